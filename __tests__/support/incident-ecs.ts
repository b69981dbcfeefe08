import { createHash } from 'node:crypto'
import type { JsonObject } from '../../src/base/json.ts'
import type { EcsState } from './aws/world.ts'

interface Incident {
  account: string
  region: string
  revision130: JsonObject
}

interface Deployment {
  /** Revision of the family. */
  revision: number
  /** Last part of the service revision's ARN; ECS uses it for the deployment's id and the tasks' startedBy too. */
  id: string
  status: 'SUCCESSFUL' | 'IN_PROGRESS'
  createdAt: string
  finishedAt?: string
  running: number
}

interface History {
  service: string
  container: string
  deployments: Deployment[]
  stopped: JsonObject
}

const CLUSTER = 'acme-development'

const HISTORIES: readonly History[] = [
  {
    service: 'acme-api-development',
    container: 'acme-api',
    deployments: [
      {
        revision: 133,
        id: '7824671628408380133',
        status: 'IN_PROGRESS',
        createdAt: '2025-09-30T09:03:00Z',
        running: 0,
      },
      {
        revision: 130,
        id: '7824671628408380130',
        status: 'SUCCESSFUL',
        createdAt: '2025-09-15T12:21:00Z',
        finishedAt: '2025-09-15T12:25:00Z',
        running: 1,
      },
    ],
    stopped: exited('acme-api', 'ValueError: Failed to validate database credentials: Database password not found'),
  },
  {
    service: 'acme-mlflow-development',
    container: 'acme-mlflow',
    deployments: [
      { revision: 39, id: '7824671628408390039', status: 'IN_PROGRESS', createdAt: '2025-09-30T09:10:00Z', running: 0 },
      {
        revision: 38,
        id: '7824671628408390038',
        status: 'SUCCESSFUL',
        createdAt: '2025-09-10T08:00:00Z',
        finishedAt: '2025-09-10T08:05:00Z',
        running: 1,
      },
    ],
    stopped: exited('acme-mlflow', 'FATAL: password authentication failed for user "mlflow"'),
  },
  {
    service: 'acme-auth-development',
    container: 'acme-auth',
    deployments: [
      { revision: 1, id: '7824671628408400001', status: 'IN_PROGRESS', createdAt: '2025-09-30T09:20:00Z', running: 0 },
    ],
    stopped: {
      stopCode: 'TaskFailedToStart',
      stoppedReason:
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:us-east-1:402913377120:secret:acme/redis/development/auth-token-RANDOM from secrets manager: AccessDeniedException: User: arn:aws:sts::402913377120:assumed-role/acme-auth-task-execution-development/0123456789 is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:us-east-1:402913377120:secret:acme/redis/development/auth-token-RANDOM because no identity-based policy allows the secretsmanager:GetSecretValue action',
      containers: [{ name: 'acme-auth', lastStatus: 'STOPPED' }],
    },
  },
]

/** The same in ECR and in ECS's records. */
export function incidentDigest(repository: string, tag: string): string {
  return `sha256:${createHash('sha256').update(`${repository}:${tag}`).digest('hex')}`
}

