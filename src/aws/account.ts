import type { Identity, Lookup } from '../facts.ts'
import type { Connection } from './connection.ts'
import { createFileSystemReaders, type FileSystemReaders } from './file-systems.ts'
import { askIdentity } from './identity.ts'
import { createImageReader, type ImageReader } from './images.ts'
import { createKeyReader, type KeyReader } from './keys.ts'
import { createLogGroupReader, type LogGroupReader } from './log-groups.ts'
import { createObjectReader, type ObjectReader } from './objects.ts'
import { once } from './once.ts'
import { createParameterReader, type ParameterReader } from './parameters.ts'
import { createRoleReader, type RoleReader } from './roles.ts'
import { createSecretReader, type SecretReader } from './secrets.ts'

/** Everything that can be asked of the account, read-only; each thing is asked once a run, however many targets need it. */
export interface Account {
  identity(region: string): Promise<Lookup<Identity>>
  readonly secrets: SecretReader
  readonly parameters: ParameterReader
  readonly keys: KeyReader
  readonly roles: RoleReader
  readonly images: ImageReader
  readonly logGroups: LogGroupReader
  readonly objects: ObjectReader
  readonly fileSystems: FileSystemReaders
}

/** Takes a connection and whether values may be read; gives the account. Asks nothing yet. */
export function openAccount(connection: Connection, mayReadValues: boolean): Account {
  return {
    identity: once((region: string) => askIdentity(connection, region)),
    secrets: createSecretReader(connection),
    parameters: createParameterReader(connection, mayReadValues),
    keys: createKeyReader(connection),
    roles: createRoleReader(connection),
    images: createImageReader(connection),
    logGroups: createLogGroupReader(connection),
    objects: createObjectReader(connection),
    fileSystems: createFileSystemReaders(connection),
  }
}
