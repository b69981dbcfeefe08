import { isRegionName } from '../../base/arn.ts'
import type { PlacedText } from '../../task-definition/task-definition.ts'
import { invalid } from './invalid.ts'
import type { ReferenceTarget } from './reference.ts'

/** Names of log groups (CloudWatch Logs API reference, CreateLogGroup logGroupName). */
const namePattern = /^[.\-_/#A-Za-z0-9]{1,512}$/

/** What the log driver reads as true and false (Go, strconv.ParseBool). */
const yes = ['1', 't', 'T', 'TRUE', 'true', 'True']
const no = ['0', 'f', 'F', 'FALSE', 'false', 'False']

/** The options besides the group, null where they are not set. */
export interface LogGroupOptions {
  readonly region: PlacedText | null
  readonly createGroup: PlacedText | null
}

/** The log group that `awslogs-group` names, in `awslogs-region` or else the task's region. */
export function parseLogGroup(
  group: string,
  taskRegion: string | null,
  { region, createGroup }: LogGroupOptions,
): ReferenceTarget {
  if (!namePattern.test(group)) {
    return invalid({ of: 'log-group', code: 'log-group-name' }, { phase: 'task-start' })
  }
  if (region !== null && !isRegionName(region.text)) {
    return invalid({ of: 'log-group', code: 'log-region' }, { phase: 'task-start', pointer: region.pointer })
  }
  if (createGroup !== null && ![...yes, ...no].includes(createGroup.text)) {
    return invalid(
      { of: 'log-group', code: 'create-group-word' },
      { phase: 'task-start', pointer: createGroup.pointer },
    )
  }
  return {
    kind: 'log-group',
    group,
    region: region?.text ?? taskRegion,
    created: createGroup !== null && yes.includes(createGroup.text),
  }
}
