import type { Identity } from '../../account/facts.ts'
import { parseArn, partitionOf } from '../../base/arn.ts'
import type { Lookup } from '../../base/lookup.ts'
import type { Container, TaskDefinition } from '../../task-definition/task-definition.ts'
import { parseEcrHost } from './ecr-host.ts'
import type { TaskScope } from './reference.ts'

/** Where the tasks will run. */
export function taskScope(
  cluster: string,
  region: string | null,
  definition: TaskDefinition,
  identity: Lookup<Identity>,
): TaskScope {
  const own = identity.status === 'found' ? identity.value.account : null
  return {
    partition: partitionOf(region ?? ''),
    region,
    account: accountIn(cluster) ?? accountByRoles(definition, own),
  }
}

/**
 * The account that no cluster's ARN tells. Roles must lie in the task's account, and so does a pipeline that deploys by a cluster's
 * name; where they disagree, one of the two is a slip. What else the definition names says which: a role of another account beside
 * things of the pipeline's own is the slip, and else the pipeline has the wrong credentials.
 */
function accountByRoles({ executionRole, taskRole, containers }: TaskDefinition, own: string | null): string | null {
  const roles = [executionRole, taskRole].flatMap((role) => accountIn(role?.text ?? '') ?? [])
  const [first] = roles
  if (first === undefined) return own
  if (own === null || roles.includes(own)) return own ?? first
  return containers.flatMap(accountsNamed).includes(own) ? own : first
}

function accountsNamed({ image, secrets, logConfiguration, credentialsParameter }: Container): string[] {
  const [host = ''] = (image?.text ?? '').split('/')
  const references = [...secrets, ...(logConfiguration?.secretOptions ?? [])].map(({ valueFrom }) => valueFrom ?? '')
  return [
    ...[...references, credentialsParameter?.text ?? ''].flatMap((text) => accountIn(text) ?? []),
    ...[parseEcrHost(host)?.account].filter((account) => account !== undefined),
  ]
}

function accountIn(text: string): string | null {
  const account = parseArn(text)?.account ?? ''
  return /^\d{12}$/.test(account) ? account : null
}
