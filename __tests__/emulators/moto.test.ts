import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import { CreateRepositoryCommand, ECRClient, PutImageCommand } from '@aws-sdk/client-ecr'
import { CreateKeyCommand, DisableKeyCommand, KMSClient, ScheduleKeyDeletionCommand } from '@aws-sdk/client-kms'
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Account, openAccount } from '../../src/aws/account.ts'
import { type Connection, connectToAws } from '../../src/aws/connection.ts'
import type { Lookup } from '../../src/facts.ts'
import type { JsonObject } from '../../src/json.ts'
import { type AwsServer, startAws } from '../support/aws/server.ts'
import type { World } from '../support/aws/world.ts'

// The same questions to moto and to our embedded server, through the readers that the action uses. Both must answer alike, except
// where moto is known to differ from AWS: there the difference itself is held, so that a change of moto is noticed.
const url = process.env.MOTO_URL
const region = 'us-east-1'
const account = '123456789012'

/** ARNs and ids that moto makes up, for the same state in the embedded server. */
interface Seeded {
  readonly app: string
  readonly versions: readonly string[]
  readonly keys: { readonly enabled: string; readonly disabled: string; readonly pending: string }
  readonly digest: string
}

const manifest = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
  config: { mediaType: 'application/vnd.docker.container.image.v1+json', size: 1, digest: `sha256:${'b'.repeat(64)}` },
  layers: [],
})

async function seedMoto(endpoint: string): Promise<Seeded> {
  const options = { region, endpoint, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } }
  const secrets = new SecretsManagerClient(options)
  const create = async (name: string, SecretString?: string) =>
    (
      await secrets.send(
        new CreateSecretCommand({ Name: name, ...(SecretString === undefined ? {} : { SecretString }) }),
      )
    ).ARN ?? ''
  const app = await create('prod/app', '{"password":"old"}')
  const second = await secrets.send(
    new PutSecretValueCommand({ SecretId: app, SecretString: '{"password":"new","port":5432}' }),
  )
  await create('empty')
  await create('plain', 'just text')
  await secrets.send(new CreateSecretCommand({ Name: 'binary', SecretBinary: new Uint8Array([1, 2, 3]) }))
  await create('gone', 'x')
  await secrets.send(new DeleteSecretCommand({ SecretId: 'gone', RecoveryWindowInDays: 7 }))
  const parameters = new SSMClient(options)
  for (const [Name, Type] of [
    ['/prod/url', 'SecureString'],
    ['/prod/list', 'StringList'],
    ['root', 'String'],
  ] as const) {
    await parameters.send(new PutParameterCommand({ Name, Type, Value: 'a,b' }))
  }
  const keys = new KMSClient(options)
  const key = async () => (await keys.send(new CreateKeyCommand({}))).KeyMetadata?.Arn ?? ''
  const [enabled, disabled, pending] = [await key(), await key(), await key()]
  await keys.send(new DisableKeyCommand({ KeyId: idOf(disabled) }))
  await keys.send(new ScheduleKeyDeletionCommand({ KeyId: idOf(pending) }))
  const registry = new ECRClient(options)
  await registry.send(new CreateRepositoryCommand({ repositoryName: 'api' }))
  const image = await registry.send(
    new PutImageCommand({ repositoryName: 'api', imageManifest: manifest, imageTag: '1' }),
  )
  const logs = new CloudWatchLogsClient(options)
  for (const logGroupName of ['/ecs/api', '/ecs/api-old']) await logs.send(new CreateLogGroupCommand({ logGroupName }))
  const objects = new S3Client({ ...options, forcePathStyle: true })
  await objects.send(new CreateBucketCommand({ Bucket: 'acme-env' }))
  await objects.send(new PutObjectCommand({ Bucket: 'acme-env', Key: 'api.env', Body: 'A=1' }))
  const described = await openSeededAccount(endpoint).secrets.describe(region, app)
  const versions = described.status === 'found' ? described.value.versions : []
  const withStage = (stage: string) => versions.find((version) => version.stages.includes(stage))?.id ?? ''
  return {
    app,
    versions: [withStage('AWSPREVIOUS'), second.VersionId ?? ''],
    keys: { enabled, disabled, pending },
    digest: image.image?.imageId?.imageDigest ?? '',
  }
}

