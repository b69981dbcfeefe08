import type {
  Deployment,
  ServiceDeploymentBrief as SdkBrief,
  Service,
  ServiceDeployment,
  ServiceRevision,
  ServiceRevisionSummary,
  Task,
  TaskSet,
} from '@aws-sdk/client-ecs'
import type {
  LiveDeployment,
  RevisionCounts,
  ServiceDeploymentBrief,
  ServiceDeploymentRecord,
  ServiceRecord,
  ServiceRevisionRecord,
  TaskRecord,
  TaskSetRecord,
} from '../account/ecs-records.ts'
import type { Json, JsonObject } from '../base/json.ts'
import { requiredMember } from './connection/required-member.ts'
import { serviceSettings } from './service-settings.ts'

/** Records of what ECS answers. A member that must be there and is not makes the answer unreadable: call these within the question. */

export function serviceRecord(service: Service): ServiceRecord {
  const deployments = service.deployments ?? []
  const primary = deployments.find((deployment) => deployment.status === 'PRIMARY')
  const connect = primary?.serviceConnectConfiguration
  return {
    arn: requiredMember('serviceArn', service.serviceArn),
    name: requiredMember('serviceName', service.serviceName),
    clusterArn: service.clusterArn ?? null,
    status: requiredMember('status', service.status),
    taskDefinition: service.taskDefinition ?? null,
    desiredCount: requiredMember('desiredCount', service.desiredCount),
    runningCount: requiredMember('runningCount', service.runningCount),
    createdAt: milliseconds(service.createdAt),
    controller: service.deploymentController?.type ?? 'ECS',
    schedulingStrategy: service.schedulingStrategy ?? null,
    launchType: service.launchType ?? null,
    capacityProviders: (service.capacityProviderStrategy ?? []).flatMap((item) => item.capacityProvider ?? []),
    platformVersion: service.platformVersion ?? null,
    enableExecuteCommand: service.enableExecuteCommand ?? false,
    loadBalancers: (service.loadBalancers ?? []).map((item) => ({
      containerName: item.containerName ?? null,
      containerPort: item.containerPort ?? null,
      target: item.targetGroupArn ?? item.loadBalancerName ?? null,
    })),
    serviceRegistries: (service.serviceRegistries ?? []).map((item) => ({
      containerName: item.containerName ?? null,
      containerPort: item.containerPort ?? null,
      port: item.port ?? null,
    })),
    serviceConnect:
      connect === undefined
        ? null
        : {
            enabled: connect.enabled ?? false,
            services: (connect.services ?? []).flatMap((item) =>
              item.portName === undefined
                ? []
                : [{ portName: item.portName, discoveryName: item.discoveryName ?? null }],
            ),
          },
    vpcLattice: (primary?.vpcLatticeConfigurations ?? []).flatMap((item) =>
      item.portName === undefined ? [] : [{ portName: item.portName }],
    ),
    ...serviceSettings(service),
    deployments: deployments.map(liveDeployment),
    taskSets: (service.taskSets ?? []).map(taskSet),
    events: (service.events ?? []).flatMap((event) =>
      event.createdAt === undefined || event.message === undefined
        ? []
        : [{ createdAt: event.createdAt.getTime(), message: event.message }],
    ),
  }
}

function liveDeployment(deployment: Deployment): LiveDeployment {
  return {
    id: requiredMember('id', deployment.id),
    status: requiredMember('status', deployment.status),
    taskDefinition: requiredMember('taskDefinition', deployment.taskDefinition),
    desiredCount: requiredMember('desiredCount', deployment.desiredCount),
    runningCount: requiredMember('runningCount', deployment.runningCount),
    failedTasks: deployment.failedTasks ?? 0,
    rolloutState: deployment.rolloutState ?? null,
    rolloutStateReason: deployment.rolloutStateReason ?? null,
    createdAt: milliseconds(deployment.createdAt),
    updatedAt: milliseconds(deployment.updatedAt),
  }
}

