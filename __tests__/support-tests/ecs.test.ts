import {
  DescribeClustersCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
} from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientOptions } from '../support/aws/client-options.ts'
import type { AwsServer } from '../support/aws/server.ts'
import { startAws } from '../support/aws/server.ts'

const arn = (resource: string): string => `arn:aws:ecs:us-east-1:111122223333:${resource}`
const CLUSTER = arn('cluster/prod')
const SERVICE = arn('service/prod/api')
const deployment = (id: string, status: string, createdAt: string) => ({
  serviceDeploymentArn: arn(`service-deployment/prod/api/${id}`),
  serviceArn: SERVICE,
  clusterArn: CLUSTER,
  createdAt,
  status,
  sourceServiceRevisions: [{ arn: arn('service-revision/prod/api/1'), runningTaskCount: 2 }],
  targetServiceRevision: {
    arn: arn(`service-revision/prod/api/${id}`),
    requestedTaskCount: 2,
    runningTaskCount: 2,
    pendingTaskCount: 0,
  },
})
const definition = (revision: number, status = 'ACTIVE') => ({
  taskDefinitionArn: arn(`task-definition/api:${revision}`),
  family: 'api',
  revision,
  status,
  registeredAt: '2025-09-15T12:19:00.500Z',
  containerDefinitions: [{ name: 'api', image: 'nginx', dockerLabels: { builtAt: '2025-09-15T12:19:00Z' } }],
  tags: [{ key: 'team', value: 'shop' }],
})
const task = (id: string, desiredStatus: string, startedBy: string) => ({
  taskArn: arn(`task/prod/${id}`),
  clusterArn: CLUSTER,
  taskDefinitionArn: arn('task-definition/api:3'),
  group: 'service:api',
  startedBy,
  desiredStatus,
  stoppedAt: '2025-09-30T11:41:00Z',
})

let aws: AwsServer
let ecs: ECSClient
beforeAll(async () => {
  aws = await startAws({
    ecs: {
      clusters: [{ clusterArn: arn('cluster/idle'), clusterName: 'idle', status: 'INACTIVE' }],
      services: [
        {
          serviceArn: SERVICE,
          serviceName: 'api',
          clusterArn: CLUSTER,
          status: 'ACTIVE',
          createdAt: '2025-01-10T09:00:00Z',
          tags: [{ key: 'a', value: 'b' }],
        },
      ],
      serviceDeployments: [
        deployment('3', 'IN_PROGRESS', '2025-09-30T09:03:00Z'),
        deployment('2', 'STOPPED', '2025-09-20T09:03:00Z'),
        deployment('1', 'SUCCESSFUL', '2025-09-15T09:03:00Z'),
      ],
      serviceRevisions: [
        {
          serviceRevisionArn: arn('service-revision/prod/api/1'),
          taskDefinition: arn('task-definition/api:1'),
          createdAt: '2025-09-15T09:03:00Z',
        },
      ],
      taskDefinitions: [definition(1), definition(2, 'INACTIVE'), definition(10), definition(9, 'DELETE_IN_PROGRESS')],
      tasks: [task('a', 'RUNNING', 'ecs-svc/1'), task('b', 'STOPPED', 'ecs-svc/3'), task('c', 'STOPPED', 'ecs-svc/2')],
    },
    pageSizes: { 'ecs:ListServiceDeployments': 2 },
  })
  ecs = new ECSClient(clientOptions(aws))
})
afterAll(() => aws.close())
const name = (error: Error): string => error.name

test('clusters that are stated or that a service lives in', async () => {
  const answer = await ecs.send(new DescribeClustersCommand({ clusters: ['prod', 'idle', 'none'] }))
  expect(answer.clusters?.map(({ clusterName, status }) => [clusterName, status])).toEqual([
    ['prod', 'ACTIVE'],
    ['idle', 'INACTIVE'],
  ])
  expect(answer.failures).toEqual([{ arn: arn('cluster/none'), reason: 'MISSING' }])
})

