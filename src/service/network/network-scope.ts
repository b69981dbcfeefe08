import type { Lookup } from '../../base/lookup.ts'
import type { ServiceFacts } from '../../baseline/service-facts.ts'
import { isOlderThan, type TaskPlatform } from '../../references/parse/task-platform.ts'
import type { RequiredService } from './required-services.ts'

/** Why the network of a target's tasks is not looked at, or null where it is. */
export type OutOfScope =
  | 'no-service'
  /** That a service is not known, or not there, is told elsewhere. */
  | 'no-network'
  | 'nothing-needed'
  /** What instances reach decides there, and where tasks are placed is not known. */
  | 'on-instances'
  /** Before 1.4.0, and on Windows, it is not the task's own network alone that counts. */
  | 'other-platform'

/** The Linux platform version from which on everything goes through the task's own network interface. */
const ownInterfaceSince = '1.4.0'

export function networkOutOfScope(
  service: Lookup<ServiceFacts> | null,
  platform: TaskPlatform,
  required: readonly RequiredService[],
): OutOfScope | null {
  if (platform.launchType !== null && platform.launchType !== 'FARGATE') return 'on-instances'
  if (required.length === 0) return 'nothing-needed'
  if (service === null) return 'no-service'
  if (service.status !== 'found' || service.value.status === 'INACTIVE') return 'no-network'
  if (service.value.network === null) return 'no-network'
  if (platform.launchType === null) return 'on-instances'
  return platform.windows || isOlderThan(platform, ownInterfaceSince) ? 'other-platform' : null
}
