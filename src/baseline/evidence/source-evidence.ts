import type { RevisionCounts, ServiceDeploymentBrief, ServiceDeploymentRecord } from '../../account/ecs-records.ts'
import type { Evidence } from './evidence.ts'
import { type History, taskDefinitionOf } from './history.ts'
import { ranks } from './rank.ts'

/** A rollback that completed proves the revision that ECS went back to. */
export function rollbackEvidence(history: History, record: ServiceDeploymentRecord): Evidence[] {
  const taskDefinition = taskDefinitionOf(history, record.rollback?.serviceRevisionArn ?? null)
  if (taskDefinition === null) return []
  const at = record.finishedAt ?? record.createdAt
  const common = {
    taskDefinition,
    source: 'service-deployment-rollback',
    completedAt: at,
    since: record.createdAt,
    gap: null,
  } as const
  return neverRan(history, record, taskDefinition)
    ? [{ ...common, rank: ranks.vacuous, confidence: 'low', because: { code: 'restored-without-tasks', at } }]
    : [{ ...common, rank: ranks.proven, confidence: 'high', because: { code: 'restored-by-rollback', at } }]
}

/** Whether all that is recorded of what a rollback went back to is that it completed without a task. */
function neverRan(history: History, rollback: ServiceDeploymentRecord, taskDefinition: string): boolean {
  const isOf = (arn: string | null) => taskDefinitionOf(history, arn) === taskDefinition
  if (rollback.sources.some((source) => isOf(source.arn) && (source.running ?? 0) > 0)) return false
  const own = history.briefs.filter((brief) => brief.status === 'SUCCESSFUL' && isOf(brief.targetServiceRevisionArn))
  return own.length > 0 && own.every((brief) => history.records.get(brief.arn)?.target?.running === 0)
}

/** What a deployment that is unfinished or failed says of the revision that served before it. */
export function sourceEvidence(history: History, record: ServiceDeploymentRecord): Evidence[] {
  const at = record.createdAt
  const common = {
    source: 'source-revision',
    confidence: 'medium',
    rank: ranks.servedBefore,
    completedAt: at,
    since: at,
    gap: null,
  } as const
  const rollbackTarget = taskDefinitionOf(history, record.rollback?.serviceRevisionArn ?? null)
  if (rollbackTarget !== null && !neverRan(history, record, rollbackTarget)) {
    return [{ ...common, taskDefinition: rollbackTarget, because: { code: 'chosen-for-rollback', at } }]
  }
  const failed = failedTargets(history)
  const serving = record.sources
    .filter(isServing)
    .toSorted((a, b) => (b.productionWeight ?? 0) - (a.productionWeight ?? 0) || (b.running ?? 0) - (a.running ?? 0))
    .flatMap((source) => taskDefinitionOf(history, source.arn) ?? [])
    .find((taskDefinition) => !failed.has(taskDefinition))
  return serving === undefined ? [] : [{ ...common, taskDefinition: serving, because: { code: 'served-before', at } }]
}

/** Whether a source of a deployment had tasks or production traffic. */
export function isServing({ running, productionWeight }: RevisionCounts): boolean {
  return (running ?? 0) > 0 || (productionWeight ?? 0) > 0
}

/** Task definitions that were deployed and of which no deployment completed. */
export function failedTargets(history: History): ReadonlySet<string> {
  const targets = (wanted: (brief: ServiceDeploymentBrief) => boolean) =>
    history.briefs.filter(wanted).flatMap((brief) => taskDefinitionOf(history, brief.targetServiceRevisionArn) ?? [])
  const completed = new Set(targets((brief) => brief.status === 'SUCCESSFUL'))
  return new Set(targets((brief) => brief.status !== 'SUCCESSFUL').filter((target) => !completed.has(target)))
}
