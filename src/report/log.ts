import type { Attempt, BaselineReport, Finding, Report, TargetReport } from './report.ts'
import { countsPhrase, SEVERITY_MARKS, targetName, UNVERIFIED_MARK, verdictTitle } from './verdict.ts'
import { logLine } from './workflow-command.ts'

/** A group of lines: GitHub folds it, a terminal shows its title. */
export interface LogGroup {
  readonly title: string
  readonly lines: readonly string[]
}

/** What the log says, every line safe to print: no line is a workflow command, none holds a line break or a control character. */
export interface LogText {
  readonly groups: readonly LogGroup[]
  /** After the groups, so that it is the last thing in the step's log. */
  readonly verdict: string
}

/** The log shows each long name whole; this only bounds hostile ones. */
const LINE_LIMIT = 4_000

/** Takes a report; gives the job log: a group for each target with its baseline, findings and what is unverified, then the verdict. */
export function logLines(report: Report): LogText {
  const counts = countsPhrase(report.counts)
  return {
    groups: report.targets.map((target) => ({ title: safe(title(target)), lines: targetLines(target).map(safe) })),
    verdict: safe(`ECS preflight: ${verdictTitle(report)}${counts === '' ? '' : ` (${counts})`}`),
  }
}

function title(target: TargetReport): string {
  const name = targetName(target)
  return name === target.file ? name : `${name} from ${target.file}`
}

function targetLines(target: TargetReport): string[] {
  return [
    ...baselineLines(target.baseline),
    ...target.findings.flatMap(findingLines),
    ...target.unverified.map(
      ({ check, subject, reason }) => `${UNVERIFIED_MARK} not verified  ${subject}: ${reason} [${check}]`,
    ),
    ...target.suppressed.map(
      ({ check, subject, why }) => `- suppressed  ${subject} [${check}]${why === null ? '' : `: ${why}`}`,
    ),
    ...(target.findings.length + target.unverified.length === 0 ? ['✅ nothing found'] : []),
  ]
}

function findingLines(finding: Finding): string[] {
  const place = finding.location === null ? '' : `  ${finding.location.file}:${finding.location.line}`
  const mark = SEVERITY_MARKS[finding.severity]
  const instead = finding.replacement === null ? [] : [`    ${JSON.stringify(finding.replacement)}`]
  return [
    `${mark} ${finding.severity}${place}  ${finding.subject} [${finding.check}]`,
    `    ${finding.message}`,
    `    → ${finding.remedy}`,
    ...instead,
  ]
}

function baselineLines(baseline: BaselineReport | null): string[] {
  if (baseline === null) return []
  const attempts = baseline.attempts.map(
    ({ revision, status, reason }: Attempt) => `    revision ${revision} ${status}: ${reason}`,
  )
  if (baseline.status === 'found') {
    return [
      `Compared with revision ${baseline.revision} (${baseline.confidence} confidence): ${baseline.reason}`,
      ...attempts,
    ]
  }
  const nothing =
    baseline.status === 'none' ? 'No earlier revision to compare with' : 'Could not tell which revision last ran'
  return [`${nothing}: ${baseline.reason}`, ...attempts]
}

function safe(line: string): string {
  return logLine(line.length > LINE_LIMIT ? `${line.slice(0, LINE_LIMIT)}…` : line)
}
