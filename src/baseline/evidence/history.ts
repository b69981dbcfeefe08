import { revisionId, type ServiceDeploymentBrief, type ServiceDeploymentRecord } from '../../account/ecs-records.ts'

/** A service's past as far as it could be read, newest deployment first. */
export interface History {
  readonly briefs: readonly ServiceDeploymentBrief[]
  /** Full records by their ARN, for those that were asked for. */
  readonly records: ReadonlyMap<string, ServiceDeploymentRecord>
  /** ARNs of deployments that were asked for without an answer. */
  readonly unread: ReadonlySet<string>
  /** Task definition ARNs by the number of their service revision. */
  readonly taskDefinitions: ReadonlyMap<string, string>
}

/** ARN of the task definition that a service revision runs; null where it is not known. */
export function taskDefinitionOf(history: History, serviceRevisionArn: string | null): string | null {
  const id = serviceRevisionArn === null ? null : revisionId(serviceRevisionArn)
  return id === null ? null : (history.taskDefinitions.get(id) ?? null)
}
