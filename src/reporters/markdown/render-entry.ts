import { cutEnd } from '../../base/sentence.ts'
import type { Finding, FindingLocation, TargetReport } from '../../report/report.ts'
import { type CommonCause, causeTitle } from '../entries/common-causes.ts'
import type { Entry, Step } from '../entries/entry.ts'
import { roleName } from '../entries/execution-role.ts'
import { explanationOf, faultOf, fewWords } from '../entries/sentences.ts'
import { code, fenced, prose } from './markdown.ts'
import type { Teller } from './teller.ts'
import { SEVERITY_MARKS } from './verdict.ts'
import { limited, name, nameList, place, type Words } from './words.ts'

/** Bound on one sentence, so that a single hostile name cannot take the room of every other finding. */
const SENTENCE_LIMIT = 600
/** Words of a fault that was told in full before. */
const SHORT_FAULT = 7

/** Where an entry is told. */
export interface EntryContext {
  /** The place that the heading names; null where there is no heading. */
  readonly heading: FindingLocation | null
  readonly words: Words
  readonly teller: Teller
  /** Where a role's policy stands, seen from here: `below`. */
  whereIs(policyOf: string): string
}

export function renderEntry(entry: Entry, target: TargetReport, context: EntryContext): string {
  return joined(
    title(entry, entry.fault, context),
    subjects(entry, target, context),
    explained(entry.explanation, context).map(written).join(' '),
    ...steps(entry, context),
  )
}

/** A cause that several targets have: the same told once, or one kind of fault with a list of where. */
export function renderCommonCause(
  cause: CommonCause,
  nameOf: (target: TargetReport) => string,
  context: EntryContext,
): string {
  const { instances, isSame } = cause
  const [{ entry, target }] = instances
  const { words } = context
  if (isSame) {
    const names = nameList(
      instances.map((each) => nameOf(each.target)),
      words.limits.subjects,
    )
    return joined(
      title(entry, causeTitle(cause), context),
      `In ${names}:`,
      subjects(entry, target, context),
      explained(entry.explanation, context).map(written).join(' '),
      ...steps(entry, context),
    )
  }
  const all = instances.flatMap((each) =>
    each.entry.findings.map((finding) => ({ finding, name: nameOf(each.target) })),
  )
  const items = limited(all, words.limits.rows, words, ({ finding, name: owner }) => {
    const where = [name(owner), name(finding.subject), ...at(finding, context)].join(' · ')
    return `- ${where}: ${written(faultOf(finding.message))}`
  })
  return joined(title(entry, causeTitle(cause), context), items, ...steps(entry, context))
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

function title({ severity, check, rule, alsoSeenBy }: Entry, fault: string, { words, teller }: EntryContext): string {
  const checks = [check, ...alsoSeenBy].map((id, index) => words.check(id, index === 0 ? rule : null))
  const told = teller.may(fault) ? fault : fewWords(fault, SHORT_FAULT)
  return `**${SEVERITY_MARKS[severity]} ${written(told)}** (${checks.join(', ')})`
}

/** What ECS would report is to search for, not to read: a short surface leaves it out. */
function explained(sentences: readonly string[], { words, teller }: EntryContext): string[] {
  return sentences.filter(
    (sentence) => (words.limits.complete || !sentence.startsWith('ECS would report')) && teller.may(sentence),
  )
}

/** Checks of which each finding says the same but for names. */
export const ALIKE = /^(?:secrets-kept|environment-kept|execution-role-can-)/

/** The places of the fault: one in a line, a few each in its own words, many as a list of names. */
function subjects(entry: Entry, target: TargetReport, context: EntryContext): string {
  const { limits } = context.words
  const [first, ...others] = entry.findings
  const isNew = since(first, target)
  if (others.length === 0) return [name(first.subject), ...at(first, context), ...isNew].join(' · ')
  const faults = new Set(entry.findings.map(({ message }) => faultOf(message)))
  const samePlace = new Set(entry.findings.map(({ location }) => JSON.stringify(location))).size === 1
  const shared = [...(samePlace ? at(first, context) : []), ...isNew]
  const differ = faults.size > 1 || entry.findings.some(({ replacement }) => replacement !== null)
  if (!differ || ALIKE.test(entry.check) || entry.findings.length > limits.detailed) {
    return [nameList(shortNames(entry.findings), limits.subjects), ...shared].join(' · ')
  }
  const items = entry.findings.map((finding) => item(finding, entry, samePlace, context))
  return joined(shared.join(' · '), items.join('\n'))
}

function item(finding: Finding, entry: Entry, samePlace: boolean, context: EntryContext): string {
  const own = explanationOf(finding.message).filter((sentence) => !entry.explanation.includes(sentence))
  const said = [faultOf(finding.message), ...explained(own, context)].map((sentence) => sentence.replace(/\.$/, ''))
  const instead = finding.replacement === null ? '' : ` → ${name(finding.replacement)}`
  const where = [name(finding.subject), ...(samePlace ? [] : at(finding, context))].join(' · ')
  return `- ${where}: ${said.map(written).join('. ')}${instead}`
}

/** Names alone where all are of one kind in one container: `DB_URL` for `secret api/DB_URL`. */
function shortNames(findings: readonly Finding[]): string[] {
  const parts = findings.map(({ subject }) => /^(.* [^/ ]{1,255}\/)(.+)$/.exec(subject))
  const prefixes = new Set(parts.map((part) => part?.[1]))
  return prefixes.size === 1 && parts.every((part) => part !== null)
    ? parts.flatMap((part) => part?.[2] ?? [])
    : findings.map(({ subject }) => subject)
}

/** The place of a finding, unless the heading leads there already. */
function at({ location }: Finding, { words, heading }: EntryContext): string[] {
  if (location === null) return []
  const isTold = location.file === heading?.file && location.line === heading.line
  return isTold ? [] : [place(location, words, heading?.file ?? null)]
}

/** Whether this change brings it. */
function since({ since: when }: Finding, { baseline }: TargetReport): string[] {
  if (when === null) return []
  if (when === 'new') return ['new']
  const revision = baseline?.revision ?? null
  return [revision === null ? 'not new' : `already in revision ${revision}`]
}

function steps({ steps: [first, ...others] }: Entry, context: EntryContext): string[] {
  return others.length === 0
    ? step(first, '**Fix:** ', context)
    : [first, ...others].flatMap((each, index) => step(each, `**${index + 1}.** `, context))
}

function step({ text, block, policyOf }: Step, lead: string, context: EntryContext): string[] {
  const { words, teller, whereIs } = context
  const said = teller.may(text) ? written(text) : 'The same as above.'
  const line =
    policyOf === null
      ? said
      : text.includes('suggested policy')
        ? `Attach the policy for ${code(roleName(policyOf))} ${whereIs(policyOf)}.`
        : `${said} The policy is ${whereIs(policyOf)}.`
  if (block === null) return [`${lead}${line}`]
  const shown = block.lines.slice(0, words.limits.lines)
  const rest = block.lines.length - shown.length
  return [
    `${lead}${line}`,
    fenced(shown.join('\n'), block.language),
    ...(rest > 0 ? [`_${rest} more lines ${words.elsewhere}._`] : []),
  ]
}

function written(sentence: string): string {
  return prose(cutEnd(sentence, SENTENCE_LIMIT))
}
