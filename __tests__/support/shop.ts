import type { JsonObject } from '../../src/base/json.ts'
import type { Account, RoleState, World } from './aws/world.ts'
import { accountOf } from './aws/world.ts'

/** A shop whose service runs well: the account, and the task definition that is about to be deployed, differ from it only where a test says so. */
export const SHOP = {
  account: '730335412086',
  region: 'us-east-1',
  cluster: 'prod',
  service: 'api',
  file: 'deploy/api.json',
} as const

const { account, region } = SHOP

export const SHOP_SECRET = `arn:aws:secretsmanager:${region}:${account}:secret:prod/shop-Xy3kQ9`
export const EXECUTION_ROLE = `arn:aws:iam::${account}:role/shop-execution`
export const TASK_ROLE = `arn:aws:iam::${account}:role/shop-task`
const DB_PASSWORD_VALUE = 'kv9#correct"horse\\nbattery'
const API_TOKEN_VALUE = 'pv7-parameter-of-the-shop'

/** The task definition of the shop's API, with what differs in it and in its only container. */
export function shopDefinition(differs: JsonObject = {}, container: JsonObject = {}): JsonObject {
  return {
    family: 'api',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '512',
    memory: '1024',
    executionRoleArn: EXECUTION_ROLE,
    taskRoleArn: TASK_ROLE,
    containerDefinitions: [
      {
        name: 'api',
        image: `${account}.dkr.ecr.${region}.amazonaws.com/shop-api:2026-11-20`,
        essential: true,
        portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
        environment: [{ name: 'LOG_LEVEL', value: 'info' }],
        secrets: [
          { name: 'DB_PASSWORD', valueFrom: `${SHOP_SECRET}:password::` },
          { name: 'API_TOKEN', valueFrom: '/shop/api/token' },
        ],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/api', 'awslogs-region': region, 'awslogs-stream-prefix': 'ecs' },
        },
        ...container,
      },
    ],
    ...differs,
  }
}

/** The service runs revision 7, which is `shopDefinition()` with an older image. */
export function shopWorld(differs: World = {}): Account {
  return accountOf({
    region,
    account,
    identity: `arn:aws:sts::${account}:assumed-role/shop-deploy/GitHubActions`,
    secrets: [
      {
        arn: SHOP_SECRET,
        versions: [
          {
            id: '871d9eca-18aa-46a9-8785-981dd0000001',
            stages: ['AWSCURRENT'],
            secretString: JSON.stringify({ username: 'usr-shop-owner-1', password: DB_PASSWORD_VALUE }),
          },
        ],
      },
    ],
    parameters: [{ name: '/shop/api/token', type: 'SecureString', value: API_TOKEN_VALUE }],
    roles: [executionRole(), { arn: TASK_ROLE, trust: trustOf('ecs-tasks.amazonaws.com') }, deployRole()],
    repositories: [
      {
        name: 'shop-api',
        images: [
          { digest: `sha256:${'1a'.repeat(32)}`, tags: ['2026-11-01'], platforms: ['linux/amd64'], index: true },
          { digest: `sha256:${'2b'.repeat(32)}`, tags: ['2026-11-20'], platforms: ['linux/amd64'], index: true },
        ],
      },
    ],
    logGroups: [{ name: '/ecs/api' }],
    ecs: shopEcs(),
    ...differs,
  })
}

export function trustOf(service: string): JsonObject {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
  }
}

/** With what it needs, and further statements. */
export function executionRole(...further: JsonObject[]): RoleState {
  return {
    arn: EXECUTION_ROLE,
    trust: trustOf('ecs-tasks.amazonaws.com'),
    attached: {
      AmazonECSTaskExecutionRolePolicy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: [
              'ecr:GetAuthorizationToken',
              'ecr:BatchCheckLayerAvailability',
              'ecr:GetDownloadUrlForLayer',
              'ecr:BatchGetImage',
              'logs:CreateLogStream',
              'logs:PutLogEvents',
            ],
            Resource: '*',
          },
        ],
      },
    },
    inline: {
      'read-secrets': {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: ['secretsmanager:GetSecretValue', 'ssm:GetParameters'], Resource: '*' },
          ...further,
        ],
      },
    },
  }
}

