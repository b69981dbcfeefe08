import type { Account } from '../account/account.ts'
import { memoize } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'
import { createEcsReader } from './ecs.ts'
import { createFileSystemReaders } from './file-systems.ts'
import { askIdentity } from './identity.ts'
import { createImageReader } from './images.ts'
import { createKeyReader } from './keys.ts'
import { createLoadBalancingReader } from './load-balancing.ts'
import { createLogGroupReader } from './log-groups.ts'
import { createNetworkReader } from './networks.ts'
import { createObjectReader } from './objects.ts'
import { createParameterReader } from './parameters.ts'
import { createRolePolicyReader } from './role-policies.ts'
import { createRoleReader } from './roles.ts'
import { createSecretReader } from './secrets.ts'
import { createPolicySimulator } from './simulator.ts'
import { createStackReader } from './stacks.ts'

/** Asks nothing yet. */
export function openAccount(connection: Connection, mayReadValues: boolean): Account {
  return {
    identity: memoize((region: string) => askIdentity(connection, region)),
    secrets: createSecretReader(connection),
    parameters: createParameterReader(connection, mayReadValues),
    keys: createKeyReader(connection),
    roles: createRoleReader(connection),
    images: createImageReader(connection),
    logGroups: createLogGroupReader(connection),
    objects: createObjectReader(connection),
    fileSystems: createFileSystemReaders(connection),
    loadBalancing: createLoadBalancingReader(connection),
    networks: createNetworkReader(connection),
    rolePolicies: createRolePolicyReader(connection),
    stacks: createStackReader(connection),
    ecs: memoize((region: string) => createEcsReader(connection, region)),
    simulator: memoize((region: string) => createPolicySimulator(connection, region)),
    calls: () => connection.calls(),
    settled: () => connection.settled(),
  }
}
