import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../src/base/json.ts'
import type { EcsState } from './world.ts'

/** A service that runs one revision well, by what is special about it: every other member is a member of ECS's answer, and wins. */
export type HealthyService = JsonObject & {
  readonly name: string
  /** `family:revision`. */
  readonly taskDefinition: string
}

/** ECS by its services and registered definitions. */
export interface HealthyEcs {
  readonly clusters?: readonly string[]
  readonly services?: readonly HealthyService[]
  /** By `family:revision`. */
  readonly taskDefinitions?: Readonly<Record<string, JsonObject>>
}

interface Owner {
  readonly partition: string
  readonly region: string
  readonly account: string
}

const deployedAt = '2025-12-18T10:00:00Z'
const finishedAt = '2025-12-18T10:05:00Z'

/** Gives the records that ECS would answer, dated before the year 2026. */
export function healthyEcs({ clusters = [], services = [], taskDefinitions = {} }: HealthyEcs, owner: Owner): EcsState {
  const records = services.map((service, index) => recordsOf(service, index, owner))
  const names = new Set(['default', ...clusters, ...services.map(clusterOf)])
  return {
    clusters: [...names].map((name) => ({
      clusterArn: arnOf(owner, `cluster/${name}`),
      clusterName: name,
      status: 'ACTIVE',
    })),
    services: records.map(({ service }) => service),
    serviceDeployments: records.map(({ deployment }) => deployment),
    serviceRevisions: records.map(({ revision }) => revision),
    taskDefinitions: Object.entries(taskDefinitions).map(([name, definition]) => registered(name, definition, owner)),
    tasks: records.flatMap(({ tasks }) => tasks),
  }
}

function arnOf({ partition, region, account }: Owner, resource: string): string {
  return `arn:${partition}:ecs:${region}:${account}:${resource}`
}

function clusterOf({ cluster }: JsonObject): string {
  return typeof cluster === 'string' ? cluster : 'default'
}

function recordsOf(given: HealthyService, index: number, owner: Owner) {
  const {
    name,
    cluster: _,
    taskDefinition: revisionName,
    launchType = 'FARGATE',
    platformVersion = 'LATEST',
    ...own
  } = given
  const { desiredCount = 1, runningCount = desiredCount } = own
  const cluster = clusterOf(given)
  const id = String(7_700_000_000_000_001_000n + BigInt(index))
  const clusterArn = arnOf(owner, `cluster/${cluster}`)
  const serviceArn = arnOf(owner, `service/${cluster}/${name}`)
  const taskDefinition = arnOf(owner, `task-definition/${revisionName}`)
  const revisionArn = arnOf(owner, `service-revision/${cluster}/${name}/${id}`)
  const fargate = launchType === 'FARGATE'
  const at = (version: Json) => ({
    launchType,
    ...(fargate ? { platformVersion: version, platformFamily: 'Linux' } : {}),
  })
  const ran = at(platformVersion === 'LATEST' ? '1.4.0' : platformVersion)
  const common = { serviceArn, clusterArn, createdAt: deployedAt }
  return {
    service: {
      ...common,
      serviceName: name,
      status: 'ACTIVE',
      desiredCount,
      runningCount,
      pendingCount: 0,
      taskDefinition,
      ...at(platformVersion),
      createdAt: '2025-09-01T09:00:00Z',
      schedulingStrategy: 'REPLICA',
      deploymentController: { type: 'ECS' },
      deploymentConfiguration: {
        maximumPercent: 200,
        minimumHealthyPercent: 100,
        strategy: 'ROLLING',
        deploymentCircuitBreaker: { enable: true, rollback: true },
      },
      deployments: [
        {
          id: `ecs-svc/${id}`,
          status: 'PRIMARY',
          taskDefinition,
          desiredCount,
          runningCount,
          pendingCount: 0,
          failedTasks: 0,
          rolloutState: 'COMPLETED',
          createdAt: deployedAt,
          updatedAt: finishedAt,
          ...ran,
        },
      ],
      events: [],
      enableExecuteCommand: false,
      loadBalancers: [],
      serviceRegistries: [],
      ...(fargate
        ? {
            networkConfiguration: {
              awsvpcConfiguration: {
                subnets: ['subnet-0a1b2c3d4e5f60718'],
                securityGroups: ['sg-0a1b2c3d4e5f60718'],
                assignPublicIp: 'ENABLED',
              },
            },
          }
        : {}),
      ...own,
    },
    deployment: {
      ...common,
      serviceDeploymentArn: arnOf(owner, `service-deployment/${cluster}/${name}/${id}`),
      startedAt: deployedAt,
      finishedAt,
      status: 'SUCCESSFUL',
      sourceServiceRevisions: [],
      targetServiceRevision: {
        arn: revisionArn,
        requestedTaskCount: desiredCount,
        runningTaskCount: runningCount,
        pendingTaskCount: 0,
      },
    },
    revision: { ...common, serviceRevisionArn: revisionArn, taskDefinition, ...ran },
    tasks: Array.from({ length: Number(runningCount) }, (_each, task) => ({
      taskArn: arnOf(owner, `task/${cluster}/${String(index * 100 + task).padStart(32, '0')}`),
      clusterArn,
      taskDefinitionArn: taskDefinition,
      startedBy: `ecs-svc/${id}`,
      group: `service:${name}`,
      lastStatus: 'RUNNING',
      desiredStatus: 'RUNNING',
      healthStatus: 'UNKNOWN',
      createdAt: deployedAt,
      startedAt: finishedAt,
      containers: [],
      ...ran,
    })),
  }
}

/** A definition as it is answered: with what ECS fills in when it is registered. */
function registered(name: string, definition: JsonObject, owner: Owner): JsonObject {
  const [family = '', revision] = name.split(':')
  const hostPortIsContainerPort = definition.networkMode === 'awsvpc' || definition.networkMode === 'host'
  const filledIn = (mapping: Json): Json =>
    isJsonObject(mapping)
      ? { hostPort: hostPortIsContainerPort ? (mapping.containerPort ?? 0) : 0, protocol: 'tcp', ...mapping }
      : mapping
  return {
    volumes: [],
    placementConstraints: [],
    ...definition,
    containerDefinitions: listOf(definition.containerDefinitions).map((container) =>
      isJsonObject(container)
        ? {
            cpu: 0,
            essential: true,
            environment: [],
            mountPoints: [],
            volumesFrom: [],
            systemControls: [],
            ...container,
            portMappings: listOf(container.portMappings).map(filledIn),
          }
        : container,
    ),
    taskDefinitionArn: arnOf(owner, `task-definition/${name}`),
    family,
    revision: Number(revision),
    status: 'ACTIVE',
    registeredAt: '2025-12-18T09:00:00Z',
    compatibilities: ['EC2', 'FARGATE'],
  }
}

function listOf(value: Json | undefined): readonly Json[] {
  return isJsonArray(value) ? value : []
}
