import type { Report, TargetReport } from '../../report/report.ts'
import { causeOf } from '../entries/open-questions.ts'

/** Why nothing was asked of AWS for a pull request from a fork. Nobody but the repository's owners could change it, and they should not. */
const FORK_REASON =
  'pull requests from forks get no AWS credentials, so AWS was not asked; there is nothing for you to do'

/** The report of a fork's pull request: where it says that credentials or a region are lacking, it says why. */
export function forkReport(report: Report): Report {
  return { ...report, targets: report.targets.map(forkTarget) }
}

function forkTarget(target: TargetReport): TargetReport {
  return {
    ...target,
    baseline: target.baseline === null ? null : told(target.baseline),
    permissions: target.permissions.map(told),
    unverified: target.unverified.map(told),
    notChecked: target.notChecked.map(told),
  }
}

function told<Part extends { readonly reason: string }>(part: Part): Part {
  const cause = causeOf(part.reason)
  return cause === 'no-credentials' || cause === 'no-region' ? { ...part, reason: FORK_REASON } : part
}
