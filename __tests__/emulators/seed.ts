import { createHash } from 'node:crypto'
import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import { CreateRepositoryCommand, ECRClient, PutImageCommand } from '@aws-sdk/client-ecr'
import {
  CreateAliasCommand,
  CreateKeyCommand,
  DisableKeyCommand,
  KMSClient,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms'
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  PutResourcePolicyCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import type { KeyState, ParameterState, RepositoryState, SecretState, World } from '../support/aws/world.ts'
import {
  imageIndex,
  imageManifest,
  mediaTypeOf,
  plannedParameters,
  plannedSecrets,
  publishedParameter,
} from './planned-state.ts'
import { seedNetwork } from './seed-network.ts'

/** The account that moto plays unless it is told otherwise. */
export const account = '123456789012'
export const region = 'us-east-1'
export const otherRegion = 'eu-west-1'

/** Creates the planned state in an emulator, and gives the same state as a world, with the ARNs that the emulator made up. */
export async function seed(endpoint: string): Promise<World> {
  const options = { region, endpoint, credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' } }
  const keys = await seedKeys(new KMSClient(options))
  const [secrets, parameters, repositories, network] = await Promise.all([
    seedSecrets(new SecretsManagerClient(options), keys),
    seedParameters(new SSMClient(options), keys),
    seedRepositories(new ECRClient(options)),
    seedNetwork(options),
  ])
  return {
    account,
    region,
    keys,
    secrets,
    parameters,
    repositories,
    ...network,
    logGroups: await seedLogGroups(new CloudWatchLogsClient(options)),
    buckets: await seedBucket(new S3Client({ ...options, forcePathStyle: true })),
  }
}

export function keyArn(keys: readonly KeyState[] | undefined, alias: string): string {
  const key = keys?.find(({ aliases }) => aliases?.includes(alias))
  if (key === undefined) throw new Error(`no key was seeded as ${alias}`)
  return key.arn
}

async function seedKeys(kms: KMSClient): Promise<KeyState[]> {
  const create = async (state: KeyState['state'], alias: string): Promise<KeyState> => {
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}))
    const KeyId = KeyMetadata?.KeyId
    await kms.send(new CreateAliasCommand({ AliasName: alias, TargetKeyId: KeyId }))
    if (state === 'Disabled') await kms.send(new DisableKeyCommand({ KeyId }))
    if (state === 'PendingDeletion') await kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }))
    return { arn: KeyMetadata?.Arn ?? '', state, manager: 'CUSTOMER', aliases: [alias] }
  }
  return [
    await create('Enabled', 'alias/shop'),
    await create('Disabled', 'alias/off'),
    await create('PendingDeletion', 'alias/leaving'),
  ]
}

async function seedSecrets(secretsManager: SecretsManagerClient, keys: readonly KeyState[]): Promise<SecretState[]> {
  const seeded: SecretState[] = []
  for (const { name, values, keyAlias, tags, policy, deleted } of plannedSecrets) {
    const [first, ...later] = values
    const kmsKeyId = keyAlias === undefined ? undefined : keyArn(keys, keyAlias)
    const { ARN = '' } = await secretsManager.send(
      new CreateSecretCommand({
        Name: name,
        KmsKeyId: kmsKeyId,
        Tags: Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
        ClientRequestToken: first?.id,
        SecretString: first?.text,
        SecretBinary: first?.bytes,
      }),
    )
    for (const { id, text, ownStage } of later) {
      await secretsManager.send(
        new PutSecretValueCommand({
          SecretId: ARN,
          ClientRequestToken: id,
          SecretString: text,
          VersionStages: ownStage === undefined ? undefined : [ownStage],
        }),
      )
    }
    if (policy !== undefined)
      await secretsManager.send(new PutResourcePolicyCommand({ SecretId: ARN, ResourcePolicy: JSON.stringify(policy) }))
    if (deleted === true) await secretsManager.send(new DeleteSecretCommand({ SecretId: ARN, RecoveryWindowInDays: 7 }))
    seeded.push({
      arn: ARN,
      versions: values.map(({ id, text, bytes, stages }) => ({
        id,
        stages: [...stages],
        ...(text === undefined ? {} : { secretString: text }),
        ...(bytes === undefined ? {} : { secretBinary: Buffer.from(bytes).toString('base64') }),
      })),
      ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
      ...(tags === undefined ? {} : { tags }),
      ...(policy === undefined ? {} : { resourcePolicy: policy }),
      ...(deleted === true ? { deletedDate: '2026-01-01T00:00:00Z' } : {}),
    })
  }
  return seeded
}

async function seedParameters(ssm: SSMClient, keys: readonly KeyState[]): Promise<ParameterState[]> {
  const seeded = plannedParameters.map(({ keyAlias, ...parameter }) => ({
    ...parameter,
    ...(keyAlias === undefined ? {} : { keyId: keyArn(keys, keyAlias) }),
  }))
  for (const { name, type, value, keyId, tags } of seeded) {
    await ssm.send(
      new PutParameterCommand({
        Name: name,
        Type: type,
        Value: value,
        KeyId: keyId,
        Tags: Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
      }),
    )
  }
  return [...seeded, { name: publishedParameter, type: 'String', value: 'ami-0123456789abcdef0' }]
}

async function seedRepositories(ecr: ECRClient): Promise<RepositoryState[]> {
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'shop/api' }))
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'shop/empty' }))
  const put = async (manifest: string, imageTag: string): Promise<string> => {
    const { image } = await ecr.send(
      new PutImageCommand({
        repositoryName: 'shop/api',
        imageManifest: manifest,
        imageManifestMediaType: mediaTypeOf(manifest),
        imageDigest: `sha256:${createHash('sha256').update(manifest).digest('hex')}`,
        imageTag,
      }),
    )
    return image?.imageId?.imageDigest ?? ''
  }
  return [
    {
      name: 'shop/api',
      images: [
        { digest: await put(imageManifest, '1.4.2'), tags: ['1.4.2'], platforms: ['linux/amd64'] },
        { digest: await put(imageIndex, 'multi'), tags: ['multi'], platforms: ['linux/amd64', 'linux/arm64'] },
      ],
    },
    { name: 'shop/empty', images: [] },
  ]
}

async function seedLogGroups(logs: CloudWatchLogsClient): Promise<{ name: string }[]> {
  const many = Array.from({ length: 60 }, (_, index) => `/many/${index + 10}`)
  const names = ['/ecs/shop', '/ecs/shop-api', '/ecs/shop-worker', ...many]
  for (const logGroupName of names) await logs.send(new CreateLogGroupCommand({ logGroupName }))
  return names.map((name) => ({ name }))
}

async function seedBucket(s3: S3Client): Promise<NonNullable<World['buckets']>> {
  const keys = ['shop.env', 'config/a b+c.env']
  await s3.send(new CreateBucketCommand({ Bucket: 'shop-config' }))
  for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket: 'shop-config', Key, Body: 'A=1\n' }))
  return [{ name: 'shop-config', objects: Object.fromEntries(keys.map((key) => [key, {}])) }]
}
