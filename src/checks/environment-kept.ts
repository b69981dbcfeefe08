import { pointerTo } from '../base/json.ts'
import { named } from '../base/sentence.ts'
import type { CheckSubject } from '../report/subject.ts'
import { lostEnvironment } from '../task-definition/compare/lost-parts.ts'
import { registerable } from '../task-definition/registration/registration.ts'
import { baselineRevision } from './baseline-revision.ts'
import { defineCheck } from './check.ts'

interface GoneVariable extends CheckSubject {
  readonly name: string
}

/** Notes when an environment variable that the baseline had is gone; one that became a secret is kept. */
export const check = defineCheck<GoneVariable>({
  id: 'environment-kept',
  title: 'Every environment variable of the last healthy revision is still there',
  topic: 'baseline',
  severity: 'notice',
  subjects: ({ baseline, definition, keepNullValueKeys }) => {
    if (baseline?.definition == null) return []
    // A variable without a value is registered empty, and so is not gone.
    const { value, origin } = registerable(definition.value, { keepNullValueKeys })
    return lostEnvironment(baseline.definition.value, value).map(({ container, name, containerPointer }) => ({
      pointer: pointerTo(origin(containerPointer), 'environment'),
      subject: `environment ${container}/${name}`,
      container,
      name,
    }))
  },
  examine: ({ name, container }, context) => ({
    verdict: 'fail',
    message: `The environment variable ${named(name)} is gone from container ${named(container ?? '')}: ${baselineRevision(context)} had it.`,
    remedy: 'Put the variable back if the application still reads it.',
  }),
})
