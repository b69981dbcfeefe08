import type { SecretsManagerServiceException } from '@aws-sdk/client-secrets-manager'
import {
  BatchGetSecretValueCommand,
  DescribeSecretCommand,
  GetResourcePolicyCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  ListSecretVersionIdsCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientOptions } from '../support/aws/client-options.ts'
import type { AwsServer } from '../support/aws/server.ts'
import { startAws } from '../support/aws/server.ts'
import type { World } from '../support/aws/world.ts'

const arn = (name: string, region = 'us-east-1', account = '111122223333'): string =>
  `arn:aws:secretsmanager:${region}:${account}:secret:${name}`
const CURRENT = '11111111-1111-4111-8111-111111111111'
const PREVIOUS = '22222222-2222-4222-8222-222222222222'
const OLD = '33333333-3333-4333-8333-333333333333'
const PENDING = '44444444-4444-4444-8444-444444444444'

const WORLD: World = {
  secrets: [
    {
      arn: arn('prod/app-AbCdEf'),
      tags: { team: 'shop' },
      kmsKeyId: 'alias/shop',
      versions: [
        { id: CURRENT, stages: ['AWSCURRENT'], secretString: '{"password":"new"}' },
        { id: PREVIOUS, stages: ['AWSPREVIOUS'], secretString: '{"password":"old"}' },
        { id: OLD, stages: [], secretString: '{"password":"older"}' },
        { id: PENDING, stages: ['AWSPENDING'] },
      ],
    },
    {
      arn: arn('deleted-AbCdEf'),
      deletedDate: '2025-10-01T00:00:00Z',
      versions: [{ id: CURRENT, stages: ['AWSCURRENT'], secretString: 'x' }],
    },
    { arn: arn('empty-AbCdEf'), versions: [] },
    {
      arn: arn('binary-AbCdEf'),
      versions: [{ id: CURRENT, stages: ['AWSCURRENT'], secretBinary: Buffer.from('bytes').toString('base64') }],
    },
    { arn: arn('my-secret-AbCdEf'), versions: [{ id: CURRENT, stages: ['AWSCURRENT'], secretString: 'trap' }] },
    {
      arn: arn('sealed-AbCdEf'),
      kmsKeyId: 'arn:aws:kms:us-east-1:111122223333:key/k1',
      versions: [{ id: CURRENT, stages: ['AWSCURRENT'], secretString: 's' }],
    },
    { arn: arn('europe-AbCdEf', 'eu-west-1'), versions: [{ id: CURRENT, stages: ['AWSCURRENT'], secretString: 'eu' }] },
    {
      arn: arn('shared-AbCdEf', 'us-east-1', '444455556666'),
      shared: true,
      resourcePolicy: { Version: '2012-10-17', Statement: [] },
      versions: [{ id: CURRENT, stages: ['AWSCURRENT'], secretString: 'theirs' }],
    },
    { arn: arn('closed-AbCdEf', 'us-east-1', '444455556666'), versions: [] },
  ],
  keys: [{ arn: 'arn:aws:kms:us-east-1:111122223333:key/k1', state: 'Disabled', manager: 'CUSTOMER' }],
  pageSizes: { 'secretsmanager:ListSecrets': 2 },
}

let aws: AwsServer
beforeAll(async () => {
  aws = await startAws(WORLD)
})
afterAll(() => aws.close())
const client = (region?: string): SecretsManagerClient => new SecretsManagerClient(clientOptions(aws, region))
const refusal = (error: SecretsManagerServiceException): string => error.name

