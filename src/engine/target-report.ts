import { type JsonPointer, valueAt } from '../base/json.ts'
import type { CheckContext } from '../checks/check-context.ts'
import type { CheckOutcome, UnplacedFinding } from '../checks/run-checks.ts'
import { type Permission, toPermissionReport } from '../permissions/permission.ts'
import { suggestedPolicies } from '../permissions/suggest.ts'
import { toReferenceReport } from '../references/resolve/resolution.ts'
import type {
  BaselineReport,
  Finding,
  FindingLocation,
  NotChecked,
  TargetReport,
  TargetSource,
} from '../report/report.ts'
import type { CheckSubject } from '../report/subject.ts'
import { counterpart } from '../task-definition/compare/counterpart.ts'
import { standInsOf } from '../task-definition/hole.ts'
import { linkAttempts } from './link-attempts.ts'
import type { Suppression } from './options.ts'
import { showStandIns } from './show-stand-ins.ts'
import { applySuppressions } from './suppressions.ts'
import { withheldNames } from './withheld-names.ts'

/** What a target's report is made of, besides the verdicts. */
export interface TargetIdentity {
  readonly file: string
  readonly source: TargetSource
  readonly family: string | null
  readonly cluster: string
  readonly service: string | null
}

export interface TargetReportInput {
  readonly identity: TargetIdentity
  readonly context: CheckContext
  readonly outcome: CheckOutcome
  readonly notChecked: readonly NotChecked[]
  /** How what the definition is written in refers to what a text names; null where it has nothing of the kind. */
  expressionFor(text: string): string | null
  /** What to show for each text that stands for what only AWS can give. */
  readonly standIns: ReadonlyMap<string, string>
  /** Nobody was asked, by the user's wish: what is open for that reason is one line of what was not checked. */
  readonly offline: boolean
  readonly suppressions: readonly Suppression[]
  /** Day of the run, `YYYY-MM-DD` in UTC. */
  readonly today: string
  /** The line in a committed file of a place of the rendered one; null where there is none. */
  locate(pointer: JsonPointer, at: CheckSubject['at']): FindingLocation | null
}

/** Pure. */
export function targetReport(input: TargetReportInput): TargetReport {
  const { definition, baseline, holes } = input.context
  const definitions = [definition, ...(baseline?.definition == null ? [] : [baseline.definition])]
  return showStandIns(
    judgedReport(input),
    new Map([...input.standIns, ...standInsOf(holes), ...withheldNames(definitions)]),
  )
}

function judgedReport(input: TargetReportInput): TargetReport {
  const { context, outcome, identity } = input
  const findings = outcome.findings.map((finding) => place(finding, input))
  const permissions = neededPermissions(context)
  const { kept, suppressed } = applySuppressions(findings, identity, input.suppressions, input.today)
  return {
    ...identity,
    accounts: context.accounts,
    baseline: baselineWithLinks(input, kept),
    references: context.resolutions.map(toReferenceReport),
    permissions: permissions.map(toPermissionReport),
    changes: context.baseline?.changes ?? [],
    silentChanges: context.baseline?.silentChanges ?? [],
    findings: kept,
    suppressed,
    unverified: input.offline ? [] : outcome.unverified,
    notChecked: input.offline ? [...input.notChecked, offlineLine] : input.notChecked,
    // A target has one execution role, and no other role is proposed a policy.
    policy: suggestedPolicies(permissions)[0]?.document ?? null,
  }
}

const offlineLine: NotChecked = {
  subject: 'file',
  reason:
    'AWS was not asked: whether what the definition names exists, and whether its roles may use it, is not checked',
}

function baselineWithLinks(
  { context: { baseline, resolutions }, identity, expressionFor }: TargetReportInput,
  findings: readonly Finding[],
): BaselineReport | null {
  if (baseline === null) return null
  const { report } = baseline
  const lost = report.lost.map((entry) => {
    const expression = entry.valueFrom === null ? null : expressionFor(entry.valueFrom)
    return expression === null ? entry : { ...entry, expression }
  })
  const judged = identity.source.kind === 'service' ? "the service's revision" : 'the file to be deployed'
  return { ...report, lost, attempts: linkAttempts(report.attempts, findings, resolutions, judged) }
}

/** The permissions of a target, those that only a lost secret put back would need among them, each of the latter once. */
export function neededPermissions({ permissions, baseline }: CheckContext): Permission[] {
  const seen = new Set<string>()
  const hypothetical = (baseline?.lostSecrets ?? [])
    .flatMap((lost) => lost.permissions)
    .filter(({ action, resource, principal }) => {
      const key = `${principal} ${action} ${resource}`
      const repeated = seen.has(key)
      seen.add(key)
      return !repeated
    })
  return [...permissions, ...hypothetical]
}

function place(finding: UnplacedFinding, input: TargetReportInput): Finding {
  return {
    check: finding.check,
    rule: finding.rule,
    severity: finding.severity,
    pointer: finding.pointer,
    container: finding.container,
    subject: finding.subject,
    message: finding.message,
    remedy: finding.remedy,
    since: sinceWhen(finding, input.context),
    location: input.locate(finding.pointer, finding.at),
    // What a plan was made from is an expression, and what would stand in its place is a text.
    replacement: input.context.keepNullValueKeys === null ? null : finding.replacement,
  }
}

/** Checks that compare with the baseline, or with what of the file is registered: what they find was not so there, for the baseline was registered. */
const comparisons = new Set([
  'secrets-kept',
  'secrets-not-plaintext',
  'containers-kept',
  'roles-kept',
  'environment-kept',
  'settings-kept',
  'registration-keeps-values',
])

/** Checks about revisions that are there already, whatever this change does. */
const aboutThePast = new Set(['baseline-still-startable', 'single-writer'])

/** A fault is an existing one when the baseline has the same value at the same place: what is wrong with it was wrong there too. */
function sinceWhen(finding: UnplacedFinding, { baseline, rendered }: CheckContext): Finding['since'] {
  const before = baseline?.definition?.value
  if (before === undefined) return null
  if (comparisons.has(finding.check)) return 'new'
  if (aboutThePast.has(finding.check)) return 'existing'
  // Of what is missing only its absence can be compared.
  if (finding.check === 'execution-role-present')
    return baseline?.definition?.executionRole === null ? 'existing' : 'new'
  const there = counterpart(rendered, finding.pointer, before)
  if (there === null) return 'new'
  const same = JSON.stringify(valueAt(rendered, finding.pointer)) === JSON.stringify(valueAt(before, there))
  return same ? 'existing' : 'new'
}
