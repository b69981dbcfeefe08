import type { ServiceRecord } from '../account/ecs-records.ts'

/** What other checks may know of the service that is deployed to: what it demands of a definition, and nothing of its past. */
export type ServiceFacts = Omit<ServiceRecord, 'deployments' | 'taskSets' | 'events' | 'clusterArn' | 'createdAt'>

export function serviceFacts(service: ServiceRecord): ServiceFacts {
  const {
    deployments: _deployments,
    taskSets: _taskSets,
    events: _events,
    clusterArn: _cluster,
    createdAt: _created,
    ...facts
  } = service
  return facts
}

/** Whether tasks of a task definition, given by its ARN, run in the service now. */
export function runsNow(service: ServiceRecord, taskDefinition: string): boolean {
  return [...service.deployments, ...service.taskSets].some(
    (item) => item.taskDefinition === taskDefinition && item.runningCount > 0,
  )
}
