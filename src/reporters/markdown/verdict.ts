import { counted, cutEnd, listed, visible } from '../../base/sentence.ts'
import type { Counts, Report, TargetReport } from '../../report/report.ts'
import type { Severity } from '../../report/severity.ts'
import { effectPhrases } from '../entries/effects.ts'
import { entriesOf } from '../entries/entries.ts'
import { namesOf, nounFor } from '../entries/names.ts'
import { groupByCause, openQuestions, wrongAccount, wrongAccountWords } from '../entries/open-questions.ts'
import { lowerFirst } from '../entries/sentences.ts'
import { code } from './markdown.ts'

export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }
export const UNVERIFIED_MARK = '❔'

/** The verdict in two lines without full stops: which targets, and what would happen to them ('' where nothing would). */
export interface Verdict {
  readonly mark: string
  readonly which: string
  readonly effects: string
}

/** As inline Markdown. */
export function verdictLines(report: Report): Verdict {
  return verdictOf(report, code)
}

/** As one line of plain text, for a title. */
export function verdictTitle(report: Report): string {
  const { which, effects } = verdictOf(report, visible)
  const line = effects === '' || report.targets.length === 1 ? which : `${which} (${effects})`
  // A name keeps its own first letter.
  return line.replace(/^nothing/, 'Nothing')
}

/** The counts that are not nought, worst first: `2 errors · 1 warning`; '' when all are nought. */
export function countsPhrase(counts: Counts): string {
  return [
    counts.error > 0 ? counted(counts.error, 'error') : '',
    counts.warning > 0 ? counted(counts.warning, 'warning') : '',
    counts.notice > 0 ? counted(counts.notice, 'notice') : '',
    counts.unverified > 0 ? `${counts.unverified} not verified` : '',
    counts.suppressed > 0 ? `${counts.suppressed} suppressed` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

type Write = (name: string) => string

/** Names those targets that are wrong, and no others: what is merely open or clean is told below. */
function verdictOf(report: Report, write: Write): Verdict {
  const { counts, conclusion, targets } = report
  const having = (severity: Severity) =>
    targets.filter(({ findings }) => findings.some((each) => each.severity === severity))
  if (counts.error > 0) return errorVerdict(report, having('error'), write)
  if (counts.warning > 0) {
    const mark = conclusion === 'failure' ? '❌' : '⚠️'
    return { mark, which: warningWords(report, having('warning'), write), effects: '' }
  }
  const open = targets.filter(({ unverified }) => unverified.length > 0)
  if (open.length > 0) {
    const required = conclusion === 'failure' ? ', and this job requires an answer' : ''
    const wrong = wrongAccountOf(report)
    if (wrong !== null) {
      const which = `${inWhich(open, targets, write)}: ${wrongAccountWords(wrong, write)}${required}`
      return { mark: conclusion === 'failure' ? '❌' : UNVERIFIED_MARK, which, effects: '' }
    }
    const which = `nothing wrong found, ${counted(counts.unverified, 'question')} open in ${inWhich(open, targets, write)}${required}`
    return { mark: conclusion === 'failure' ? '❌' : UNVERIFIED_MARK, which, effects: '' }
  }
  return { mark: '✅', which: `nothing wrong found in ${inWhich(targets, targets, write)}`, effects: '' }
}

/** The two accounts that leave every question of the run open; null where there is another reason, too. */
function wrongAccountOf(report: Report): ReturnType<typeof wrongAccount> {
  const groups = groupByCause(openQuestions(report))
  const [only] = groups
  if (groups.length !== 1 || only === undefined || only.kind !== 'wrong-account') return null
  return wrongAccount(only.questions[0].target)
}

/** One target's warnings are few enough to say what they are. */
function warningWords(report: Report, warned: readonly TargetReport[], write: Write): string {
  const [only] = report.targets
  if (report.targets.length > 1 || only === undefined)
    return shareOf(warned, report.targets, write, 'has warnings', 'have warnings')
  const [first, ...others] = entriesOf(only, report).map(({ short }) => short)
  const more = others.length === 0 ? '' : `, and ${counted(others.length, 'more warning')}`
  return `${named([only], [only], write)}: ${lowerFirst(first ?? 'warnings')}${more}`
}

function errorVerdict(report: Report, broken: readonly TargetReport[], write: Write): Verdict {
  const { conclusion, targets } = report
  const mark = conclusion === 'failure' ? '❌' : '⚠️'
  const passing = conclusion === 'failure' ? '' : allowance(broken)
  const [only] = targets
  if (targets.length === 1 && only !== undefined) {
    return {
      mark,
      which: `${named([only], targets, write)}: ${effectPhrases(report).join(', ')}${passing}`,
      effects: '',
    }
  }
  const which = `${shareOf(broken, targets, write, 'has errors', 'have errors')}${passing}`
  return { mark, which, effects: effectPhrases(report).join(' · ') }
}

/** Why errors do not fail the job. */
function allowance(broken: readonly TargetReport[]): string {
  const errors = broken.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))
  return errors.every(({ since }) => since === 'existing')
    ? ' (none of them new with this change)'
    : ' (this job is set to pass all the same)'
}

/** `3 of 12 services have errors: billing, reports, cron`. */
function shareOf(
  some: readonly TargetReport[],
  all: readonly TargetReport[],
  write: Write,
  has: string,
  have: string,
): string {
  if (all.length === 1) return `${named(some, all, write)} ${has}`
  const noun = nounFor(all)
  return `${some.length} of ${counted(all.length, noun)} ${some.length === 1 ? has : have}: ${named(some, all, write)}`
}

function inWhich(some: readonly TargetReport[], all: readonly TargetReport[], write: Write): string {
  if (some.length <= NAMES_IN_TITLE) return listed(nameList(some, all, write))
  return some.length === all.length
    ? counted(all.length, nounFor(all))
    : `${some.length} of ${counted(all.length, nounFor(all))}`
}

/** A title stays readable with this many names. */
const NAMES_IN_TITLE = 5
/** ECS allows families and services 255 characters; a title is no place for all of them. */
const NAME_IN_TITLE_LIMIT = 80

function named(some: readonly TargetReport[], all: readonly TargetReport[], write: Write): string {
  const shown = nameList(some, all, write).slice(0, NAMES_IN_TITLE)
  const rest = some.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}

function nameList(some: readonly TargetReport[], all: readonly TargetReport[], write: Write): string[] {
  const nameOf = namesOf(all)
  return some.map((target) => write(cutEnd(nameOf(target), NAME_IN_TITLE_LIMIT)))
}
