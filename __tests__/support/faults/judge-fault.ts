import { isDeepStrictEqual } from 'node:util'
import type { Finding, Report, TargetReport } from '../../../src/report/report.ts'
import { type AwsFault, denied } from './aws-faults.ts'
import type { Ending } from './run-scene.ts'

/** What must hold of a run in which answers went wrong, against the same run in which they did not: each sentence is a fault of ours. */
export function judgeFault(clean: Ending, faulted: Ending, fault: AwsFault): string[] {
  if ('refused' in clean) return [`the run without a fault was refused: ${clean.refused}`]
  if ('refused' in faulted) return judgeRefusal(faulted.refused, fault)
  return judgeReport(clean.report, faulted.report, fault)
}

/** Where a target itself cannot be read there is nothing to judge: the run fails, and says which line of which input it is, and why. */
function judgeRefusal(words: string, fault: AwsFault): string[] {
  return [
    ...(fault.lasts ? [] : [`what went wrong once ended the run: ${words}`]),
    ...(/^Input task-definition, line \d+: .* cannot be read: ./.test(words) ? [] : [`the run ended with: ${words}`]),
    ...strayTexts(words),
  ]
}

function judgeReport(clean: Report, faulted: Report, fault: AwsFault): string[] {
  const named = ({ file, source }: TargetReport) => `${file} ${source.address}`
  const pairs = clean.targets.map(
    (target) => [target, faulted.targets.find((each) => named(each) === named(target))] as const,
  )
  return [
    ...pairs.flatMap(([before, after]) =>
      after === undefined ? goneTarget(before, faulted) : judgeTarget(before, after, fault),
    ),
    ...(fault.lasts ? [] : onlyDelayed(clean, faulted)),
    ...(faulted.conclusion === 'success' && faulted.counts.unverified > 0
      ? ['success in spite of open questions']
      : []),
    ...strayTexts(JSON.stringify(faulted.targets)),
  ]
}

/** A service that an audit does not find: then the audit says what it could not read. */
function goneTarget(before: TargetReport, faulted: Report): string[] {
  const open = faulted.targets.some(({ unverified }) => unverified.length > 0)
  return before.source.kind === 'service' && open ? [] : [`the target ${before.file} is gone`]
}

/** A fault can only take knowledge away: whatever is still said was said before, and what is no longer said is open. */
function judgeTarget(before: TargetReport, after: TargetReport, fault: AwsFault): string[] {
  return [
    ...lostFindings(before, after, fault),
    ...newFindings(before, after),
    ...passedReferences(before, after),
    ...passedPermissions(before, after),
  ]
}

function lostFindings(before: TargetReport, after: TargetReport, fault: AwsFault): string[] {
  const kept = new Set(after.findings.map(identity))
  return before.findings
    .filter((finding) => !kept.has(identity(finding)))
    .filter((finding) => !isOpen(finding, after, fault) && !hasOtherBaseline(before, after))
    .map(({ check, subject }) => `${check} of ${subject} is neither found nor open`)
}

/**
 * Whether the reader is told that nobody knows: at the place, of the subject, or of the check. An error counts as not checked only where an
 * optional permission is not granted.
 */
function isOpen(
  { check, subject, pointer, severity }: Finding,
  { unverified, notChecked }: TargetReport,
  fault: AwsFault,
): boolean {
  return (
    unverified.some((open) => open.subject === subject || open.pointer === pointer || open.check === check) ||
    ((severity !== 'error' || fault === denied) && notChecked.some((open) => open.subject === subject))
  )
}

/** Whatever the baseline had more than the candidate is told with the baseline, and open with it. */
function hasOtherBaseline({ baseline }: TargetReport, after: TargetReport): boolean {
  return after.baseline?.taskDefinitionArn !== baseline?.taskDefinitionArn && after.unverified.length > 0
}

function newFindings(before: TargetReport, after: TargetReport): string[] {
  const known = new Set(before.findings.map(identity))
  return after.findings
    .filter((finding) => !known.has(identity(finding)))
    .map(({ severity, check, subject, message }) => `false ${severity} of ${check}, ${subject}: ${message}`)
}

function identity({ check, subject, pointer }: { check: string; subject: string; pointer: string }): string {
  return `${check} ${subject} ${pointer}`
}

function passedReferences(before: TargetReport, after: TargetReport): string[] {
  const was = new Map(before.references.map(({ pointer, status }) => [pointer, status]))
  const open = new Set(after.unverified.map(({ pointer }) => pointer))
  return after.references
    .filter(({ pointer, status }) => !(status === 'resolves' && open.has(pointer)))
    .filter(
      ({ pointer, status }) => status !== 'unverified' && was.get(pointer) !== undefined && was.get(pointer) !== status,
    )
    .map(({ pointer, status }) => `the reference at ${pointer} ${status}, and was ${was.get(pointer)}`)
}

function passedPermissions(before: TargetReport, after: TargetReport): string[] {
  const name = ({ principal, action, resource }: TargetReport['permissions'][number]) =>
    `${principal} ${action} ${resource}`
  const was = new Map(before.permissions.map((permission) => [name(permission), permission.verdict]))
  return after.permissions
    .filter((permission) => ['allowed', 'denied'].includes(permission.verdict))
    .filter((permission) => was.get(name(permission)) !== undefined && was.get(name(permission)) !== permission.verdict)
    .map((permission) => `${name(permission)} is ${permission.verdict}, and was ${was.get(name(permission))}`)
}

/** What goes wrong once is asked again, and nobody notices. */
function onlyDelayed(clean: Report, faulted: Report): string[] {
  if (isDeepStrictEqual(clean.targets, faulted.targets)) return []
  const reasons = new Set(faulted.targets.flatMap(({ unverified }) => unverified.map(({ reason }) => reason)))
  return [`what went wrong once changed the report: ${[...reasons].join(' ')}`]
}

/** Texts that show a part of the machine. */
function strayTexts(text: string): string[] {
  return [/\bat \S+ \(?(?:file|node):/, /\[object \w+\]/, /\bundefined\b/, /\bNaN\b/].flatMap((pattern) => {
    const found = pattern.exec(text)
    return found === null ? [] : [`the report says ${found[0]}`]
  })
}
