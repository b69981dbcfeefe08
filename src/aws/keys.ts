import type { KeyFacts } from '../account/facts.ts'
import type { KeyReader } from '../account/keys.ts'
import { found, type Lookup, unknown } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'

/** Pages of ListAliases that are followed; a page holds up to 100, and an account 1,000 aliases a region (KMS quotas). */
const aliasPageLimit = 10

/** A key has at most 50 tags (KMS quotas), and one page holds as many (API_ListResourceTags). */
const maxTags = 50

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
    aliases: memoize((region: string, keyArn: string) => listAliases(connection, region, keyArn)),
    tags: memoize((region: string, keyArn: string) => listTags(connection, region, keyArn)),
  }
}

function listTags(
  connection: Connection,
  region: string,
  keyArn: string,
): Promise<Lookup<Readonly<Record<string, string>>>> {
  return connection.ask({
    service: 'kms',
    operation: 'ListResourceTags',
    region,
    absentOn: ['NotFoundException'],
    send: async ({ client, sdk, options }) => {
      const command = new sdk.ListResourceTagsCommand({ KeyId: keyArn, Limit: maxTags })
      const { Tags } = await client.send(command, options)
      return Object.fromEntries(
        requiredMember('Tags', Tags).map(({ TagKey, TagValue }) => [TagKey ?? '', TagValue ?? '']),
      )
    },
  })
}

async function listAliases(connection: Connection, region: string, keyArn: string): Promise<Lookup<readonly string[]>> {
  const aliases: string[] = []
  let marker: string | undefined
  for (let page = 0; page < aliasPageLimit; page += 1) {
    const from = marker
    const answer = await connection.ask({
      service: 'kms',
      operation: 'ListAliases',
      region,
      absentOn: ['NotFoundException'],
      send: async ({ client, sdk, options }) => {
        const { Aliases, Truncated, NextMarker } = await client.send(
          new sdk.ListAliasesCommand({ KeyId: keyArn, Marker: from }),
          options,
        )
        return {
          names: requiredMember('Aliases', Aliases).flatMap(({ AliasName }) => AliasName ?? []),
          next: Truncated === true ? NextMarker : undefined,
        }
      },
    })
    if (answer.status !== 'found') return answer
    aliases.push(...answer.value.names)
    marker = answer.value.next
    if (marker === undefined) return found(aliases)
  }
  return unknown('SERVICE_ERROR', 'the key has too many aliases to list')
}
