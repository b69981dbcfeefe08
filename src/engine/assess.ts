import type { Account } from '../account/account.ts'
import { plannedAccount } from '../account/planned-account.ts'
import { monotonicMs } from '../base/clock.ts'
import { withFailureKept } from '../base/kept-failure.ts'
import { memoize } from '../base/memoize.ts'
import type { CheckContext, SuppressionState } from '../checks/check-context.ts'
import type { CheckOutcome } from '../checks/run-checks.ts'
import { createConclusion } from '../permissions/judge/conclude-together.ts'
import { createPermissionJudge } from '../permissions/judge/judge-permissions.ts'
import { suggestedPolicies } from '../permissions/suggest.ts'
import { createSearchBudget } from '../references/suggestions/search-budget.ts'
import type { Report, TargetReport } from '../report/report.ts'
import { standInsOf } from '../task-definition/hole.ts'
import { conclude, countAll } from './conclusion.ts'
import { type AccountOfTarget, dayOf, type JudgedTarget, judgeTarget, type SharedRun } from './judge-target.ts'
import type { AssessOptions } from './options.ts'
import { showStandIns } from './show-stand-ins.ts'
import { hides, isExpired } from './suppressions.ts'
import type { Target } from './target.ts'
import { neededPermissions } from './target-report.ts'

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

/** As `assess`, with the contexts: a publisher needs to know which texts must not leave. `onJudged` hears of each target that is done. */
export async function assessRun(
  targets: readonly Target[],
  account: Account,
  options: AssessOptions,
  onJudged: () => void = () => undefined,
): Promise<AssessedRun> {
  const started = monotonicMs()
  const assessments = await assessAll(targets, account, options, onJudged)
  await account.settled()
  const reports = assessments.map((assessment) => assessment.report)
  const report: Report = {
    version: 1,
    conclusion: conclude(reports, options),
    counts: countAll(reports),
    targets: reports,
    policies: showStandIns(
      suggestedPolicies(assessments.flatMap(({ context }) => neededPermissions(context))),
      new Map([
        ...targets.flatMap(({ planned }) => [...(planned?.world.standIns ?? [])]),
        ...assessments.flatMap(({ context }) => [...standInsOf(context.holes)]),
      ]),
    ),
    calls: account.calls(),
    durationMs: Math.round(monotonicMs() - started),
  }
  return { report, assessments }
}

/** Targets that begin in one go: what they ask together shares requests, and between two goes the answers of AWS are heard. */
const targetsAtOnce = 100

async function assessAll(
  targets: readonly Target[],
  account: Account,
  options: AssessOptions,
  onJudged: () => void,
): Promise<Assessment[]> {
  const judgeOptions = { now: new Date(options.now).toISOString(), vouched: options.iamContext }
  const accountOf = (its: Account): AccountOfTarget => ({
    account: its,
    judge: memoize((region: string) => createPermissionJudge(its, { ...judgeOptions, region })),
  })
  const present = accountOf(account)
  const plans = new Set(targets.flatMap(({ planned }) => (planned === null ? [] : [planned.world])))
  const worlds = new Map([...plans].map((world) => [world, accountOf(plannedAccount(account, world))]))
  const run: SharedRun = {
    options,
    accountOf: ({ planned }) => (planned === null ? present : (worlds.get(planned.world) ?? present)),
  }
  const budget = createSearchBudget()
  const conclusion = createConclusion(onJudged)
  const candidates = targets.map((target) => ({ target, candidate: budget.takePlace() }))
  const placed = candidates.map(({ target, candidate }) => ({
    target,
    places: { candidate, lost: budget.takePlace(), conclusion: conclusion.takePlace() },
  }))
  const judging: Promise<JudgedTarget>[] = []
  for (const [index, { target, places }] of placed.entries()) {
    const judgement = judgeTarget(target, places, run).finally(() => {
      places.candidate.leave()
      places.lost.leave()
      places.conclusion.leave()
    })
    judging.push(withFailureKept(judgement))
    if ((index + 1) % targetsAtOnce === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  const judged = await Promise.all(judging)
  const suppressions = suppressionStates(judged, options)
  return judged.map((each, index) => {
    // What the whole run made of the ignore lines is said once, with the first target.
    const addsToIt = index === 0 && suppressions.length > 0
    return { report: addsToIt ? each.reportWith(suppressions) : each.report, context: each.context }
  })
}

function suppressionStates(judged: readonly JudgedTarget[], options: AssessOptions): SuppressionState[] {
  return options.ignore.map((line) => ({
    place: line.place,
    check: line.check,
    expired: isExpired(line, dayOf(options.now)),
    matched: judged.some(({ outcome, identity }) => outcome.findings.some((finding) => hides(line, finding, identity))),
    checkRan: judged.some(({ outcome }) => ranWhole(outcome, line.check)),
  }))
}

/** A check that left something unverified may yet find what the line is there for. */
function ranWhole({ examined, unverified }: CheckOutcome, check: string): boolean {
  return (examined[check] ?? 0) > 0 && !unverified.some((each) => each.check === check)
}
