import { readFileSync } from 'node:fs'
import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
} from '@aws-sdk/client-ecs'
import { IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AwsServer } from '../support/aws/server.ts'
import { startAws } from '../support/aws/server.ts'
import { INCIDENT_SERVICES, INCIDENT_VALUES, incidentWorld } from '../support/incident.ts'

const options = (aws: AwsServer) => ({
  region: 'us-east-1',
  endpoint: aws.url,
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
})

describe.each([
  [false, 'implicitDeny'],
  [true, 'allowed'],
])('the incident, fixed: %s', (fixed, decision) => {
  let aws: AwsServer
  beforeAll(async () => {
    aws = await startAws(incidentWorld(fixed))
  })
  afterAll(() => aws.close())

  test.each([
    [
      'ecsTaskExecutionRole',
      'secretsmanager:GetSecretValue',
      'arn:aws:secretsmanager:us-east-1:402913377120:secret:acme/app-secrets/development-G9l4vD',
    ],
    [
      'ecsTaskExecutionRole',
      'ssm:GetParameters',
      'arn:aws:ssm:us-east-1:402913377120:parameter/acme/development/redis/host',
    ],
    [
      'acme-auth-task-execution-development',
      'secretsmanager:GetSecretValue',
      'arn:aws:secretsmanager:us-east-1:402913377120:secret:acme/redis/development/auth-token-0GWWJx',
    ],
  ])('%s, %s', async (role, action, arn) => {
    const answer = await new IAMClient(options(aws)).send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: `arn:aws:iam::402913377120:role/${role}`,
        ActionNames: [action],
        ResourceArns: [arn],
      }),
    )
    expect(answer.EvaluationResults?.map((result) => result.EvalDecision)).toEqual([decision])
  })
})

describe('the history of the API service', () => {
  let aws: AwsServer
  beforeAll(async () => {
    aws = await startAws(incidentWorld(false))
  })
  afterAll(() => aws.close())

  test('the service names only 133, its deployments also 130', async () => {
    const ecs = new ECSClient(options(aws))
    const { services } = await ecs.send(
      new DescribeServicesCommand({ cluster: 'acme-development', services: ['acme-api-development'] }),
    )
    expect(services?.[0]?.deployments?.map(({ taskDefinition }) => taskDefinition?.split(':').pop())).toEqual(['133'])
    const { serviceDeployments } = await ecs.send(
      new ListServiceDeploymentsCommand({ cluster: 'acme-development', service: 'acme-api-development' }),
    )
    expect(serviceDeployments?.map(({ status }) => status)).toEqual(['IN_PROGRESS', 'SUCCESSFUL'])
  })

  test.each([
    [130, 6],
    [131, 0],
    [132, 0],
    [133, 0],
  ])('revision %i holds %i secrets', async (revision, count) => {
    const { taskDefinition } = await new ECSClient(options(aws)).send(
      new DescribeTaskDefinitionCommand({ taskDefinition: `acme-api-development:${revision}` }),
    )
    expect(taskDefinition?.containerDefinitions?.[0]?.secrets ?? []).toHaveLength(count)
    expect(taskDefinition?.registeredAt).toBeInstanceOf(Date)
  })
})

describe('the files', () => {
  const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

  test.each(INCIDENT_SERVICES)('$name holds no value of a secret once corrected', ({ corrected }) => {
    const text = read(corrected)
    expect(INCIDENT_VALUES.filter((value) => text.includes(value))).toEqual([])
  })

  test('the corrected API has the secrets of revision 130', () => {
    const names = (path: string): unknown =>
      JSON.parse(read(path)).containerDefinitions[0].secrets?.map(({ name }: { name: string }) => name)
    expect(names('examples/incident/api.task-definition.json')).toBeUndefined()
    expect(names('examples/incident/corrected/api.task-definition.json')).toEqual([
      'DATABASE_URL',
      'DB_PASSWORD',
      'REDIS_URL',
      'REDIS_HOST',
      'REDIS_PORT',
      'REDIS_AUTH_TOKEN',
    ])
  })
})
