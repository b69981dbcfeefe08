import type { Account } from '../../account/account.ts'
import { offlineAccount } from '../../account/offline-account.ts'
import type { ConnectionSettings } from '../../aws/connection/connection.ts'
import type { AssessOptions } from '../../engine/options.ts'
import type { Shard } from './shards.ts'

/** An account to ask, and the end of its connections. */
export interface OpenAccount {
  readonly account: Account
  close(): void
}

/** The SDK is loaded only where AWS will be asked. */
export async function openAccountOf(
  { roleArn, region }: Pick<Shard, 'roleArn' | 'region'>,
  { secretValues, offline }: Pick<AssessOptions, 'secretValues' | 'offline'>,
  environment: NodeJS.ProcessEnv,
  settings: ConnectionSettings = {},
): Promise<OpenAccount | { readonly refused: string }> {
  if (offline) return { account: offlineAccount(), close: () => undefined }
  const [{ connectToAws }, { openAccount }, { assumeRole }] = await Promise.all([
    import('../../aws/connection/connection.ts'),
    import('../../aws/account.ts'),
    import('../../aws/connection/assume-role.ts'),
  ])
  const open = (own: ConnectionSettings) => {
    const connection = connectToAws(environment, own)
    return { account: openAccount(connection, secretValues === 'json-keys'), close: () => connection.close() }
  }
  if (roleArn === null) return open(settings)
  const connection = connectToAws(environment, settings)
  const assumed = await assumeRole(connection, roleArn, region).finally(() => connection.close())
  if (assumed.status === 'found') return open({ ...settings, credentials: async () => assumed.value })
  const why = assumed.status === 'unknown' ? assumed.reason : 'it does not exist'
  return { refused: `The role ${roleArn} cannot be assumed: ${why}.` }
}
