import { describe, expect, test } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import { openAccount } from '../../src/aws/account.ts'
import type { Lookup } from '../../src/base/lookup.ts'
import { connect } from '../support/connected.ts'

// A proxy, a gateway or an endpoint in trouble answers 200 and says nothing. That proves neither that something is there nor that it
// is not.

const region = 'us-east-1'
const image = { account: '111122223333', region, repository: 'api' }
const ecs = `arn:aws:ecs:${region}:111122223333`
const digest = `sha256:${'a1'.repeat(32)}`

const questions: readonly (readonly [operation: string, ask: (account: Account) => Promise<Lookup<unknown>>])[] = [
  ['sts:GetCallerIdentity', (account) => account.identity(region)],
  ['secretsmanager:DescribeSecret', (account) => account.secrets.describe(region, 'shop/db')],
  ['secretsmanager:ListSecretVersionIds', (account) => account.secrets.allVersions(region, 'shop/db')],
  [
    'secretsmanager:GetSecretValue',
    (account) => account.secrets.judgeValue({ region, secretId: 'shop/db', stage: null, id: null }),
  ],
  ['ssm:DescribeParameters', (account) => account.parameters.describe(region, '/shop/db')],
  ['ssm:GetParameters', (account) => account.parameters.describe(region, '/aws/service/published')],
  ['ssm:ListTagsForResource', (account) => account.parameters.tags(region, '/shop/db')],
  ['kms:DescribeKey', (account) => account.keys.describe(region, 'alias/shop')],
  ['kms:GetKeyPolicy', (account) => account.keys.policy(region, 'alias/shop')],
  ['iam:GetRole', (account) => account.roles.get(region, 'execution')],
  ['ecr:DescribeImages', (account) => account.images.describe(image, '1', null)],
  ['ecr:DescribePullThroughCacheRules', (account) => account.images.throughCache(image)],
  ['ecr:BatchGetImage', (account) => account.images.content(image, { digest, isIndex: true })],
  ['ecr:GetRepositoryPolicy', (account) => account.images.repositoryPolicy(image)],
  ['logs:DescribeLogGroups', (account) => account.logGroups.describe(region, '/ecs/api')],
  ['elasticfilesystem:DescribeFileSystems', (account) => account.fileSystems.efs.describe(region, 'fs-01')],
  ['elasticfilesystem:DescribeAccessPoints', (account) => account.fileSystems.efs.accessPoint(region, 'fsap-01')],
  ['s3files:GetFileSystem', (account) => account.fileSystems.s3files.describe(region, 'fs-01')],
  ['ecs:DescribeServices', (account) => account.ecs(region).service('prod', 'web')],
  ['ecs:ListServiceDeployments', (account) => account.ecs(region).serviceDeployments('prod', 'web')],
  [
    'ecs:DescribeServiceDeployments',
    (account) => account.ecs(region).serviceDeployment(`${ecs}:service-deployment/prod/web/a`),
  ],
  [
    'ecs:DescribeServiceRevisions',
    (account) => account.ecs(region).serviceRevision(`${ecs}:service-revision/prod/web/1`, 'old'),
  ],
  ['ecs:DescribeTaskDefinition', (account) => account.ecs(region).taskDefinition('web:1')],
  ['ecs:ListTaskDefinitions', (account) => account.ecs(region).activeRevisions('web')],
  ['ecs:ListTasks', (account) => account.ecs(region).tasks({ cluster: 'prod', service: 'web', status: 'RUNNING' })],
  ['codedeploy:GetDeployment', (account) => account.ecs(region).codeDeploy.deployment('d-1')],
  ['codedeploy:GetDeploymentGroup', (account) => account.ecs(region).codeDeploy.lastSuccessful('app', 'group')],
  ['codedeploy:GetApplicationRevision', (account) => account.ecs(region).codeDeploy.appSpec('app', 'sha')],
  ['s3files:GetAccessPoint', (account) => account.fileSystems.s3files.accessPoint(region, 'fsap-01')],
]

const silence = [
  ['an empty object', '{}'],
  ['a page', '<html><body>It works</body></html>'],
  ['nothing', ''],
] as const

describe.each(questions)('%s answered with', (operation, ask) => {
  test.each(silence)('%s is an error of the service', async (_title, body) => {
    const { connection } = await connect({ faults: [{ operation, code: '', times: 99, body }] })
    expect(await ask(openAccount(connection, true))).toMatchObject({ status: 'unknown', cause: 'SERVICE_ERROR' })
  })
})

