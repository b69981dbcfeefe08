import { afterEach, describe, expect, test, vi } from 'vitest'
import { ClusterNotFoundError, type EcsReader } from '../../src/account/ecs.ts'
import { type Connection, connectToAws } from '../../src/aws/connection/connection.ts'
import { createEcsReader } from '../../src/aws/ecs.ts'
import type { JsonObject } from '../../src/base/json.ts'
import { foundValue } from '../../src/base/lookup.ts'
import { findBaseline } from '../../src/baseline/find-baseline.ts'
import { longestChain } from '../support/aws/longest-chain.ts'
import { type AwsServer, type AwsServerOptions, startAws } from '../support/aws/server.ts'
import type { World } from '../support/aws/world.ts'
import { incidentWorld } from '../support/incident.ts'

const ecs = 'arn:aws:ecs:us-east-1:111122223333'
const now = Date.parse('2026-09-28T12:00:00Z')
let server: AwsServer | null = null
let connection: Connection | null = null

afterEach(async () => {
  vi.unstubAllEnvs()
  connection?.close()
  await server?.close()
  server = null
  connection = null
})

async function readerOf(world: World, options: AwsServerOptions = {}): Promise<EcsReader> {
  server = await startAws(world, options)
  vi.stubEnv('AWS_ENDPOINT_URL', server.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example')
  connection = connectToAws(process.env)
  return createEcsReader(connection, 'us-east-1')
}

const operations = () => (server?.calls ?? []).map((call) => call.operation)
const count = (operation: string) => operations().filter((each) => each === operation).length

/** A service that runs revision 5, and its one deployment that succeeded. */
function healthy(name: string): {
  service: JsonObject
  deployment: JsonObject
  revision: JsonObject
  definition: JsonObject
} {
  const taskDefinition = `${ecs}:task-definition/${name}:5`
  const common = { clusterArn: `${ecs}:cluster/prod`, serviceArn: `${ecs}:service/prod/${name}` }
  const serviceRevisionArn = `${ecs}:service-revision/prod/${name}/1001`
  return {
    service: {
      ...common,
      serviceName: name,
      status: 'ACTIVE',
      desiredCount: 1,
      runningCount: 1,
      taskDefinition,
      loadBalancers: [{ targetGroupArn: 'arn:aws:elasticloadbalancing:tg', containerName: 'app', containerPort: 80 }],
      deployments: [
        {
          id: 'ecs-svc/1001',
          status: 'PRIMARY',
          taskDefinition,
          desiredCount: 1,
          runningCount: 1,
          failedTasks: 0,
          rolloutState: 'COMPLETED',
          createdAt: '2026-09-15T08:00:00Z',
          updatedAt: '2026-09-28T11:00:00Z',
          serviceConnectConfiguration: { enabled: true, services: [{ portName: 'http', discoveryName: name }] },
        },
      ],
      events: [],
    },
    deployment: {
      ...common,
      serviceDeploymentArn: `${ecs}:service-deployment/prod/${name}/abc`,
      createdAt: '2026-09-15T08:00:00Z',
      finishedAt: '2026-09-15T08:04:00Z',
      status: 'SUCCESSFUL',
      sourceServiceRevisions: [],
      targetServiceRevision: { arn: serviceRevisionArn, requestedTaskCount: 1, runningTaskCount: 1 },
    },
    revision: { ...common, serviceRevisionArn, taskDefinition, createdAt: '2026-09-15T08:00:00Z' },
    definition: {
      taskDefinitionArn: taskDefinition,
      family: name,
      revision: 5,
      status: 'ACTIVE',
      registeredAt: '2026-09-15T07:00:00Z',
      containerDefinitions: [],
      tags: [{ key: 'team', value: 'a' }],
    },
  }
}

function worldOf(...names: string[]): World {
  const all = names.map(healthy)
  return {
    ecs: {
      services: all.map((item) => item.service),
      serviceDeployments: all.map((item) => item.deployment),
      serviceRevisions: all.map((item) => item.revision),
      taskDefinitions: all.map((item) => item.definition),
    },
  }
}

const find = (reader: EcsReader, service: string | null, cluster = 'prod') =>
  findBaseline(reader, { cluster, service, family: service ?? 'web', baseline: 'last-healthy', now })

describe('questions to ECS', () => {
  test('a healthy service costs six', async () => {
    const reader = await readerOf(worldOf('web'))
    expect(await find(reader, 'web')).toMatchObject({ revision: 5, confidence: 'high', source: 'service-deployment' })
    expect(foundValue(await reader.service('prod', 'web'))).toMatchObject({
      name: 'web',
      loadBalancers: [{ containerName: 'app', containerPort: 80 }],
      serviceConnect: { enabled: true, services: [{ portName: 'http' }] },
    })
    expect(operations().sort()).toEqual([
      'DescribeServiceDeployments',
      'DescribeServiceRevisions',
      'DescribeServices',
      'DescribeTaskDefinition',
      'ListServiceDeployments',
      'ListTaskDefinitions',
    ])
  })

  test('the definition is JSON, with its tags in it and dates as text', async () => {
    const facts = await find(await readerOf(worldOf('web')), 'web')
    expect(facts.definition).toMatchObject({
      registeredAt: '2026-09-15T07:00:00.000Z',
      tags: [{ key: 'team', value: 'a' }],
    })
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
  })

  test('twelve services share calls, within the sizes that ECS takes', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `web-${index}`)
    const reader = await readerOf(worldOf(...names))
    const facts = await Promise.all(names.map((name) => find(reader, name)))
    expect(facts.every((each) => each.confidence === 'high')).toBe(true)
    expect(count('DescribeServices')).toBe(2)
    expect(count('ListServiceDeployments')).toBe(12)
    expect(count('DescribeServiceRevisions')).toBeLessThan(12)
  })

  test('where requests wait for their turn, what comes meanwhile goes into one', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `web-${index}`)
    const reader = await readerOf(worldOf(...names))
    const facts = await Promise.all(names.map((name) => find(reader, name)))
    expect(facts.every((each) => each.confidence === 'high')).toBe(true)
    // Forty lists go at once, the others and these details wait.
    expect(count('ListServiceDeployments')).toBe(60)
    expect(count('DescribeServiceDeployments')).toBeLessThan(10)
  })

  test('a service that the pipeline may not see does not hide the others', async () => {
    const reader = await readerOf({ ...worldOf('web', 'api'), denied: ['ecs:DescribeServices api'] })
    const [web, api] = await Promise.all([reader.service('prod', 'web'), reader.service('prod', 'api')])
    expect([web.status, api.status]).toEqual(['found', 'unknown'])
  })

  test('a cluster that does not exist is an unusable input', async () => {
    const reader = await readerOf(worldOf('web'))
    await expect(find(reader, 'web', 'nowhere')).rejects.toThrow(ClusterNotFoundError)
    await expect(find(reader, null, 'nowhere')).rejects.toThrow('nowhere')
    await expect(find(reader, null, 'default')).resolves.toMatchObject({ revision: 5, confidence: 'low' })
  })

  test('also where the pipeline may not describe services', async () => {
    const reader = await readerOf({ ...worldOf('web'), denied: ['ecs:DescribeServices'] })
    await expect(find(reader, 'web', 'nowhere')).rejects.toThrow(ClusterNotFoundError)
  })

  test('sixteen files of one family without a service ask the same once', async () => {
    const task = (id: number, desiredStatus: string) => ({
      taskArn: `${ecs}:task/prod/${id}`,
      clusterArn: `${ecs}:cluster/prod`,
      taskDefinitionArn: `${ecs}:task-definition/web:5`,
      desiredStatus,
      lastStatus: desiredStatus,
      containers: desiredStatus === 'STOPPED' ? [{ name: 'app', exitCode: 0 }] : [],
    })
    const world = worldOf('web')
    const reader = await readerOf({ ecs: { ...world.ecs, tasks: [task(1, 'RUNNING'), task(2, 'STOPPED')] } })
    await Promise.all(
      Array.from({ length: 16 }, () =>
        findBaseline(reader, { cluster: 'prod', service: null, family: 'web', baseline: 'last-healthy', now }),
      ),
    )
    expect(operations().sort()).toEqual([
      'DescribeTaskDefinition',
      'DescribeTasks',
      'DescribeTasks',
      'ListTasks',
      'ListTasks',
    ])
  })

  describe('the newest revision of a family', () => {
    const without = (family: string) => ({ cluster: 'prod', service: null, family, baseline: 'last-healthy', now })

    test('comes with its definition in one call', async () => {
      const reader = await readerOf(worldOf('web'))
      expect(await findBaseline(reader, without('web'))).toMatchObject({
        taskDefinitionArn: `${ecs}:task-definition/web:5`,
        source: 'latest-active-unproven',
        definition: { family: 'web' },
      })
      expect(operations().sort()).toEqual(['DescribeTaskDefinition', 'ListTasks', 'ListTasks'])
    })

    test.each(['web:5', `${ecs}:task-definition/web:5`, 'api'])('%s names none', async (family) => {
      const reader = await readerOf(worldOf('web'))
      expect(await findBaseline(reader, without(family))).toMatchObject({ status: 'none' })
      expect(count('ListTaskDefinitions')).toBe(0)
    })

    test('is looked for in the list where the newest failed', async () => {
      const failed = {
        taskArn: `${ecs}:task/prod/1`,
        clusterArn: `${ecs}:cluster/prod`,
        taskDefinitionArn: `${ecs}:task-definition/web:5`,
        desiredStatus: 'STOPPED',
        lastStatus: 'STOPPED',
        containers: [{ name: 'app', exitCode: 1 }],
      }
      const world = worldOf('web')
      const older = (world.ecs?.taskDefinitions ?? []).map((definition) => ({
        ...definition,
        taskDefinitionArn: `${ecs}:task-definition/web:4`,
        revision: 4,
      }))
      const taskDefinitions = [...(world.ecs?.taskDefinitions ?? []), ...older]
      const reader = await readerOf({ ecs: { ...world.ecs, taskDefinitions, tasks: [failed] } })
      expect(await findBaseline(reader, without('web'))).toMatchObject({ revision: 4 })
      expect(count('ListTaskDefinitions')).toBe(1)
    })
  })

  test('names and ARNs name the same', async () => {
    const reader = await readerOf(worldOf('web'))
    const facts = await find(reader, `${ecs}:service/prod/web`, `${ecs}:cluster/prod`)
    expect(facts).toMatchObject({ revision: 5, currentlyHealthy: true })
  })

  test('pages of the family are followed, other families left out', async () => {
    const revisions = [3, 12, 7].map((revision) => ({
      ...healthy('web').definition,
      taskDefinitionArn: `${ecs}:task-definition/web:${revision}`,
      revision,
    }))
    const other = { ...healthy('web-blue').definition, revision: 99 }
    const world = { ecs: { taskDefinitions: [...revisions, other] }, pageSizes: { 'ecs:ListTaskDefinitions': 1 } }
    const reader = await readerOf(world)
    expect(foundValue(await reader.activeRevisions('web'))).toEqual(
      [12, 7, 3].map((revision) => `${ecs}:task-definition/web:${revision}`),
    )
  })

  test('a task definition is asked for once, and one that is gone is absent', async () => {
    const reader = await readerOf(worldOf('web'))
    const [first, second, gone] = await Promise.all([
      reader.taskDefinition('web:5'),
      reader.taskDefinition('web:5'),
      reader.taskDefinition('web:6'),
    ])
    expect([first.status, second.status, gone.status]).toEqual(['found', 'found', 'absent'])
    expect(count('DescribeTaskDefinition')).toBe(2)
  })
})

