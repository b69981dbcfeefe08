import { counted } from '../../base/sentence.ts'
import type { FindingLocation, Report, TargetReport } from '../../report/report.ts'
import { type CommonCause, commonCauses } from '../entries/common-causes.ts'
import { entriesOf } from '../entries/entries.ts'
import type { Entry } from '../entries/entry.ts'
import { knownFile, namesOf } from '../entries/names.ts'
import type { Block } from './fit-blocks.ts'
import { renderHistory } from './history.ts'
import { details, prose } from './markdown.ts'
import { brokenFirst, renderClean, renderOverview } from './overview.ts'
import { renderAccept } from './render-accept.ts'
import { type EntryContext, renderCommonCause, renderEntry } from './render-entry.ts'
import { policyVariants } from './render-policies.ts'
import { renderNotChecked, renderPermissions, renderReferences, renderSuppressed } from './render-sections.ts'
import { renderSettling, renderUnverified } from './render-unverified.ts'
import { createTeller, type Teller } from './teller.ts'
import { SEVERITY_MARKS, UNVERIFIED_MARK } from './verdict.ts'
import { limited, name, nameList, place, type Words } from './words.ts'

/** What goes in first when there is not room for all. */
const RANKS = {
  overview: 0,
  error: 1,
  policy: 1,
  unverified: 1,
  warning: 2,
  clean: 3,
  settling: 4,
  accept: 5,
  history: 6,
  rest: 7,
}

/** What the parts of one document share. */
interface Document {
  readonly report: Report
  readonly words: Words
  readonly teller: Teller
  readonly nameOf: (target: TargetReport) => string
  readonly common: readonly CommonCause[]
  /** Roles whose policy stands already. */
  readonly placed: Set<string>
}

/** The body of a report: what is wrong first, each cause once, then what is open, then what is clean. */
export function documentBlocks(report: Report, words: Words): Block[] {
  const broken = brokenFirst(report)
  const others = report.targets.filter((target) => !broken.includes(target))
  const document: Document = {
    report,
    words,
    teller: createTeller(),
    nameOf: namesOf(report.targets),
    common: commonCauses(broken, report),
    placed: new Set(),
  }
  const everything = words.limits.complete
  return [
    ...optional(renderOverview(report, words, document.teller), RANKS.overview, null),
    ...document.common.flatMap((cause) => commonBlocks(cause, document)),
    ...broken.flatMap((target) => targetBlocks(target, document)),
    ...policyBlocks(
      report.policies.map(({ role }) => role),
      document,
      null,
    ),
    ...unverifiedBlock(report, words),
    ...optional(renderSettling(report, words), RANKS.settling, 'section'),
    ...optional(renderClean(report, words), RANKS.clean, 'section'),
    ...optional(noticeLines(report, words), RANKS.rest, 'section'),
    ...optional(renderAccept(report), RANKS.accept, 'section'),
    ...(everything || report.targets.length === 1
      ? others.flatMap((target) => headed(target, detailBlocks(target, document), document))
      : []),
    ...optional(renderSuppressed(report.targets, words), RANKS.rest, 'section'),
    ...(everything ? optional(renderNotChecked(report.targets, words), RANKS.rest, 'section') : []),
  ]
}

function commonBlocks(cause: CommonCause, document: Document): Block[] {
  const [{ entry }] = cause.instances
  const findings = cause.instances.reduce((sum, each) => sum + each.entry.findings.length, 0)
  const markdown = renderCommonCause(cause, document.nameOf, contextOf(document, null))
  return [entryBlock(entry, findings, markdown), ...policyBlocks(rolesIn([entry]), document, null)]
}

function targetBlocks(target: TargetReport, document: Document): Block[] {
  const { report, common } = document
  const told = new Set(
    common.flatMap(({ instances }) =>
      instances.filter((each) => each.target === target).map(({ entry }) => keyOf(entry)),
    ),
  )
  const entries = entriesOf(target, report).filter((entry) => entry.severity !== 'notice' && !told.has(keyOf(entry)))
  const context = contextOf(document, firstPlace(target))
  const blocks = entries.flatMap((entry) => [
    entryBlock(entry, entry.findings.length, renderEntry(entry, target, context)),
    ...policyBlocks(rolesIn([entry]), document, null),
  ])
  return headed(target, [...blocks, ...detailBlocks(target, document)], document)
}

