import type { KeyFacts } from '../account/facts.ts'
import type { KeyReader } from '../account/keys.ts'
import { memoize } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'

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
            arn: requiredMember('KeyMetadata.Arn', KeyMetadata?.Arn),
            state: requiredMember('KeyMetadata.KeyState', KeyMetadata?.KeyState),
            managedByAws: KeyMetadata?.KeyManager === 'AWS',
          }
        },
      }),
    ),
    policy: memoize((region: string, keyArn: string) =>
      connection.ask<'kms', string | null>({
        service: 'kms',
        operation: 'GetKeyPolicy',
        region,
        absentOn: ['NotFoundException'],
        send: async ({ client, sdk, options }) => {
          const command = new sdk.GetKeyPolicyCommand({ KeyId: keyArn, PolicyName: 'default' })
          return requiredMember('Policy', (await client.send(command, options)).Policy)
        },
      }),
    ),
  }
}