describe('a service revision that is not there yet', () => {
  const arn = `${ecs}:service-revision/prod/web/1001`
  const replay = (missingFirst: number): JsonObject => ({
    DescribeServiceRevisions: {
      serviceRevisions: [healthy('web').revision],
      failures: [],
      $missingFirst: missingFirst,
    },
  })

  test.each([
    [0, 'found', 1],
    [1, 'found', 2],
    [2, 'found', 3],
    [3, 'absent', 3],
  ] as const)('missing %i times: %s', async (missingFirst, status, calls) => {
    const reader = await readerOf({}, { ecsReplay: replay(missingFirst) })
    expect((await reader.serviceRevision(arn, 'maybe-new')).status).toBe(status)
    expect(count('DescribeServiceRevisions')).toBe(calls)
  })
})

describe('how many calls wait for one another, and how many there are', () => {
  // Long enough for what the machine computes meanwhile to hide no call.
  const latencyMs = 150
  const cost = () => {
    const calls = (server?.calls ?? []).filter(({ service }) => service === 'ecs')
    return { calls: calls.length, roundTrips: longestChain(calls) }
  }

  test('for a healthy service', async () => {
    const reader = await readerOf(worldOf('web'), { latencyMs })
    expect(await find(reader, 'web')).toMatchObject({ revision: 5, confidence: 'high' })
    const { calls, roundTrips } = cost()
    expect(calls).toBe(6)
    expect(roundTrips).toBeLessThanOrEqual(3)
  })

  test('for the incident', async () => {
    const reader = await readerOf(incidentWorld(false), { latencyMs })
    const facts = await find(reader, 'acme-api-development', 'acme-development')
    expect(facts).toMatchObject({ revision: 130, attempts: [{ revision: 133 }, { revision: 132 }, { revision: 131 }] })
    const { calls, roundTrips } = cost()
    // One of them for the newest revision that was never deployed.
    expect(calls).toBe(10)
    expect(roundTrips).toBeLessThanOrEqual(4)
  })
})

