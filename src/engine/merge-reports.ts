import type { Report, TargetReport } from '../report/report.ts'
import { conclude, countAll } from './conclusion.ts'
import type { AssessOptions } from './options.ts'

/**
 * Many reports made one: of several accounts, or of the shards of an audit. Targets and policies follow one another in the order of the
 * reports, a role's policy once; the run took as long as its slowest part.
 */
export function mergeReports(
  reports: readonly Report[],
  options: Pick<AssessOptions, 'failOn' | 'requireVerified'>,
): Report {
  const targets = reports.flatMap((report) => report.targets)
  const policies = new Map(reports.flatMap((report) => report.policies.map((policy) => [policy.role, policy] as const)))
  const calls = new Map<string, number>()
  for (const report of reports)
    for (const [operation, count] of Object.entries(report.calls))
      calls.set(operation, (calls.get(operation) ?? 0) + count)
  return {
    version: 1,
    conclusion: conclude(targets, options),
    counts: countAll(targets),
    targets,
    policies: [...policies.values()],
    calls: Object.fromEntries([...calls].sort(([a], [b]) => (a < b ? -1 : 1))),
    durationMs: Math.max(0, ...reports.map(({ durationMs }) => durationMs)),
  }
}

/** A report with targets that could not be judged at all added at its end. */
export function withUnread(
  report: Report,
  unread: readonly TargetReport[],
  options: Pick<AssessOptions, 'failOn' | 'requireVerified'>,
): Report {
  return mergeReports([{ ...report, targets: [...report.targets, ...unread] }], options)
}
