import type { JsonPointer } from '../base/json.ts'
import type { Suggestion } from '../references/gather/evidence.ts'
import { isValueSlot } from '../references/parse/slot.ts'
import { type Note, type OpenQuestion, type Problem, phaseOf } from '../references/resolve/outcome.ts'
import type { Resolution } from '../references/resolve/resolution.ts'
import type { CheckId } from '../report/check-ids.generated.ts'
import type { Severity } from '../report/severity.ts'
import type { CheckSubject } from '../report/subject.ts'
import { type Check, defineCheck, pass, unanswered } from './check.ts'
import type { CheckContext } from './check-context.ts'

/** What a check says of one problem or note. */
export interface Words {
  readonly message: string
  readonly remedy: string
  /** Absent: the check's own. */
  readonly severity?: Severity
  /** What the stopped task would say, for a search is made for it; null or absent where its words are not known. */
  readonly stopped?: string | null
  /** The text to stand at the reference's place; null or absent where nothing is proven to be right. */
  readonly replacement?: string | null
  /** Checks that would tell the same fault at the same place, knowing less. */
  readonly speaksBefore?: readonly CheckId[]
}

/** What words may depend on besides the problem itself. */
export interface Circumstances {
  readonly resolution: Resolution
  readonly context: CheckContext
}

/** A sentence for each code. */
export type Sentences<About extends { readonly code: string }, Code extends About['code'] = About['code']> = {
  readonly [C in Code]: Sentence<Extract<About, { readonly code: C }>>
}

/** The type of a method, so that what is looked up by a code takes the fact with that code: TypeScript cannot see that the two belong together. */
type Sentence<About> = { say(about: About, circumstances: Circumstances): Words }['say']

/** What a check has a sentence for. */
export type Case = Problem | Note

interface Definition<Code extends Case['code']> {
  readonly id: CheckId
  readonly title: string
  readonly severity: Severity
  /** Which references the check is about: one of these with nothing to say of passes. */
  readonly appliesTo: (resolution: Resolution) => boolean
  readonly sentences: Sentences<Case, Code>
}

/** A check, with its sentences: one for each problem and note that it speaks for. */
export interface ReferenceCheck<Code extends Case['code']> extends Check {
  readonly sentences: Sentences<Case, Code>
}

interface ReferenceSubject extends CheckSubject {
  /** Null where the reference has neither a problem nor an open question of this check. */
  readonly said: Words | OpenQuestion | null
}

/**
 * A check that says what became of references. What holds of a reference was decided when it was resolved; each problem, note or
 * open question of this check is one subject.
 */
export function referenceCheck<const Code extends Case['code']>(definition: Definition<Code>): ReferenceCheck<Code> {
  const { id, title, severity, appliesTo, sentences } = definition
  const check = defineCheck<ReferenceSubject>({
    id,
    title,
    topic: 'references',
    severity,
    subjects: (context) =>
      context.resolutions.flatMap((resolution) => {
        const { reference, problems, notes, open } = resolution
        const base = { pointer: reference.pointer, subject: reference.subject, container: reference.container }
        const subjects: ReferenceSubject[] = [
          ...[...problems, ...notes].flatMap((each) => {
            const said = wordsOf(sentences, each, { resolution, context })
            return said === null ? [] : [{ ...base, pointer: pointerOf(each) ?? base.pointer, said }]
          }),
          ...open.filter((question) => question.check === id).map((said) => ({ ...base, said })),
        ]
        // Whatever there is to say in this check's name is said, even of a reference that the check seldom is about.
        return subjects.length > 0 || !appliesTo(resolution) ? subjects : [{ ...base, said: null }]
      }),
    examine: ({ said }) => {
      if (said === null) return pass
      return 'cause' in said ? unanswered(said) : { verdict: 'fail', ...findingOf(said) }
    },
  })
  return { ...check, sentences }
}

/** What is said of a case, or null where another check speaks for it. Only a task that was started reports anything. */
export function wordsOf(sentences: Partial<Sentences<Case>>, about: Case, circumstances: Circumstances): Words | null {
  const say: Sentence<Case> | undefined = sentences[about.code]
  const words = say?.(about, circumstances) ?? null
  return words === null || phaseOf(about) === 'task-start' ? words : { ...words, stopped: null }
}

/** The sentence for a flaw. */
export function wordsForFlaw<Flaw extends { readonly code: string }>(
  sentences: Sentences<Flaw>,
  flaw: Flaw,
  circumstances: Circumstances,
): Words {
  const say: Sentence<Flaw> = sentences[flaw.code as Flaw['code']]
  return say(flaw, circumstances)
}

/** What a reader is told: what the task would report follows the fault. */
export function findingOf({ message, remedy, severity, stopped = null, replacement = null, speaksBefore }: Words) {
  return {
    message: stopped === null ? message : `${message} ECS would report "${stopped}".`,
    remedy,
    ...(severity === undefined ? {} : { severity }),
    ...(replacement === null ? {} : { replacement }),
    ...(speaksBefore === undefined ? {} : { speaksBefore }),
  }
}

function pointerOf(about: Case): JsonPointer | undefined {
  return 'pointer' in about ? about.pointer : undefined
}

/** The replacement of a suggestion that is proven to resolve. */
export function offered(suggestion: Suggestion | null): string | null {
  return suggestion === null || suggestion.uncertain === true ? null : suggestion.replacement
}

/** ECS reads the text as a secret or parameter, whatever it turned out to be. */
export function isSecretSlot({ reference }: Resolution): boolean {
  return isValueSlot(reference.slot)
}

/** The reference names a Secrets Manager secret. */
export function namesSecret({ reference }: Resolution): boolean {
  return reference.target.kind === 'secret'
}
