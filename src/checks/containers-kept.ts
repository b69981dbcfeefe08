import { named } from '../base/sentence.ts'
import type { CheckSubject } from '../report/subject.ts'
import { type LostContainer, lostContainers } from '../task-definition/compare/lost-parts.ts'
import { baselineRevision } from './baseline-revision.ts'
import { defineCheck } from './check.ts'

interface GoneContainer extends CheckSubject {
  readonly gone: LostContainer
}

/** Warns when a container that the baseline had is gone. */
export const check = defineCheck<GoneContainer>({
  id: 'containers-kept',
  title: 'Every container of the last healthy revision is still there',
  topic: 'baseline',
  severity: 'warning',
  subjects: ({ baseline, definition }) => {
    const before = baseline?.definition?.value
    const all = before === undefined ? [] : lostContainers(before, definition.value)
    return all.map((gone) => ({
      pointer: '/containerDefinitions' as const,
      subject: `container ${gone.container}`,
      container: gone.container,
      gone,
    }))
  },
  examine: ({ gone: { container, renamedTo } }, context) => ({
    verdict: 'fail',
    message:
      renamedTo === null
        ? `Container ${named(container)} is gone: ${baselineRevision(context)} had it, and the task starts without it.`
        : `Container ${named(container)} is gone: ${baselineRevision(context)} had it, and ${named(renamedTo)} seems to have come in its place.`,
    remedy: `Put the container back, or if it was removed or renamed on purpose, add this line to the input ignore: containers-kept container ${container}`,
  }),
})
