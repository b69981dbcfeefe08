import { pointerTo } from '../json.ts'
import { type CheckSubject, defineCheck } from './check.ts'
import { existingAncestor } from './run-checks.ts'

/** Notes when an environment variable that the baseline had is gone; one that became a secret is kept. */
export const check = defineCheck<CheckSubject>({
  id: 'environment-kept',
  title: 'Every environment variable of the last healthy revision is still there',
  severity: 'notice',
  subjects: ({ baseline, definition, rendered }) =>
    (baseline?.definition?.containers ?? []).flatMap((before) => {
      const now = definition.containers.find((container) => container.name === before.name)
      if (now === undefined) return []
      const names = new Set([...now.environment, ...now.secrets].map((entry) => entry.name))
      return before.environment
        .filter((entry) => !names.has(entry.name))
        .map((entry) => ({
          pointer: existingAncestor(rendered, pointerTo(now.pointer, 'environment')),
          subject: `environment ${now.name}/${entry.name}`,
          container: now.name,
        }))
    }),
  examine: (_subject, { baseline }) => ({
    verdict: 'fail',
    message: `Revision ${baseline?.report.revision ?? ''} had this environment variable; the container starts without it.`,
    remedy: 'Put the variable back if the application still reads it.',
  }),
})
