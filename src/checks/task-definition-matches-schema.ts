import type { CheckSubject } from '../report/subject.ts'
import { type SchemaProblem, validateSchema } from '../task-definition/registration/schema.ts'
import { defineCheck } from './check.ts'

interface SchemaSubject extends CheckSubject {
  readonly problem: SchemaProblem
}

/** Fails when a key is unknown, misspelt or misplaced, or a value is of the wrong type: the SDK drops unknown keys without a word. */
export const check = defineCheck<SchemaSubject>({
  id: 'task-definition-matches-schema',
  title: 'Every key is one that ECS knows, with a value of its type',
  topic: 'registration',
  severity: 'error',
  subjects: ({ rendered }) =>
    validateSchema(rendered).map((problem) => ({
      pointer: problem.pointer,
      subject: problem.pointer === '' ? 'file' : problem.pointer,
      container: null,
      at: 'key',
      problem,
    })),
  examine: ({ problem: { rule, severity, message, remedy } }) => ({ verdict: 'fail', rule, severity, message, remedy }),
})
