import { day, named } from '../base/sentence.ts'
import type { CheckSubject } from '../report/subject.ts'
import type { HeldValue } from '../service/held-values.ts'
import { defineCheck, pass } from './check.ts'

interface HeldSubject extends CheckSubject {
  readonly value: HeldValue
}

/** Notes that running tasks hold an older value of a secret or parameter than the store: ECS reads it once, when a task starts. */
export const check = defineCheck<HeldSubject>({
  id: 'running-tasks-current',
  title: 'Running tasks hold the current value of every secret and parameter',
  topic: 'service',
  severity: 'notice',
  subjects: ({ surroundings: { held } }) =>
    held.values.map((value) => ({
      pointer: value.pointer,
      subject: value.subject,
      container: value.container,
      value,
    })),
  examine: ({ value }) =>
    value.older === 0
      ? pass
      : {
          verdict: 'fail',
          message: `${tasksOf(value)} started before the value of ${value.store} "${named(value.name)}" was written on ${day(value.changedAt)}, and ${value.older === 1 ? 'holds' : 'hold'} an older one. ECS reads a value once, when a task starts.`,
          remedy:
            'If the application does not read the value itself, replace the tasks: aws ecs update-service with --force-new-deployment.',
        },
})

function tasksOf({ older, running }: HeldValue): string {
  if (running === 1) return 'The running task'
  return older === running ? `All ${running} running tasks` : `${older} of ${running} running tasks`
}
