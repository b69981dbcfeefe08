import type { KeyFacts } from '../account/facts.ts'
import type { KeyReader } from '../account/keys.ts'
import { memoize } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'

/** Takes a connection; gives the reader of keys. */
export function createKeyReader(connection: Connection): KeyReader {
  return {
    describe: memoize((region: string, keyId: string) =>
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
    policy: memoize((region: string, keyArn: string) =>
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
