import type { Report, TargetReport } from '../../report/report.ts'
import { entriesOf } from '../entries/entries.ts'
import type { Entry } from '../entries/entry.ts'
import { namesOf } from '../entries/names.ts'
import { ranked } from '../entries/ranked.ts'
import { prose, table } from './markdown.ts'
import type { Teller } from './teller.ts'
import { SEVERITY_MARKS, UNVERIFIED_MARK } from './verdict.ts'
import { name, nameList, type Words } from './words.ts'

/** Entries that a row tells of; the rest are counted. */
const ENTRIES_IN_ROW = 2

/** The entry itself is told below the table. */
const TELLINGS_IN_TABLE = 2

/** One row a target with an error or warning, worst first: what is wrong, and what to do. Null for a single target. */
export function renderOverview(report: Report, words: Words, teller: Teller): string | null {
  if (report.targets.length < 2) return null
  const nameOf = namesOf(report.targets)
  const rows = brokenFirst(report).map((target) => {
    const entries = weighty(entriesOf(target, report))
    return [name(nameOf(target)), verdict(entries, teller), todo(entries, teller)]
  })
  if (rows.length === 0) return null
  const rest = rows.length - words.limits.rows
  const shown = table(['Service', 'Verdict', 'Do this'], rows.slice(0, words.limits.rows))
  return rest > 0 ? `${shown}\n\n${rest} more ${words.elsewhere}.` : shown
}

/** Targets with errors, then those with warnings alone, the worst first. */
export function brokenFirst({ targets }: Pick<Report, 'targets'>): TargetReport[] {
  return ranked(targets).filter(({ findings }) => findings.some(({ severity }) => severity !== 'notice'))
}

/** One line for all that have neither error nor warning; null where there are none, or for a single target. */
export function renderClean(report: Report, words: Words): string | null {
  if (report.targets.length < 2) return null
  const told = new Set(brokenFirst(report))
  const rest = report.targets.filter((target) => !told.has(target))
  const nameOf = namesOf(report.targets)
  const line = (mark: string, some: readonly TargetReport[], what: string) =>
    some.length === 0 ? [] : [`${mark} ${what}: ${nameList(some.map(nameOf), words.limits.subjects)}`]
  const lines = [
    ...line(
      '✅',
      rest.filter(({ unverified }) => unverified.length === 0),
      'Nothing wrong',
    ),
    ...line(
      UNVERIFIED_MARK,
      rest.filter(({ unverified }) => unverified.length > 0),
      'Nothing wrong found, but not all verified',
    ),
  ]
  return lines.length === 0 ? null : lines.join('  \n')
}

function weighty(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ severity }) => severity !== 'notice')
}

function verdict(entries: readonly Entry[], teller: Teller): string {
  const shown = entries
    .slice(0, ENTRIES_IN_ROW)
    .map(({ severity, short }) => `${SEVERITY_MARKS[severity]} ${cell(short, teller)}`)
  const rest = entries.length - shown.length
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')
}

function todo(entries: readonly Entry[], teller: Teller): string {
  const steps = [...new Set(entries.slice(0, ENTRIES_IN_ROW).flatMap((entry) => entry.steps.map(({ short }) => short)))]
  return steps.map((step) => cell(step, teller)).join(', then ')
}

function cell(text: string, teller: Teller): string {
  return teller.may(text, TELLINGS_IN_TABLE) ? prose(text) : 'as above'
}
