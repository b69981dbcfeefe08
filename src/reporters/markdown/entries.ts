import { counted } from '../../base/sentence.ts'
import type { Finding, Report, TargetReport } from '../../report/report.ts'
import { type Severity, severities } from '../../report/severity.ts'
import { briefFault, faultOfSeveral } from './fault-words.ts'
import { lostBlock } from './lost-block.ts'
import { explanationOf, faultOf, fewWords } from './sentences.ts'

/** One cause, told once: what is wrong, where, and what to do. Plain text throughout. */
export interface Entry {
  readonly check: string
  readonly rule: string | null
  readonly severity: Severity
  /** The fault in words, a title without a full stop. */
  readonly fault: string
  /** The same in a few words, for a cell. */
  readonly short: string
  readonly findings: readonly [Finding, ...Finding[]]
  /** Sentences beside the fault that hold for all findings. */
  readonly explanation: readonly string[]
  readonly steps: readonly [Step, ...Step[]]
  /** Other checks that saw the same fault at the same place. */
  readonly alsoSeenBy: readonly string[]
}

export interface Step {
  /** One imperative sentence. */
  readonly text: string
  /** The same in a few words, for a cell. */
  readonly short: string
  /** What to paste. */
  readonly block: { readonly language: string; readonly lines: readonly string[] } | null
  /** ARN of the role whose suggested policy does it. */
  readonly policyOf: string | null
}

/** A table's cell on a phone has room for about this many words. */
const WORDS_IN_CELL = 7

/** The entries of a target, worst first, else in the order of the report. */
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
function keyOf({ check, rule, severity, remedy, since }: Finding): string {
  return JSON.stringify([check, rule, severity, remedy, since])
}

/** An earlier finding at the same place that offers the same replacement: both see one fault. */
function twinOf(finding: Finding, { findings }: TargetReport): Finding | null {
  if (finding.replacement === null) return null
  const first = findings.find(
    ({ pointer, replacement }) => pointer === finding.pointer && replacement === finding.replacement,
  )
  return first === undefined || first === finding ? null : first
}

function entryOf(
  findings: readonly [Finding, ...Finding[]],
  alsoSeenBy: readonly string[],
  target: TargetReport,
  report: Report,
): Entry {
  const [first] = findings
  const { check, rule, severity } = first
  const own = faultOf(first.message)
  const common = { check, rule, severity, findings, alsoSeenBy: [...new Set(alsoSeenBy)].filter((id) => id !== check) }
  if (check === 'secrets-kept') return { ...common, ...lostEntry(findings, target, report) }
  const fault = findings.length === 1 ? own : faultOfSeveral(check, findings.length, own, roleOf(target))
  return {
    ...common,
    fault,
    short: briefFault(check, findings.length, roleOf(target)) ?? fewWords(fault, WORDS_IN_CELL * 2),
    explanation: sharedExplanation(findings),
    steps: [ordinaryStep(findings, target, report)],
  }
}

function ordinaryStep(
  [first, ...others]: readonly [Finding, ...Finding[]],
  target: TargetReport,
  report: Report,
): Step {
  const policyOf = grantedBy(first, target, report)
  const { replacement, location, remedy } = first
  const block =
    others.length === 0 && replacement !== null ? { language: 'json', lines: [JSON.stringify(replacement)] } : null
  const short =
    policyOf !== null
      ? 'attach a policy'
      : replacement !== null && location !== null
        ? `correct line ${location.line}`
        : fewWords(lowerFirst(remedy), WORDS_IN_CELL)
  return { text: remedy, short, block, policyOf }
}

/** What the findings say beside the fault, where all of them say it: what only some do stands with these. */
function sharedExplanation(findings: readonly Finding[]): string[] {
  const all = findings.map(({ message }) => explanationOf(message))
  return [...new Set(all[0] ?? [])].filter((sentence) => all.every((sentences) => sentences.includes(sentence)))
}

/** The role whose suggested policy cures a finding; null where no policy does. */
function grantedBy({ check, remedy }: Finding, target: TargetReport, report: Report): string | null {
  return check.startsWith('execution-role-can-') && /\bsuggested policy\b/.test(remedy)
    ? policyRole(target, report)
    : null
}

/** The execution role of a target, where there is a policy for it. */
export function policyRole(target: TargetReport, { policies }: Report): string | null {
  const id = target.references.find(({ kind, pointer }) => kind === 'role' && pointer === '/executionRoleArn')?.id
  if (id === undefined || target.policy === null) return null
  const name = id.split('/').at(-1)
  return policies.find(({ role }) => role === id || role.split('/').at(-1) === name)?.role ?? null
}

/** Lost secrets: what to paste back, and what the role then still lacks. */
function lostEntry(
  findings: readonly [Finding, ...Finding[]],
  target: TargetReport,
  report: Report,
): Pick<Entry, 'fault' | 'short' | 'explanation' | 'steps'> {
  const [first] = findings
  const revision = target.baseline?.revision ?? null
  const owner = revision === null ? 'the baseline' : `revision ${revision}`
  const them = findings.length === 1 ? 'it' : 'them'
  const containers = [...new Set(findings.map(({ container }) => container))]
  const where = containers.length === 1 && containers[0] ? ` under "secrets" of container "${containers[0]}"` : ''
  const lacking = deniedIfPutBack(target)
  const policyOf = lacking.length === 0 ? null : policyRole(target, report)
  const putBack: Step = {
    text: `Put ${them} back${where}, as ${owner} had ${them}.`,
    short: findings.length === 1 ? 'put 1 entry back' : `put ${findings.length} entries back`,
    block: lostBlock(findings, target),
    policyOf: null,
  }
  const grant: Step = {
    text: `Let "${roleName(policyOf)}" read ${them}: it may not call ${lacking.join(' and ')} on ${them} yet.`,
    short: 'attach a policy',
    block: null,
    policyOf,
  }
  return {
    fault:
      findings.length === 1
        ? faultOf(first.message)
        : `${counted(findings.length, 'secret')} of ${owner} are gone; the container would start without them`,
    short: `${counted(findings.length, 'secret')} lost since ${owner}`,
    explanation: sharedExplanation(findings).filter(
      (sentence) => policyOf === null || !/may not call|suggested policy/.test(sentence),
    ),
    steps: policyOf === null ? [putBack] : [putBack, grant],
  }
}

function deniedIfPutBack({ permissions }: TargetReport): string[] {
  const denied = permissions.filter(({ hypothetical, verdict }) => hypothetical && verdict === 'denied')
  return [...new Set(denied.map(({ action }) => action))]
}

export function roleName(arn: string | null): string {
  return arn?.split('/').at(-1) ?? 'the execution role'
}

function roleOf({ references }: TargetReport): string {
  const id = references.find(({ kind, pointer }) => kind === 'role' && pointer === '/executionRoleArn')?.id
  return id === undefined ? 'The execution role' : `The role "${roleName(id)}"`
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
