import { readFileSync } from 'node:fs'
import { CodeDeployClient, GetDeploymentCommand } from '@aws-sdk/client-codedeploy'
import {
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
} from '@aws-sdk/client-ecs'
import { afterEach, describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { clientOptions } from '../support/aws/client-options.ts'
import type { AwsServer } from '../support/aws/server.ts'
import { startAws } from '../support/aws/server.ts'

const arn = (resource: string): string => `arn:aws:ecs:eu-west-1:111122223333:${resource}`
const brief = (id: string, status: string): JsonObject => ({
  serviceDeploymentArn: arn(`service-deployment/p/a/${id}`),
  status,
  createdAt: '2026-09-15T08:00:00.000Z',
  targetServiceRevisionArn: arn(`service-revision/p/a/${id}`),
})

let aws: AwsServer
afterEach(() => aws.close())
async function start(ecsReplay: JsonObject): Promise<ECSClient> {
  aws = await startAws({ region: 'eu-west-1' }, { ecsReplay })
  return new ECSClient(clientOptions(aws, 'eu-west-1'))
}

test('briefs are filtered and cut into the pages recorded', async () => {
  const ecs = await start({
    ListServiceDeployments: { $pageSize: 1, serviceDeployments: [brief('2', 'STOPPED'), brief('1', 'SUCCESSFUL')] },
  })
  const first = await ecs.send(new ListServiceDeploymentsCommand({ service: 'a', maxResults: 100 }))
  expect(first.serviceDeployments).toMatchObject([
    {
      status: 'STOPPED',
      targetServiceRevisionArn: arn('service-revision/p/a/2'),
      createdAt: new Date('2026-09-15T08:00:00Z'),
    },
  ])
  const { serviceDeployments } = await ecs.send(
    new ListServiceDeploymentsCommand({ service: 'a', nextToken: first.nextToken }),
  )
  expect(serviceDeployments).toMatchObject([{ status: 'SUCCESSFUL' }])
  expect(
    (await ecs.send(new ListServiceDeploymentsCommand({ service: 'a', status: ['SUCCESSFUL'] }))).serviceDeployments,
  ).toHaveLength(1)
})

test('a revision may be missing at first', async () => {
  const serviceRevisionArn = arn('service-revision/p/a/1')
  const ecs = await start({
    DescribeServiceRevisions: { $missingFirst: 1, serviceRevisions: [{ serviceRevisionArn, taskDefinition: 'x' }] },
  })
  const ask = () => ecs.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: [serviceRevisionArn] }))
  expect(await ask()).toMatchObject({
    serviceRevisions: [],
    failures: [{ arn: serviceRevisionArn, reason: 'MISSING' }],
  })
  expect(await ask()).toMatchObject({ serviceRevisions: [{ taskDefinition: 'x' }], failures: [] })
})

test('errors, of an operation and of one key', async () => {
  const ecs = await start({
    ListServiceDeployments: { $error: { name: 'AccessDeniedException', message: 'no' } },
    DescribeTaskDefinition: {
      'a:1': { $error: { name: 'ClientException', message: 'Unable to describe task definition.' } },
      'a:2': { taskDefinition: { family: 'a', revision: 2 } },
    },
  })
  await expect(ecs.send(new ListServiceDeploymentsCommand({ service: 'a' }))).rejects.toHaveProperty(
    'name',
    'AccessDeniedException',
  )
  await expect(ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'a:1' }))).rejects.toHaveProperty(
    'name',
    'ClientException',
  )
  expect(
    (await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: arn('task-definition/a:2') }))).taskDefinition
      ?.revision,
  ).toBe(2)
})

test('a family is its newest ACTIVE revision', async () => {
  const ecs = await start({
    ListTaskDefinitions: { ACTIVE: { taskDefinitionArns: [arn('task-definition/a:10'), arn('task-definition/a:9')] } },
    DescribeTaskDefinition: {
      'a:10': { taskDefinition: { family: 'a', revision: 10 } },
      'a:9': { taskDefinition: { family: 'a', revision: 9 } },
    },
  })
  expect((await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'a' }))).taskDefinition?.revision).toBe(10)
  const { taskDefinitionArns } = await ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: 'a' }))
  expect(taskDefinitionArns).toEqual([arn('task-definition/a:9'), arn('task-definition/a:10')])
})

const file = new URL('../vectors/last-healthy.json', import.meta.url)
interface Vector {
  id: string
  input: { cluster: string; service?: string }
  apiResponses: Record<string, JsonObject>
}
const vectors: Vector[] = JSON.parse(readFileSync(file, 'utf8'))

describe('recorded worlds decode', () => {
  test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', async (_id, { input, apiResponses }) => {
    const ecs = await start(apiResponses)
    if (input.service !== undefined) {
      const answer = await ecs.send(new DescribeServicesCommand({ cluster: input.cluster, services: [input.service] }))
      expect((answer.services?.length ?? 0) + (answer.failures?.length ?? 0)).toBe(1)
      for (const service of answer.services ?? [])
        for (const deployment of service.deployments ?? []) expect(deployment.createdAt).toBeInstanceOf(Date)
    }
    for (const [desiredStatus, recorded] of Object.entries(apiResponses.ListTasks ?? {})) {
      const { taskArns } = await ecs.send(
        new ListTasksCommand({ cluster: input.cluster, desiredStatus: desiredStatus as 'RUNNING' | 'STOPPED' }),
      )
      expect(taskArns).toEqual((recorded as JsonObject).taskArns)
    }
    for (const [taskDefinition, recorded] of Object.entries(apiResponses.DescribeTaskDefinition ?? {})) {
      const asked = ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition }))
      if ((recorded as JsonObject).$error === undefined)
        expect((await asked).taskDefinition?.registeredAt).toBeInstanceOf(Date)
      else await expect(asked).rejects.toHaveProperty('name', 'ClientException')
    }
    for (const deploymentId of Object.keys(apiResponses.GetDeployment ?? {})) {
      const codedeploy = new CodeDeployClient(clientOptions(aws, 'eu-west-1'))
      expect(
        (await codedeploy.send(new GetDeploymentCommand({ deploymentId }))).deploymentInfo?.createTime,
      ).toBeInstanceOf(Date)
    }
    expect(aws.effects).toEqual([])
  })
})
