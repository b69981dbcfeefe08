import { memoize } from '../base/memoize.js';
import { createEcsReader } from './ecs.js';
import { createFileSystemReaders } from './file-systems.js';
import { askIdentity } from './identity.js';
import { createImageReader } from './images.js';
import { createKeyReader } from './keys.js';
import { createLogGroupReader } from './log-groups.js';
import { createObjectReader } from './objects.js';
import { createParameterReader } from './parameters.js';
import { createRolePolicyReader } from './role-policies.js';
import { createRoleReader } from './roles.js';
import { createSecretReader } from './secrets.js';
import { createPolicySimulator } from './simulator.js';
/** Takes a connection and whether values may be read; gives the account. Asks nothing yet. */
export function openAccount(connection, mayReadValues) {
    return {
        identity: memoize((region) => askIdentity(connection, region)),
        secrets: createSecretReader(connection),
        parameters: createParameterReader(connection, mayReadValues),
        keys: createKeyReader(connection),
        roles: createRoleReader(connection),
        images: createImageReader(connection),
        logGroups: createLogGroupReader(connection),
        objects: createObjectReader(connection),
        fileSystems: createFileSystemReaders(connection),
        rolePolicies: createRolePolicyReader(connection),
        ecs: memoize((region) => createEcsReader(connection, region)),
        simulator: memoize((region) => createPolicySimulator(connection, region)),
        calls: () => connection.calls(),
        settled: () => connection.settled(),
    };
}
