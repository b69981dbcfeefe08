import DataLoader from 'dataloader'
import type { Lookup, SecretFacts, SecretVersion } from '../facts.ts'
import { judgeSecretText, type SecretValueFacts } from '../references/secret-value.ts'
import type { Connection } from './connection.ts'
import { absent, found, unknown } from './lookup.ts'
import { once } from './once.ts'
import type { ServiceError } from './service-error.ts'

/** Secrets in one BatchGetSecretValue (API reference). */
const valueBatchSize = 20
/** Pages of ListSecretVersionIds that are followed; a page holds up to 100. */
const versionPageLimit = 5

/** Which value of a secret: null stage and id mean AWSCURRENT. */
export interface ValueSelector {
  readonly region: string
  readonly secretId: string
  readonly stage: string | null
  readonly id: string | null
}

/** Questions about secrets; each is asked once a run. Values never leave this module: only their form does. */
export interface SecretReader {
  describe(region: string, secretId: string): Promise<Lookup<SecretFacts>>
  allVersions(region: string, secretId: string): Promise<Lookup<readonly SecretVersion[]>>
  judgeValue(selector: ValueSelector): Promise<Lookup<SecretValueFacts>>
  resourcePolicy(region: string, secretArn: string): Promise<Lookup<string | null>>
}

/** Takes a connection; gives the reader of secrets. */
export function createSecretReader(connection: Connection): SecretReader {
  const describe = once((region: string, secretId: string) => describeSecret(connection, region, secretId))
  const versions = once((region: string, secretId: string) => listVersions(connection, region, secretId))
  const policy = once((region: string, secretArn: string) => getResourcePolicy(connection, region, secretArn))
  const single = once((region: string, secretId: string, stage: string, id: string) =>
    readValue(connection, { region, secretId, stage: stage || null, id: id || null }),
  )
  const current = new Map<string, DataLoader<string, Lookup<SecretValueFacts>>>()
  const currentIn = (region: string) => {
    const loader =
      current.get(region) ?? currentValueLoader(connection, region, (secretId) => single(region, secretId, '', ''))
    current.set(region, loader)
    return loader
  }
  return {
    describe,
    allVersions: versions,
    resourcePolicy: policy,
    judgeValue: ({ region, secretId, stage, id }) =>
      stage === null && id === null
        ? currentIn(region).load(secretId)
        : single(region, secretId, stage ?? '', id ?? ''),
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
        arn: secret.ARN ?? secretId,
        name: secret.Name ?? '',
        deleted: secret.DeletedDate !== undefined,
        kmsKeyId: secret.KmsKeyId ?? null,
        tags: Object.fromEntries((secret.Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? ''])),
        versions: Object.entries(secret.VersionIdsToStages ?? {})
          .map(([id, stages]) => ({ id, stages }))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
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
      send: ({ client, sdk, options }) =>
        client.send(
          new sdk.ListSecretVersionIdsCommand({
            SecretId: secretId,
            IncludeDeprecated: true,
            MaxResults: 100,
            NextToken: nextToken,
          }),
          options,
        ),
    })
    if (answer.status !== 'found') return answer
    versions.push(
      ...(answer.value.Versions ?? []).map(({ VersionId, VersionStages }) => ({
        id: VersionId ?? '',
        stages: VersionStages ?? [],
      })),
    )
    token = answer.value.NextToken
    if (token === undefined) return found(versions)
  }
  return unknown('SERVICE_ERROR', 'the secret has too many versions to list')
}

/** What a GetSecretValue error says: InvalidRequest is a secret that is being deleted, which DescribeSecret reports already. */
function interpretValueError(error: ServiceError): Lookup<never> | null {
  if (error.name === 'InvalidRequestException')
    return unknown('SERVICE_ERROR', 'Secrets Manager refused to give the value')
  if (error.name === 'DecryptionFailure') return unknown('SERVICE_ERROR', 'the value could not be decrypted')
  if (error.name === 'AccessDeniedException' && error.message.includes('KMS')) {
    return unknown('NOT_PERMITTED', "the pipeline may not call kms:Decrypt with the secret's key")
  }
  return null
}

function readValue(
  connection: Connection,
  { region, secretId, stage, id }: ValueSelector,
): Promise<Lookup<SecretValueFacts>> {
  return connection.ask({
    service: 'secretsManager',
    operation: 'GetSecretValue',
    region,
    absentOn: ['ResourceNotFoundException'],
    interpret: interpretValueError,
    send: async ({ client, sdk, options }) =>
      judgeAnswer(
        await client.send(
          new sdk.GetSecretValueCommand({
            SecretId: secretId,
            ...(stage === null ? {} : { VersionStage: stage }),
            ...(id === null ? {} : { VersionId: id }),
          }),
          options,
        ),
      ),
  })
}

interface ValueAnswer {
  readonly SecretString?: string | undefined
}

function judgeAnswer({ SecretString }: ValueAnswer): SecretValueFacts {
  return SecretString === undefined ? { form: 'binary' } : judgeSecretText(SecretString)
}

/**
 * Current values by the twenty. BatchGetSecretValue needs a permission of its own and answers by ARN, so what it does not answer
 * is read on its own: one missing permission costs speed, not the verdict.
 */
function currentValueLoader(
  connection: Connection,
  region: string,
  readSingle: (secretId: string) => Promise<Lookup<SecretValueFacts>>,
): DataLoader<string, Lookup<SecretValueFacts>> {
  return new DataLoader(
    async (secretIds) => {
      if (secretIds.length === 1) return Promise.all(secretIds.map(readSingle))
      const answer = await connection.ask({
        service: 'secretsManager',
        operation: 'BatchGetSecretValue',
        region,
        send: async ({ client, sdk, options }) => {
          const { SecretValues, Errors } = await client.send(
            new sdk.BatchGetSecretValueCommand({ SecretIdList: [...secretIds] }),
            options,
          )
          return {
            values: (SecretValues ?? []).map((value) => ({
              arn: value.ARN ?? '',
              name: value.Name ?? '',
              facts: judgeAnswer(value),
            })),
            errors: (Errors ?? []).map(({ SecretId, ErrorCode }) => ({
              secretId: SecretId ?? '',
              code: ErrorCode ?? '',
            })),
          }
        },
      })
      if (answer.status !== 'found') return Promise.all(secretIds.map(readSingle))
      const { values, errors } = answer.value
      return Promise.all(
        secretIds.map((secretId) => {
          const value = values.find(
            ({ arn, name }) => arn === secretId || name === secretId || arn.slice(0, -7) === secretId,
          )
          if (value !== undefined) return found(value.facts)
          const error = errors.find((each) => each.secretId === secretId)
          return error?.code === 'ResourceNotFoundException' ? absent : readSingle(secretId)
        }),
      )
    },
    { maxBatchSize: valueBatchSize },
  )
}

function getResourcePolicy(connection: Connection, region: string, secretArn: string): Promise<Lookup<string | null>> {
  return connection.ask({
    service: 'secretsManager',
    operation: 'GetResourcePolicy',
    region,
    absentOn: ['ResourceNotFoundException'],
    send: async ({ client, sdk, options }) => {
      const { ResourcePolicy } = await client.send(new sdk.GetResourcePolicyCommand({ SecretId: secretArn }), options)
      return ResourcePolicy ?? null
    },
  })
}
