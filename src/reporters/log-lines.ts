import type { Attempt, BaselineReport, Finding, Report, TargetReport } from '../report/report.ts'
import { type FindingGroup, groupFindings } from './markdown/group-findings.ts'
import { countsPhrase, SEVERITY_MARKS, targetName, UNVERIFIED_MARK, verdictTitle } from './markdown/verdict.ts'
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
    ...groupFindings(target.findings).flatMap(groupLines),
    ...target.unverified.map(
      ({ check, subject, reason }) => `${UNVERIFIED_MARK} not verified  ${subject}: ${reason} [${check}]`,
    ),
    ...target.suppressed.map(
      ({ check, subject, why }) => `- suppressed  ${subject} [${check}]${why === null ? '' : `: ${why}`}`,
    ),
    ...(target.findings.length + target.unverified.length === 0 ? ['✅ nothing found'] : []),
  ]
}

/** A group's message, where all share it, and its remedy stand once, after the subjects. */
function groupLines(group: FindingGroup): string[] {
  const [first] = group
  const shared = group.every(({ message }) => message === first.message)
  return [
    ...group.flatMap((finding) => [
      subjectLine(finding),
      ...(shared ? [] : [`    ${finding.message}`]),
      ...replacementLines(finding),
    ]),
    ...(shared ? [`    ${first.message}`] : []),
    `    → ${first.remedy}`,
  ]
}

function subjectLine({ location, severity, subject, check }: Finding): string {
  const place = location === null ? '' : `  ${location.file}:${location.line}`
  return `${SEVERITY_MARKS[severity]} ${severity}${place}  ${subject} [${check}]`
}

function replacementLines({ replacement }: Finding): string[] {
  return replacement === null ? [] : [`    instead: ${JSON.stringify(replacement)}`]
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