/** What ECS answered on 30 September 2025. */
export function incidentEcs(incident: Incident): EcsState {
  const arn = (resource: string): string => `arn:aws:ecs:${incident.region}:${incident.account}:${resource}`
  const clusterArn = arn(`cluster/${CLUSTER}`)
  return {
    clusters: [{ clusterArn, clusterName: CLUSTER, status: 'ACTIVE', activeServicesCount: HISTORIES.length }],
    services: HISTORIES.map((history) => service(history, clusterArn, arn)),
    serviceDeployments: HISTORIES.flatMap((history) =>
      history.deployments.map((deployment) => serviceDeployment(history, deployment, clusterArn, arn)),
    ),
    serviceRevisions: HISTORIES.flatMap(({ service: name, container, deployments }) =>
      deployments.map(({ id, revision, createdAt }) => ({
        serviceRevisionArn: arn(`service-revision/${CLUSTER}/${name}/${id}`),
        serviceArn: arn(`service/${CLUSTER}/${name}`),
        clusterArn,
        taskDefinition: arn(`task-definition/${name}:${revision}`),
        launchType: 'FARGATE',
        platformVersion: '1.4.0',
        createdAt,
        containerImages: [
          {
            containerName: container,
            image: `${incident.account}.dkr.ecr.${incident.region}.amazonaws.com/${container}:${createdAt.slice(0, 10)}`,
            imageDigest: incidentDigest(container, createdAt.slice(0, 10)),
          },
        ],
      })),
    ),
    taskDefinitions: taskDefinitions(incident, arn),
    tasks: HISTORIES.map(({ service: name, deployments: [latest], stopped }, index) => ({
      taskArn: arn(`task/${CLUSTER}/${String(index + 1).padStart(32, '0')}`),
      clusterArn,
      taskDefinitionArn: arn(`task-definition/${name}:${latest?.revision ?? 1}`),
      startedBy: `ecs-svc/${latest?.id ?? ''}`,
      group: `service:${name}`,
      launchType: 'FARGATE',
      lastStatus: 'STOPPED',
      desiredStatus: 'STOPPED',
      healthStatus: 'UNKNOWN',
      createdAt: '2025-09-30T11:40:00Z',
      stoppedAt: '2025-09-30T11:41:00Z',
      ...stopped,
    })),
  }
}

function service(
  { service: name, deployments: [latest] }: History,
  clusterArn: string,
  arn: (resource: string) => string,
): JsonObject {
  const taskDefinition = arn(`task-definition/${name}:${latest?.revision ?? 1}`)
  const id = `ecs-svc/${latest?.id ?? ''}`
  return {
    serviceArn: arn(`service/${CLUSTER}/${name}`),
    serviceName: name,
    clusterArn,
    status: 'ACTIVE',
    desiredCount: 1,
    runningCount: 0,
    pendingCount: 0,
    launchType: 'FARGATE',
    platformVersion: 'LATEST',
    platformFamily: 'Linux',
    taskDefinition,
    deploymentConfiguration: {
      maximumPercent: 200,
      minimumHealthyPercent: 100,
      deploymentCircuitBreaker: { enable: false, rollback: false },
    },
    deploymentController: { type: 'ECS' },
    schedulingStrategy: 'REPLICA',
    enableExecuteCommand: false,
    // A deployment without a running task is no longer listed, however healthy it was: only the newest one is.
    deployments: [
      {
        id,
        status: 'PRIMARY',
        taskDefinition,
        desiredCount: 1,
        pendingCount: 0,
        runningCount: 0,
        failedTasks: 41,
        rolloutState: 'IN_PROGRESS',
        rolloutStateReason: `ECS deployment ${id} in progress.`,
        launchType: 'FARGATE',
        platformVersion: '1.4.0',
        createdAt: latest?.createdAt ?? '',
        updatedAt: '2025-09-30T11:59:00Z',
      },
    ],
    events: [
      {
        id: 'event-1',
        createdAt: '2025-09-30T11:58:00Z',
        message: `(service ${name}) is unable to consistently start tasks successfully.`,
      },
    ],
    createdAt: '2025-01-10T09:00:00Z',
  }
}

function serviceDeployment(
  { service: name }: History,
  deployment: Deployment,
  clusterArn: string,
  arn: (resource: string) => string,
): JsonObject {
  const { id, status, createdAt, finishedAt, running } = deployment
  return {
    serviceDeploymentArn: arn(`service-deployment/${CLUSTER}/${name}/${id}`),
    serviceArn: arn(`service/${CLUSTER}/${name}`),
    clusterArn,
    createdAt,
    startedAt: createdAt,
    ...(finishedAt === undefined ? {} : { finishedAt }),
    status,
    sourceServiceRevisions: [],
    targetServiceRevision: {
      arn: arn(`service-revision/${CLUSTER}/${name}/${id}`),
      requestedTaskCount: 1,
      runningTaskCount: running,
      pendingTaskCount: 0,
    },
    deploymentCircuitBreaker: { status: 'DISABLED', failureCount: 0, threshold: 0 },
  }
}

