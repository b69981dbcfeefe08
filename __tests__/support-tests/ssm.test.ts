import type { DescribeParametersCommandInput, SSMServiceException } from '@aws-sdk/client-ssm'
import {
  DescribeParametersCommand,
  GetParametersCommand,
  ListTagsForResourceCommand,
  SSMClient,
} from '@aws-sdk/client-ssm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientOptions } from '../support/aws/client-options.ts'
import type { AwsServer } from '../support/aws/server.ts'
import { startAws } from '../support/aws/server.ts'

let aws: AwsServer
beforeAll(async () => {
  aws = await startAws({
    parameters: [
      { name: '/prod/db/url', type: 'String', value: 'postgres', tags: { team: 'shop' }, labels: ['live'], version: 3 },
      { name: '/prod/db/password', type: 'SecureString', value: 'hunter2' },
      { name: 'root', type: 'StringList', value: 'a,b' },
      { name: '/europe', region: 'eu-west-1', type: 'String', value: 'eu' },
      { name: '/theirs', account: '444455556666', type: 'String', value: 'x' },
      { name: '/sealed', type: 'SecureString', value: 'x', keyId: 'arn:aws:kms:us-east-1:111122223333:key/k1' },
    ],
    secrets: [
      {
        arn: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:app-AbCdEf',
        versions: [{ id: '11111111-1111-4111-8111-111111111111', stages: ['AWSCURRENT'], secretString: 'referenced' }],
      },
    ],
    keys: [{ arn: 'arn:aws:kms:us-east-1:111122223333:key/k1', state: 'PendingDeletion', manager: 'CUSTOMER' }],
    pageSizes: { 'ssm:DescribeParameters': 2 },
  })
})
afterAll(() => aws.close())
const client = (region?: string): SSMClient => new SSMClient(clientOptions(aws, region))
const refusal = (error: SSMServiceException): string => error.name

describe('GetParameters', () => {
  test.each([
    ['/prod/db/url', 'postgres'],
    ['/prod/db/password', 'hunter2'],
    ['root', 'a,b'],
    ['/root', 'a,b'],
    ['arn:aws:ssm:us-east-1:111122223333:parameter/root', 'a,b'],
    ['arn:aws:ssm:us-east-1:111122223333:parameter/prod/db/url', 'postgres'],
    ['/prod/db/url:3', 'postgres'],
    ['/prod/db/url:live', 'postgres'],
    ['/aws/reference/secretsmanager/app', 'referenced'],
  ])('finds %s', async (name, value) => {
    const answer = await client().send(new GetParametersCommand({ Names: [name], WithDecryption: true }))
    expect(answer.Parameters?.map(({ Value }) => Value)).toEqual([value])
  })

  test.each([
    '/prod/db',
    '/prod/db/url:4',
    '/europe',
    '/theirs',
    'arn:aws:ssm:us-east-1:444455556666:parameter/theirs',
    'arn:aws:ssm:eu-west-1:111122223333:parameter/europe',
    '/aws/reference/secretsmanager/other',
  ])('lists %s as invalid beside what it finds', async (name) => {
    const answer = await client().send(new GetParametersCommand({ Names: ['root', name], WithDecryption: true }))
    expect(answer.InvalidParameters).toEqual([name])
    expect(answer.Parameters).toHaveLength(1)
  })

  test.each(['prod/db/url', 'a name', '//double', '/trailing/'])('refuses the whole request for %s', async (name) => {
    expect(
      await client()
        .send(new GetParametersCommand({ Names: ['root', name] }))
        .catch(refusal),
    ).toBe('ValidationException')
  })

  test('takes ten names, not eleven', async () => {
    const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `/n${index}`)
    expect((await client().send(new GetParametersCommand({ Names: names(10) }))).InvalidParameters).toHaveLength(10)
    expect(
      await client()
        .send(new GetParametersCommand({ Names: names(11) }))
        .catch(refusal),
    ).toBe('ValidationException')
  })

  test('without decryption hides a SecureString and refuses a reference', async () => {
    const answer = await client().send(new GetParametersCommand({ Names: ['/prod/db/password'] }))
    expect(answer.Parameters?.[0]?.Value).not.toContain('hunter2')
    expect(
      await client()
        .send(new GetParametersCommand({ Names: ['/aws/reference/secretsmanager/app'] }))
        .catch(refusal),
    ).toBe('ValidationException')
  })

  test('fails for a key that cannot decrypt', async () => {
    expect(
      await client()
        .send(new GetParametersCommand({ Names: ['/sealed'], WithDecryption: true }))
        .catch(refusal),
    ).toBe('InvalidKeyId')
    expect((await client().send(new GetParametersCommand({ Names: ['/sealed'] }))).Parameters).toHaveLength(1)
  })

  test('knows the region it was signed for', async () => {
    expect((await client('eu-west-1').send(new GetParametersCommand({ Names: ['/europe'] }))).Parameters).toHaveLength(
      1,
    )
  })
})

