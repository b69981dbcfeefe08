import type { UnknownCause } from '../../base/lookup.ts'
import type { Report, SuggestedPolicy, TargetReport, Unverified } from '../../report/report.ts'

/** Why questions are open: the kinds of answer that a reader can act on in different ways. */
export type Cause =
  | 'wrong-account'
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
  readonly kind: Cause
}

const kinds: Readonly<Record<UnknownCause, Cause>> = {
  CROSS_ACCOUNT: 'other-account',
  NOT_PERMITTED: 'not-permitted',
  NOT_READ: 'not-read',
  NO_CREDENTIALS: 'no-credentials',
  SERVICE_ERROR: 'no-answer',
  KNOWN_AFTER_APPLY: 'change',
}

/**
 * What the readers of AWS, and nobody else, say (aws/connection/service-error.ts and the engine). It tells apart reasons that are made
 * of several answers, and so have no cause as data. First match wins.
 */
const marks: readonly (readonly [RegExp, Cause])[] = [
  [/\bpull requests from forks get no AWS credentials\b/, 'fork'],
  [/\bno usable AWS credentials\b/, 'no-credentials'],
  [/\bthe region is not known\b/i, 'no-region'],
  [/\bthe pipeline may not call\b/i, 'not-permitted'],
  [/\bsecret-values\b/, 'not-read'],
  [/\b(?:(?:gave no answer in time|could not be reached|limit on requests)\b|failed with \w)/, 'no-answer'],
  [/\baccount \d{12}\b/, 'other-account'],
]

export function openQuestions({ targets }: Pick<Report, 'targets'>): OpenQuestion[] {
  return targets.flatMap((target) => target.unverified.map((each) => ({ ...each, target, kind: kindOf(each, target) })))
}

function kindOf({ cause, reason }: Unverified, target: TargetReport): Cause {
  const told = causeOf(reason)
  // A region that is lacking, and a fork, are cured in other ways than lacking credentials.
  if (cause === undefined || told === 'fork' || told === 'no-region') return told
  const wrong = wrongAccount(target)
  return wrong !== null && cause.account === wrong.tasks ? 'wrong-account' : kinds[cause.code]
}

interface TwoAccounts {
  readonly tasks: string
  readonly pipeline: string
}

/** The account of the tasks and that of the pipeline, where they are two; null else. */
export function wrongAccount({ accounts }: TargetReport): TwoAccounts | null {
  const { tasks, pipeline } = accounts ?? { tasks: null, pipeline: null }
  return tasks === null || pipeline === null || tasks === pipeline ? null : { tasks, pipeline }
}

/** A sentence without its full stop. */
export function wrongAccountWords(
  { tasks, pipeline }: TwoAccounts,
  write: (id: string) => string = (id) => id,
): string {
  return `the tasks run in account ${write(tasks)}, and the pipeline's credentials belong to account ${write(pipeline)}`
}

export function causeOf(reason: string): Cause {
  return marks.find(([mark]) => mark.test(reason))?.[1] ?? 'change'
}

/** Whether the author of a pull request could settle it: what the pipeline lacks is not theirs. */
export function isForAuthor({ kind }: OpenQuestion): boolean {
  return kind === 'change'
}

/** Questions that have one cause. */
export interface CauseGroup {
  readonly kind: Cause
  readonly questions: readonly [OpenQuestion, ...OpenQuestion[]]
}

/**
 * Credentials, region, permissions and account of the pipeline are one cause each, whatever they are asked about; other reasons are alike
 * but for names. A pipeline of the wrong account comes first, for it leaves everything open; the others as they come up.
 */
export function groupByCause(questions: readonly OpenQuestion[]): CauseGroup[] {
  const groups = [...Map.groupBy(questions, causeKey).values()].flatMap(([first, ...others]): CauseGroup[] =>
    first === undefined ? [] : [{ kind: first.kind, questions: [first, ...others] }],
  )
  const [wrong, rest] = [groups.filter(isWrongAccount), groups.filter((group) => !isWrongAccount(group))]
  return [...wrong, ...rest]
}

function isWrongAccount({ kind }: Pick<CauseGroup, 'kind'>): boolean {
  return kind === 'wrong-account'
}

function causeKey({ kind, reason, check, target, cause }: OpenQuestion): string {
  if (kind === 'no-credentials' || kind === 'no-region') return 'no AWS'
  if (kind === 'fork' || kind === 'not-permitted') return kind
  if (kind === 'wrong-account') return JSON.stringify([kind, target.accounts])
  if (kind === 'other-account') return JSON.stringify([kind, cause?.account ?? accountsIn(reason)])
  return `${kind === 'change' ? check : ''} ${reason.replaceAll(/\barn:[^\s,;]*[^\s,;.:]/g, 'ARN')}`
}

/** The account that a reason says something lies in, then the pipeline's own where it tells. */
export function accountsIn(reason: string): string[] {
  const outside = reason.replaceAll(/\barn:\S+/g, '')
  return [...new Set(Array.from(outside.matchAll(/(?<!\d)\d{12}(?!\d)/g), ([id]) => id))]
}

/** IAM actions that the pipeline was refused, each once and in order, as the reasons of the questions name them. */
export function actionsRefusedIn(questions: readonly OpenQuestion[]): string[] {
  return [...new Set(questions.flatMap(({ reason }) => refusedActions(reason)))].sort()
}

/** The same of one reason, in its order. */
export function refusedActions(reason: string): string[] {
  const told = Array.from(
    reason.matchAll(/\bpipeline may not call ((?:[a-z0-9-]+:[A-Za-z]+(?:, | and | or )?)+)/gi),
    ([, list]) => list,
  )
  return [...new Set(told.flatMap((list) => list?.match(/(?<![a-z0-9-])[a-z0-9-]+:[A-Za-z]+/g) ?? []))]
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