/** Entries are made anew for each reader, so they are told apart by what they say. */
function keyOf({ check, rule, findings }: Entry): string {
  return JSON.stringify([check, rule, findings.map(({ pointer, message }) => [pointer, message])])
}

function contextOf({ words, teller, placed }: Document, heading: FindingLocation | null): EntryContext {
  return { heading, words, teller, whereIs: (role) => (placed.has(role) ? 'above' : 'below') }
}

/** Blocks under the heading of their target, where there are several targets. */
function headed(target: TargetReport, blocks: readonly Block[], { report, words, nameOf }: Document): Block[] {
  if (blocks.length === 0) return []
  if (report.targets.length === 1) return [...blocks]
  const at = firstPlace(target)
  const file = at === null ? knownFile(target) : null
  const where = at === null ? (file === null ? [] : [name(file)]) : [place(at, words)]
  const heading = block(`#### ${[name(nameOf(target)), ...where].join(' · ')}`, null)
  return [heading, ...blocks.map((each) => ({ ...each, heading }))]
}

/** The place that the heading of a target links to. */
export function firstPlace({ findings }: TargetReport): FindingLocation | null {
  return findings.find(({ location }) => location !== null)?.location ?? null
}

/** How a target came to what it is: folded, since it explains the fault but is not the fault. */
function detailBlocks(target: TargetReport, { words }: Document): Block[] {
  return [
    ...optional(renderHistory(target, words), RANKS.history, 'section'),
    ...(words.limits.complete ? optional(renderReferences(target, words), RANKS.rest, 'table') : []),
    ...(words.limits.complete ? optional(renderPermissions(target, words), RANKS.rest, 'table') : []),
  ]
}

function entryBlock({ severity }: Entry, findings: number, markdown: string): Block {
  const rank = severity === 'error' ? RANKS.error : RANKS.warning
  return { ...block(markdown, rank), holds: { noun: 'finding', count: findings } }
}

/** Each role's policy stands once, where it is first needed. */
function policyBlocks(roles: readonly string[], { report, words, placed }: Document, heading: Block | null): Block[] {
  return report.policies
    .filter(({ role }) => roles.includes(role) && !placed.has(role))
    .map((policy) => {
      placed.add(policy.role)
      const variants = policyVariants(policy, report, words)
      return { variants, rank: RANKS.policy, heading, holds: { noun: 'section', count: 1 } }
    })
}

function rolesIn(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ steps }) => steps.flatMap(({ policyOf }) => policyOf ?? []))
}

/** Notices are told in one line each: nobody has to act. */
function noticeLines(report: Report, words: Words): string | null {
  const entries = report.targets.flatMap((target) =>
    entriesOf(target, report).filter(({ severity }) => severity === 'notice'),
  )
  if (entries.length === 0) return null
  const count = entries.reduce((sum, { findings }) => sum + findings.length, 0)
  const items = limited(entries, words.limits.subjects, words, ({ fault, findings, check, rule, steps: [step] }) => {
    const subjects = findings.map(({ subject }) => subject)
    return `- ${prose(fault)}: ${nameList(subjects, words.limits.detailed)} (${words.check(check, rule)}). ${prose(step.text)}`
  })
  return details(`${SEVERITY_MARKS.notice} ${counted(count, 'notice')}`, items)
}

function unverifiedBlock(report: Report, words: Words): Block[] {
  const markdown = renderUnverified(report, words)
  if (markdown === null) return []
  const brief = `${UNVERIFIED_MARK} ${counted(report.counts.unverified, 'question')} could not be answered: ${words.elsewhere}.`
  return [
    { ...block(markdown, RANKS.unverified), variants: brief.length < markdown.length ? [markdown, brief] : [markdown] },
  ]
}

function optional(markdown: string | null, rank: number, noun: string | null): Block[] {
  return markdown === null ? [] : [{ ...block(markdown, rank), holds: noun === null ? null : { noun, count: 1 } }]
}

function block(markdown: string, rank: number | null): Block {
  return { variants: [markdown], rank, heading: null, holds: null }
}
