import type { KeyFacts } from '../account/facts.ts'
import type { KeyReader } from '../account/keys.ts'
import type { Lookup } from '../base/lookup.ts'
import { once } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'

/** Takes a connection; gives the reader of keys. */
export function createKeyReader(connection: Connection): KeyReader {
  return {
    describe: once((region: string, keyId: string) =>
      connection.ask({
        service: 'kms',
        operation: 'DescribeKey',
        region,
        absentOn: ['NotFoundException'],
        send: async ({ client, sdk, options }): Promise<KeyFacts> => {
          const { KeyMetadata } = await client.send(new sdk.DescribeKeyCommand({ KeyId: keyId }), options)
          return {
            arn: KeyMetadata?.Arn ?? keyId,
            state: KeyMetadata?.KeyState ?? 'Unavailable',
            managedByAws: KeyMetadata?.KeyManager === 'AWS',
          }
        },
      }),
    ),
    policy: once((region: string, keyArn: string) =>
      connection.ask({
        service: 'kms',
        operation: 'GetKeyPolicy',
        region,
        absentOn: ['NotFoundException'],
        send: async ({ client, sdk, options }): Promise<string | null> => {
          const { Policy } = await client.send(
            new sdk.GetKeyPolicyCommand({ KeyId: keyArn, PolicyName: 'default' }),
            options,
          )
          return Policy ?? null
        },
      }),
    ),
  }
}

/**
 * Takes the key that a secret or parameter names (null: the AWS-managed one), its region and the reader; gives the key, or null for
 * an AWS-managed one, which is always enabled.
 */
export async function customerKey(
  keyId: string | null,
  region: string,
  keys: Pick<KeyReader, 'describe'>,
): Promise<Lookup<KeyFacts> | null> {
  return keyId === null || keyId.includes('alias/aws/') ? null : keys.describe(region, keyId)
}
