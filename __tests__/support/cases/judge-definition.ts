import type { Finding, Report } from '../../../src/report/report.ts'

/** What must be said about a definition by itself. */
export interface DefinitionWant {
  /** Of `false-alarm` and `must-not-flag` nothing above a notice is said but what is expected; of `duplicate` nothing twice at one place. */
  readonly kind: string
  readonly expected: readonly WantedFinding[]
  readonly why: string
}

interface WantedFinding {
  /** Alternatives separated by `|`, as in `severity`. */
  readonly check: string
  readonly pointer?: string
  readonly line?: number
  readonly severity: string
  /** A pattern of its message or remedy. */
  readonly says?: string
  readonly optional?: boolean
  /** Errors at most, in the whole report. */
  readonly count?: number
}

/** Gives what is not as it must be, one sentence each. */
export function judgeDefinition({ targets }: Report, { kind, expected }: DefinitionWant): string[] {
  const findings = targets.flatMap((target) => target.findings)
  const loud = findings.filter(({ severity }) => severity !== 'notice')
  const places = loud.map(({ pointer }) => pointer)
  const unexpected = ['false-alarm', 'must-not-flag'].includes(kind)
    ? loud.filter((finding) => !expected.some((wanted) => matches(finding, wanted, kind)))
    : []
  return [
    ...expected.flatMap((wanted) => judgeWanted(findings, wanted, kind)),
    ...unexpected.map(({ severity, check, pointer }) => `false alarm: ${severity} ${check} at ${pointer}`),
    ...(kind === 'duplicate' && new Set(places).size < places.length ? ['one fault is told twice'] : []),
  ]
}

function judgeWanted(findings: readonly Finding[], wanted: WantedFinding, kind: string): string[] {
  const { says, count = Infinity } = wanted
  const hits = findings.filter((finding) => matches(finding, wanted, kind))
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const place = wanted.line === undefined ? (wanted.pointer ?? '') : `line ${wanted.line}`
  const said = findings.map(({ severity, check, pointer }) => `${severity} ${check} at ${pointer}`).join(', ')
  return [
    ...(hits.length === 0 && !wanted.optional
      ? [`no ${wanted.severity} of ${wanted.check} at ${place}; said ${said}`]
      : []),
    ...(hits.length > 0 && says !== undefined && !hits.some((hit) => speaksOf(hit, says))
      ? [`does not say /${says}/`]
      : []),
    ...(errors > count ? [`${errors} errors for one fault`] : []),
  ]
}

function speaksOf({ message, remedy }: Finding, pattern: string): boolean {
  return new RegExp(pattern, 'i').test(`${message} ${remedy}`)
}

function matches(finding: Finding, wanted: WantedFinding, kind: string): boolean {
  const { check, severity, line, pointer = '' } = wanted
  if (!check.split('|').includes(finding.check) || !severity.split('|').includes(finding.severity)) return false
  if (line !== undefined) return finding.location?.line === line
  // A rule about registration may stand at what holds the place.
  const above = kind === 'registration' && finding.pointer !== '' && pointer.startsWith(finding.pointer)
  return finding.pointer === pointer || finding.pointer.startsWith(`${pointer}/`) || (pointer !== '' && above)
}
