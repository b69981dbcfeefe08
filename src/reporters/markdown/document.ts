import { counted } from '../../base/sentence.ts'
import type { FindingLocation, Report, TargetReport } from '../../report/report.ts'
import { type Entry, entriesOf } from './entries.ts'
import type { Block } from './fit-blocks.ts'
import { renderHistory } from './history.ts'
import { details, prose } from './markdown.ts'
import { namesOf } from './names.ts'
import { brokenFirst, renderClean, renderOverview } from './overview.ts'
import { renderAccept } from './render-accept.ts'
import { renderEntry } from './render-entry.ts'
import { renderPolicy } from './render-policies.ts'
import { renderNotChecked, renderPermissions, renderReferences, renderSuppressed } from './render-sections.ts'
import { renderSettling, renderUnverified } from './render-unverified.ts'
import { createTeller, type Teller } from './teller.ts'
import { SEVERITY_MARKS, UNVERIFIED_MARK } from './verdict.ts'
import { limited, name, nameList, place, type Words } from './words.ts'

/** What goes in first when there is not room for all. */
const RANKS = {
  overview: 0,
  error: 1,
  warning: 2,
  policy: 1,
  unverified: 1,
  clean: 5,
  settling: 6,
  accept: 7,
  history: 8,
  rest: 9,
}

export interface DocumentStyle {
  /** The job summary: also what is right, what was looked at and how. */
  readonly everything: boolean
}

/** The body of a report: what is wrong first, each cause once, then what is open, then what is clean. */
export function documentBlocks(report: Report, words: Words, { everything }: DocumentStyle): Block[] {
  const teller = createTeller()
  const overview = renderOverview(report, words, teller)
  const clean = renderClean(report, words)
  const broken = brokenFirst(report)
  const document = { report, words, teller, shared: sharedEntries(broken, report), placed: new Set<string>() }
  const others = report.targets.filter((target) => !broken.includes(target))
  return [
    ...(overview === null ? [] : [block(overview, RANKS.overview)]),
    ...(clean === null || broken.length > 0 ? [] : [block(clean, RANKS.clean)]),
    ...sharedBlocks(document),
    ...broken.flatMap((target) => targetBlocks(target, document, everything)),
    ...policyBlocks(
      report.policies.map(({ role }) => role),
      document,
      null,
    ),
    ...optional(noticeLines(report, words), RANKS.rest, 'notice'),
    ...unverifiedBlock(report, words),
    ...optional(renderSettling(report, words), RANKS.settling, 'section'),
    ...(clean === null || broken.length === 0 ? [] : [block(clean, RANKS.clean)]),
    ...optional(renderAccept(report), RANKS.accept, 'section'),
    ...(everything || report.targets.length === 1
      ? others.flatMap((target) => detailBlocks(target, document, everything))
      : []),
    ...optional(renderSuppressed(report.targets, words), RANKS.rest, 'section'),
    ...(everything ? optional(renderNotChecked(report.targets, words), RANKS.rest, 'section') : []),
  ]
}

interface Document {
  readonly report: Report
  readonly words: Words
  readonly teller: Teller
  /** Entries that several targets have, by their key. */
  readonly shared: ReadonlyMap<string, readonly { readonly target: TargetReport; readonly entry: Entry }[]>
  /** Roles whose policy stands already. */
  readonly placed: Set<string>
}

/** The same fault with the same cure in several targets is one cause. */
function sharedEntries(targets: readonly TargetReport[], report: Report): Document['shared'] {
  const all = targets.flatMap((target) => entriesOf(target, report).map((entry) => ({ target, entry })))
  const groups = Map.groupBy(all, ({ entry }) => causeOf(entry))
  return new Map([...groups].filter(([, alike]) => alike.length > 1))
}

function causeOf({ check, rule, severity, fault, explanation, steps, findings }: Entry): string {
  return JSON.stringify([
    check,
    rule,
    severity,
    fault,
    explanation,
    steps.map(({ text, block, policyOf }) => [text, block, policyOf]),
    findings.map(({ subject, message }) => [subject, message]),
  ])
}

function sharedBlocks(document: Document): Block[] {
  const { report, words, teller, shared } = document
  const nameOf = namesOf(report.targets)
  return [...shared.values()].flatMap((alike) => {
    const [first] = alike
    if (first === undefined || first.entry.severity === 'notice') return []
    const names = alike.map(({ target }) => nameOf(target))
    const context = { target: first.target, names, heading: null, words, teller, whereIs: whereIn(document) }
    return [
      entryBlock(first.entry, renderEntry(first.entry, context), null),
      ...policyBlocks(rolesIn([first.entry]), document, null),
    ]
  })
}

