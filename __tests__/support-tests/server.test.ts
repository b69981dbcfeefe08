import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  RotateSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterEach, describe, expect, test } from 'vitest'
import { clientOptions } from '../support/aws/client-options.ts'
import type { AwsServer } from '../support/aws/server.ts'
import { startAws } from '../support/aws/server.ts'
import type { World } from '../support/aws/world.ts'

let aws: AwsServer
const start = async (world: World = {}, latencyMs?: number): Promise<void> => {
  aws = await startAws(world, latencyMs === undefined ? {} : { latencyMs })
}
afterEach(() => aws.close())
const name = (error: Error): string => error.name
const SECRET = 'arn:aws:secretsmanager:us-east-1:111122223333:secret:app-AbCdEf'
const secrets = [
  {
    arn: SECRET,
    versions: [{ id: '11111111-1111-4111-8111-111111111111', stages: ['AWSCURRENT'], secretString: 'x' }],
  },
  { arn: SECRET.replace('app', 'web'), versions: [] },
]

describe('refusals', () => {
  test('of an operation, in the error of each protocol', async () => {
    await start({
      denied: ['secretsmanager:DescribeSecret', 'iam:GetRole', 'kms:*', 's3:GetObject'],
      secrets,
      buckets: [{ name: 'b', objects: { 'a.env': {} } }],
    })
    const options = clientOptions(aws)
    const sm = new SecretsManagerClient(options)
    expect(await sm.send(new DescribeSecretCommand({ SecretId: SECRET })).catch(name)).toBe('AccessDeniedException')
    expect((await sm.send(new GetSecretValueCommand({ SecretId: SECRET }))).SecretString).toBe('x')
    expect(await new IAMClient(options).send(new GetRoleCommand({ RoleName: 'r' })).catch(name)).toBe('AccessDenied')
    expect(await new KMSClient(options).send(new DescribeKeyCommand({ KeyId: 'alias/x' })).catch(name)).toBe(
      'AccessDeniedException',
    )
    const head = await new S3Client(options)
      .send(new HeadObjectCommand({ Bucket: 'b', Key: 'a.env' }))
      .catch((error) => error.$metadata.httpStatusCode)
    expect(head).toBe(403)
    expect(aws.calls.map(({ error }) => error)).toEqual([
      'AccessDeniedException',
      null,
      'AccessDenied',
      'AccessDeniedException',
      'AccessDenied',
    ])
  })

  test('of one resource only', async () => {
    await start({ denied: [`secretsmanager:DescribeSecret ${SECRET}`], secrets })
    const sm = new SecretsManagerClient(clientOptions(aws))
    expect(await sm.send(new DescribeSecretCommand({ SecretId: SECRET })).catch(name)).toBe('AccessDeniedException')
    expect(await sm.send(new DescribeSecretCommand({ SecretId: 'app' })).catch(name)).toBe('AccessDeniedException')
    expect((await sm.send(new DescribeSecretCommand({ SecretId: 'web' }))).Name).toBe('web')
  })

  test.each([
    ['expired', 'ExpiredTokenException', 'ExpiredToken'],
    ['invalid', 'UnrecognizedClientException', 'InvalidClientTokenId'],
  ] as const)('of %s credentials', async (credentials, json, query) => {
    await start({ credentials })
    const options = clientOptions(aws)
    expect(await new SecretsManagerClient(options).send(new DescribeSecretCommand({ SecretId: 'x' })).catch(name)).toBe(
      json,
    )
    expect(
      await new STSClient(options).send(new GetCallerIdentityCommand({})).catch((error) => error.Code ?? error.name),
    ).toContain(query)
  })
})

describe('faults', () => {
  test('strike so often, and the SDK gets over them', async () => {
    await start({
      secrets,
      faults: [{ operation: 'secretsmanager:DescribeSecret', times: 2, code: 'ThrottlingException' }],
    })
    const sm = new SecretsManagerClient({ ...clientOptions(aws), maxAttempts: 4 })
    expect((await sm.send(new DescribeSecretCommand({ SecretId: 'app' }))).Name).toBe('app')
    expect(aws.calls.map(({ error }) => error)).toEqual(['ThrottlingException', 'ThrottlingException', null])
    expect(new Set(aws.calls.map(({ invocation }) => invocation)).size).toBe(1)
  })

  test('may break the connection', async () => {
    await start({ faults: [{ operation: 'sts:*', times: -1, code: '', reset: true }] })
    expect(
      await new STSClient(clientOptions(aws)).send(new GetCallerIdentityCommand({})).catch((error) => error.code),
    ).toBe('ECONNRESET')
  })
})

test('an operation that isn’t embedded is refused and noted', async () => {
  await start()
  expect(
    await new SecretsManagerClient(clientOptions(aws)).send(new RotateSecretCommand({ SecretId: 'x' })).catch(name),
  ).toBe('UnknownOperationException')
  expect(aws.effects).toEqual(['unknown operation secretsmanager:RotateSecret'])
})

test('latency holds for each request, and requests overlap', async () => {
  await start({ secrets }, 40)
  const sm = new SecretsManagerClient(clientOptions(aws))
  await Promise.all(Array.from({ length: 8 }, () => sm.send(new DescribeSecretCommand({ SecretId: 'app' }))))
  expect(aws.maxInFlight).toBeGreaterThan(4)
})

test('GetCallerIdentity answers the pipeline’s identity', async () => {
  await start({ identity: 'arn:aws:sts::111122223333:assumed-role/ci/run' })
  expect(await new STSClient(clientOptions(aws)).send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: '111122223333',
    Arn: 'arn:aws:sts::111122223333:assumed-role/ci/run',
  })
})
