import type { TargetReport } from '../../report/report.ts'
import type { Severity } from '../../report/severity.ts'

/** Worst first: by errors, then warnings, then questions without an answer; targets that are alike stay in their order. */
export function ranked(targets: readonly TargetReport[]): TargetReport[] {
  return targets.toSorted((one, other) => {
    const [a, b] = [weights(one), weights(other)]
    return b.error - a.error || b.warning - a.warning || b.unverified - a.unverified
  })
}

function weights({ findings, unverified }: TargetReport) {
  const having = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return { error: having('error'), warning: having('warning'), unverified: unverified.length }
}
