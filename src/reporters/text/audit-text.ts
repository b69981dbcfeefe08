import { counted, visible } from '../../base/sentence.ts'
import type { Report, TargetReport } from '../../report/report.ts'
import { type CommonCause, causeTitle, commonCauses, type Instance } from '../entries/common-causes.ts'
import { entriesOf } from '../entries/entries.ts'
import type { Entry } from '../entries/entry.ts'
import { roleName } from '../entries/execution-role.ts'
import { namesOf } from '../entries/names.ts'
import { actionsRefusedIn, groupByCause, openQuestions } from '../entries/open-questions.ts'
import { policyJson } from '../entries/policy-text.ts'
import { ranked } from '../entries/ranked.ts'
import { inARow } from '../entries/sentences.ts'
import { coloursOf, signs, type TextStyle, wrapped } from './text-style.ts'

/** Services of the list, names of one cause, and lines to paste: a terminal scrolls, and other formats have all. */
const SERVICES_LIMIT = 100
const NAMES_LIMIT = 20
const LINES_LIMIT = 40

/** What the parts of one text share. */
interface AuditText {
  readonly report: Report
  readonly style: TextStyle
  nameOf(target: TargetReport): string
}

/** An audit for a person at a terminal: services ranked, causes over services, what single services have beside them, policies once a role. */
export function auditLines(report: Report, style: TextStyle): string[] {
  const targets = ranked(report.targets)
  const text: AuditText = { report, style, nameOf: namesOf(report.targets) }
  const causes = commonCauses(targets, report)
  const told = new Set(causes.flatMap(({ instances }) => instances.map(instanceKey)))
  const others = targets.flatMap((target) =>
    entriesOf(target, report)
      .map((entry) => ({ target, entry }))
      .filter((instance) => !told.has(instanceKey(instance))),
  )
  return [
    ...section('Services, worst first', serviceLines(targets, text), text),
    ...section(
      'Causes that several share',
      causes.flatMap((cause) => causeLines(cause, text)),
      text,
    ),
    ...section(
      'In single services',
      others.flatMap((instance) => entryLines(instance, text)),
      text,
    ),
    ...section('Not verified', openLines(text), text),
    ...section('Policies that roles lack', policyLines(text), text),
  ]
}

function section(title: string, lines: readonly string[], { style }: AuditText): string[] {
  return lines.length === 0 ? [] : [coloursOf(style).strong(title), ...lines, '']
}

/** Entries are made anew for each reader, so they are told apart by what they say. */
function instanceKey({ target, entry }: Instance): string {
  const { check, rule, findings } = entry
  return JSON.stringify([
    target.cluster,
    target.service,
    target.file,
    check,
    rule,
    findings.map(({ pointer, message }) => [pointer, message]),
  ])
}

/** One line a service that has something, one for all that have nothing. */
function serviceLines(targets: readonly TargetReport[], text: AuditText): string[] {
  const colours = coloursOf(text.style)
  const open = targets.filter((target) => target.findings.length + target.unverified.length > 0)
  const width = Math.min(40, Math.max(0, ...open.map((target) => visible(text.nameOf(target)).length)))
  const lines = open.slice(0, SERVICES_LIMIT).map((target) => {
    const entries = entriesOf(target, text.report)
    const worst = entries[0]?.severity ?? null
    const name = visible(text.nameOf(target)).padEnd(width)
    const said = entries.length > 0 ? visible(inARow(entries.map(({ short }) => short))) : 'Not fully verified'
    const sign = worst === null ? colours.faint('?') : colours[worst](signs[worst])
    return `  ${sign} ${name}  ${said}`
  })
  const rest = open.length - lines.length
  const clean = targets.length - open.length
  return [
    ...lines,
    ...(rest > 0 ? [`  and ${counted(rest, 'more service')}`] : []),
    ...(clean > 0 ? [`  ${colours.good('✓')} ${counted(clean, 'service')} with nothing wrong`] : []),
  ]
}

function causeLines(cause: CommonCause, text: AuditText): string[] {
  const [{ entry }] = cause.instances
  const targets = [...new Set(cause.instances.map(({ target }) => target))]
  return [
    ...titleLines(entry, `${causeTitle(cause)}: ${counted(targets.length, 'service')}`, text),
    ...listLines(targets.map(text.nameOf), text),
    ...cureLines(entry, text),
  ]
}

function entryLines({ target, entry }: Instance, text: AuditText): string[] {
  return [
    ...titleLines(entry, `${text.nameOf(target)}: ${entry.fault}`, text),
    ...listLines(
      entry.findings.map(({ subject }) => subject),
      text,
    ),
    ...cureLines(entry, text),
  ]
}

function titleLines({ severity }: Entry, title: string, { style }: AuditText): string[] {
  return indented(`${signs[severity]} ${visible(title)}`, '  ', style).map(coloursOf(style)[severity])
}

function listLines(names: readonly string[], { style }: AuditText): string[] {
  const each = [...new Set(names)]
  const rest = each.length - NAMES_LIMIT
  const list = each.slice(0, NAMES_LIMIT).map(visible).join(', ')
  return indented(`${list}${rest > 0 ? ` and ${rest} more` : ''}`, '    ', style)
}

function cureLines({ check, steps }: Entry, { style }: AuditText): string[] {
  return [
    ...steps.flatMap(({ text, block }) => [
      ...indented(`fix: ${visible(text)}`, '    ', style),
      ...(block?.lines ?? []).slice(0, LINES_LIMIT).map((line) => `         ${visible(line)}`),
    ]),
    coloursOf(style).faint(`    ${check} · ecs-preflight explain ${check}`),
  ]
}

function openLines({ report, style }: AuditText): string[] {
  return groupByCause(openQuestions(report)).flatMap(({ kind, questions }) => {
    const [first] = questions
    const targets = new Set(questions.map(({ target }) => target))
    const actions = actionsRefusedIn(questions)
    const reason = kind === 'not-permitted' ? `this run may not call ${actions.join(', ')}` : first.reason
    const line = `? ${visible(reason)}: ${counted(targets.size, 'service')}, ${counted(questions.length, 'question')}`
    return indented(line, '  ', style).map(coloursOf(style).faint)
  })
}

/** Broken between words to the width, the second line a little further in. */
function indented(text: string, indent: string, { width }: TextStyle): string[] {
  return wrapped(text, width - indent.length, '  ').map((line) => `${indent}${line}`)
}

function policyLines({ report, style }: AuditText): string[] {
  return report.policies.flatMap(({ role, document }) => [
    `  ${coloursOf(style).strong(visible(roleName(role)))}`,
    ...policyJson(document)
      .split('\n')
      .map((line) => `    ${visible(line)}`),
  ])
}
