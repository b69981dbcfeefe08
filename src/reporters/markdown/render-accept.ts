import type { Report } from '../../report/report.ts'
import { type Effect, effectOf } from '../entries/effects.ts'
import { entriesOf } from '../entries/entries.ts'
import type { Entry } from '../entries/entry.ts'
import { details, fenced } from './markdown.ts'
import { brokenFirst } from './overview.ts'

/** Lines that name each finding; beyond so many a pattern names them all. */
const EXACT_LINES = 3
/** More lines than this are nobody's intention. */
const LINES = 30

/** The lines of `ignore` that accept what was found, folded; null where nothing may be accepted. */
export function renderAccept(report: Report): string | null {
  const lines = brokenFirst(report).flatMap((target) =>
    entriesOf(target, report)
      .filter(({ severity, findings: [first] }) => severity !== 'notice' && !isRefused(effectOf(first, target)))
      .flatMap(linesFor),
  )
  const each = [...new Set(lines)]
  if (each.length === 0) return null
  const shown = each.slice(0, LINES).map((line) => `  ${line} # say why`)
  return details('Meant as it is? Accept it', fenced(['ignore: |', ...shown].join('\n'), 'yaml'))
}

/** ECS refuses it whether or not we do. */
function isRefused(effect: Effect): boolean {
  return effect === 'not-registered' || effect === 'not-deployed'
}

function linesFor({ check, findings }: Entry): string[] {
  const subjects = [...new Set(findings.map(({ subject }) => subject))].filter(isNameable)
  if (subjects.length <= EXACT_LINES) return subjects.map((subject) => `${check} ${subject}`)
  return [...new Set(subjects.map((subject) => subject.replace(/\/[^/]*$/, '/*')))].map(
    (pattern) => `${check} ${pattern}`,
  )
}

/** What the input would read otherwise than it is meant. */
function isNameable(subject: string): boolean {
  return /^[\w ./:@+-]+$/.test(subject) && !/\suntil=/.test(subject)
}