describe('GetSecretValue', () => {
  test.each<[what: string, input: { SecretId: string; VersionId?: string; VersionStage?: string }, value: string]>([
    ['name', { SecretId: 'prod/app' }, '{"password":"new"}'],
    ['full ARN', { SecretId: arn('prod/app-AbCdEf') }, '{"password":"new"}'],
    ['partial ARN', { SecretId: arn('prod/app') }, '{"password":"new"}'],
    ['stage', { SecretId: 'prod/app', VersionStage: 'AWSPREVIOUS' }, '{"password":"old"}'],
    ['version id', { SecretId: 'prod/app', VersionId: PREVIOUS }, '{"password":"old"}'],
    ['version without labels', { SecretId: 'prod/app', VersionId: OLD }, '{"password":"older"}'],
    [
      'stage and id that agree',
      { SecretId: 'prod/app', VersionId: CURRENT, VersionStage: 'AWSCURRENT' },
      '{"password":"new"}',
    ],
    ['a name that ends like an ARN', { SecretId: 'my-secret' }, 'trap'],
    ['shared by another account', { SecretId: arn('shared-AbCdEf', 'us-east-1', '444455556666') }, 'theirs'],
  ])('%s', async (_what, input, value) => {
    expect((await client().send(new GetSecretValueCommand(input))).SecretString).toBe(value)
  })

  test.each<[what: string, input: { SecretId: string; VersionId?: string; VersionStage?: string }, error: string]>([
    ['absent', { SecretId: 'prod/other' }, 'ResourceNotFoundException'],
    ['wrong suffix', { SecretId: arn('prod/app-ZZZZZZ') }, 'ResourceNotFoundException'],
    ['partial ARN that looks complete', { SecretId: arn('my-secret') }, 'ResourceNotFoundException'],
    ['ARN with a JSON key', { SecretId: `${arn('prod/app-AbCdEf')}:password::` }, 'ResourceNotFoundException'],
    ['other region', { SecretId: arn('europe-AbCdEf', 'eu-west-1') }, 'ResourceNotFoundException'],
    [
      'other account, not shared',
      { SecretId: arn('closed-AbCdEf', 'us-east-1', '444455556666') },
      'AccessDeniedException',
    ],
    ['deleted', { SecretId: 'deleted' }, 'InvalidRequestException'],
    ['no value', { SecretId: 'empty' }, 'ResourceNotFoundException'],
    ['pending without a value', { SecretId: 'prod/app', VersionStage: 'AWSPENDING' }, 'ResourceNotFoundException'],
    ['unknown stage', { SecretId: 'prod/app', VersionStage: 'BLUE' }, 'ResourceNotFoundException'],
    [
      'stage and id that disagree',
      { SecretId: 'prod/app', VersionId: CURRENT, VersionStage: 'AWSPREVIOUS' },
      'InvalidRequestException',
    ],
    ['short version id', { SecretId: 'prod/app', VersionId: 'v1' }, 'InvalidParameterException'],
    ['disabled key', { SecretId: 'sealed' }, 'DecryptionFailure'],
    ['a colon in a name', { SecretId: 'prod:app' }, 'ValidationException'],
  ])('%s', async (_what, input, error) => {
    expect(await client().send(new GetSecretValueCommand(input)).catch(refusal)).toBe(error)
  })

  test('gives bytes, not text, for a binary secret', async () => {
    const answer = await client().send(new GetSecretValueCommand({ SecretId: 'binary' }))
    expect(answer.SecretString).toBeUndefined()
    expect(Buffer.from(answer.SecretBinary ?? []).toString()).toBe('bytes')
  })

  test('is asked in the region it was signed for', async () => {
    expect((await client('eu-west-1').send(new GetSecretValueCommand({ SecretId: 'europe' }))).SecretString).toBe('eu')
    expect(aws.calls.at(-1)).toMatchObject({
      service: 'secretsmanager',
      operation: 'GetSecretValue',
      region: 'eu-west-1',
      error: null,
    })
  })
})