describe('DescribeServices', () => {
  test.each([['api'], [SERVICE]])('finds %s', async (service) => {
    const { services } = await ecs.send(new DescribeServicesCommand({ cluster: CLUSTER, services: [service] }))
    expect(services?.[0]).toMatchObject({ serviceName: 'api', createdAt: new Date('2025-01-10T09:00:00Z') })
    expect(services?.[0]?.tags).toBeUndefined()
  })
  test('gives tags when asked', async () => {
    const { services } = await ecs.send(
      new DescribeServicesCommand({ cluster: 'prod', services: ['api'], include: ['TAGS'] }),
    )
    expect(services?.[0]?.tags).toEqual([{ key: 'a', value: 'b' }])
  })
  test('a missing service is a failure, not an error', async () => {
    const { failures } = await ecs.send(new DescribeServicesCommand({ cluster: 'prod', services: ['web'] }))
    expect(failures).toEqual([{ arn: arn('service/prod/web'), reason: 'MISSING' }])
  })
  test('a missing cluster is an error', async () => {
    expect(await ecs.send(new DescribeServicesCommand({ services: ['api'] })).catch(name)).toBe(
      'ClusterNotFoundException',
    )
  })
  test('takes ten services, not eleven', async () => {
    const services = (count: number): string[] => Array.from({ length: count }, (_, index) => `s${index}`)
    expect(
      (await ecs.send(new DescribeServicesCommand({ cluster: 'prod', services: services(10) }))).failures,
    ).toHaveLength(10)
    expect(await ecs.send(new DescribeServicesCommand({ cluster: 'prod', services: services(11) })).catch(name)).toBe(
      'InvalidParameterException',
    )
  })
})

describe('service deployments', () => {
  test('come as briefs, over pages', async () => {
    const first = await ecs.send(new ListServiceDeploymentsCommand({ cluster: 'prod', service: 'api' }))
    expect(first.serviceDeployments).toHaveLength(2)
    const [brief] = first.serviceDeployments ?? []
    expect(brief).toMatchObject({
      targetServiceRevisionArn: arn('service-revision/prod/api/3'),
      createdAt: new Date('2025-09-30T09:03:00Z'),
    })
    expect(brief).not.toHaveProperty('sourceServiceRevisions')
    const second = await ecs.send(
      new ListServiceDeploymentsCommand({ cluster: 'prod', service: 'api', nextToken: first.nextToken }),
    )
    expect(second).toMatchObject({ serviceDeployments: [{ status: 'SUCCESSFUL' }] })
    expect(second.nextToken).toBeUndefined()
  })
  test('of a status', async () => {
    const { serviceDeployments } = await ecs.send(
      new ListServiceDeploymentsCommand({ cluster: 'prod', service: 'api', status: ['SUCCESSFUL'] }),
    )
    expect(serviceDeployments).toHaveLength(1)
  })
  test('of a service that isn’t there', async () => {
    expect(await ecs.send(new ListServiceDeploymentsCommand({ cluster: 'prod', service: 'web' })).catch(name)).toBe(
      'ServiceNotFoundException',
    )
  })
  test('in full, with what is missing', async () => {
    const none = arn('service-deployment/prod/api/none')
    const answer = await ecs.send(
      new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn('service-deployment/prod/api/1'), none] }),
    )
    expect(answer.serviceDeployments?.[0]?.targetServiceRevision?.runningTaskCount).toBe(2)
    expect(answer.failures).toEqual([{ arn: none, reason: 'MISSING' }])
  })
  test('revisions', async () => {
    const serviceRevisionArns = [arn('service-revision/prod/api/1'), arn('service-revision/prod/api/2')]
    const answer = await ecs.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns }))
    expect(answer.serviceRevisions?.[0]?.taskDefinition).toBe(arn('task-definition/api:1'))
    expect(answer.failures).toHaveLength(1)
  })
  test('takes twenty ARNs, not twenty-one', async () => {
    const ask = (length: number): Promise<unknown> =>
      ecs.send(
        new DescribeServiceRevisionsCommand({
          serviceRevisionArns: Array.from({ length }, (_, index) => arn(`service-revision/p/a/${index}`)),
        }),
      )
    await expect(ask(20)).resolves.toHaveProperty('failures')
    await expect(ask(21)).rejects.toHaveProperty('name', 'InvalidParameterException')
  })
})

