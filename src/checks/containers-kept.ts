import { type CheckSubject, defineCheck } from './check.ts'

/** Warns when a container that the baseline had is gone. */
export const check = defineCheck<CheckSubject>({
  id: 'containers-kept',
  title: 'Every container of the last healthy revision is still there',
  severity: 'warning',
  subjects: ({ baseline, definition }) => {
    const names = new Set(definition.containers.map((container) => container.name))
    return (baseline?.definition?.containers ?? [])
      .filter((container) => !names.has(container.name))
      .map((container) => ({
        pointer: '/containerDefinitions' as const,
        subject: `container ${container.name}`,
        container: container.name,
      }))
  },
  examine: (_subject, { baseline }) => ({
    verdict: 'fail',
    message: `Revision ${baseline?.report.revision ?? ''} had this container; the task starts without it.`,
    remedy: 'Put the container back, or ignore this if it was removed or renamed on purpose.',
  }),
})
