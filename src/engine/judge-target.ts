import type { Account } from '../account/account.ts'
import { ClusterNotFoundError } from '../account/ecs.ts'
import { isRegionName, nameIn, parseArn } from '../base/arn.ts'
import { InputError } from '../base/input-error.ts'
import type { JsonObject } from '../base/json.ts'
import { unknown } from '../base/lookup.ts'
import { quoted } from '../base/sentence.ts'
import type { Check } from '../checks/check.ts'
import type { CheckContext, SuppressionState } from '../checks/check-context.ts'
import { checks } from '../checks/checks.generated.ts'
import { type CheckOutcome, runChecks } from '../checks/run-checks.ts'
import type { PermissionJudge } from '../permissions/judge/judge-permissions.ts'
import type { CheckId } from '../report/check-ids.generated.ts'
import type { NotChecked, TargetReport } from '../report/report.ts'
import { nothingAround } from '../service/surroundings.ts'
import { parseDocument, type TaskDefinitionDocument } from '../task-definition/document/document.ts'
import { noHoles } from '../task-definition/hole.ts'
import { FAR_TOO_MANY_BYTES, writtenBytes } from '../task-definition/registration/definition-size.ts'
import { readTaskDefinition } from '../task-definition/task-definition.ts'
import { gather } from './gather.ts'
import type { TargetPlaces } from './gather-input.ts'
import { notCheckedOf } from './not-checked.ts'
import type { AssessOptions } from './options.ts'
import type { Target, TargetFile } from './target.ts'
import { type TargetIdentity, type TargetReportInput, targetReport } from './target-report.ts'

/** What the targets of a run share. */
export interface SharedRun {
  readonly options: AssessOptions
  /** As the target's plan will leave it, where there is one. */
  accountOf(target: Target): AccountOfTarget
}

/** What the targets that see the same account share. */
export interface AccountOfTarget {
  readonly account: Account
  readonly judge: (region: string) => PermissionJudge
}

/** One target judged by every check that applies to it. */
export interface JudgedTarget {
  readonly identity: TargetIdentity
  readonly context: CheckContext
  readonly outcome: CheckOutcome
  readonly report: TargetReport
  /** The report of the target that also tells what the whole run made of the `ignore` lines. */
  reportWith(suppressions: readonly SuppressionState[]): TargetReport
}

/**
 * A bug that one definition brings to light costs its own target the proof, and no other target anything. Throws what is no bug: an
 * input that cannot be used.
 */
export async function judgeTarget(target: Target, places: TargetPlaces, run: SharedRun): Promise<JudgedTarget> {
  try {
    return await judge(target, places, run)
  } catch (error) {
    if (error instanceof InputError || error instanceof ClusterNotFoundError) throw error
    return brokenTarget(target, run.options, error)
  }
}

/** The message of an unforeseen error may quote what it choked on, so only its name is told. */
function brokenTarget(target: Target, options: AssessOptions, error: unknown): JudgedTarget {
  const context = unreadable([], options, target.parsed.document?.value ?? {})
  const name = error instanceof Error ? error.name : 'an unknown error'
  const reason = `Judging this task definition failed with ${name}. This is a bug of ECS preflight; please report it.`
  const outcome: CheckOutcome = {
    findings: [],
    unverified: [{ check: 'document-parses', pointer: '', subject: 'file', reason }],
    examined: {},
  }
  const identity = identityOf(target, null)
  const report = targetReport({
    identity,
    context,
    outcome,
    notChecked: [],
    standIns: new Map(),
    expressionFor: () => null,
    offline: false,
    suppressions: [],
    today: dayOf(options.now),
    locate: () => null,
  })
  return { identity, context, outcome, report, reportWith: () => report }
}

function identityOf(target: Target, family: string | null): TargetIdentity {
  return {
    file: target.file.name,
    source: target.origin,
    family,
    cluster: nameIn(target.cluster),
    service: target.service,
  }
}