describe('task definitions', () => {
  test.each([
    ['api', 10],
    ['api:1', 1],
    ['api:2', 2],
    ['api:9', 9],
    [arn('task-definition/api:2'), 2],
    [arn('task-definition/api'), 10],
  ])('%s is revision %i', async (taskDefinition, revision) => {
    const answer = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition }))
    expect(answer.taskDefinition?.revision).toBe(revision)
    expect(answer.tags).toBeUndefined()
  })
  test.each([
    'api:3',
    'web',
    arn('task-definition/api:1').replace('1111', '4444'),
    arn('task-definition/api:1').replace('us-east-1', 'eu-west-1'),
  ])('%s can’t be described', async (taskDefinition) => {
    await expect(ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition }))).rejects.toMatchObject({
      name: 'ClientException',
      message: 'Unable to describe task definition.',
    })
  })
  test('tags stand beside it, dates are dates, and a label that looks like one stays a text', async () => {
    const answer = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'api:1', include: ['TAGS'] }))
    expect(answer.tags).toEqual([{ key: 'team', value: 'shop' }])
    expect(answer.taskDefinition).not.toHaveProperty('tags')
    expect(answer.taskDefinition?.registeredAt).toEqual(new Date('2025-09-15T12:19:00.500Z'))
    expect(answer.taskDefinition?.containerDefinitions?.[0]?.dockerLabels).toEqual({ builtAt: '2025-09-15T12:19:00Z' })
  })
  test.each([
    [{}, ['1', '10']],
    [{ sort: 'DESC' as const }, ['10', '1']],
    [{ status: 'INACTIVE' as const }, ['2']],
    [{ familyPrefix: 'ap' }, []],
  ])('listed with %j', async (input, revisions) => {
    const { taskDefinitionArns } = await ecs.send(new ListTaskDefinitionsCommand(input))
    expect(taskDefinitionArns?.map((one) => one.split(':').pop())).toEqual(revisions)
  })
})

describe('tasks', () => {
  test.each([
    [{ serviceName: 'api' }, ['a']],
    [{ serviceName: 'api', desiredStatus: 'STOPPED' as const }, ['b', 'c']],
    [{ family: 'api' }, ['a']],
    [{ family: 'web' }, []],
    [{ startedBy: 'ecs-svc/1' }, ['a']],
  ])('listed with %j', async (input, ids) => {
    const { taskArns } = await ecs.send(new ListTasksCommand({ cluster: 'prod', ...input }))
    expect(taskArns?.map((one) => one.split('/').pop())).toEqual(ids)
  })
  test.each([
    [{ serviceName: 'web' }, 'ServiceNotFoundException'],
    [{ serviceName: 'api', startedBy: 'x' }, 'InvalidParameterException'],
    [{ cluster: 'none' }, 'ClusterNotFoundException'],
  ])('not listed with %j', async (input, error) => {
    expect(await ecs.send(new ListTasksCommand({ cluster: 'prod', ...input })).catch(name)).toBe(error)
  })
  test('described', async () => {
    const answer = await ecs.send(
      new DescribeTasksCommand({ cluster: 'prod', tasks: [arn('task/prod/b'), 'c', 'gone'] }),
    )
    expect(answer.tasks?.map(({ stoppedAt }) => stoppedAt)).toEqual([
      new Date('2025-09-30T11:41:00Z'),
      new Date('2025-09-30T11:41:00Z'),
    ])
    expect(answer.failures).toEqual([{ arn: 'gone', reason: 'MISSING' }])
  })
})
