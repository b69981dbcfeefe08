import { counted, listed } from '../../base/sentence.ts'
import type { Finding, LostEntry, Report, TargetReport } from '../../report/report.ts'
import type { Entry, PasteBlock, Step } from './entry.ts'
import { policyRole, roleName } from './execution-role.ts'
import { formOf } from './lost-entry-forms.ts'
import { explanationOf, faultOf } from './sentences.ts'

/** Lost secrets: what to paste back, and what the role then still lacks. */
export function lostEntry(
  findings: readonly [Finding, ...Finding[]],
  target: TargetReport,
  report: Report,
): Pick<Entry, 'fault' | 'short' | 'explanation' | 'steps'> {
  const [first] = findings
  const one = findings.length === 1
  const revision = target.baseline?.revision ?? null
  const owner = revision === null ? 'the baseline' : `revision ${revision}`
  const role = policyRole(target, report)
  const lacking = deniedIfPutBack(target)
  const putBack = {
    text: `Put ${one ? 'it' : 'them'} back${whereOf(findings, target)}, as ${owner} had ${one ? 'it' : 'them'}.`,
    short: `put ${counted(findings.length, 'entry', 'entries')} back`,
    block: blockOf(findings, target),
    policyOf: null,
  }
  return {
    fault: one
      ? faultOf(first.message)
      : `${counted(findings.length, 'secret')} of ${owner} are gone; the container would start without them`,
    short: `${counted(findings.length, 'secret')} lost since ${owner}`,
    explanation: inTheWay(findings, role !== null),
    steps: role === null || lacking.length === 0 ? [putBack] : [putBack, grantStep(role, lacking, one)],
  }
}

function grantStep(role: string, lacking: readonly string[], one: boolean): Step {
  const them = one ? 'it' : 'them'
  return {
    text: `Let "${roleName(role)}" read ${them}: it may not call ${listed(lacking)} on ${them} yet.`,
    short: 'attach a policy',
    block: null,
    policyOf: role,
  }
}

/** Where the entries stood, if all stood in one list: the subject says what each was. */
function whereOf(findings: readonly Finding[], target: TargetReport): string {
  const { lists } = formOf(target)
  const containers = new Set(findings.map(({ container }) => container))
  const [container] = containers
  if (containers.size !== 1 || !container) return ''
  const among = (prefix: string) => findings.every(({ subject }) => subject.startsWith(prefix))
  if (among('secret ')) return ` under "${lists.secrets}" of container "${container}"`
  return among('log option ')
    ? ` under "${lists.secretOptions}" of container "${container}"`
    : ` in container "${container}"`
}

function deniedIfPutBack({ permissions }: TargetReport): string[] {
  const denied = permissions.filter(({ hypothetical, verdict }) => hypothetical && verdict === 'denied')
  return [...new Set(denied.map(({ action }) => action))]
}

/** What stands in the way of some beside the policy that a step names. */
function inTheWay(findings: readonly Finding[], hasPolicy: boolean): string[] {
  const sentences = findings.flatMap(({ subject, message }) =>
    explanationOf(message)
      .filter((sentence) => !hasPolicy || !/may not call|suggested policy/.test(sentence))
      .map((sentence) => ({ subject, sentence })),
  )
  return [...Map.groupBy(sentences, ({ sentence }) => sentence)].map(([sentence, alike]) =>
    alike.length === findings.length ? sentence : `${listed(alike.map(({ subject }) => subject))}: ${sentence}`,
  )
}

/** Entries of the baseline to paste back, one a line, in the form of the target's source; null where none may be shown. */
function blockOf(findings: readonly Finding[], target: TargetReport): PasteBlock | null {
  const subjects = findings.map(({ subject }) => subject)
  const entries = (target.baseline?.lost ?? []).filter((entry) => subjects.some((subject) => isAbout(subject, entry)))
  const { language, written } = formOf(target)
  const lines = entries.flatMap((entry) => written(entry) ?? [])
  return lines.length === 0 ? null : { language, lines }
}

function isAbout(subject: string, { container, name }: LostEntry): boolean {
  return name === null ? subject.endsWith(` ${container}`) : subject.endsWith(` ${container}/${name}`)
}