function deployRole(): RoleState {
  return {
    arn: `arn:aws:iam::${account}:role/shop-deploy`,
    trust: trustOf('ec2.amazonaws.com'),
    inline: {
      deploy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: [
              'ecs:RegisterTaskDefinition',
              'ecs:DescribeTaskDefinition',
              'ecs:UpdateService',
              'ecs:DescribeServices',
            ],
            Resource: '*',
          },
          { Effect: 'Allow', Action: 'iam:PassRole', Resource: [EXECUTION_ROLE, TASK_ROLE] },
        ],
      },
    },
  }
}

function arnOf(resource: string): string {
  return `arn:aws:ecs:${region}:${account}:${resource}`
}

/** The records of a service that runs revision 7. */
export function shopEcs(running: JsonObject = oldDefinition()): NonNullable<World['ecs']> {
  const { cluster, service } = SHOP
  const id = '1234567890123456789'
  const clusterArn = arnOf(`cluster/${cluster}`)
  const serviceArn = arnOf(`service/${cluster}/${service}`)
  const taskDefinition = arnOf('task-definition/api:7')
  const revisionArn = arnOf(`service-revision/${cluster}/${service}/${id}`)
  const createdAt = '2026-11-01T10:00:00Z'
  return {
    clusters: [{ clusterArn, clusterName: cluster, status: 'ACTIVE', activeServicesCount: 1 }],
    services: [
      {
        serviceArn,
        serviceName: service,
        clusterArn,
        status: 'ACTIVE',
        desiredCount: 1,
        runningCount: 1,
        pendingCount: 0,
        launchType: 'FARGATE',
        platformVersion: 'LATEST',
        platformFamily: 'Linux',
        taskDefinition,
        deploymentController: { type: 'ECS' },
        schedulingStrategy: 'REPLICA',
        enableExecuteCommand: false,
        deployments: [
          {
            id: `ecs-svc/${id}`,
            status: 'PRIMARY',
            taskDefinition,
            desiredCount: 1,
            pendingCount: 0,
            runningCount: 1,
            failedTasks: 0,
            rolloutState: 'COMPLETED',
            launchType: 'FARGATE',
            platformVersion: '1.4.0',
            createdAt,
            updatedAt: '2026-11-01T10:05:00Z',
          },
        ],
        events: [],
        createdAt: '2026-01-10T09:00:00Z',
      },
    ],
    serviceDeployments: [
      {
        serviceDeploymentArn: arnOf(`service-deployment/${cluster}/${service}/${id}`),
        serviceArn,
        clusterArn,
        createdAt,
        startedAt: createdAt,
        finishedAt: '2026-11-01T10:05:00Z',
        status: 'SUCCESSFUL',
        sourceServiceRevisions: [],
        targetServiceRevision: {
          arn: revisionArn,
          requestedTaskCount: 1,
          runningTaskCount: 1,
          pendingTaskCount: 0,
        },
        deploymentCircuitBreaker: { status: 'DISABLED', failureCount: 0, threshold: 0 },
      },
    ],
    serviceRevisions: [
      {
        serviceRevisionArn: revisionArn,
        serviceArn,
        clusterArn,
        taskDefinition,
        launchType: 'FARGATE',
        platformVersion: '1.4.0',
        createdAt,
      },
    ],
    taskDefinitions: [registered(running, 7), registered(oldDefinition(), 6)],
    tasks: [
      {
        taskArn: arnOf(`task/${cluster}/${'0'.repeat(31)}1`),
        clusterArn,
        taskDefinitionArn: taskDefinition,
        startedBy: `ecs-svc/${id}`,
        group: `service:${service}`,
        launchType: 'FARGATE',
        lastStatus: 'RUNNING',
        desiredStatus: 'RUNNING',
        healthStatus: 'HEALTHY',
        createdAt,
        containers: [{ name: 'api', lastStatus: 'RUNNING' }],
      },
    ],
  }
}

/** The definition that revisions 6 and 7 hold. */
export function oldDefinition(container: JsonObject = {}): JsonObject {
  return shopDefinition({}, { image: `${account}.dkr.ecr.${region}.amazonaws.com/shop-api:2026-11-01`, ...container })
}

function registered(definition: JsonObject, revision: number): JsonObject {
  return {
    ...definition,
    taskDefinitionArn: arnOf(`task-definition/api:${revision}`),
    revision,
    status: 'ACTIVE',
    compatibilities: ['EC2', 'FARGATE'],
    registeredAt: '2026-11-01T09:59:00Z',
    volumes: [],
    placementConstraints: [],
  }
}