test('what ECS does not tell of the tasks that ran is not zero', async () => {
  const { ecs: account } = worldOf('web')
  const [deployment] = account?.serviceDeployments ?? []
  const target = { arn: `${ecs}:service-revision/prod/web/1001` }
  const reader = await readerOf({
    ecs: { ...account, serviceDeployments: [{ ...deployment, targetServiceRevision: target }] },
  })
  const answer = await reader.serviceDeployment(`${ecs}:service-deployment/prod/web/abc`)
  expect(foundValue(answer)?.target).toMatchObject({ running: null, requested: null })
})

test('what CodeDeploy says of a deployment that failed', async () => {
  const deployment = {
    deploymentId: 'd-1',
    status: 'Failed',
    errorInformation: { code: 'HEALTH_CONSTRAINTS', message: 'The task set is not healthy.' },
  }
  const reader = await readerOf({ codedeploy: { deployments: [deployment], groups: [], revisions: {} } })
  expect(foundValue(await reader.codeDeploy.deployment('d-1'))).toMatchObject({
    status: 'Failed',
    error: 'The task set is not healthy.',
  })
})

test('all pages of deployments are read, for their order is not promised', async () => {
  const world = worldOf('web')
  const older = Array.from({ length: 7 }, (_, index) => ({
    ...healthy('web').deployment,
    serviceDeploymentArn: `${ecs}:service-deployment/prod/web/older-${index}`,
    createdAt: `2026-08-0${index + 1}T08:00:00Z`,
  }))
  const deployments = [...older, ...(world.ecs?.serviceDeployments ?? [])]
  const reader = await readerOf({
    ecs: { ...world.ecs, serviceDeployments: deployments },
    pageSizes: { 'ecs:ListServiceDeployments': 2 },
  })
  expect(foundValue(await reader.serviceDeployments('prod', 'web'))?.briefs).toHaveLength(8)
  expect(count('ListServiceDeployments')).toBe(4)
})

