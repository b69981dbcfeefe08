import type { EcsReader } from '../../account/ecs.ts'
import { foundValue, type Lookup } from '../../base/lookup.ts'
import type { ChosenDefinition } from '../choose-definition.ts'
import { taskDefinitionOf } from '../evidence/history.ts'
import { resolveTargets } from '../evidence/service-history.ts'
import type { ServicePast } from '../evidence/service-past.ts'
import { registeredAt } from '../registration.ts'
import { registeredSince } from './attempts.ts'

/**
 * Those of the family's ACTIVE revisions after the baseline that no deployment had for its target. None where a deployment that may
 * have had them could not be read: then nobody can say "never".
 */
export async function neverDeployed(
  reader: EcsReader,
  known: ServicePast,
  chosen: ChosenDefinition | null,
  active: Lookup<readonly string[]> | null,
): Promise<string[]> {
  const { list, service } = known
  if (chosen === null || active === null || list.status !== 'found') return []
  if (service !== null && service.controller !== 'ECS') return []
  const { history } = known.history
  const candidates = registeredSince(foundValue(active) ?? [], chosen.evidence)
  const live = service?.deployments.map(({ taskDefinition }) => taskDefinition) ?? []
  const open = without(candidates, [...history.taskDefinitions.values(), ...live])
  if (open.length === 0) return []
  // Whatever was deployed before the baseline was registered cannot be a revision after it.
  const registered = chosen.definition === null ? null : registeredAt(chosen.definition)
  const since = registered ?? Number.NEGATIVE_INFINITY
  const { briefs, left } = list.value
  const reachesBack = left === 'none' || (left === 'older' && briefs.some(({ createdAt }) => createdAt < since))
  if (!reachesBack) return []
  const relevant = history.briefs.filter(({ createdAt }) => createdAt >= since)
  const complete = await resolveTargets(reader, history, relevant)
  const isResolved = relevant.every((brief) => taskDefinitionOf(complete, brief.targetServiceRevisionArn) !== null)
  return isResolved ? without(open, [...complete.taskDefinitions.values()]) : []
}

function without(candidates: readonly string[], deployed: readonly string[]): string[] {
  const known = new Set(deployed)
  return candidates.filter((arn) => !known.has(arn))
}
