import { stripVTControlCharacters } from 'node:util'
import { counted, cutEnd, visible } from '../../base/sentence.ts'
import type { Finding, FindingLocation, Report, TargetReport } from '../../report/report.ts'
import { nounFor } from '../entries/names.ts'
import { openQuestions, wrongAccount, wrongAccountWords } from '../entries/open-questions.ts'
import { ranked } from '../entries/ranked.ts'
import type { Publisher } from '../publisher/publisher.ts'
import type { Reporter, Run } from '../reporter.ts'
import { writeOrNote } from '../write-file.ts'
import { auditLines } from './audit-text.ts'
import { type Colours, coloursOf, type Paint, signs, type TextStyle, wrapped } from './text-style.ts'

/** The report for a person at a terminal, or for a program that reads lines. */
export function textReporter(style: TextStyle): Reporter {
  return {
    surface: 'log',
    async report(report, run, publisher) {
      const lines = textLines(report, style, (location) => excerptLine(location, run, publisher))
      const published = lines.map((line) => publisher.publish('log', line))
      const { log: file } = run.files
      if (file !== undefined) return writeOrNote('Text report', file, `${published.join('\n')}\n`)
      for (const line of published) run.write(line)
      return null
    },
  }
}

/** The line that a finding stands at; null where it is not known, or holds a credential. */
function excerptLine({ file, line }: FindingLocation, run: Run, publisher: Publisher): string | null {
  const text = run.readLine(file, line)
  return text !== null && publisher.isClean(text) ? text : null
}

/** Broken targets first, a clean one in one line; of an audit a person sees the causes before the services that have them. */
export function textLines(
  report: Report,
  style: TextStyle,
  readLine: (location: FindingLocation) => string | null,
): string[] {
  const colours = coloursOf(style)
  const isAudit = report.targets.length > 1 && report.targets.every(({ source }) => source.kind === 'service')
  const lines =
    style.terminal && isAudit
      ? auditLines(report, style)
      : ranked(report.targets).flatMap((target) => targetLines(target, style, colours, readLine))
  return [...lines, verdict(report, colours)].map((line) => (style.colours ? line : stripVTControlCharacters(line)))
}

function targetLines(
  target: TargetReport,
  style: TextStyle,
  colours: Colours,
  readLine: (location: FindingLocation) => string | null,
): string[] {
  const title = [
    colours.strong(visible(target.source.address ?? target.file)),
    ...(target.service === null ? [] : [`${visible(target.cluster)}/${visible(target.service)}`]),
    ...(target.source.address === null ? [] : [visible(target.file)]),
    ...(target.baseline?.revision == null ? [] : [`compared with revision ${target.baseline.revision}`]),
  ].join(colours.faint(' · '))
  const open = groupedReasons(target)
  if (target.findings.length === 0 && open.length === 0) return [`${colours.good('✓')} ${title}`]
  if (!style.terminal) {
    return [
      ...target.findings.map((finding) => plainLine(target, finding)),
      ...open.map(({ reason, count }) => `${visible(target.file)}: unverified: ${visible(reason)}${times(count)}`),
    ]
  }
  return [
    title,
    '',
    ...target.findings.flatMap((finding) => [...findingLines(finding, style, colours, readLine), '']),
    ...open.flatMap(({ reason, count }) => [
      ...wrapped(`? not verified: ${visible(reason)}${times(count)}`, style.width, '  ').map(colours.faint),
      '',
    ]),
  ]
}

function times(count: number): string {
  return count > 1 ? ` (${count} times)` : ''
}

/** One reason that leaves many questions open is told once, that of all of them first. */
function groupedReasons(target: TargetReport): { reason: string; count: number }[] {
  const wrong = wrongAccount(target)
  const questions = openQuestions({ targets: [target] }).map(({ kind, reason }) =>
    kind === 'wrong-account' && wrong !== null
      ? { first: true, reason: wrongAccountWords(wrong) }
      : { first: false, reason },
  )
  return [...Map.groupBy(questions, ({ reason }) => reason)]
    .map(([reason, each]) => ({ reason, count: each.length, first: each.some(({ first }) => first) }))
    .sort((one, other) => Number(other.first) - Number(one.first))
}

function plainLine(target: TargetReport, { location, severity, message, remedy, check }: Finding): string {
  const place =
    location === null ? visible(target.file) : `${visible(location.file)}:${location.line}:${location.column}`
  return `${place}: ${severity}: ${visible(message)} ${visible(remedy)} [${check}]`
}

function findingLines(
  { severity, message, remedy, check, location, replacement }: Finding,
  style: TextStyle,
  colours: Colours,
  readLine: (location: FindingLocation) => string | null,
): string[] {
  const paint = colours[severity]
  const text = location === null ? null : readLine(location)
  return [
    ...wrapped(`${signs[severity]} ${visible(message)}`, style.width, '  ').map((line) => paint(line)),
    ...(location === null || text === null ? [] : excerpt(location, text, style.width, colours, paint)),
    ...wrapped(`fix: ${visible(remedy)}`, style.width - 2, '     ').map((line) => `  ${line}`),
    ...(replacement === null ? [] : [`  put: ${visible(replacement)}`]),
    colours.faint(`  ${check} · ecs-preflight explain ${check}`),
  ]
}

/** The line with a caret under what is wrong in it; a long line shows the part around it. */
function excerpt(location: FindingLocation, text: string, width: number, colours: Colours, paint: Paint): string[] {
  const number = String(location.line)
  const room = Math.max(20, width - number.length - 6)
  const start = Math.max(0, location.column - 1)
  const end = location.endLine === location.line ? Math.max(start + 1, location.endColumn - 1) : text.length
  const from = end <= room ? 0 : Math.max(0, start - Math.floor(room / 4))
  const shown = cutEnd(visible(text.slice(from).replaceAll('\t', ' ')), room)
  const carets = '^'.repeat(Math.max(1, Math.min(end, from + shown.length) - start))
  const gutter = ' '.repeat(number.length)
  return [
    colours.faint(`  ${gutter}╭ ${visible(location.file)}:${location.line}:${location.column}`),
    `  ${colours.faint(`${number}│`)} ${shown}`,
    `  ${colours.faint(`${gutter}│`)} ${' '.repeat(start - from)}${paint(carets)}`,
  ]
}

function verdict({ counts, conclusion, targets }: Report, colours: Colours): string {
  const parts = [
    counts.error > 0 ? colours.error(counted(counts.error, 'error')) : '',
    counts.warning > 0 ? colours.warning(counted(counts.warning, 'warning')) : '',
    counts.notice > 0 ? counted(counts.notice, 'notice') : '',
    counts.unverified > 0 ? `${counts.unverified} not verified` : '',
    counts.suppressed > 0 ? `${counts.suppressed} suppressed` : '',
  ].filter((part) => part !== '')
  const what = counted(targets.length, nounFor(targets))
  if (parts.length === 0) return `${colours.good(conclusion)}: ${what}, nothing found`
  const paint = conclusion === 'failure' ? colours.error : conclusion === 'success' ? colours.good : colours.faint
  return `${paint(conclusion)}: ${what}, ${parts.join(', ')}`
}
