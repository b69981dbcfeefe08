import type { SecretFacts, SecretVersion } from '../account/facts.ts'
import type { SecretReader } from '../account/secrets.ts'
import type { Lookup } from '../base/lookup.ts'
import { found, unknown } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'
import { currentValueReader, readValue } from './secret-values.ts'

/** Pages of ListSecretVersionIds that are followed; a page holds up to 100. */
const versionPageLimit = 5

export function createSecretReader(connection: Connection): SecretReader {
  const describe = memoize((region: string, secretId: string) => describeSecret(connection, region, secretId))
  const versions = memoize((region: string, secretId: string) => listVersions(connection, region, secretId))
  const policy = memoize((region: string, secretId: string) => getResourcePolicy(connection, region, secretId))
  const single = memoize((region: string, secretId: string, stage: string, id: string) =>
    readValue(connection, { region, secretId, stage: stage || null, id: id || null }),
  )
  const currentIn = memoize((region: string) =>
    currentValueReader(connection, region, (secretId) => single(region, secretId, '', '')),
  )
  return {
    describe,
    allVersions: versions,
    resourcePolicy: policy,
    judgeValue: ({ region, secretId, stage, id }) =>
      stage === null && id === null ? currentIn(region)(secretId) : single(region, secretId, stage ?? '', id ?? ''),
  }
}

function describeSecret(connection: Connection, region: string, secretId: string): Promise<Lookup<SecretFacts>> {
  return connection.ask({
    service: 'secretsManager',
    operation: 'DescribeSecret',
    region,
    absentOn: ['ResourceNotFoundException'],
    send: async ({ client, sdk, options }) => {
      const secret = await client.send(new sdk.DescribeSecretCommand({ SecretId: secretId }), options)
      return {
        arn: requiredMember('ARN', secret.ARN),
        name: requiredMember('Name', secret.Name),
        deleted: secret.DeletedDate !== undefined,
        kmsKeyId: secret.KmsKeyId ?? null,
        tags: Object.fromEntries((secret.Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? ''])),
        versions: Object.entries(secret.VersionIdsToStages ?? {})
          .map(([id, stages]) => ({ id, stages }))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
        ...(secret.LastChangedDate === undefined ? {} : { changedAt: secret.LastChangedDate.getTime() }),
      }
    },
  })
}

async function listVersions(
  connection: Connection,
  region: string,
  secretId: string,
): Promise<Lookup<readonly SecretVersion[]>> {
  const versions: SecretVersion[] = []
  let token: string | undefined
  for (let page = 0; page < versionPageLimit; page += 1) {
    const nextToken = token
    const answer = await connection.ask({
      service: 'secretsManager',
      operation: 'ListSecretVersionIds',
      region,
      absentOn: ['ResourceNotFoundException'],
      send: async ({ client, sdk, options }) => {
        const { Versions, NextToken } = await client.send(
          new sdk.ListSecretVersionIdsCommand({
            SecretId: secretId,
            IncludeDeprecated: true,
            MaxResults: 100,
            NextToken: nextToken,
          }),
          options,
        )
        return { page: requiredMember('Versions', Versions), NextToken }
      },
    })
    if (answer.status !== 'found') return answer
    versions.push(
      ...answer.value.page.map(({ VersionId, VersionStages, CreatedDate }) => ({
        id: VersionId ?? '',
        stages: VersionStages ?? [],
        ...(CreatedDate === undefined ? {} : { createdAt: CreatedDate.getTime() }),
      })),
    )
    token = answer.value.NextToken
    if (token === undefined) return found(versions)
  }
  return unknown('SERVICE_ERROR', 'the secret has too many versions to list')
}

function getResourcePolicy(connection: Connection, region: string, secretId: string): Promise<Lookup<string | null>> {
  return connection.ask({
    service: 'secretsManager',
    operation: 'GetResourcePolicy',
    region,
    absentOn: ['ResourceNotFoundException'],
    send: async ({ client, sdk, options }) => {
      const { ARN, ResourcePolicy } = await client.send(
        new sdk.GetResourcePolicyCommand({ SecretId: secretId }),
        options,
      )
      // An answer that names no secret is none, and not a secret without a policy.
      requiredMember('ARN', ARN)
      return ResourcePolicy ?? null
    },
  })
}
