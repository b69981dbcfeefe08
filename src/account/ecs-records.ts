/**
 * What ECS and CodeDeploy tell of a service's past, as plain data: names as in the APIs, times in milliseconds since the epoch,
 * null where the answer has none.
 */

/** A service as DescribeServices gives it. */
export interface ServiceRecord {
  readonly arn: string
  readonly name: string
  readonly clusterArn: string | null
  /** ACTIVE, DRAINING or INACTIVE. */
  readonly status: string
  /** The revision of the deployment requested last, which need not be one that works. */
  readonly taskDefinition: string | null
  readonly desiredCount: number
  readonly runningCount: number
  readonly createdAt: number | null
  /** ECS, CODE_DEPLOY or EXTERNAL. */
  readonly controller: string
  readonly schedulingStrategy: string | null
  readonly launchType: string | null
  readonly capacityProviders: readonly string[]
  readonly platformVersion: string | null
  readonly enableExecuteCommand: boolean
  readonly loadBalancers: readonly LoadBalancerRecord[]
  readonly serviceRegistries: readonly ServiceRegistryRecord[]
  readonly serviceConnect: ServiceConnectRecord | null
  readonly vpcLattice: readonly { readonly portName: string }[]
  /** Where tasks get their network interface; null where the service has no network configuration of its own. */
  readonly network: NetworkConfigurationRecord | null
  /** Names of the volumes that the service configures at launch as EBS volumes. */
  readonly managedVolumes: readonly string[]
  /** ARN of the service revision that was deployed last; null where nothing tells. */
  readonly currentRevision: string | null
  /** How many tasks a rolling update must keep and may run; null where the service is deployed in another way, or nothing tells. */
  readonly rollingLimits: RollingLimits | null
  /** An Express Mode service: ECS itself manages what the service consists of (`resourceManagementType: ECS`). */
  readonly express: boolean
  readonly deployments: readonly LiveDeployment[]
  readonly taskSets: readonly TaskSetRecord[]
  readonly events: readonly ServiceEvent[]
}

export interface LoadBalancerRecord {
  readonly containerName: string | null
  readonly containerPort: number | null
  /** ARN of the target group, or name of a Classic Load Balancer. */
  readonly target: string | null
}

export interface ServiceRegistryRecord {
  readonly containerName: string | null
  readonly containerPort: number | null
  readonly port: number | null
}

/** In percent of the desired tasks. */
export interface RollingLimits {
  readonly minimumHealthyPercent: number
  readonly maximumPercent: number
}

/** An `awsvpcConfiguration`. */
export interface NetworkConfigurationRecord {
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
  /** `assignPublicIp: ENABLED`. */
  readonly publicIp: boolean
}

export interface ServiceConnectRecord {
  readonly enabled: boolean
  readonly services: readonly { readonly portName: string; readonly discoveryName: string | null }[]
}

/** An entry of `deployments[]`: only those that were requested last (PRIMARY) or still have tasks (ACTIVE). */
export interface LiveDeployment {
  /** `ecs-svc/<number>`; the number is also the last part of the service revision's ARN. */
  readonly id: string
  readonly status: string
  readonly taskDefinition: string
  readonly desiredCount: number
  readonly runningCount: number
  readonly failedTasks: number
  /** IN_PROGRESS, COMPLETED or FAILED; null says nothing (services behind a Classic Load Balancer have none). */
  readonly rolloutState: string | null
  readonly rolloutStateReason: string | null
  readonly createdAt: number | null
  readonly updatedAt: number | null
}

export interface TaskSetRecord {
  readonly id: string
  /** PRIMARY serves production traffic; ACTIVE and DRAINING do not. */
  readonly status: string
  readonly taskDefinition: string
  readonly runningCount: number
  readonly stabilityStatus: string | null
  readonly stabilityStatusAt: number | null
  readonly createdAt: number | null
  /** For CODE_DEPLOY: the CodeDeploy deployment. */
  readonly externalId: string | null
}

