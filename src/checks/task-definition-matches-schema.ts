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
  examine: ({ problem }, { source }) => {
    const { rule, severity, message, remedy } =
      source === 'cloudformation' || source === 'cdk' ? inTemplate(problem) : problem
    return { verdict: 'fail', rule, severity, message, remedy }
  },
})

/** What becomes of a fault where CloudFormation registers the definition, and not the deploy action. */
const fatesInTemplates: readonly (readonly [deployAction: string, cloudFormation: string])[] = [
  ['The AWS SDK drops it without a word, so nothing of it is registered.', 'CloudFormation refuses the template.'],
  [
    'The AWS SDK sends it as it is, and ECS refuses the registration without naming the place.',
    'The deploy of the stack fails there.',
  ],
  ['The deploy action removes empty values, and ECS refuses', 'ECS refuses'],
]

/** Names of properties begin with a capital in a template. */
function inTemplate({ message, remedy, ...problem }: SchemaProblem): SchemaProblem {
  return {
    ...problem,
    message: fatesInTemplates.reduce((text, [from, to]) => text.replace(from, to), message),
    remedy: remedy.replace(
      /^(Rename it to )([a-z])/,
      (_, words: string, letter: string) => words + letter.toUpperCase(),
    ),
  }
}
