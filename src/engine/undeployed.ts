import { registeredBy } from '../baseline/registration.ts'
import type { RelatedRevision } from '../baseline/related-revisions.ts'
import type { UndeployedRevision } from '../checks/check-context.ts'
import { lostSecrets } from '../task-definition/compare/lost-secrets.ts'
import type { TaskDefinition } from '../task-definition/task-definition.ts'

/** The newest revision that was never deployed. What of its secrets the baseline had too is lost, and told as such. */
export function undeployedOf(
  related: readonly RelatedRevision[],
  baseline: TaskDefinition | null,
  candidate: TaskDefinition,
): UndeployedRevision | null {
  const undeployed = related.find(({ role }) => role === 'never-deployed')
  if (undeployed === undefined || undeployed.definition === null) return null
  const lost = lostSecrets(undeployed.definition, candidate.value).flatMap(({ name }) => name ?? [])
  const known = new Set(baseline?.containers.flatMap(({ secrets }) => secrets.map(({ name }) => name)))
  return {
    revision: undeployed.revision,
    registeredBy: registeredBy(undeployed.definition),
    ownSecrets: [...new Set(lost)].filter((name) => !known.has(name)),
  }
}
