import { day } from './day.ts'
import { type Evidence, type History, rungs, taskDefinitionOf } from './evidence.ts'
import { completedStatuses, type ServiceDeploymentBrief, type ServiceDeploymentRecord, soakMs } from './records.ts'

/**
 * Takes a service's history; gives what its service deployments prove. A SUCCESSFUL one proves its target, if tasks of it ran
 * when it finished; a ROLLBACK_SUCCESSFUL one proves what ECS went back to, its target being the revision that failed.
 */
export function deploymentEvidence(history: History): Evidence[] {
  return history.briefs.flatMap((brief) => {
    const record = history.records.get(brief.arn)
    if (record === undefined) return brief.status === 'SUCCESSFUL' ? uncountedEvidence(history, brief) : []
    if (record.status === 'SUCCESSFUL') return successEvidence(history, record)
    if (record.status === 'ROLLBACK_SUCCESSFUL') return rollbackEvidence(history, record)
    return sourceEvidence(history, record)
  })
}

function successEvidence(history: History, record: ServiceDeploymentRecord): Evidence[] {
  const taskDefinition = taskDefinitionOf(history, record.target?.arn ?? null)
  if (record.target === null || taskDefinition === null) return []
  const completedAt = record.finishedAt ?? record.createdAt
  const common = { taskDefinition, source: 'service-deployment', completedAt, since: record.createdAt } as const
  const { running, requested } = record.target
  if (running === 0) {
    return [
      {
        ...common,
        rung: rungs.vacuous,
        confidence: 'low',
        reason: `the only completed deployments ran no task (the newest completed ${day(completedAt)}), so nothing shows that this revision works`,
        warnings: ['vacuous-success'],
        shortSoak: false,
      },
    ]
  }
  const early = running < requested
  const shortSoak = isSupersededSoon(history, record, taskDefinition)
  const reason = `newest SUCCESSFUL service deployment with running tasks (completed ${day(completedAt)}`
  return [
    {
      ...common,
      rung: rungs.proven,
      confidence: early || shortSoak ? 'medium' : 'high',
      reason: early
        ? `${reason} early, with ${running} of ${requested} tasks)`
        : shortSoak
          ? `${reason}, superseded within ten minutes)`
          : `${reason})`,
      warnings: [...(early ? ['early-success' as const] : []), ...(shortSoak ? ['short-soak' as const] : [])],
      shortSoak,
    },
  ]
}

/** A success of which only the list's entry could be read: how many tasks ran is not known. */
function uncountedEvidence(history: History, brief: ServiceDeploymentBrief): Evidence[] {
  const taskDefinition = taskDefinitionOf(history, brief.targetServiceRevisionArn)
  if (taskDefinition === null) return []
  const completedAt = brief.finishedAt ?? brief.createdAt
  return [
    {
      taskDefinition,
      source: 'service-deployment',
      confidence: 'medium',
      rung: rungs.proven,
      completedAt,
      since: brief.createdAt,
      reason: `newest SUCCESSFUL service deployment (completed ${day(completedAt)}), though it could not be read how many tasks ran`,
      warnings: [],
      shortSoak: false,
    },
  ]
}

/** Whether a different task definition was deployed before this completion had stood for the soak time. */
function isSupersededSoon(history: History, record: ServiceDeploymentRecord, taskDefinition: string): boolean {
  const finishedAt = record.finishedAt
  if (finishedAt === null) return false
  return history.briefs.some((brief) => {
    if (brief.arn === record.arn || brief.createdAt < record.createdAt) return false
    if (brief.createdAt - finishedAt >= soakMs) return false
    const next = taskDefinitionOf(history, brief.targetServiceRevisionArn)
    return next !== null && next !== taskDefinition
  })
}

function rollbackEvidence(history: History, record: ServiceDeploymentRecord): Evidence[] {
  const taskDefinition = taskDefinitionOf(history, record.rollback?.serviceRevisionArn ?? null)
  if (taskDefinition === null) return []
  const completedAt = record.finishedAt ?? record.createdAt
  return [
    {
      taskDefinition,
      source: 'service-deployment-rollback',
      confidence: 'high',
      rung: rungs.proven,
      completedAt,
      since: record.createdAt,
      reason: `ECS rolled the service back to this revision, and the rollback completed ${day(completedAt)}`,
      warnings: ['restored-by-rollback'],
      shortSoak: false,
    },
  ]
}

/** What an unfinished or failed deployment says of the revision that served before it. */
function sourceEvidence(history: History, record: ServiceDeploymentRecord): Evidence[] {
  const common = {
    source: 'source-revision',
    confidence: 'medium',
    rung: rungs.servedBefore,
    completedAt: record.createdAt,
    since: record.createdAt,
    shortSoak: false,
  } as const
  const rollbackTarget = taskDefinitionOf(history, record.rollback?.serviceRevisionArn ?? null)
  if (rollbackTarget !== null) {
    return [
      {
        ...common,
        taskDefinition: rollbackTarget,
        reason: `ECS chose this revision to roll back to (deployment of ${day(record.createdAt)}); its own deployment is no longer recorded`,
        warnings: [],
      },
    ]
  }
  const failed = failedTargets(history)
  const serving = record.sources
    .filter((source) => source.running > 0 || (source.productionWeight ?? 0) > 0)
    .toSorted((a, b) => (b.productionWeight ?? 0) - (a.productionWeight ?? 0) || b.running - a.running)
    .flatMap((source) => taskDefinitionOf(history, source.arn) ?? [])
    .find((taskDefinition) => !failed.has(taskDefinition))
  return serving === undefined
    ? []
    : [
        {
          ...common,
          taskDefinition: serving,
          reason: `it was serving with running tasks when the deployment of ${day(record.createdAt)} began; its own deployment is no longer recorded`,
          warnings: [],
        },
      ]
}

/** Task definitions that were deployed in the history and of which no deployment completed. */
export function failedTargets(history: History): ReadonlySet<string> {
  const targets = (wanted: (brief: ServiceDeploymentBrief) => boolean) =>
    history.briefs.filter(wanted).flatMap((brief) => taskDefinitionOf(history, brief.targetServiceRevisionArn) ?? [])
  const completed = new Set(targets((brief) => brief.status === 'SUCCESSFUL'))
  return new Set(targets((brief) => brief.status !== 'SUCCESSFUL').filter((target) => !completed.has(target)))
}

/** Takes a status of a service deployment; tells whether something is proven by it. */
export function isCompleted(status: string): boolean {
  return completedStatuses.includes(status)
}