export interface ServiceEvent {
  readonly createdAt: number
  readonly message: string
}

/** An entry of ListServiceDeployments. */
export interface ServiceDeploymentBrief {
  readonly arn: string
  readonly status: string
  readonly statusReason: string | null
  readonly createdAt: number
  readonly finishedAt: number | null
  readonly targetServiceRevisionArn: string | null
}

/** A service deployment as DescribeServiceDeployments gives it; counts are a snapshot taken when it finished. */
export interface ServiceDeploymentRecord {
  readonly arn: string
  readonly status: string
  readonly statusReason: string | null
  readonly createdAt: number
  readonly finishedAt: number | null
  readonly target: RevisionCounts | null
  readonly sources: readonly RevisionCounts[]
  readonly rollback: { readonly serviceRevisionArn: string | null; readonly reason: string | null } | null
  readonly triggeredAlarms: readonly string[]
  readonly lifecycleStage: string | null
}

export interface RevisionCounts {
  readonly arn: string
  /** Null where ECS does not tell, which is not zero. */
  readonly requested: number | null
  readonly running: number | null
  readonly productionWeight: number | null
}

export interface ServiceRevisionRecord {
  readonly arn: string
  readonly taskDefinition: string
  readonly createdAt: number | null
  /** Fargate's, LATEST resolved; null on other launch types. */
  readonly platformVersion: string | null
  readonly images: readonly { readonly container: string; readonly image: string; readonly digest: string | null }[]
  /** Names of the ports that gateways send traffic to. */
  readonly gatewayPorts: readonly string[]
}

export interface TaskRecord {
  readonly arn: string
  readonly taskDefinition: string
  /** `ecs-svc/<number>` for a service's task. */
  readonly startedBy: string | null
  readonly lastStatus: string | null
  readonly desiredStatus: string | null
  /** HEALTHY, UNHEALTHY, or UNKNOWN where no container has a health check. */
  readonly healthStatus: string
  readonly startedAt: number | null
  readonly stoppedAt: number | null
  readonly stopCode: string | null
  readonly stoppedReason: string | null
  readonly containers: readonly TaskContainerRecord[]
}

export interface TaskContainerRecord {
  readonly name: string
  readonly exitCode: number | null
  readonly reason: string | null
}

/** A CodeDeploy deployment; `revisionSha256` is null when its AppSpec is not kept inline (an S3 object, say). */
export interface CodeDeployDeployment {
  readonly id: string
  readonly status: string
  readonly completedAt: number | null
  readonly application: string | null
  readonly group: string | null
  readonly revisionSha256: string | null
  /** What CodeDeploy says went wrong, or null. */
  readonly error: string | null
}

/** Milliseconds that a completed deployment must stand before a successor for its completion to mean more than a start. */
export const soakMs = 10 * 60_000

/** Service deployment states that say the target completed, or that ECS restored what had completed before. */
export const completedStatuses: readonly string[] = ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL']

/** Service deployment states that never change again, by DescribeServiceDeployments. */
export const terminalStatuses: readonly string[] = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']

/** Null for anything but the ARN of a task definition. */
export function parseTaskDefinitionArn(arn: string): { family: string; revision: number } | null {
  const match = /:task-definition\/([\w-]+):(\d+)$/.exec(arn)
  return match?.[1] === undefined || match[2] === undefined ? null : { family: match[1], revision: Number(match[2]) }
}

/** Null for anything but the ARN of a task definition. */
export function revisionOf(arn: string): number | null {
  return parseTaskDefinitionArn(arn)?.revision ?? null
}

/** The number that a service revision's ARN and a deployment id (`ecs-svc/<n>`) share; null for anything else. */
export function revisionId(arnOrId: string): string | null {
  return /\/(\d+)$/.exec(arnOrId)?.[1] ?? null
}