/** A file that cannot be judged is a finding of its target. AWS is asked nothing about it. */
async function judge(target: Target, places: TargetPlaces, run: SharedRun): Promise<JudgedTarget> {
  const { document, problems } = target.parsed
  const farTooLarge = document !== null && writtenBytes(document.value) > FAR_TOO_MANY_BYTES
  const context =
    document === null || farTooLarge
      ? unreadable(problems, run.options, document?.value)
      : await gather({
          rendered: document.value,
          documentProblems: problems,
          cluster: target.cluster,
          service: target.service,
          region: taskRegion(target.cluster, run.options),
          options: run.options,
          deploys: target.origin.kind !== 'service',
          ...run.accountOf(target),
          places,
          planned: target.planned,
          source: target.origin.kind,
        })
  requireBaseline(run.options.baseline, context)
  const locate = await locator(target, document)
  const identity = identityOf(target, context.definition.family)
  const applicable = applicableChecks(target, farTooLarge)
  const outcome = runChecks(applicable, context, run.options.checks)
  const reportOf = (whole: CheckOutcome) =>
    targetReport({
      identity,
      context,
      outcome: whole,
      notChecked: farTooLarge ? [beyondLimits] : [...(target.planned?.notes ?? []), ...notCheckedOf(context)],
      standIns: target.planned?.world.standIns ?? new Map(),
      expressionFor: (text) => target.planned?.expressionFor(text) ?? null,
      offline: run.options.offline,
      suppressions: run.options.ignore,
      today: dayOf(run.options.now),
      locate,
    })
  return {
    identity,
    context,
    outcome,
    report: reportOf(outcome),
    reportWith: (suppressions) => reportOf(runChecks(applicable, { ...context, suppressions }, run.options.checks)),
  }
}

/** What can be said of a file that does not parse, and of one that is far larger than ECS takes. */
const judgedAlone = {
  unreadable: ['document-parses', 'suppressions-current'],
  farTooLarge: ['document-parses', 'limits-respected', 'suppressions-current'],
} satisfies Record<string, readonly CheckId[]>

/** A registered revision was taken by ECS as it is. */
function applicableChecks({ parsed, origin }: Target, farTooLarge: boolean): readonly Check[] {
  const alone: readonly CheckId[] | null =
    parsed.document === null ? judgedAlone.unreadable : farTooLarge ? judgedAlone.farTooLarge : null
  if (alone !== null) return checks.filter(({ id }) => alone.includes(id))
  if (origin.kind !== 'revision' && origin.kind !== 'service') return checks
  return checks.filter(({ topic }) => topic !== 'document' && topic !== 'registration')
}

const beyondLimits: NotChecked = {
  subject: 'file',
  reason: `the definition is larger than ${FAR_TOO_MANY_BYTES / 1024} KiB, far beyond what ECS takes, so that only its limits were checked`,
}

/** Whoever names a revision means that one: to compare with nothing instead would pass what was to be caught. */
function requireBaseline(baseline: string, context: CheckContext): void {
  if (baseline === 'last-healthy' || context.baseline?.report.status !== 'none') return
  throw new InputError(
    `Input baseline, ${quoted(baseline)}: ${context.baseline.report.reason}. Name a revision that exists in this account and region, or leave the input away for last-healthy.`,
  )
}

export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function unreadable(
  problems: CheckContext['documentProblems'],
  { pullRequest }: AssessOptions,
  rendered: JsonObject = {},
): CheckContext {
  return {
    rendered,
    definition: readTaskDefinition(rendered),
    documentProblems: problems,
    keepNullValueKeys: [],
    holes: noHoles,
    exposed: [],
    unwaited: [],
    source: 'file',
    platform: { launchType: null, platformVersion: null, windows: false },
    identity: unknown('NOT_READ', 'the file could not be read'),
    accounts: { tasks: null, pipeline: null },
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

/** Findings stand in a committed file: the source that the definition was rendered from, or the definition where it is committed itself. */
async function locator(target: Target, document: TaskDefinitionDocument | null): Promise<TargetReportInput['locate']> {
  const { planned } = target
  if (planned !== null)
    return (pointer, at) => {
      // A stretch of the text is in the file that was read.
      if (typeof at === 'object') return target.file.inWorkspace ? { file: target.file.name, ...at } : null
      return planned.locate(pointer, at === 'key' ? 'key' : 'value')
    }
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const file: TargetFile | null = target.source ?? (target.file.inWorkspace ? target.file : null)
  if (file === null) return () => null
  const source = target.source === null ? document : (await parseDocument(file.name, file.bytes)).document
  // A source with template marks need not parse; the finding then stands at its head.
  return (pointer, at) => {
    // A stretch of the rendered text is in the rendered file alone.
    if (typeof at === 'object' && target.source === null) return { file: file.name, ...at }
    if (source === null) return { file: file.name, ...start }
    return { file: file.name, ...(at === 'key' ? source.locateKey(pointer) : source.locate(pointer)) }
  }
}

/** The region of a cluster's ARN; that of the run where the cluster is given by name. */
function taskRegion(cluster: string, options: AssessOptions): string | null {
  const region = cluster.startsWith('arn:') ? (parseArn(cluster)?.region ?? '') : ''
  return isRegionName(region) ? region : options.region
}
