import {
  completedStatuses,
  type ServiceDeploymentBrief,
  type ServiceDeploymentRecord,
  soakMs,
} from '../../account/ecs-records.ts'
import type { Evidence } from './evidence.ts'
import { type History, taskDefinitionOf } from './history.ts'
import { ranks } from './rank.ts'
import { rollbackEvidence, sourceEvidence } from './source-evidence.ts'

/**
 * What a service's deployments prove. A SUCCESSFUL one proves its target, if tasks of it ran when it finished; a ROLLBACK_SUCCESSFUL
 * one proves what ECS went back to, its target being the revision that failed.
 */
export function deploymentEvidence(history: History): Evidence[] {
  return history.briefs.flatMap((brief) => evidenceOf(history, brief))
}

/** The newest deployment that completed and of which it could not be read what it proves. */
export function unreadCompletion(history: History): ServiceDeploymentBrief | null {
  const unread = history.briefs.filter(
    (brief) =>
      isCompleted(brief.status) &&
      (history.records.has(brief.arn) || history.unread.has(brief.arn)) &&
      evidenceOf(history, brief).length === 0,
  )
  return unread.toSorted((a, b) => completionOf(b) - completionOf(a))[0] ?? null
}

/** When a completed deployment completed, in milliseconds since the epoch. */
export function completionOf({
  finishedAt,
  createdAt,
}: Pick<ServiceDeploymentBrief, 'finishedAt' | 'createdAt'>): number {
  return finishedAt ?? createdAt
}

/** Whether a service deployment's status says that something was proven. */
export function isCompleted(status: string): boolean {
  return completedStatuses.includes(status)
}

function evidenceOf(history: History, brief: ServiceDeploymentBrief): Evidence[] {
  const record = history.records.get(brief.arn)
  if (record === undefined) {
    const isUncounted = brief.status === 'SUCCESSFUL' && history.unread.has(brief.arn)
    return isUncounted ? successEvidence(history, brief, null) : []
  }
  if (record.status === 'SUCCESSFUL') return successEvidence(history, brief, record)
  if (record.status === 'ROLLBACK_SUCCESSFUL') return rollbackEvidence(history, record)
  return sourceEvidence(history, record)
}

/** The list names the target, too, where the record could not be read or has none. */
function successEvidence(
  history: History,
  brief: ServiceDeploymentBrief,
  record: ServiceDeploymentRecord | null,
): Evidence[] {
  const taskDefinition = taskDefinitionOf(history, record?.target?.arn ?? brief.targetServiceRevisionArn)
  if (taskDefinition === null) return []
  const at = completionOf(record ?? brief)
  const since = record?.createdAt ?? brief.createdAt
  const common = { taskDefinition, source: 'service-deployment', completedAt: at, since, gap: null } as const
  const running = record?.target?.running ?? null
  const requested = record?.target?.requested ?? null
  if (running === null) {
    return [{ ...common, rank: ranks.proven, confidence: 'medium', because: { code: 'completed-uncounted', at } }]
  }
  if (running === 0) {
    return [{ ...common, rank: ranks.vacuous, confidence: 'low', because: { code: 'completed-without-tasks', at } }]
  }
  const supersededSoon = wasSupersededSoon(history, record ?? brief, taskDefinition)
  const early = requested !== null && running < requested
  return [
    {
      ...common,
      rank: ranks.proven,
      confidence: early || supersededSoon ? 'medium' : 'high',
      because: { code: 'completed-with-tasks', at, running, requested, supersededSoon },
    },
  ]
}

function wasSupersededSoon(
  history: History,
  { arn, createdAt, finishedAt }: Pick<ServiceDeploymentBrief, 'arn' | 'createdAt' | 'finishedAt'>,
  taskDefinition: string,
): boolean {
  if (finishedAt === null) return false
  return history.briefs.some((brief) => {
    if (brief.arn === arn || brief.createdAt < createdAt) return false
    if (brief.createdAt - finishedAt >= soakMs) return false
    const next = taskDefinitionOf(history, brief.targetServiceRevisionArn)
    return next !== null && next !== taskDefinition
  })
}
