import type { JsonObject } from '../base/json.ts'
import type { Lookup } from '../base/lookup.ts'
import type {
  CodeDeployDeployment,
  ServiceDeploymentBrief,
  ServiceDeploymentRecord,
  ServiceRecord,
  ServiceRevisionRecord,
  TaskRecord,
} from './ecs-records.ts'

/** What the baseline asks of CodeDeploy for a service that it deploys. */
export interface CodeDeployReader {
  /** GetDeployment; absent when CodeDeploy no longer has it. */
  deployment(id: string): Promise<Lookup<CodeDeployDeployment>>
  /** GetDeploymentGroup: id of the group's last successful deployment; absent when there is none. */
  lastSuccessful(application: string, group: string): Promise<Lookup<string | null>>
  /** GetApplicationRevision: text of the AppSpec with this SHA-256, which GetDeployment never gives; null when it isn't inline. */
  appSpec(application: string, sha256: string): Promise<Lookup<string | null>>
}

export interface TaskFilter {
  readonly cluster: string
  readonly service?: string
  readonly family?: string
  readonly status: 'RUNNING' | 'STOPPED'
}

/** What the baseline asks of ECS, one method a question. Answers are shared within a run. */
export interface EcsReader {
  /** DescribeServices; absent when there is no such service. Throws ClusterNotFoundError. */
  service(cluster: string, service: string): Promise<Lookup<ServiceRecord>>
  /** ListClusters, all of the region. */
  clusterArns(): Promise<Lookup<readonly string[]>>
  /** ListServices, names of all services of the cluster; absent when there is no such cluster. */
  serviceNames(cluster: string): Promise<Lookup<readonly string[]>>
  /** ListServiceDeployments, of the 90 days that ECS keeps, in ECS's order; absent when there is no such service. Throws ClusterNotFoundError. */
  serviceDeployments(cluster: string, service: string): Promise<Lookup<DeploymentList>>
  /** ListServiceDeployments of those that completed, one page; absent when there is no such service. Throws ClusterNotFoundError. */
  completedDeployments(cluster: string, service: string): Promise<Lookup<DeploymentList>>
  /** DescribeServiceDeployments; absent when ECS no longer has it. */
  serviceDeployment(arn: string): Promise<Lookup<ServiceDeploymentRecord>>
  /** DescribeServiceRevisions; absent when ECS no longer has it. One that may be new is asked for again while it is MISSING. */
  serviceRevision(arn: string, age: 'maybe-new' | 'old'): Promise<Lookup<ServiceRevisionRecord>>
  /** DescribeTaskDefinition by ARN, `family:revision` or family, its tags put in it; absent when it was deleted or never was. */
  taskDefinition(name: string): Promise<Lookup<JsonObject>>
  /** ListTaskDefinitions of exactly this family, ARNs of its ACTIVE revisions, the newest first. */
  activeRevisions(family: string): Promise<Lookup<readonly string[]>>
  /** DescribeTasks of one task; absent when ECS no longer has it, about an hour after it stopped. */
  task(cluster: string, arn: string): Promise<Lookup<TaskRecord>>
  /** ListTasks and DescribeTasks; stopped tasks are visible for about an hour. Absent when there is no such cluster or service. */
  tasks(filter: TaskFilter): Promise<Lookup<readonly TaskRecord[]>>
  /** For services that CodeDeploy deploys. */
  readonly codeDeploy: CodeDeployReader
}

/** A cluster that does not exist: an unusable input, not a finding. */
export class ClusterNotFoundError extends Error {
  readonly cluster: string
  constructor(cluster: string, region: string | null = null) {
    super(`the cluster ${cluster} does not exist in this account and region${region === null ? '' : ` (${region})`}`)
    this.name = 'ClusterNotFoundError'
    this.cluster = cluster
  }
}

export interface DeploymentList {
  readonly briefs: readonly ServiceDeploymentBrief[]
  /** What of the list was not read. */
  readonly left: DeploymentsLeft
}

/** Which deployments of a service were not read: none, only older ones than those that were, or any. */
export type DeploymentsLeft = 'none' | 'older' | 'any'

/** ARNs one DescribeServiceDeployments or DescribeServiceRevisions call takes, by their API reference. */
export const revisionsPerCall = 20
