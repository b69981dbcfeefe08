import type { Check } from '../../src/checks/check.ts'
import type { CheckContext } from '../../src/checks/check-context.ts'

/** One verdict of a check, as tests compare it: `fail:error`, `unverified` or `pass`, and the subject. */
export type Said = readonly [verdict: string, subject: string]

export function verdictsOf(check: Check, context: CheckContext): Said[] {
  return check
    .run(context)
    .map(({ subject, verdict }) => [
      verdict.verdict === 'fail' ? `fail:${verdict.severity ?? check.severity}` : verdict.verdict,
      subject.subject,
    ])
}

export function failingPointers(check: Check, context: CheckContext): string[] {
  return check.run(context).flatMap(({ subject, verdict }) => (verdict.verdict === 'fail' ? [subject.pointer] : []))
}
