import { isRegionName } from './arn.ts'
import { invalid } from './invalid.ts'
import type { ReferenceTarget } from './reference.ts'

/** Names of log groups (CloudWatch Logs API reference, CreateLogGroup logGroupName). */
const namePattern = /^[.\-_/#A-Za-z0-9]{1,512}$/

/** Takes the options `awslogs-group` and `awslogs-region` (or the task's region) and whether the driver creates it; gives the log group. */
export function parseLogGroup(
  group: string,
  region: string | null,
  { created }: { readonly created: boolean },
): ReferenceTarget {
  if (!namePattern.test(group)) {
    return invalid('No log group can have this name.', 'Use letters, digits and . - _ / # only, at most 512 of them.', {
      phase: 'task-start',
      region: null,
    })
  }
  if (region !== null && !isRegionName(region)) {
    return invalid('awslogs-region is not the name of a region.', 'Name a region, such as us-east-1.', {
      phase: 'task-start',
    })
  }
  return { kind: 'log-group', group, region, created }
}
