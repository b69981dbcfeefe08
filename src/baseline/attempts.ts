import type { Attempt } from '../report/report.ts'
import { day } from './day.ts'
import { type Evidence, type History, taskDefinitionOf } from './evidence.ts'
import { foreignText } from './foreign-text.ts'
import {
  parseTaskDefinitionArn,
  revisionId,
  revisionOf,
  type ServiceDeploymentBrief,
  type ServiceRecord,
  type TaskRecord,
  terminalStatuses,
} from './records.ts'
import { describeGroup, groupStoppedTasks, type StopCategory, type StoppedGroup } from './stopped-tasks.ts'

/** The newest attempt after the baseline that did not complete, and why its tasks stopped. */
export interface AttemptFailure {
  readonly taskDefinition: string
  readonly revision: number | null
  readonly category: StopCategory
  readonly count: number
  readonly stopCode: string | null
  readonly exitCode: number | null
  readonly container: string | null
  /** ECS's reason, cut in the middle and free of credentials. */
  readonly text: string | null
  /** What the service deployment itself says. */
  readonly statusReason: string | null
}

/** A deployment after the baseline that did not complete. */
export interface FailedDeployment {
  readonly taskDefinition: string
  readonly status: string
  /** When it began; null for a live deployment without a date. */
  readonly createdAt: number | null
  readonly groups: readonly StoppedGroup[]
  readonly statusReason: string | null
  /** How far a blue/green, linear or canary deployment is; null where ECS names no stage. */
  readonly stage?: string | null
  /** Whether something shows that it failed, rather than that it has not finished. */
  readonly failing: boolean
}

/**
 * Takes what is known of a service and its baseline (null: none); gives the deployments since then that did not complete, newest
 * first. Without a readable history those that still stand.
 */
export function failedDeployments(
  baseline: Evidence | null,
  service: ServiceRecord | null,
  history: History,
  stopped: readonly TaskRecord[],
): FailedDeployment[] {
  const since = attemptsSince(baseline, history)
  const recorded = history.briefs
    .filter((brief) => brief.status !== 'SUCCESSFUL' && brief.createdAt >= since)
    .flatMap((brief) => fromBrief(brief, service, history, stopped))
  const known = new Set(recorded.map((deployment) => deployment.taskDefinition))
  const live = (service?.deployments ?? [])
    .filter(
      (deployment) =>
        deployment.rolloutState !== 'COMPLETED' &&
        deployment.taskDefinition !== baseline?.taskDefinition &&
        !known.has(deployment.taskDefinition) &&
        !history.briefs.some((brief) => sameRevision(brief, deployment.id)),
    )
    .map((deployment): FailedDeployment => {
      const groups = groupStoppedTasks(stopped.filter((task) => isOf(task, deployment.taskDefinition, deployment.id)))
      return {
        taskDefinition: deployment.taskDefinition,
        status: deployment.rolloutState ?? deployment.status,
        createdAt: deployment.createdAt,
        groups,
        statusReason: deployment.rolloutState === 'FAILED' ? safe(deployment.rolloutStateReason) : null,
        failing: deployment.rolloutState === 'FAILED' || deployment.failedTasks > 0 || groups.length > 0,
      }
    })
  return [...recorded, ...live].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))
}

/**
 * After a rollback the attempts before it matter as well, back to the deployment by which the baseline itself completed: it has
 * been the last healthy revision ever since.
 */
function attemptsSince(baseline: Evidence | null, history: History): number {
  if (baseline === null) return Number.NEGATIVE_INFINITY
  const since = baseline.since ?? Number.NEGATIVE_INFINITY
  if (baseline.source === 'primary-deployment' || baseline.source === 'active-deployment') return since
  // A source revision served before the first attempt that names it; an event or a task tells when it ran, not what followed.
  if (baseline.source === 'source-revision') return Number.NEGATIVE_INFINITY
  const others = history.briefs.find((brief) => {
    const target = taskDefinitionOf(history, brief.targetServiceRevisionArn)
    return brief.status === 'SUCCESSFUL' && brief.createdAt <= since && target !== null
  })
  if (others === undefined || baseline.source !== 'service-deployment-rollback') return since
  return taskDefinitionOf(history, others.targetServiceRevisionArn) === baseline.taskDefinition
    ? others.createdAt
    : since
}

