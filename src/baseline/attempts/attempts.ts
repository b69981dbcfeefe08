import { parseTaskDefinitionArn, revisionOf } from '../../account/ecs-records.ts'
import type { Unknown } from '../../base/lookup.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { FailedDeployment } from './failed-deployments.ts'

/** A revision newer than the baseline, or deployed after it, that did not complete. */
export interface AttemptFacts {
  readonly taskDefinition: string
  readonly revision: number
  /** The newest deployment of it; null for a revision that was registered and that no deployment had for its target. */
  readonly deployment: FailedDeployment | null
  /** How often it was deployed since the baseline. */
  readonly times: number
  /** Why its stopped tasks could not be read; null where they were. */
  readonly tasksUnread: Unknown | null
}

/** One attempt a revision, the highest revision first. `deployments` come newest first, `never` are ARNs. */
export function listAttempts(
  deployments: readonly FailedDeployment[],
  baseline: Evidence | null,
  never: readonly string[],
  tasksUnread: Unknown | null,
): AttemptFacts[] {
  const attempted = [...Map.groupBy(deployments, (item) => item.taskDefinition)]
    .filter(([taskDefinition]) => taskDefinition !== baseline?.taskDefinition)
    .flatMap(([taskDefinition, items]) => {
      const revision = revisionOf(taskDefinition)
      const [newest] = items
      if (revision === null || newest === undefined) return []
      return [{ taskDefinition, revision, deployment: newest, times: items.length, tasksUnread }]
    })
  const registered = never.flatMap((taskDefinition) => {
    const revision = revisionOf(taskDefinition)
    return revision === null ? [] : [{ taskDefinition, revision, deployment: null, times: 0, tasksUnread }]
  })
  return [...attempted, ...registered].sort((a, b) => b.revision - a.revision)
}

/** Those of the ACTIVE revisions of the baseline's family that were registered after it. */
export function registeredSince(activeRevisions: readonly string[], baseline: Evidence): string[] {
  const of = parseTaskDefinitionArn(baseline.taskDefinition)
  return activeRevisions.filter((arn) => {
    const parsed = parseTaskDefinitionArn(arn)
    return of !== null && parsed !== null && parsed.family === of.family && parsed.revision > of.revision
  })
}