describe('DescribeSecret', () => {
  test('lists labelled versions, tags and key', async () => {
    const answer = await client().send(new DescribeSecretCommand({ SecretId: arn('prod/app') }))
    expect(answer).toMatchObject({
      ARN: arn('prod/app-AbCdEf'),
      Name: 'prod/app',
      KmsKeyId: 'alias/shop',
      Tags: [{ Key: 'team', Value: 'shop' }],
      VersionIdsToStages: { [CURRENT]: ['AWSCURRENT'], [PREVIOUS]: ['AWSPREVIOUS'], [PENDING]: ['AWSPENDING'] },
    })
    expect(Object.keys(answer.VersionIdsToStages ?? {})).not.toContain(OLD)
  })

  test('succeeds on a deleted secret and on one without a value', async () => {
    expect((await client().send(new DescribeSecretCommand({ SecretId: 'deleted' }))).DeletedDate).toEqual(
      new Date('2025-10-01T00:00:00Z'),
    )
    expect((await client().send(new DescribeSecretCommand({ SecretId: 'empty' }))).VersionIdsToStages).toBeUndefined()
  })
})

test('ListSecretVersionIds shows versions without labels only when asked', async () => {
  const ids = async (IncludeDeprecated: boolean): Promise<(string | undefined)[] | undefined> =>
    (await client().send(new ListSecretVersionIdsCommand({ SecretId: 'prod/app', IncludeDeprecated }))).Versions?.map(
      ({ VersionId }) => VersionId,
    )
  expect(await ids(false)).toEqual([CURRENT, PREVIOUS, PENDING])
  expect(await ids(true)).toEqual([CURRENT, PREVIOUS, OLD, PENDING])
})

describe('BatchGetSecretValue', () => {
  test('gives current values, and an error for each that has none', async () => {
    const answer = await client().send(
      new BatchGetSecretValueCommand({ SecretIdList: ['prod/app', 'nowhere', 'deleted', arn('my-secret')] }),
    )
    expect(answer.SecretValues?.map(({ SecretString }) => SecretString)).toEqual(['{"password":"new"}'])
    expect(answer.Errors?.map(({ SecretId, ErrorCode }) => [SecretId, ErrorCode])).toEqual([
      ['nowhere', 'ResourceNotFoundException'],
      ['deleted', 'InvalidRequestException'],
      [arn('my-secret'), 'ResourceNotFoundException'],
    ])
  })

  test.each([
    [20, 'accepted'],
    [21, 'InvalidParameterException'],
  ])('of %i: %s', async (count, outcome) => {
    const SecretIdList = Array.from({ length: count }, (_, index) => `nowhere-${index}`)
    expect(
      await client()
        .send(new BatchGetSecretValueCommand({ SecretIdList }))
        .then(() => 'accepted', refusal),
    ).toBe(outcome)
  })
})

test.each([
  [[{ Key: 'name', Values: ['prod/'] }], ['prod/app']],
  [[{ Key: 'name', Values: ['app'] }], []],
  [[{ Key: 'all', Values: ['APP'] }], ['prod/app']],
  [[{ Key: 'tag-key', Values: ['team'] }], ['prod/app']],
  [[{ Key: 'name', Values: ['!prod'] }], ['empty', 'binary', 'my-secret', 'sealed']],
] as const)('ListSecrets with %j', async (filters, names) => {
  const Filters = filters.map(({ Key, Values }) => ({ Key, Values: [...Values] }))
  const found: (string | undefined)[] = []
  let NextToken: string | undefined
  do {
    const page = await client().send(
      new ListSecretsCommand({ Filters, ...(NextToken === undefined ? {} : { NextToken }) }),
    )
    expect(page.SecretList?.length).toBeLessThanOrEqual(2)
    found.push(...(page.SecretList ?? []).map(({ Name }) => Name))
    NextToken = page.NextToken
  } while (NextToken !== undefined)
  expect(found).toEqual(names)
})

test('GetResourcePolicy gives the document as text, or none', async () => {
  const policy = async (SecretId: string): Promise<string | undefined> =>
    (await client().send(new GetResourcePolicyCommand({ SecretId }))).ResourcePolicy
  expect(JSON.parse((await policy(arn('shared-AbCdEf', 'us-east-1', '444455556666'))) ?? '')).toHaveProperty(
    'Statement',
  )
  expect(await policy('prod/app')).toBeUndefined()
})