function targetBlocks(target: TargetReport, document: Document, everything: boolean): Block[] {
  const { report, words, teller, shared } = document
  const entries = entriesOf(target, report).filter(
    (entry) => entry.severity !== 'notice' && !shared.has(causeOf(entry)),
  )
  const heading = report.targets.length > 1 ? headingOf(target, report, words) : null
  const context = { target, names: [], heading: firstPlace(target), words, teller, whereIs: whereIn(document) }
  const told = entries.flatMap((entry) => [
    entryBlock(entry, renderEntry(entry, context), heading),
    ...policyBlocks(rolesIn([entry]), document, heading),
  ])
  const details = detailBlocks(target, document, everything).map((each) => ({ ...each, heading }))
  if (told.length === 0 && details.length === 0) return []
  return [...(heading === null ? [] : [heading]), ...told, ...details]
}

function headingOf(target: TargetReport, report: Report, words: Words): Block {
  const at = firstPlace(target)
  const file = at === null ? name(target.file) : place(at, words)
  return { ...block(`#### ${name(namesOf(report.targets)(target))} · ${file}`, null), heading: null }
}

/** The place that the heading of a target links to. */
export function firstPlace({ findings }: TargetReport): FindingLocation | null {
  return findings.find(({ location }) => location !== null)?.location ?? null
}

/** How a target came to what it is: folded, since it explains the fault but is not the fault. */
function detailBlocks(target: TargetReport, { words }: Document, everything: boolean): Block[] {
  return [
    ...optional(renderHistory(target, words), RANKS.history, 'section'),
    ...(everything ? optional(renderReferences(target, words), RANKS.rest, 'table') : []),
    ...(everything ? optional(renderPermissions(target, words), RANKS.rest, 'table') : []),
  ]
}

function entryBlock(entry: Entry, markdown: string, heading: Block | null): Block {
  const rank = entry.severity === 'error' ? RANKS.error : RANKS.warning
  return { markdown, shorter: null, rank, heading, holds: { noun: 'finding', count: entry.findings.length } }
}

/** Each role's policy stands once, where it is first needed. */
function policyBlocks(roles: readonly string[], { report, words, placed }: Document, heading: Block | null): Block[] {
  return report.policies
    .filter(({ role }) => roles.includes(role) && !placed.has(role))
    .map((policy) => {
      placed.add(policy.role)
      return {
        markdown: renderPolicy(policy, report, words, false),
        shorter: renderPolicy(policy, report, words, true),
        rank: RANKS.policy,
        heading,
        holds: { noun: 'section', count: 1 },
      }
    })
}

function rolesIn(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ steps }) => steps.flatMap(({ policyOf }) => policyOf ?? []))
}

function whereIn({ placed }: Document): (role: string) => string {
  return (role) => (placed.has(role) ? 'above' : 'below')
}

/** Notices are told in one line each: nobody has to act. */
function noticeLines(report: Report, words: Words): string | null {
  const entries = report.targets.flatMap((target) =>
    entriesOf(target, report).filter(({ severity }) => severity === 'notice'),
  )
  if (entries.length === 0) return null
  const count = entries.reduce((sum, { findings }) => sum + findings.length, 0)
  const items = limited(entries, words.limits.subjects, words, ({ fault, findings, check, rule, steps: [step] }) => {
    const names = nameList(
      findings.map(({ subject }) => subject),
      words.limits.detailed,
    )
    return `- ${prose(fault)}: ${names} (${words.check(check, rule)}). ${prose(step.text)}`
  })
  return details(`${SEVERITY_MARKS.notice} ${count} ${count === 1 ? 'notice' : 'notices'}`, items)
}

function unverifiedBlock(report: Report, words: Words): Block[] {
  const markdown = renderUnverified(report, words)
  if (markdown === null) return []
  const shorter = `${UNVERIFIED_MARK} ${counted(report.counts.unverified, 'question')} could not be answered: ${words.elsewhere}.`
  return [{ ...block(markdown, RANKS.unverified), shorter: shorter.length < markdown.length ? shorter : null }]
}

function optional(markdown: string | null, rank: number, noun: string): Block[] {
  return markdown === null ? [] : [{ ...block(markdown, rank), holds: { noun, count: 1 } }]
}

function block(markdown: string, rank: number | null): Block {
  return { markdown, shorter: null, rank, heading: null, holds: null }
}
