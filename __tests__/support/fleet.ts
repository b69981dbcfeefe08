import type { JsonObject } from '../../src/base/json.ts'
import { healthyEcs } from './aws/healthy-services.ts'
import type { RequestBucket } from './aws/server.ts'
import type { Account } from './aws/world.ts'
import { accountOf } from './aws/world.ts'

/** What ECS and Secrets Manager grant an account in a region (ECS API reference, "Request throttling"; Secrets Manager user guide, "Quotas"). */
export const requestBuckets: readonly RequestBucket[] = [
  { burst: 50, perSecond: 50, operations: ['secretsmanager:GetResourcePolicy'] },
  { burst: 100, perSecond: 20, operations: ['ecs:DescribeServices'] },
  { burst: 100, perSecond: 20, operations: ['ecs:ListTasks', 'ecs:DescribeTasks'] },
  { burst: 50, perSecond: 20, operations: ['ecs:ListServiceDeployments', 'ecs:DescribeServiceDeployments'] },
  { burst: 50, perSecond: 20, operations: ['ecs:DescribeServiceRevisions'] },
  { burst: 50, perSecond: 20, operations: ['ecs:DescribeTaskDefinition', 'ecs:ListTaskDefinitions'] },
]

const account = '402913377120'
export const fleetRegion = 'us-east-1'
/** Services of one team share an execution role and a secret. */
const teamSize = 10
/** Every so manieth service names a secret that is not there. */
const brokenEach = 25

/** An account with so many services, each running a revision of its own family. */
export function fleetOf(count: number): Account {
  const services = range(count)
  const teams = range(Math.ceil(count / teamSize))
  return accountOf({
    region: fleetRegion,
    account,
    secrets: teams.map((team) => ({
      arn: secretArn(team),
      versions: [
        {
          id: `5f0c2d3e-8a41-4b6d-9c77-2f1e0d${String(team).padStart(6, '0')}`,
          stages: ['AWSCURRENT'],
          secretString: '{"url":"postgres://db.internal/app"}',
        },
      ],
    })),
    roles: teams.map((team) => ({
      arn: roleArn(team),
      trust: allowing({ Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' }),
      inline: { all: allowing({ Action: ['secretsmanager:GetSecretValue', 'ecr:*', 'logs:*'], Resource: '*' }) },
    })),
    repositories: teams.map((team) => ({
      name: `team-${team}`,
      images: [{ digest: `sha256:${'a'.repeat(64)}`, tags: ['1'], platforms: ['linux/amd64'] }],
    })),
    logGroups: [{ name: '/ecs/fleet' }],
    ecs: healthyEcs(
      {
        services: services.map((index) => ({
          name: nameOf(index),
          cluster: 'fleet',
          taskDefinition: `${nameOf(index)}:3`,
        })),
        taskDefinitions: Object.fromEntries(services.map((index) => [`${nameOf(index)}:3`, definitionOf(index)])),
      },
      { partition: 'aws', region: fleetRegion, account },
    ),
  })
}

/** Names of the services whose definition names a secret that is not there. */
export function brokenIn(count: number): string[] {
  return range(count).filter(isBroken).map(nameOf)
}

function isBroken(index: number): boolean {
  return index % brokenEach === 0
}

function definitionOf(index: number): JsonObject {
  const team = Math.floor(index / teamSize)
  return {
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: roleArn(team),
    containerDefinitions: [
      {
        name: 'app',
        image: `${account}.dkr.ecr.${fleetRegion}.amazonaws.com/team-${team}:1`,
        secrets: [
          { name: 'DATABASE_URL', valueFrom: secretArn(team) },
          ...(isBroken(index)
            ? [{ name: 'API_KEY', valueFrom: secretArn(team).replace('secret:team', 'secret:gone') }]
            : []),
        ],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/fleet', 'awslogs-region': fleetRegion, 'awslogs-stream-prefix': 'app' },
        },
      },
    ],
  }
}

function nameOf(index: number): string {
  return `service-${String(index).padStart(4, '0')}`
}

function roleArn(team: number): string {
  return `arn:aws:iam::${account}:role/team-${team}-execution`
}

function secretArn(team: number): string {
  return `arn:aws:secretsmanager:${fleetRegion}:${account}:secret:team-${team}/app-Ab${String(team).padStart(4, '0')}`
}

function allowing(parts: JsonObject): JsonObject {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...parts }] }
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}
