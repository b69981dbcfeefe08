import type { Account } from '../account/account.ts'
import { isRegionName, parseArn } from '../base/arn.ts'
import { InputError } from '../base/input-error.ts'
import type { JsonObject, JsonPointer } from '../base/json.ts'
import { unknown } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import { quoted } from '../base/sentence.ts'
import type { Check } from '../checks/check.ts'
import type { CheckContext, SuppressionState } from '../checks/check-context.ts'
import { checks } from '../checks/checks.generated.ts'
import { type CheckOutcome, runChecks } from '../checks/run-checks.ts'
import { createPermissionJudge, type PermissionJudge } from '../permissions/judge/judge-permissions.ts'
import { suggestedPolicies } from '../permissions/suggest.ts'
import { createSearchBudget } from '../references/suggestions/search-budget.ts'
import type { CheckId } from '../report/check-ids.generated.ts'
import type { FindingLocation, NotChecked, Report, TargetReport } from '../report/report.ts'
import { nothingAround } from '../service/surroundings.ts'
import { parseDocument, type TaskDefinitionDocument } from '../task-definition/document/document.ts'
import { FAR_TOO_MANY_BYTES, writtenBytes } from '../task-definition/registration/definition-size.ts'
import { readTaskDefinition } from '../task-definition/task-definition.ts'
import { conclude, countAll } from './conclusion.ts'
import { gather, type SearchPlaces } from './gather.ts'
import { notCheckedOf } from './not-checked.ts'
import type { AssessOptions } from './options.ts'
import { hides, isExpired } from './suppressions.ts'
import type { Target, TargetFile } from './target.ts'
import { neededPermissions, type TargetIdentity, targetReport } from './target-report.ts'

/** What the engine made of all targets: the report, and each target with what it was made from. */
export interface AssessedRun {
  readonly report: Report
  readonly assessments: readonly Assessment[]
}

/** One target judged: its report, and the context it was made from. */
export interface Assessment {
  readonly report: TargetReport
  readonly context: CheckContext
}

/**
 * The library: judges every target against the account and reports. Throws InputError for what cannot be used: a cluster that does
 * not exist (ClusterNotFoundError), a pinned baseline that does not.
 */
export async function assess(targets: readonly Target[], account: Account, options: AssessOptions): Promise<Report> {
  return (await assessRun(targets, account, options)).report
}

/** As `assess`, with the contexts: a publisher needs to know which texts must not leave. */
export async function assessRun(
  targets: readonly Target[],
  account: Account,
  options: AssessOptions,
): Promise<AssessedRun> {
  const started = performance.now()
  const assessments = await assessAll(targets, account, options)
  await account.settled()
  const reports = assessments.map((assessment) => assessment.report)
  const report: Report = {
    version: 1,
    conclusion: conclude(reports, options),
    counts: countAll(reports),
    targets: reports,
    policies: suggestedPolicies(assessments.flatMap(({ context }) => neededPermissions(context))),
    calls: account.calls(),
    durationMs: Math.round(performance.now() - started),
  }
  return { report, assessments }
}

/** What the targets of a run share. */
interface Run {
  readonly options: AssessOptions
  readonly account: Account
  readonly judge: (region: string) => PermissionJudge
}

async function assessAll(targets: readonly Target[], account: Account, options: AssessOptions): Promise<Assessment[]> {
  const judgeOptions = { now: new Date(options.now).toISOString(), vouched: options.iamContext }
  const run: Run = {
    options,
    account,
    judge: memoize((region: string) => createPermissionJudge(account, { ...judgeOptions, region })),
  }
  const budget = createSearchBudget()
  const candidates = targets.map((target) => ({ target, candidate: budget.takePlace() }))
  const placed = candidates.map(({ target, candidate }) => ({
    target,
    places: { candidate, lost: budget.takePlace() },
  }))
  const judged = await Promise.all(
    placed.map(({ target, places }) =>
      judge(target, places, run).finally(() => {
        places.candidate.leave()
        places.lost.leave()
      }),
    ),
  )
  const examined = judged.map((each) => ({ ...each, outcome: runChecks(each.checks, each.context, options.checks) }))
  const suppressions = suppressionStates(examined, options)
  return examined.map(({ context, checks: applicable, outcome, reportOf }, index) => {
    // What the whole run made of the ignore lines is said once, with the first target.
    const addsToIt = index === 0 && suppressions.length > 0
    const whole = addsToIt ? runChecks(applicable, { ...context, suppressions }, options.checks) : outcome
    return { report: reportOf(whole), context }
  })
}

interface Judged {
  readonly identity: TargetIdentity
  readonly context: CheckContext
  readonly checks: readonly Check[]
  reportOf(outcome: CheckOutcome): TargetReport
}

/** What can be said of a file that does not parse, and of one that is far larger than ECS takes. */
const judgedAlone = {
  unreadable: ['document-parses', 'suppressions-current'],
  farTooLarge: ['document-parses', 'limits-respected', 'suppressions-current'],
} satisfies Record<string, readonly CheckId[]>

