import type { Finding, PermissionReport, Report, TargetReport } from '../../../src/report/report.ts'

/** What a report must say. */
export interface Want {
  /** Checks of which at least one has a finding of `severity`; alternatives separated by `|`. */
  readonly check?: readonly string[]
  readonly severity?: string
  /** A pattern: in such a finding, else anywhere in the report. */
  readonly says?: string
  /** A pattern that stands nowhere in the report. */
  readonly never?: string
  /** A pattern of what is said not to be checked; with `orNotChecked`, instead of the finding. */
  readonly notChecked?: string
  readonly orNotChecked?: string
  /** No finding above a notice. */
  readonly quiet?: boolean
  readonly noError?: boolean
  /** Errors, exactly or from and to. */
  readonly errors?: number | readonly [number, number]
  readonly warnings?: number
  readonly unverified?: number
  readonly conclusion?: string
  /** The run is no silent success. */
  readonly loud?: boolean
  /** Verdicts by action, alternatives separated by `|`: `allowed`, `denied by WHAT`, `open`. */
  readonly permissions?: Readonly<Record<string, string>>
  /** `policy`: one is suggested; `tag`: a remedy names a tag; `none`: no policy could help, and none is suggested. */
  readonly cure?: 'policy' | 'tag' | 'none'
}

/** Gives what is not as it must be, one sentence each. */
export function judgeReport(report: Report, want: Want): string[] {
  const findings = report.targets.flatMap((target) => target.findings)
  return [
    ...judgeFindings(report, findings, want),
    ...judgeCounts(report, want),
    ...Object.entries(want.permissions ?? {}).flatMap(([action, verdicts]) =>
      judgePermission(report, action, verdicts),
    ),
    ...judgeCure(report, findings, want),
  ]
}

function judgeFindings(report: Report, findings: readonly Finding[], want: Want): string[] {
  const { check, severity = 'error', says, never, notChecked, orNotChecked, quiet, noError } = want
  const said = findings.map((finding) => `${finding.severity} ${finding.check}`).join(', ') || 'nothing'
  const hits = findings.filter((each) => check?.includes(each.check) && severity.split('|').includes(each.severity))
  const excused = orNotChecked !== undefined && saysNotChecked(report.targets, orNotChecked)
  const spoken =
    hits.length > 0 ? hits.map(({ message, remedy }) => `${message} ${remedy}`).join('\n') : JSON.stringify(report)
  const loudest = quiet ? ['error', 'warning'] : noError ? ['error'] : []
  return [
    ...(check !== undefined && hits.length === 0 && !excused
      ? [`no ${severity} of ${check.join(' or ')}; said ${said}`]
      : []),
    ...(says !== undefined && !new RegExp(says, 'i').test(spoken) ? [`says nothing of /${says}/; said ${said}`] : []),
    ...(never !== undefined && new RegExp(never, 'i').test(JSON.stringify(report)) ? [`says /${never}/`] : []),
    ...(findings.some((finding) => loudest.includes(finding.severity)) ? [`false alarm: ${said}`] : []),
    ...(notChecked !== undefined && !saysNotChecked(report.targets, notChecked)
      ? [`not said to be unchecked: ${notChecked}`]
      : []),
  ]
}

function saysNotChecked(targets: readonly TargetReport[], pattern: string): boolean {
  return targets.some((target) =>
    target.notChecked.some(({ subject, reason }) => new RegExp(pattern, 'i').test(`${subject} ${reason}`)),
  )
}

function judgeCounts({ counts, conclusion }: Report, want: Want): string[] {
  const [least, most] = typeof want.errors === 'number' ? [want.errors, want.errors] : (want.errors ?? [0, Infinity])
  const differs = (what: string, is: unknown, wanted: unknown) =>
    wanted === undefined || is === wanted ? [] : [`${what}: ${is} instead of ${wanted}`]
  return [
    ...(counts.error < least || counts.error > most ? [`errors: ${counts.error} instead of ${want.errors}`] : []),
    ...differs('warnings', counts.warning, want.warnings),
    ...differs('unverified', counts.unverified, want.unverified),
    ...differs('conclusion', conclusion, want.conclusion),
    ...(want.loud && conclusion === 'success' && counts.warning === 0 ? ['a silent success'] : []),
  ]
}

function judgePermission({ targets }: Report, action: string, verdicts: string): string[] {
  const rows = targets
    .flatMap(({ permissions }) => permissions)
    .filter((row) => row.action === action && !row.hypothetical)
  if (rows.length === 0) return [`nothing about ${action}`]
  const wrong = rows.map(verdictOf).filter((verdict) => !verdicts.split('|').includes(verdict))
  return wrong.map((verdict) => `${action}: ${verdict} instead of ${verdicts}`)
}

function verdictOf({ verdict, blockedBy }: PermissionReport): string {
  if (verdict === 'denied') return `denied by ${blockedBy}`
  return verdict === 'allowed' ? verdict : 'open'
}

function judgeCure({ policies }: Report, findings: readonly Finding[], { cure }: Want): string[] {
  if (cure === 'policy') return policies.length === 0 ? ['no policy is suggested'] : []
  if (cure === 'none') return policies.length > 0 ? ['a policy is suggested that cannot help'] : []
  return cure === 'tag' && !findings.some(({ remedy }) => /\btag/i.test(remedy)) ? ['no remedy names a tag'] : []
}
