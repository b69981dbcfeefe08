import { type LiveDeployment, revisionId, type ServiceRecord } from '../../account/ecs-records.ts'
import type { Evidence } from './evidence.ts'
import { type History, taskDefinitionOf } from './history.ts'
import { ranks } from './rank.ts'

/** The end of the event by which ECS says that a deployment completed; "has reached a steady state" names no deployment. */
const completedEvent = /\(deployment ecs-svc\/(\d+)\) deployment completed\.?$/

/** What the deployments that still stand prove, under the ECS controller. */
export function liveEvidence(service: ServiceRecord, history: History): Evidence[] {
  return service.deployments.flatMap((deployment) => {
    const own = newestRecordOf(history, deployment)
    // The history is the authority: a deployment that still bakes, or failed, is not proven by a rollout that says COMPLETED.
    if (own !== null && own.status !== 'SUCCESSFUL') return []
    if (deployment.rolloutState === 'COMPLETED') return completedRollout(deployment, own?.vacuous ?? false)
    return deployment.rolloutState === null && !(own?.vacuous ?? false) ? silentRollout(service, deployment) : []
  })
}

/** Task definitions of deployments that stand and are under way, or failed. */
export function openTargets(service: ServiceRecord, history: History): string[] {
  return service.deployments.flatMap((deployment) => {
    const own = newestRecordOf(history, deployment)
    const isOpen = own === null ? isUnfinished(deployment) : own.status !== 'SUCCESSFUL'
    return isOpen ? [deployment.taskDefinition] : []
  })
}

/** A state that is new to us proves nothing either. */
export function isUnfinished({ rolloutState }: LiveDeployment): boolean {
  return rolloutState !== null && rolloutState !== 'COMPLETED'
}

function completedRollout(deployment: LiveDeployment, vacuous: boolean): Evidence[] {
  const isPrimary = deployment.status === 'PRIMARY'
  const running = deployment.runningCount
  const common = {
    taskDefinition: deployment.taskDefinition,
    source: isPrimary ? 'primary-deployment' : 'active-deployment',
    since: deployment.createdAt,
    // Counts change an ACTIVE deployment's updatedAt long after it completed; what replaced it completed later all the same.
    completedAt: isPrimary ? (deployment.updatedAt ?? deployment.createdAt) : deployment.createdAt,
    gap: null,
  } as const
  if (running === 0) {
    if (vacuous) return []
    return [{ ...common, rank: ranks.completed, confidence: 'medium', because: { code: 'completed-nothing-runs' } }]
  }
  // It completed without a task and was scaled up since: fewer tasks than wanted may be a crash loop.
  const unproven = vacuous && running < deployment.desiredCount
  return [
    {
      ...common,
      rank: unproven ? ranks.tasks : ranks.proven,
      confidence: unproven ? 'medium' : 'high',
      because: { code: isPrimary ? 'current-deployment-completed' : 'earlier-deployment-completed', running },
    },
  ]
}

/** Without a rollout state (Classic Load Balancer) a single, fully running deployment is the next best. */
function silentRollout(service: ServiceRecord, deployment: LiveDeployment): Evidence[] {
  const running = deployment.runningCount
  const isFull = running > 0 && running === service.desiredCount
  if (service.deployments.length !== 1 || !isFull) return []
  return [
    {
      taskDefinition: deployment.taskDefinition,
      source: 'primary-deployment',
      confidence: 'medium',
      rank: ranks.proven,
      completedAt: deployment.updatedAt ?? deployment.createdAt,
      since: deployment.createdAt,
      because: { code: 'only-deployment-runs', running },
      gap: null,
    },
  ]
}

/** What a service's events prove where its history cannot be read. ECS keeps the newest hundred only. */
export function eventEvidence(service: ServiceRecord, history: History): Evidence[] {
  return completedEvents(service).flatMap(({ id, createdAt }) => {
    const taskDefinition = taskDefinitionOf(history, `/${id}`)
    if (taskDefinition === null) return []
    return [
      {
        taskDefinition,
        source: 'service-event',
        confidence: 'medium',
        rank: ranks.event,
        completedAt: createdAt,
        since: createdAt,
        because: { code: 'event-says-completed', at: createdAt },
        gap: null,
      },
    ]
  })
}

/** Numbers of the service revisions that events name as completed. */
export function completedEvents(service: ServiceRecord): { id: string; createdAt: number }[] {
  return service.events.flatMap((event) => {
    const id = completedEvent.exec(event.message)?.[1]
    return id === undefined ? [] : [{ id, createdAt: event.createdAt }]
  })
}

function newestRecordOf(history: History, deployment: LiveDeployment): { status: string; vacuous: boolean } | null {
  const id = revisionId(deployment.id)
  const brief = history.briefs.find(
    (item) => item.targetServiceRevisionArn !== null && revisionId(item.targetServiceRevisionArn) === id,
  )
  if (brief === undefined) return null
  const vacuous = brief.status === 'SUCCESSFUL' && history.records.get(brief.arn)?.target?.running === 0
  return { status: brief.status, vacuous }
}