describe('DescribeParameters', () => {
  const names = async (
    ParameterFilters: DescribeParametersCommandInput['ParameterFilters'],
  ): Promise<(string | undefined)[]> => {
    const found: (string | undefined)[] = []
    let NextToken: string | undefined
    do {
      const page = await client().send(
        new DescribeParametersCommand({
          ParameterFilters,
          MaxResults: 50,
          ...(NextToken === undefined ? {} : { NextToken }),
        }),
      )
      expect(page.Parameters?.length).toBeLessThanOrEqual(2)
      found.push(...(page.Parameters ?? []).map(({ Name }) => Name))
      NextToken = page.NextToken
    } while (NextToken !== undefined)
    return found
  }

  test.each<[filters: DescribeParametersCommandInput['ParameterFilters'], expected: string[]]>([
    [
      [{ Key: 'Name', Option: 'Equals', Values: ['root', '/prod/db/url', '/prod/db/password', '/none'] }],
      ['/prod/db/url', '/prod/db/password', 'root'],
    ],
    [[{ Key: 'Name', Option: 'Equals', Values: ['/root'] }], []],
    [[{ Key: 'Name', Option: 'BeginsWith', Values: ['/prod/'] }], ['/prod/db/url', '/prod/db/password']],
    [[{ Key: 'Name', Option: 'Contains', Values: ['pass'] }], ['/prod/db/password']],
    [[{ Key: 'Type', Values: ['StringList'] }], ['root']],
    [[{ Key: 'Path', Option: 'Recursive', Values: ['/prod'] }], ['/prod/db/url', '/prod/db/password']],
    [[{ Key: 'Path', Values: ['/prod'] }], []],
    [[{ Key: 'tag:team', Values: ['shop'] }], ['/prod/db/url']],
  ])('with %j', async (filters, expected) => {
    expect(await names(filters)).toEqual(expected)
  })

  test('gives type and key, never a value', async () => {
    const { Parameters } = await client().send(
      new DescribeParametersCommand({ ParameterFilters: [{ Key: 'Name', Values: ['/prod/db/password'] }] }),
    )
    expect(Parameters?.[0]).toMatchObject({ Type: 'SecureString', KeyId: 'alias/aws/ssm', Tier: 'Standard' })
    expect(JSON.stringify(Parameters)).not.toContain('hunter2')
  })

  test.each([
    [50, 'accepted'],
    [51, 'ValidationException'],
  ])('a filter of %i names is %s', async (count, outcome) => {
    const Values = Array.from({ length: count }, (_, index) => `/n${index}`)
    const command = new DescribeParametersCommand({ ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values }] })
    expect(
      await client()
        .send(command)
        .then(() => 'accepted', refusal),
    ).toBe(outcome)
  })
})

test('ListTagsForResource', async () => {
  const answer = await client().send(
    new ListTagsForResourceCommand({ ResourceType: 'Parameter', ResourceId: '/prod/db/url' }),
  )
  expect(answer.TagList).toEqual([{ Key: 'team', Value: 'shop' }])
})