describe('a service that DescribeServices', () => {
  const service = {
    serviceArn: `${ecs}:service/prod/web`,
    serviceName: 'web',
    status: 'ACTIVE',
    desiredCount: 1,
    runningCount: 1,
  }

  test.each([
    [
      'calls MISSING is absent',
      { services: [], failures: [{ arn: `${ecs}:service/web`, reason: 'MISSING' }] },
      'absent',
    ],
    [
      'fails to show for another reason is not',
      { services: [], failures: [{ arn: `${ecs}:service/web`, reason: 'THROTTLED' }] },
      'unknown',
    ],
    ['names on neither side is not', { services: [], failures: [] }, 'unknown'],
    ['shows is there', { services: [service], failures: [] }, 'found'],
    ['shows without its status cannot be read', { services: [{ ...service, status: undefined }] }, 'unknown'],
    ['shows without its counts cannot be read', { services: [{ ...service, runningCount: undefined }] }, 'unknown'],
    [
      'shows with a deployment that lacks its task definition cannot be read',
      {
        services: [
          { ...service, deployments: [{ id: 'ecs-svc/1', status: 'PRIMARY', desiredCount: 1, runningCount: 1 }] },
        ],
      },
      'unknown',
    ],
  ])('%s', async (_title, answer, status) => {
    const { connection } = await connect({
      faults: [{ operation: 'ecs:DescribeServices', code: '', times: 9, body: JSON.stringify(answer) }],
    })
    expect(await openAccount(connection, true).ecs(region).service('prod', 'web')).toMatchObject({ status })
  })
})

describe('a service deployment that DescribeServiceDeployments', () => {
  const arn = `${ecs}:service-deployment/prod/web/a`
  const deployment = { serviceDeploymentArn: arn, status: 'SUCCESSFUL', createdAt: 1760000000 }

  test.each([
    ['calls MISSING is absent', { serviceDeployments: [], failures: [{ arn, reason: 'MISSING' }] }, 'absent'],
    ['names on neither side is not', { serviceDeployments: [], failures: [] }, 'unknown'],
    [
      'shows without a date cannot be read',
      { serviceDeployments: [{ ...deployment, createdAt: undefined }] },
      'unknown',
    ],
    ['shows is there', { serviceDeployments: [deployment] }, 'found'],
  ])('%s', async (_title, answer, status) => {
    const { connection } = await connect({
      faults: [{ operation: 'ecs:DescribeServiceDeployments', code: '', times: 9, body: JSON.stringify(answer) }],
    })
    expect(await openAccount(connection, true).ecs(region).serviceDeployment(arn)).toMatchObject({ status })
  })
})

test('a task definition without containers cannot be read', async () => {
  const body = JSON.stringify({ taskDefinition: { taskDefinitionArn: `${ecs}:task-definition/web:1` } })
  const { connection } = await connect({
    faults: [{ operation: 'ecs:DescribeTaskDefinition', code: '', times: 9, body }],
  })
  expect(await openAccount(connection, true).ecs(region).taskDefinition('web:1')).toMatchObject({ status: 'unknown' })
})

test('a file system in a state that nobody knows is neither there nor broken', async () => {
  const body = JSON.stringify({ FileSystems: [{ FileSystemId: 'fs-01', LifeCycleState: 'resting' }] })
  const { connection } = await connect({
    faults: [{ operation: 'elasticfilesystem:DescribeFileSystems', code: '', times: 9, body }],
  })
  expect(await openAccount(connection, true).fileSystems.efs.describe(region, 'fs-01')).toMatchObject({
    status: 'unknown',
  })
})

test('a parameter that GetParameters lists on neither side is not missing', async () => {
  const { connection } = await connect({
    faults: [{ operation: 'ssm:GetParameters', code: '', times: 9, body: '{"Parameters":[],"InvalidParameters":[]}' }],
  })
  expect(await openAccount(connection, true).parameters.describe(region, '/aws/service/published')).toMatchObject({
    status: 'unknown',
  })
})

describe('an image in ECR', () => {
  const repositories = (status?: 'ARCHIVED' | 'ACTIVATING') => [
    { name: 'api', images: [{ digest, tags: ['1'], ...(status === undefined ? {} : { status }) }] },
  ]

  test.each([
    ['that is active', undefined, { status: 'found', value: { digest, isIndex: false } }],
    ['that is archived', 'ARCHIVED', { status: 'found', value: { digest, archived: true } }],
    ['that is being restored', 'ACTIVATING', { status: 'unknown' }],
  ] as const)('%s', async (_title, status, expected) => {
    const { connection } = await connect({ repositories: repositories(status) })
    expect(await openAccount(connection, true).images.describe(image, '1', null)).toMatchObject(expected)
  })

  test('that is missing is asked about once more, a repository that is missing is not', async () => {
    const { connection } = await connect({ repositories: repositories() })
    const { images } = openAccount(connection, true)
    expect(await images.describe(image, '2', null)).toEqual({ status: 'absent' })
    expect(connection.calls()).toEqual({ 'ecr:DescribeImages': 2 })
    expect(await images.describe({ ...image, repository: 'gone' }, '1', null)).toEqual({ status: 'absent' })
    expect(connection.calls()).toEqual({ 'ecr:DescribeImages': 3 })
  })
})
