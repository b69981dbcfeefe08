import type { Identity } from '../../account/facts.ts'
import { parseArn, partitionOf } from '../../base/arn.ts'
import type { Lookup } from '../../base/lookup.ts'
import type { TaskDefinition } from '../../task-definition/task-definition.ts'
import type { TaskScope } from './reference.ts'

/**
 * Where the tasks will run. The account is told by the cluster's ARN, else by the roles, which must lie in the task's account, else by
 * who the pipeline is.
 */
export function taskScope(
  cluster: string,
  region: string | null,
  definition: TaskDefinition,
  identity: Lookup<Identity>,
): TaskScope {
  const accounts = [cluster, definition.executionRole?.text ?? '', definition.taskRole?.text ?? '']
    .map((text) => parseArn(text)?.account ?? '')
    .filter((account) => /^\d{12}$/.test(account))
  const own = identity.status === 'found' ? identity.value.account : null
  return { partition: partitionOf(region ?? ''), region, account: accounts[0] ?? own }
}