function taskSet(set: TaskSet): TaskSetRecord {
  return {
    id: requiredMember('id', set.id),
    status: requiredMember('status', set.status),
    taskDefinition: requiredMember('taskDefinition', set.taskDefinition),
    runningCount: requiredMember('runningCount', set.runningCount),
    stabilityStatus: set.stabilityStatus ?? null,
    stabilityStatusAt: milliseconds(set.stabilityStatusAt),
    createdAt: milliseconds(set.createdAt),
    externalId: set.externalId ?? null,
  }
}

export function briefRecord(brief: SdkBrief): ServiceDeploymentBrief {
  return {
    arn: requiredMember('serviceDeploymentArn', brief.serviceDeploymentArn),
    status: requiredMember('status', brief.status),
    statusReason: brief.statusReason ?? null,
    createdAt: requiredMember('createdAt', milliseconds(brief.createdAt) ?? milliseconds(brief.startedAt)),
    finishedAt: milliseconds(brief.finishedAt),
    targetServiceRevisionArn: brief.targetServiceRevisionArn ?? null,
  }
}

export function deploymentRecord(deployment: ServiceDeployment): ServiceDeploymentRecord {
  const { targetServiceRevision: target, rollback } = deployment
  return {
    arn: requiredMember('serviceDeploymentArn', deployment.serviceDeploymentArn),
    status: requiredMember('status', deployment.status),
    statusReason: deployment.statusReason ?? null,
    createdAt: requiredMember('createdAt', milliseconds(deployment.createdAt) ?? milliseconds(deployment.startedAt)),
    finishedAt: milliseconds(deployment.finishedAt),
    target: target === undefined ? null : (counts(target)[0] ?? null),
    sources: (deployment.sourceServiceRevisions ?? []).flatMap(counts),
    rollback:
      rollback === undefined
        ? null
        : { serviceRevisionArn: rollback.serviceRevisionArn ?? null, reason: rollback.reason ?? null },
    triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? [],
    lifecycleStage: deployment.lifecycleStage ?? null,
  }
}

function counts(summary: ServiceRevisionSummary): RevisionCounts[] {
  if (summary.arn === undefined) return []
  return [
    {
      arn: summary.arn,
      requested: summary.requestedTaskCount ?? null,
      running: summary.runningTaskCount ?? null,
      productionWeight: summary.requestedProductionTrafficWeight ?? null,
    },
  ]
}

export function revisionRecord(revision: ServiceRevision): ServiceRevisionRecord {
  return {
    arn: requiredMember('serviceRevisionArn', revision.serviceRevisionArn),
    taskDefinition: requiredMember('taskDefinition', revision.taskDefinition),
    createdAt: milliseconds(revision.createdAt),
    platformVersion: revision.platformVersion ?? null,
    images: (revision.containerImages ?? []).flatMap((image) =>
      image.containerName === undefined || image.image === undefined
        ? []
        : [{ container: image.containerName, image: image.image, digest: image.imageDigest ?? null }],
    ),
    gatewayPorts: (revision.gatewayConnectors ?? []).flatMap(({ portName }) => portName ?? []),
  }
}

export function taskRecord(task: Task): TaskRecord {
  return {
    arn: requiredMember('taskArn', task.taskArn),
    taskDefinition: requiredMember('taskDefinitionArn', task.taskDefinitionArn),
    startedBy: task.startedBy ?? null,
    lastStatus: task.lastStatus ?? null,
    desiredStatus: task.desiredStatus ?? null,
    healthStatus: task.healthStatus ?? 'UNKNOWN',
    startedAt: milliseconds(task.startedAt) ?? milliseconds(task.createdAt),
    stoppedAt: milliseconds(task.stoppedAt),
    stopCode: task.stopCode ?? null,
    stoppedReason: task.stoppedReason ?? null,
    containers: (task.containers ?? []).map((container) => ({
      name: container.name ?? '',
      exitCode: container.exitCode ?? null,
      reason: container.reason ?? null,
    })),
  }
}

/** Dates as ISO 8601 texts, what is undefined left out. */
export function plainJson(value: unknown): Json {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plainJson)
  if (typeof value === 'object' && value !== null) return plainObject(value)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

export function plainObject(value: object): JsonObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, plainJson(member)]])),
  )
}

function milliseconds(date: Date | undefined): number | null {
  return date === undefined ? null : date.getTime()
}