/** A file that cannot be judged is a finding of its target, and other targets go on. AWS is asked nothing about it. */
async function judge(target: Target, searches: SearchPlaces, run: Run): Promise<Judged> {
  const { document, problems } = target.parsed
  const farTooLarge = document !== null && writtenBytes(document.value) > FAR_TOO_MANY_BYTES
  const context =
    document === null || farTooLarge
      ? unreadable(document?.value ?? {}, problems, run.options)
      : await gather({
          rendered: document.value,
          documentProblems: problems,
          cluster: target.cluster,
          service: target.service,
          region: taskRegion(target.cluster, run.options),
          options: run.options,
          account: run.account,
          judge: run.judge,
          searches,
        })
  requireBaseline(run.options.baseline, context)
  const locate = await locator(target, document, problems[0]?.location ?? null)
  const identity: TargetIdentity = {
    file: target.file.name,
    family: context.definition.family,
    cluster: clusterName(target.cluster),
    service: target.service,
  }
  const alone: readonly CheckId[] | null =
    document === null ? judgedAlone.unreadable : farTooLarge ? judgedAlone.farTooLarge : null
  return {
    identity,
    context,
    checks: alone === null ? checks : checks.filter(({ id }) => alone.includes(id)),
    reportOf: (outcome) =>
      targetReport({
        identity,
        context,
        outcome,
        notChecked: farTooLarge ? [beyondLimits] : notCheckedOf(context),
        offline: run.options.offline,
        suppressions: run.options.ignore,
        today: dayOf(run.options.now),
        locate,
      }),
  }
}

/** Whoever names a revision means that one: to compare with nothing instead would pass what was to be caught. */
function requireBaseline(baseline: string, context: CheckContext): void {
  if (baseline === 'last-healthy' || context.baseline?.report.status !== 'none') return
  throw new InputError(
    `Input baseline, ${quoted(baseline)}: ${context.baseline.report.reason}. Name a revision that exists in this account and region, or leave the input away for last-healthy.`,
  )
}

function suppressionStates(
  examined: readonly { readonly identity: TargetIdentity; readonly outcome: CheckOutcome }[],
  options: AssessOptions,
): SuppressionState[] {
  return options.ignore.map((line) => ({
    place: line.place,
    check: line.check,
    expired: isExpired(line, dayOf(options.now)),
    matched: examined.some(({ outcome, identity }) =>
      outcome.findings.some((finding) => hides(line, finding, identity)),
    ),
    checkRan: examined.some(({ outcome }) => ranWhole(outcome, line.check)),
  }))
}

/** A check that left something unverified may yet find what the line is there for. */
function ranWhole({ examined, unverified }: CheckOutcome, check: string): boolean {
  return (examined[check] ?? 0) > 0 && !unverified.some((each) => each.check === check)
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

const beyondLimits: NotChecked = {
  subject: 'file',
  reason: `the definition is larger than ${FAR_TOO_MANY_BYTES / 1024} KiB, far beyond what ECS takes, so that only its limits were checked`,
}

function unreadable(
  rendered: JsonObject,
  problems: CheckContext['documentProblems'],
  { pullRequest }: AssessOptions,
): CheckContext {
  return {
    rendered,
    definition: readTaskDefinition(rendered),
    documentProblems: problems,
    keepNullValueKeys: [],
    platform: { launchType: null, platformVersion: null, windows: false },
    identity: unknown('NOT_READ', 'the file could not be read'),
    resolutions: [],
    permissions: [],
    roles: { execution: null, task: null },
    baseline: null,
    service: null,
    surroundings: nothingAround,
    suppressions: [],
    pullRequest,
  }
}

function clusterName(cluster: string): string {
  return cluster.startsWith('arn:') ? (cluster.split('/').at(-1) ?? cluster) : cluster
}

/** Findings stand in a committed file: the source that the definition was rendered from, or the definition where it is committed itself. */
async function locator(
  target: Target,
  document: TaskDefinitionDocument | null,
  problem: Omit<FindingLocation, 'file'> | null,
): Promise<(pointer: JsonPointer) => FindingLocation | null> {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const file: TargetFile | null = target.source ?? (target.file.inWorkspace ? target.file : null)
  if (file === null) return () => null
  const source = target.source === null ? document : (await parseDocument(file.name, file.bytes)).document
  // A source with template marks need not parse; the finding then stands at its head.
  if (source === null) return () => ({ file: file.name, ...(target.source === null ? (problem ?? start) : start) })
  return (pointer) => ({ file: file.name, ...source.locate(pointer) })
}

/** The region of a cluster's ARN; that of the run where the cluster is given by name. */
function taskRegion(cluster: string, options: AssessOptions): string | null {
  const region = cluster.startsWith('arn:') ? (parseArn(cluster)?.region ?? '') : ''
  return isRegionName(region) ? region : options.region
}
