import type { EcsReader } from '../account/ecs.ts'
import { foundValue, type Lookup } from '../base/lookup.ts'
import type { ServiceFacts } from '../baseline/service-facts.ts'
import type { TaskDefinition } from '../task-definition/task-definition.ts'
import { portNames } from './wires.ts'

/**
 * The port names that gateways send traffic to, which ECS tells with the service's revision alone. It is asked only where a port name of
 * the baseline is gone, so that most runs are spared the call; a baseline that was read through the same revision shares the answer.
 */
export async function gatewayPorts(
  reader: EcsReader,
  service: Lookup<ServiceFacts> | null,
  candidate: TaskDefinition,
  baseline: TaskDefinition | null,
): Promise<readonly string[]> {
  const revision = service?.status === 'found' ? service.value.currentRevision : null
  const kept = portNames(candidate)
  const lost = baseline === null ? [] : portNames(baseline).filter((name) => !kept.includes(name))
  if (revision === null || lost.length === 0) return []
  return foundValue(await reader.serviceRevision(revision, 'old'))?.gatewayPorts ?? []
}