/** moto changes a key's state by its id alone. */
function idOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

function embeddedWorld({ app, versions, keys, digest }: Seeded): World {
  const arn = (name: string) => `arn:aws:secretsmanager:${region}:${account}:secret:${name}-AAAAAA`
  const one = (value: JsonObject) => [{ id: '0f0c2d3e-8a41-4b6d-9c77-2f1e0d9b8a01', stages: ['AWSCURRENT'], ...value }]
  return {
    region,
    account,
    secrets: [
      {
        arn: app,
        versions: [
          { id: versions[0] ?? '', stages: ['AWSPREVIOUS'], secretString: '{"password":"old"}' },
          { id: versions[1] ?? '', stages: ['AWSCURRENT'], secretString: '{"password":"new","port":5432}' },
        ],
      },
      { arn: arn('empty'), versions: [] },
      { arn: arn('plain'), versions: one({ secretString: 'just text' }) },
      { arn: arn('binary'), versions: one({ secretBinary: 'AQID' }) },
      { arn: arn('gone'), versions: one({ secretString: 'x' }), deletedDate: '2026-01-01T00:00:00Z' },
    ],
    parameters: [
      { name: '/prod/url', type: 'SecureString', value: 'a,b' },
      { name: '/prod/list', type: 'StringList', value: 'a,b' },
      { name: 'root', type: 'String', value: 'a,b' },
    ],
    keys: [
      { arn: keys.enabled, state: 'Enabled', manager: 'CUSTOMER' },
      { arn: keys.disabled, state: 'Disabled', manager: 'CUSTOMER' },
      { arn: keys.pending, state: 'PendingDeletion', manager: 'CUSTOMER' },
    ],
    repositories: [{ name: 'api', images: [{ digest, tags: ['1'] }] }],
    logGroups: [{ name: '/ecs/api' }, { name: '/ecs/api-old' }],
    buckets: [{ name: 'acme-env', objects: { 'api.env': {} } }],
  }
}

const connections: Connection[] = []

function openSeededAccount(endpoint: string): Account {
  pointTo(endpoint)
  const connection = connectToAws(process.env)
  connections.push(connection)
  return openAccount(connection, true)
}

/** The SDK reads its endpoint from the process when a client is first used. */
function pointTo(endpoint: string): void {
  vi.stubEnv('AWS_ENDPOINT_URL', endpoint)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  vi.stubEnv('AWS_REGION', region)
}

type Ask = (account: Account, seeded: Seeded) => Promise<Lookup<unknown>>

const secret =
  (id: (seeded: Seeded) => string): Ask =>
  (from, seeded) =>
    from.secrets.describe(region, id(seeded))
const value =
  (
    id: (seeded: Seeded) => string,
    stage: string | null = null,
    version: (seeded: Seeded) => string | null = () => null,
  ): Ask =>
  (from, seeded) =>
    from.secrets.judgeValue({ region, secretId: id(seeded), stage, id: version(seeded) })
const parameter =
  (name: string): Ask =>
  (from) =>
    from.parameters.describe(region, name)
const key =
  (which: (seeded: Seeded) => string): Ask =>
  (from, seeded) =>
    from.keys.describe(region, which(seeded))
const image =
  (repository: string, tag: string | null, digest: (seeded: Seeded) => string | null = () => null): Ask =>
  (from, seeded) =>
    from.images.describe({ account, region, repository }, tag, digest(seeded), { platforms: false })

