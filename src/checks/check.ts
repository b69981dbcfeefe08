import type { Unknown } from '../base/lookup.ts'
import type { CheckId } from '../report/check-ids.generated.ts'
import type { UnansweredCause } from '../report/report.ts'
import type { Severity } from '../report/severity.ts'
import type { CheckSubject } from '../report/subject.ts'
import type { CheckContext } from './check-context.ts'

/** What checks are about, in the order of reports; within a topic they stand by id. */
export const topics = [
  'document',
  'registration',
  'references',
  'texts',
  'permissions',
  'service',
  'baseline',
  'suppressions',
] as const

export type Topic = (typeof topics)[number]

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
  /** Checks that would tell the same fault at the same place, knowing less: there they are silent. */
  readonly speaksBefore?: readonly CheckId[]
}

export interface UnverifiedVerdict {
  readonly verdict: 'unverified'
  readonly reason: string
  readonly cause?: UnansweredCause
}

/** One rule that a task definition should meet, as its author writes it. `id` is also the name of file, page, test and SARIF rule. */
export interface CheckDefinition<Subject extends CheckSubject> {
  readonly id: CheckId
  /** What holds when the check passes, as a sentence without its full stop. */
  readonly title: string
  readonly topic: Topic
  readonly severity: Severity
  /** What there is to examine; none means not applicable. */
  subjects(context: CheckContext): readonly Subject[]
  /** Judges one subject. Pure: no I/O, no clock, no environment. */
  examine(subject: Subject, context: CheckContext): Verdict
}

/** What the page of a check says of one of its rules. */
export interface RuleFacts {
  /** The anchor on the check's page, and `rule` in the report. */
  readonly rule: string
  /** What must hold, as a sentence. */
  readonly demands: string
  /** Launch types that have the rule; a definition is held to it when it must hold for one of them. */
  readonly appliesTo: 'all' | readonly string[]
  /** Null: the check's own. */
  readonly severity: Severity | null
  readonly evidence: Evidence
  /** Where the rule is written down, or who reported it. */
  readonly source: string
  /** ECS's own words when it refuses, where they are known. */
  readonly refusal: string | null
}

/**
 * How a rule is known: AWS documents it; ECS was observed to refuse what breaks it; or people reported it, or it follows from what is
 * documented, and nobody here has seen the refusal.
 */
export type Evidence = 'documented' | 'observed' | 'reported'

/** A check as the engine runs it. */
export interface Check {
  readonly id: CheckId
  readonly title: string
  readonly topic: Topic
  readonly severity: Severity
  /** Of a check that is a table of rules. */
  readonly rules?: readonly RuleFacts[]
  run(context: CheckContext): readonly CheckResult[]
}

export interface CheckResult {
  readonly subject: CheckSubject
  readonly verdict: Verdict
}

export const pass: Pass = { verdict: 'pass' }

/** That an answer is missing, told in its own words unless others fit better. */
export function unanswered(
  { cause, account, reason }: Omit<Unknown, 'status'>,
  words: string = reason,
): UnverifiedVerdict {
  return { verdict: 'unverified', reason: words, cause: { code: cause, ...(account === undefined ? {} : { account }) } }
}

/** Closes the type of the check's subjects in, so that checks of all kinds fit in one list. */
export function defineCheck<Subject extends CheckSubject>(definition: CheckDefinition<Subject>): Check {
  return {
    id: definition.id,
    title: definition.title,
    topic: definition.topic,
    severity: definition.severity,
    run: (context) =>
      definition.subjects(context).map((subject) => ({ subject, verdict: definition.examine(subject, context) })),
  }
}
