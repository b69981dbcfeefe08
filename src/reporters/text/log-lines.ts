import { counted, cutEnd } from '../../base/sentence.ts'
import type { Attempt, BaselineReport, Finding, Report, TargetReport } from '../../report/report.ts'
import { entriesOf } from '../entries/entries.ts'
import type { Entry, Step } from '../entries/entry.ts'
import { roleName } from '../entries/execution-role.ts'
import { knownFile, namesOf } from '../entries/names.ts'
import { actionsRefusedIn, groupByCause, openQuestions, wrongAccount } from '../entries/open-questions.ts'
import { faultOf } from '../entries/sentences.ts'
import { logLine } from '../github/workflow-command.ts'
import { brokenFirst } from '../markdown/overview.ts'
import { countsPhrase, SEVERITY_MARKS, UNVERIFIED_MARK, verdictTitle } from '../markdown/verdict.ts'

/** A group of lines: GitHub folds it, a terminal shows its title. */
export interface LogGroup {
  readonly title: string
  readonly lines: readonly string[]
}

/** What the log says, every line safe to print: no line is a workflow command, none holds a line break or a control character. */
export interface LogText {
  /** What a reader may want to look up: history, notices, what was accepted. */
  readonly groups: readonly LogGroup[]
  /** What a reader must see: never folded. The verdict is the last line. */
  readonly lines: readonly string[]
}

export interface LogOptions {
  /** Where the JSON report is, which holds the suggested policies; null where nowhere. */
  readonly reportFile: string | null
}

/** The log shows each long name whole; this only bounds hostile ones. */
const LINE_LIMIT = 4_000
/** Lines of a block to paste, and names of one entry; the report has all. */
const BLOCK_LIMIT = 100
const NAMES_LIMIT = 50

export function logLines(report: Report, options: LogOptions): LogText {
  const nameOf = namesOf(report.targets)
  const counts = countsPhrase(report.counts)
  return {
    groups: report.targets
      .map((target) => ({
        title: safe(titleOf(target, nameOf(target))),
        lines: detailLines(target, report).map(safe),
      }))
      .filter(({ lines }) => lines.length > 0),
    lines: [
      ...brokenFirst(report).flatMap((target) => targetLines(target, nameOf(target), report, options)),
      ...unverifiedLines(report),
      `ECS preflight: ${verdictTitle(report)}${counts === '' ? '' : ` (${counts})`}`,
    ].map(safe),
  }
}

/** Errors and warnings with what to do. */
function targetLines(target: TargetReport, name: string, report: Report, options: LogOptions): string[] {
  const entries = entriesOf(target, report).filter(({ severity }) => severity !== 'notice')
  return [titleOf(target, name), ...entries.flatMap((entry) => entryLines(entry, options)), '']
}

function titleOf(target: TargetReport, name: string): string {
  const file = knownFile(target)
  return file === null || file === name ? name : `${name} from ${file}`
}

function entryLines(entry: Entry, options: LogOptions): string[] {
  const [first, ...others] = entry.findings
  const { severity, fault, check } = entry
  const where = first.location === null ? '' : ` at ${placeOf(first)}`
  return [
    `  ${SEVERITY_MARKS[severity]} ${severity}: ${fault} [${check}]${others.length === 0 ? where : ''}`,
    ...(others.length === 0 ? [`      ${first.subject}`] : subjectLines(entry)),
    ...entry.explanation.map((sentence) => `      ${sentence}`),
    ...entry.steps.flatMap((step) => stepLines(step, options)),
  ]
}

function subjectLines({ findings, check }: Entry): string[] {
  const lines = findings.slice(0, NAMES_LIMIT).map((finding) => {
    const own = check === 'secrets-kept' ? '' : `: ${faultOf(finding.message)}`
    const instead = finding.replacement === null ? '' : ` → ${JSON.stringify(finding.replacement)}`
    return `      - ${finding.subject}${finding.location === null ? '' : ` at ${placeOf(finding)}`}${own}${instead}`
  })
  return findings.length > NAMES_LIMIT ? [...lines, `      - and ${findings.length - NAMES_LIMIT} more`] : lines
}

function placeOf({ location }: Finding): string {
  return location === null ? '' : `${location.file}:${location.line}`
}

function stepLines({ text, block, policyOf }: Step, { reportFile }: LogOptions): string[] {
  const kept = reportFile === null ? '' : ` and under "policies" in ${reportFile}`
  const where =
    policyOf === null
      ? []
      : [`        The policy for ${roleName(policyOf)} stands in the job summary, in the output policy${kept}.`]
  const lines = (block?.lines ?? []).map((line) => `        ${line}`)
  const shown =
    lines.length > BLOCK_LIMIT
      ? [...lines.slice(0, BLOCK_LIMIT), `        … ${lines.length - BLOCK_LIMIT} more`]
      : lines
  return [`      → ${text}`, ...shown, ...where]
}

/** One line a cause. */
function unverifiedLines(report: Report): string[] {
  return groupByCause(openQuestions(report)).map(({ kind, questions }) => {
    const [first] = questions
    const open = `${UNVERIFIED_MARK} ${counted(questions.length, 'question')} open`
    if (kind === 'fork') return `${open}: ${first.reason}`
    const wrong = kind === 'wrong-account' ? wrongAccount(first.target) : null
    if (wrong !== null)
      return `${open}: nothing in account ${wrong.tasks} could be looked at with the pipeline's credentials, which belong to account ${wrong.pipeline}; let the job assume a role of account ${wrong.tasks}, or correct the account that the definition or the input cluster names`
    if (kind === 'not-permitted') {
      const actions = actionsRefusedIn(questions)
      return `${open}: the pipeline may not call ${actions.join(', ')}; the job summary has the policy that lets it`
    }
    return `${open}: ${first.reason} [${checksOf(questions)}]`
  })
}

function checksOf(alike: readonly { readonly check: string }[]): string {
  return [...new Set(alike.map(({ check }) => check))].join(', ')
}

function detailLines(target: TargetReport, report: Report): string[] {
  return [
    ...baselineLines(target.baseline),
    ...entriesOf(target, report)
      .filter(({ severity }) => severity === 'notice')
      .flatMap(({ fault, findings, check, steps: [step] }) => [
        `${SEVERITY_MARKS.notice} notice: ${fault} [${check}]`,
        ...findings.slice(0, NAMES_LIMIT).map(({ subject }) => `    ${subject}`),
        `    → ${step.text}`,
      ]),
    ...target.unverified
      .slice(0, NAMES_LIMIT)
      .map(({ check, subject, reason }) => `${UNVERIFIED_MARK} not verified: ${subject}: ${reason} [${check}]`),
    ...target.suppressed.map(
      ({ check, subject, why }) => `- accepted: ${subject} [${check}]${why === null ? '' : `: ${why}`}`,
    ),
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
  return logLine(cutEnd(line, LINE_LIMIT))
}
