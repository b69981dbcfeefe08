import type { Report, SuggestedPolicy, TargetReport, Unverified } from '../report/report.ts'

/** Why questions are open: the kinds of answer that a reader can act on in different ways. */
export type Cause =
  | 'fork'
  | 'no-credentials'
  | 'no-region'
  | 'not-permitted'
  | 'not-read'
  | 'no-answer'
  | 'other-account'
  | 'change'

/** A question that nobody could answer, and the target that it is about. */
export interface OpenQuestion extends Unverified {
  readonly target: TargetReport
  readonly cause: Cause
}

/** Told apart by what the readers of AWS, and nobody else, say (aws/connection/service-error.ts and the engine). First match wins. */
const marks: readonly (readonly [RegExp, Cause])[] = [
  [/\bpull requests from forks get no AWS credentials\b/, 'fork'],
  [/\bno usable AWS credentials\b/, 'no-credentials'],
  [/\bthe region is not known\b/i, 'no-region'],
  [/\bthe pipeline may not call\b/i, 'not-permitted'],
  [/\bsecret-values\b/, 'not-read'],
  [/\b(?:gave no answer in time|failed with \w+|could not be reached|limit on requests)\b/, 'no-answer'],
  [/\baccount \d{12}\b/, 'other-account'],
]

export function openQuestions({ targets }: Pick<Report, 'targets'>): OpenQuestion[] {
  return targets.flatMap((target) =>
    target.unverified.map((each) => ({ ...each, target, cause: causeOf(each.reason) })),
  )
}

export function causeOf(reason: string): Cause {
  return marks.find(([mark]) => mark.test(reason))?.[1] ?? 'change'
}

/** Whether the author of a pull request could settle it: what the pipeline lacks is not theirs. */
export function isForAuthor({ cause }: OpenQuestion): boolean {
  return cause === 'change'
}

/** Questions that have one cause, in the order in which they come up. */
export interface CauseGroup {
  readonly cause: Cause
  readonly questions: readonly [OpenQuestion, ...OpenQuestion[]]
}

/** Credentials, region, permissions and account of the pipeline are one cause each, whatever they are asked about; other reasons are alike but for names. */
export function groupByCause(questions: readonly OpenQuestion[]): CauseGroup[] {
  return [...Map.groupBy(questions, causeKey).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ cause: first.cause, questions: [first, ...others] }],
  )
}

function causeKey({ cause, reason, check }: OpenQuestion): string {
  if (cause === 'no-credentials' || cause === 'no-region') return 'no AWS'
  if (cause === 'fork' || cause === 'not-permitted') return cause
  if (cause === 'other-account') return `${cause} ${accountsIn(reason).join(' ')}`
  return `${cause === 'change' ? check : ''} ${reason.replaceAll(/\barn:[^\s,;]*[^\s,;.:]/g, 'ARN')}`
}

/** The account that a reason says something lies in, then the pipeline's own where it tells. */
export function accountsIn(reason: string): string[] {
  const outside = reason.replaceAll(/\barn:\S+/g, '')
  return [...new Set(Array.from(outside.matchAll(/(?<!\d)\d{12}(?!\d)/g), ([id]) => id))]
}

/** IAM actions that the pipeline was refused, as a reason names them. */
export function refusedActions(reason: string): string[] {
  const told = Array.from(
    reason.matchAll(/\bpipeline may not call ((?:[a-z0-9-]+:[A-Za-z]+(?:, | and | or )?)+)/gi),
    ([, list]) => list,
  )
  return [...new Set(told.flatMap((list) => list?.match(/[a-z0-9-]+:[A-Za-z]+/g) ?? []))]
}

/** What the pipeline's role needs to see what it was refused; null where it was refused nothing. Deterministic. */
export function settlingPolicy(questions: readonly OpenQuestion[]): SuggestedPolicy | null {
  const asked = new Map<string, Set<string>>()
  for (const question of questions) {
    for (const action of refusedActions(question.reason)) {
      const resources = asked.get(action) ?? new Set()
      resources.add(resourceOf(action, question))
      asked.set(action, resources)
    }
  }
  const grants = [...asked].map(([action, resources]) => ({
    action,
    resources: resources.has('*') ? ['*'] : [...resources].sort(),
  }))
  const statements = [...Map.groupBy(grants, ({ resources }) => JSON.stringify(resources))]
    .map(([, alike]) => ({
      Action: alike.map(({ action }) => action).sort(),
      Resource: alike[0]?.resources ?? ['*'],
    }))
    .sort((one, other) => (one.Action.join() < other.Action.join() ? -1 : 1))
    .map((statement, index) => ({ Sid: `EcsPreflight${index + 1}`, Effect: 'Allow' as const, ...statement }))
  return statements.length === 0 ? null : { Version: '2012-10-17', Statement: statements }
}

/** Operations on one thing take its ARN, those that list take none. */
const LISTING =
  /:(?:List|DescribeParameters$|DescribeLogGroups$|BatchGet|DescribeSubnets|DescribeNetwork|DescribeRoute|DescribeVpc|DescribeSecurity)/

/** The ARN that an action needs, where the reference in question is one of its service; else everything. */
function resourceOf(action: string, { pointer, target }: OpenQuestion): string {
  const service = action.split(':')[0] ?? ''
  if (LISTING.test(action)) return '*'
  const ids = target.references.filter(
    (each) => each.pointer === pointer || (service === 'iam' && each.kind === 'role'),
  )
  const arn = ids.map(({ id }) => id).find((id) => id.startsWith('arn:') && id.split(':')[2] === service)
  return arn ?? '*'
}