describe('a list of deployments that is longer than a page', () => {
  /** Newest first: failures, the newest of them first, a success without a task, and below them one that ran. */
  const longWorld = (failures: number, order: 'newest first' | 'oldest first'): World => {
    const { service, deployment, revision } = healthy('web')
    const at = (day: number) => new Date(now - day * 86_400_000).toISOString()
    const record = (id: number, status: string, runningTaskCount: number) => ({
      ...deployment,
      serviceDeploymentArn: `${ecs}:service-deployment/prod/web/${id}`,
      createdAt: at(id),
      finishedAt: at(id - 0.5),
      status,
      targetServiceRevision: {
        arn: `${ecs}:service-revision/prod/web/${3000 + id}`,
        requestedTaskCount: 1,
        runningTaskCount,
      },
    })
    const failed = Array.from({ length: failures }, (_, index) => record(index + 1, 'STOPPED', 0))
    const all = [...failed, record(failures + 1, 'SUCCESSFUL', 0), record(failures + 2, 'SUCCESSFUL', 1)]
    return {
      ecs: {
        services: [{ ...service, runningCount: 0, deployments: [] }],
        serviceDeployments: order === 'newest first' ? all : all.toReversed(),
        serviceRevisions: all.map(({ targetServiceRevision: { arn } }, index) => ({
          ...revision,
          serviceRevisionArn: arn,
          taskDefinition: `${ecs}:task-definition/web:${index === all.length - 1 ? 5 : 6}`,
        })),
        taskDefinitions: [healthy('web').definition],
      },
      pageSizes: { 'ecs:ListServiceDeployments': 21 },
    }
  }

  test('is left where it is sorted; those that completed are then listed on their own', async () => {
    const facts = await find(await readerOf(longWorld(60, 'newest first')), 'web')
    expect(facts).toMatchObject({ revision: 5, confidence: 'high', source: 'service-deployment' })
    const lists = (server?.calls ?? []).filter((call) => call.operation === 'ListServiceDeployments')
    expect(lists.map(({ input }) => input.status ?? null)).toEqual([null, ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL']])
    expect(operations().length).toBeLessThanOrEqual(14)
  })

  test('is read on where it is not', async () => {
    const reader = await readerOf(longWorld(60, 'oldest first'))
    expect(foundValue(await reader.serviceDeployments('prod', 'web'))).toMatchObject({ left: 'none' })
    expect(count('ListServiceDeployments')).toBe(3)
  })

  test('and longer than what is read leaves it open what comes after', async () => {
    const reader = await readerOf(longWorld(220, 'oldest first'))
    expect(foundValue(await reader.serviceDeployments('prod', 'web'))).toMatchObject({ left: 'any' })
    expect(await find(reader, 'web')).toMatchObject({
      revision: 5,
      confidence: 'medium',
      gap: { code: 'unordered-deployments-unread' },
    })
  })
})
