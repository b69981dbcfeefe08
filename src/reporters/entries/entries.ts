import type { Finding, Report, TargetReport } from '../../report/report.ts'
import { severities } from '../../report/severity.ts'
import type { Entry, Step } from './entry.ts'
import { policyRole, roleTitle } from './execution-role.ts'
import { briefCure, briefFault, faultOfSeveral } from './fault-words.ts'
import { lostEntry } from './lost-entry.ts'
import { explanationOf, faultOf, fewWords, lowerFirst } from './sentences.ts'

/** A cell of a table on a phone has room for about this many words. */
const WORDS_IN_CELL = 7

type Findings = readonly [Finding, ...Finding[]]

/** The causes of a target's findings, worst first, else in the order of the report. */
export function entriesOf(target: TargetReport, report: Report): Entry[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  const seenAlready = new Map<string, string[]>()
  for (const finding of target.findings) {
    const twin = twinOf(finding, target)
    if (twin !== null) {
      seenAlready.set(keyOf(twin), [...(seenAlready.get(keyOf(twin)) ?? []), finding.check])
      continue
    }
    const group = groups.get(keyOf(finding))
    if (group === undefined) groups.set(keyOf(finding), [finding])
    else group.push(finding)
  }
  return [...groups]
    .map(([key, findings]) => entryOf(findings, seenAlready.get(key) ?? [], target, report))
    .toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))
}

/** Findings of one check with one remedy have one cause. */
function keyOf(finding: Finding): string {
  const { check, rule, severity, since } = finding
  return JSON.stringify([check, rule, severity, remedyOf(finding), since])
}

/** Without the line that accepts this one finding: all such lines stand together. */
function remedyOf({ remedy }: Finding): string {
  return remedy.replace(/add this line to the input ignore: .*$/s, 'accept it with ignore.')
}

/** An earlier finding at the same place that offers the same replacement: both see one fault. */
function twinOf(finding: Finding, { findings }: TargetReport): Finding | null {
  if (finding.replacement === null) return null
  const first = findings.find(
    ({ pointer, replacement }) => pointer === finding.pointer && replacement === finding.replacement,
  )
  return first === undefined || first === finding ? null : first
}

function entryOf(findings: Findings, alsoSeenBy: readonly string[], target: TargetReport, report: Report): Entry {
  const [first] = findings
  const { check, rule, severity } = first
  const common = { check, rule, severity, findings, alsoSeenBy: [...new Set(alsoSeenBy)].filter((id) => id !== check) }
  if (check === 'secrets-kept' && first.remedy.startsWith('Put '))
    return { ...common, ...lostEntry(findings, target, report) }
  const own = faultOf(first.message)
  const role = roleTitle(target)
  const fault = findings.length === 1 ? own : faultOfSeveral(check, findings.length, own, role)
  return {
    ...common,
    fault,
    short: briefFault(check, findings.length, role) ?? fewWords(fault, WORDS_IN_CELL * 2),
    explanation: sharedExplanation(findings),
    steps: [stepOf(findings, grantedBy(first, target, report))],
  }
}

function stepOf([first, ...others]: Findings, policyOf: string | null): Step {
  const { replacement, location } = first
  const text = remedyOf(first)
  const block =
    others.length === 0 && replacement !== null ? { language: 'json', lines: [JSON.stringify(replacement)] } : null
  if (policyOf !== null) return { text, short: 'attach a policy', block, policyOf }
  const known = briefCure(first.check)
  if (known !== null) return { text, short: known, block, policyOf }
  const short =
    replacement !== null && location !== null
      ? `correct line ${location.line}`
      : fewWords(lowerFirst(text), WORDS_IN_CELL)
  return { text, short, block, policyOf }
}

/** What the findings say beside the fault, where all of them say it: what only some do stands with these. */
function sharedExplanation(findings: Findings): string[] {
  const all = findings.map(({ message }) => explanationOf(message))
  return [...new Set(all[0] ?? [])].filter((sentence) => all.every((sentences) => sentences.includes(sentence)))
}

/** The role whose suggested policy cures a finding; null where no policy does. */
function grantedBy({ check, remedy }: Finding, target: TargetReport, report: Report): string | null {
  const isCured = check.startsWith('execution-role-can-') && /\bsuggested policy\b/.test(remedy)
  return isCured ? policyRole(target, report) : null
}