function taskDefinitions(incident: Incident, arn: (resource: string) => string): JsonObject[] {
  const api = incident.revision130
  const bare = { ...api, containerDefinitions: containersOf(api).map(({ secrets: _lost, ...container }) => container) }
  const mlflow = derived(api, 'mlflow', incident.account)
  const auth = derived(api, 'auth', incident.account)
  const revisions: [JsonObject, number, string][] = [
    [api, 130, '2025-09-15T12:19:00Z'],
    [bare, 131, '2025-09-15T12:31:00Z'],
    [bare, 132, '2025-09-15T12:44:00Z'],
    [bare, 133, '2025-09-30T09:02:00Z'],
    [withEnvironment(mlflow, 'postgresql://mlflow@db.acme.internal:5432/mlflow_db'), 38, '2025-09-10T07:58:00Z'],
    [
      withEnvironment(mlflow, 'postgresql://mlflow@db.acme.internal:5432/mlflow_db?sslmode=require'),
      39,
      '2025-09-30T09:09:00Z',
    ],
    [auth, 1, '2025-09-30T09:19:00Z'],
  ]
  return revisions.map(([definition, revision, registeredAt]) => registered(definition, revision, registeredAt, arn))
}

/** What ECS adds when a definition is registered. */
function registered(
  definition: JsonObject,
  revision: number,
  registeredAt: string,
  arn: (resource: string) => string,
): JsonObject {
  return {
    ...definition,
    taskDefinitionArn: arn(`task-definition/${String(definition.family)}:${revision}`),
    revision,
    status: 'ACTIVE',
    volumes: [],
    placementConstraints: [],
    compatibilities: ['EC2', 'FARGATE', 'MANAGED_INSTANCES'],
    requiresAttributes: [{ name: 'com.amazonaws.ecs.capability.task-iam-role' }],
    registeredAt,
    registeredBy: 'arn:aws:sts::402913377120:assumed-role/acme-deploy/GitHubActions',
    enableFaultInjection: false,
    containerDefinitions: containersOf(definition).map((container) => ({
      cpu: 0,
      mountPoints: [],
      volumesFrom: [],
      systemControls: [],
      environment: [],
      ...container,
      portMappings: [{ containerPort: 8000, hostPort: 8000, protocol: 'tcp' }],
    })),
  }
}

function derived(api: JsonObject, name: string, account: string): JsonObject {
  const executionRole = name === 'auth' ? 'acme-auth-task-execution-development' : 'ecsTaskExecutionRole'
  return {
    ...api,
    family: `acme-${name}-development`,
    ...(name === 'auth' ? { cpu: '256', memory: '512' } : {}),
    executionRoleArn: `arn:aws:iam::${account}:role/${executionRole}`,
    taskRoleArn: `arn:aws:iam::${account}:role/acme-${name}-task`,
    containerDefinitions: containersOf(api).map(({ secrets: _other, ...container }) => ({
      ...container,
      name: `acme-${name}`,
      image: `${account}.dkr.ecr.us-east-1.amazonaws.com/acme-${name}:2025-09-15`,
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': `/ecs/acme-${name}-development`,
          'awslogs-region': 'us-east-1',
          'awslogs-stream-prefix': 'ecs',
        },
      },
    })),
  }
}

function withEnvironment(definition: JsonObject, uri: string): JsonObject {
  const environment = [
    { name: 'BACKEND_STORE_URI', value: uri },
    { name: 'ARTIFACT_ROOT', value: 's3://acme-mlflow-artifacts-development' },
  ]
  return {
    ...definition,
    containerDefinitions: containersOf(definition).map((container) => ({ ...container, environment })),
  }
}

function containersOf(definition: JsonObject): JsonObject[] {
  const containers = definition.containerDefinitions
  return Array.isArray(containers) ? containers.map((container) => container as JsonObject) : []
}

function exited(name: string, reason: string): JsonObject {
  return {
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    containers: [{ name, lastStatus: 'STOPPED', exitCode: 1, reason }],
  }
}