function fromBrief(
  brief: ServiceDeploymentBrief,
  service: ServiceRecord | null,
  history: History,
  stopped: readonly TaskRecord[],
): FailedDeployment[] {
  const taskDefinition = taskDefinitionOf(history, brief.targetServiceRevisionArn)
  if (taskDefinition === null) return []
  const record = history.records.get(brief.arn)
  const live = service?.deployments.find((deployment) => sameRevision(brief, deployment.id))
  const groups = groupStoppedTasks(
    stopped.filter((task) => isOf(task, taskDefinition, brief.targetServiceRevisionArn ?? '')),
  )
  const alarms = record?.triggeredAlarms ?? []
  const reason =
    record?.statusReason ??
    brief.statusReason ??
    record?.rollback?.reason ??
    (live?.rolloutState === 'FAILED' ? live.rolloutStateReason : null) ??
    (alarms.length > 0 ? `triggered alarms: ${alarms.join(', ')}` : null)
  return [
    {
      taskDefinition,
      status: brief.status,
      createdAt: brief.createdAt,
      groups,
      statusReason: safe(reason),
      stage: terminalStatuses.includes(brief.status) ? null : (record?.lifecycleStage ?? null),
      failing:
        terminalStatuses.includes(brief.status) ||
        brief.status.startsWith('ROLLBACK') ||
        live?.rolloutState === 'FAILED' ||
        (live?.failedTasks ?? 0) > 0 ||
        groups.length > 0,
    },
  ]
}

/** Takes the deployments that did not complete; gives the newest that shows a failure, or null. */
export function newestFailure(deployments: readonly FailedDeployment[]): AttemptFailure | null {
  const newest = deployments.find((deployment) => deployment.failing)
  if (newest === undefined) return null
  const [group] = newest.groups
  return {
    taskDefinition: newest.taskDefinition,
    revision: revisionOf(newest.taskDefinition),
    category: group?.category ?? 'unknown',
    count: group?.count ?? 0,
    stopCode: group?.stopCode ?? null,
    exitCode: group?.exitCode ?? null,
    container: group?.container ?? null,
    text: group?.text ?? null,
    statusReason: newest.statusReason,
  }
}

/**
 * Takes the deployments that did not complete, the baseline and the family's ACTIVE revisions; gives one attempt a revision,
 * the newest first, and those that were registered after the baseline and never deployed to this service. `deployed` holds what is
 * known to have been deployed; null where the history has gaps, so that nobody can say "never".
 */
export function listAttempts(
  deployments: readonly FailedDeployment[],
  baseline: Evidence | null,
  activeRevisions: readonly string[],
  deployed: ReadonlySet<string> | null,
): Attempt[] {
  const attempted = [...Map.groupBy(deployments, (item) => item.taskDefinition)]
    .filter(([taskDefinition]) => taskDefinition !== baseline?.taskDefinition)
    .flatMap(([taskDefinition, items]) => {
      const revision = revisionOf(taskDefinition)
      const [newest] = items
      if (revision === null || newest === undefined) return []
      return [{ revision, status: newest.status, reason: attemptReason(newest, items.length), taskDefinition }]
    })
  const of = baseline === null ? null : parseTaskDefinitionArn(baseline.taskDefinition)
  const never =
    of === null || deployed === null
      ? []
      : activeRevisions
          .filter((arn) => {
            const parsed = parseTaskDefinitionArn(arn)
            return parsed !== null && parsed.family === of.family && parsed.revision > of.revision && !deployed.has(arn)
          })
          .map((arn) => ({
            revision: revisionOf(arn) ?? 0,
            status: 'NEVER_DEPLOYED',
            reason: `registered, but not deployed to this service since revision ${of.revision} was`,
          }))
  return [...attempted.map(({ revision, status, reason }) => ({ revision, status, reason })), ...never].sort(
    (a, b) => b.revision - a.revision,
  )
}

function attemptReason(deployment: FailedDeployment, times: number): string {
  const attempted = deployment.createdAt === null ? 'deployed' : `deployed ${day(deployment.createdAt)}`
  const repeated = times > 1 ? `${attempted}, the last of ${times} times` : attempted
  const details = deployment.groups.map(describeGroup)
  if (deployment.statusReason !== null) details.push(deployment.statusReason)
  if (details.length > 0) return `${repeated}; ${details.join('; ')}`
  if (deployment.status === 'STOPPED') {
    return `${repeated}; stopped before it completed, ECS keeps no reason (details of stopped tasks expire after an hour)`
  }
  return deployment.failing
    ? `${repeated}; its tasks fail, but details of stopped tasks expire after an hour`
    : `${repeated}; it has not completed yet${deployment.stage == null ? '' : ` (stage ${foreignText(deployment.stage)})`}`
}

function isOf(task: TaskRecord, taskDefinition: string, revisionArnOrId: string): boolean {
  if (task.taskDefinition !== taskDefinition) return false
  const id = revisionId(revisionArnOrId)
  const startedBy = task.startedBy === null ? null : revisionId(task.startedBy)
  return id === null || startedBy === null || startedBy === id
}

function sameRevision(brief: ServiceDeploymentBrief, deploymentId: string): boolean {
  const target = brief.targetServiceRevisionArn
  return target !== null && revisionId(target) !== null && revisionId(target) === revisionId(deploymentId)
}

function safe(text: string | null): string | null {
  return text === null ? null : foreignText(text)
}
