import type { CheckSubject } from '../report/subject.ts'
import { isSameRole } from '../task-definition/compare/changes.ts'
import type { PlacedText, TaskDefinition } from '../task-definition/task-definition.ts'
import { baselineRevision } from './baseline-revision.ts'
import { defineCheck } from './check.ts'

interface ChangedRole extends CheckSubject {
  readonly gone: boolean
}

/** Warns when the execution or task role differs from the baseline's, or is gone. A short name and the ARN of that name are the same. */
export const check = defineCheck<ChangedRole>({
  id: 'roles-kept',
  title: 'The roles are those of the last healthy revision',
  topic: 'baseline',
  severity: 'warning',
  subjects: ({ baseline, definition }) =>
    (['execution', 'task'] as const).flatMap((kind) => {
      const before = roleOf(baseline?.definition ?? null, kind)
      const now = roleOf(definition, kind)
      if (before === null || isSameRole(before.text, now?.text ?? null)) return []
      return [{ pointer: now?.pointer ?? '', subject: `${kind} role`, container: null, gone: now === null }]
    }),
  examine: ({ gone, subject }, context) =>
    gone
      ? {
          verdict: 'fail',
          message: `The ${subject} is gone: ${baselineRevision(context)} had one.`,
          remedy: 'Set the role again.',
        }
      : {
          verdict: 'fail',
          message: `The ${subject} is another one than in ${baselineRevision(context)}.`,
          remedy: 'Check that the new role has every permission that the old one had.',
        },
})

function roleOf(definition: TaskDefinition | null, kind: 'execution' | 'task'): PlacedText | null {
  return (kind === 'execution' ? definition?.executionRole : definition?.taskRole) ?? null
}
