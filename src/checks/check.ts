import type { CheckId } from '../report/check-ids.generated.ts'
import type { Severity } from '../report/severity.ts'
import type { CheckSubject } from '../report/subject.ts'
import type { CheckContext } from './check-context.ts'

/** What a check says about one subject. */
export type Verdict = Pass | Fail | UnverifiedVerdict

export interface Pass {
  readonly verdict: 'pass'
}

export interface Fail {
  readonly verdict: 'fail'
  readonly message: string
  readonly remedy: string
  /** Absent: the check's default. */
  readonly severity?: Severity
  /** Which rule of a check that holds a table of them. */
  readonly rule?: string
  /** The text to stand at the pointer, when there is exactly one right answer. */
  readonly replacement?: string
}

export interface UnverifiedVerdict {
  readonly verdict: 'unverified'
  readonly reason: string
}

/** One rule that a task definition should meet, as its author writes it. `id` is also the name of file, page, test and SARIF rule. */
export interface CheckDefinition<Subject extends CheckSubject> {
  readonly id: CheckId
  /** What holds when the check passes, as a sentence without its full stop. */
  readonly title: string
  readonly severity: Severity
  /** What there is to examine; none means not applicable. */
  subjects(context: CheckContext): readonly Subject[]
  /** Judges one subject. Pure: no I/O, no clock, no environment. */
  examine(subject: Subject, context: CheckContext): Verdict
}

/** A check as the engine runs it. */
export interface Check {
  readonly id: CheckId
  readonly title: string
  readonly severity: Severity
  run(context: CheckContext): readonly CheckResult[]
}

export interface CheckResult {
  readonly subject: CheckSubject
  readonly verdict: Verdict
}

export const pass: Pass = { verdict: 'pass' }

/** Takes a check as written; gives it as the engine runs it, with the type of its subjects closed in. */
export function defineCheck<Subject extends CheckSubject>(definition: CheckDefinition<Subject>): Check {
  return {
    id: definition.id,
    title: definition.title,
    severity: definition.severity,
    run: (context) =>
      definition.subjects(context).map((subject) => ({ subject, verdict: definition.examine(subject, context) })),
  }
}