const alike: readonly (readonly [question: string, ask: Ask, status: Lookup<unknown>['status']])[] = [
  ['a secret by its ARN', secret(({ app }) => app), 'found'],
  ['by its partial ARN', secret(({ app }) => app.slice(0, -7)), 'found'],
  ['by its name', secret(() => 'prod/app'), 'found'],
  ['by another suffix', secret(({ app }) => `${app.slice(0, -6)}ZZZZZZ`), 'absent'],
  ['by a name that is not there', secret(() => 'prod/nothing'), 'absent'],
  ['one that is being deleted', secret(() => 'gone'), 'found'],
  ['one without a value', secret(() => 'empty'), 'found'],
  ['its current value', value(({ app }) => app), 'found'],
  ['its previous value', value(({ app }) => app, 'AWSPREVIOUS'), 'found'],
  [
    'a value by version',
    value(
      ({ app }) => app,
      null,
      ({ versions }) => versions[0] ?? null,
    ),
    'found',
  ],
  ['a stage that is not there', value(({ app }) => app, 'AWSPENDING'), 'absent'],
  ['a value that is not JSON', value(() => 'plain'), 'found'],
  ['a binary value', value(() => 'binary'), 'found'],
  ['a value that is not there', value(() => 'empty'), 'absent'],
  ['a value of a secret being deleted', value(() => 'gone'), 'unknown'],
  ['a SecureString', parameter('/prod/url'), 'found'],
  ['a StringList', parameter('/prod/list'), 'found'],
  ['a parameter of the root', parameter('root'), 'found'],
  ['the same with a slash', parameter('/root'), 'found'],
  ['a parameter that is not there', parameter('/prod/nothing'), 'absent'],
  ['a parameter in another case', parameter('/PROD/url'), 'absent'],
  ['an enabled key', key(({ keys }) => keys.enabled), 'found'],
  ['a disabled key', key(({ keys }) => keys.disabled), 'found'],
  ['a key being deleted', key(({ keys }) => keys.pending), 'found'],
  [
    'a key that is not there',
    key(() => `arn:aws:kms:${region}:${account}:key/00000000-0000-0000-0000-000000000000`),
    'absent',
  ],
  ['an image by tag', image('api', '1'), 'found'],
  ['an image by digest', image('api', null, ({ digest }) => digest), 'found'],
  ['a tag that is not there', image('api', '2'), 'absent'],
  ['a repository that is not there', image('web', '1'), 'absent'],
  ['a log group among longer ones', (from) => from.logGroups.describe(region, '/ecs/api'), 'found'],
  ['a log group of which only longer ones are there', (from) => from.logGroups.describe(region, '/ecs/ap'), 'absent'],
  ['an object', (from) => from.objects.head(region, 'acme-env', 'api.env'), 'found'],
  ['an object that is not there', (from) => from.objects.head(region, 'acme-env', 'web.env'), 'absent'],
]

/** What both must agree on: the status, and the parts that are not made up by either. */
function comparable(answer: Lookup<unknown>): unknown {
  if (answer.status !== 'found') return answer.status
  const text = JSON.stringify(answer.value, (name, part) =>
    ['arn', 'versions', 'keyId', 'kmsKeyId', 'tags'].includes(name) ? undefined : part,
  )
  return text === undefined ? 'found' : JSON.parse(text)
}

describe.skipIf(url === undefined)('moto and the embedded server', () => {
  let seeded: Seeded
  let embedded: AwsServer
  let moto: Account
  let ours: Account

  async function answers(ask: Ask): Promise<[Lookup<unknown>, Lookup<unknown>]> {
    pointTo(url ?? '')
    const theirs = await ask(moto, seeded)
    pointTo(embedded.url)
    return [theirs, await ask(ours, seeded)]
  }

  beforeAll(async () => {
    seeded = await seedMoto(url ?? '')
    embedded = await startAws(embeddedWorld(seeded))
    moto = openSeededAccount(url ?? '')
    ours = openSeededAccount(embedded.url)
  }, 60_000)

  afterAll(async () => {
    for (const connection of connections) connection.close()
    await embedded.close()
    vi.unstubAllEnvs()
  })

  test.each(alike)('%s', async (_question, ask, status) => {
    const [theirs, own] = await answers(ask)
    expect(theirs.status).toBe(status)
    expect(comparable(theirs)).toEqual(comparable(own))
  })

  test('known difference: AWS and we answer a version id with the stage of another version with InvalidParameter, moto with InvalidRequest', async () => {
    const ask = value(
      ({ app }) => app,
      'AWSCURRENT',
      ({ versions }) => versions[0] ?? null,
    )
    const [theirs, own] = await answers(ask)
    expect([theirs.status, own.status]).not.toContain('found')
  })

  test('known difference: moto cannot simulate a principal', async () => {
    const response = await fetch(url ?? '', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/iam/aws4_request, SignedHeaders=host, Signature=0`,
      },
      body: 'Action=SimulatePrincipalPolicy&Version=2010-05-08&PolicySourceArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fr&ActionNames.member.1=s3%3AGetObject',
    })
    expect(response.ok).toBe(false)
  })
})
