import {
  type LiveDeployment,
  revisionId,
  type ServiceDeploymentBrief,
  type ServiceDeploymentRecord,
  type ServiceRecord,
  type TaskRecord,
  type TaskSetRecord,
  terminalStatuses,
} from '../../account/ecs-records.ts'
import { foreignText } from '../../text/foreign-text.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { type History, taskDefinitionOf } from '../evidence/history.ts'
import { groupStoppedTasks, type StoppedGroup } from './stopped-tasks.ts'

/** A deployment after the baseline that did not complete, or tasks that no service started. */
export interface FailedDeployment {
  readonly taskDefinition: string
  readonly status: string
  /** When it began; null for a live deployment without a date. */
  readonly createdAt: number | null
  readonly groups: readonly StoppedGroup[]
  readonly statusReason: string | null
  /** How far a blue/green, linear or canary deployment is; null where ECS names no stage. */
  readonly stage: string | null
  /** Whether something shows that it failed, rather than that it has not finished. */
  readonly failing: boolean
  /** Whether tasks of it are known to have failed. */
  readonly tasksFail: boolean
  /** What became of the task definition at that time. */
  readonly verb: 'deployed' | 'ran'
}

/** A task set whose deployment has not succeeded, and what its controller says of it. */
export interface OpenTaskSet {
  readonly set: TaskSetRecord
  readonly status: string
  readonly error: string | null
}

/** CodeDeploy's words for a deployment that failed; those of ECS are `terminalStatuses`. */
const failedInCodeDeploy = ['Failed', 'Stopped']

/** The deployments since the baseline that did not complete, newest first. Without a readable history those that still stand. */
export function failedDeployments(
  baseline: Evidence | null,
  service: ServiceRecord | null,
  history: History,
  stopped: readonly TaskRecord[],
): FailedDeployment[] {
  const recorded = failedSince(baseline, history).flatMap((brief) => fromBrief(brief, service, history, stopped))
  const known = new Set(recorded.map((deployment) => deployment.taskDefinition))
  const live = (service?.deployments ?? [])
    .filter(
      (deployment) =>
        deployment.rolloutState !== 'COMPLETED' &&
        deployment.taskDefinition !== baseline?.taskDefinition &&
        !known.has(deployment.taskDefinition) &&
        !history.briefs.some((brief) => sameRevision(brief, deployment.id)),
    )
    .map((deployment) => fromLive(deployment, stopped))
  return [...recorded, ...live].sort(newestFirst)
}

/** What the history holds of deployments since the baseline that did not complete. */
export function failedSince(baseline: Evidence | null, history: History): ServiceDeploymentBrief[] {
  const since = attemptsSince(baseline, history)
  return history.briefs.filter((brief) => brief.status !== 'SUCCESSFUL' && brief.createdAt >= since)
}

/** Task sets whose deployment has not succeeded, as deployments that did not complete, newest first. */
export function failedTaskSets(open: readonly OpenTaskSet[], stopped: readonly TaskRecord[]): FailedDeployment[] {
  return open
    .map(({ set, status, error }): FailedDeployment => {
      const groups = groupStoppedTasks(stopped.filter((task) => isOf(task, set.taskDefinition, set.id)))
      return {
        taskDefinition: set.taskDefinition,
        status,
        createdAt: set.createdAt,
        groups,
        statusReason: safe(firstText(error)),
        stage: null,
        failing: failedInCodeDeploy.includes(status) || groups.length > 0,
        tasksFail: groups.length > 0,
        verb: 'deployed',
      }
    })
    .sort(newestFirst)
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
  const isOver = terminalStatuses.includes(brief.status)
  const tasksFail = (live?.failedTasks ?? 0) > 0 || groups.length > 0
  return [
    {
      taskDefinition,
      status: brief.status,
      createdAt: brief.createdAt,
      groups,
      statusReason: safe(reasonOf(brief, record, live)),
      stage: isOver ? null : (record?.lifecycleStage ?? null),
      failing: isOver || brief.status.startsWith('ROLLBACK') || live?.rolloutState === 'FAILED' || tasksFail,
      tasksFail,
      verb: 'deployed',
    },
  ]
}

function fromLive(deployment: LiveDeployment, stopped: readonly TaskRecord[]): FailedDeployment {
  const groups = groupStoppedTasks(stopped.filter((task) => isOf(task, deployment.taskDefinition, deployment.id)))
  const tasksFail = deployment.failedTasks > 0 || groups.length > 0
  return {
    taskDefinition: deployment.taskDefinition,
    status: deployment.rolloutState ?? deployment.status,
    createdAt: deployment.createdAt,
    groups,
    statusReason: deployment.rolloutState === 'FAILED' ? safe(firstText(deployment.rolloutStateReason)) : null,
    stage: null,
    failing: deployment.rolloutState === 'FAILED' || tasksFail,
    tasksFail,
    verb: 'deployed',
  }
}

/** What ECS itself says, with the alarms that it does not name there. */
function reasonOf(
  brief: ServiceDeploymentBrief,
  record: ServiceDeploymentRecord | undefined,
  live: LiveDeployment | undefined,
): string | null {
  const said = firstText(
    record?.statusReason,
    brief.statusReason,
    record?.rollback?.reason,
    live?.rolloutState === 'FAILED' ? live.rolloutStateReason : null,
  )
  const alarms = (record?.triggeredAlarms ?? []).filter((name) => said === null || !said.includes(name))
  const triggered = alarms.length === 0 ? null : `triggered alarms: ${alarms.join(', ')}`
  return said === null || triggered === null ? (said ?? triggered) : `${said} (${triggered})`
}

function newestFirst(a: FailedDeployment, b: FailedDeployment): number {
  return (b.createdAt ?? 0) - (a.createdAt ?? 0)
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

/** An empty text is what ECS gives for none. */
function firstText(...texts: readonly (string | null | undefined)[]): string | null {
  return texts.find((text) => typeof text === 'string' && text.trim() !== '') ?? null
}

function safe(text: string | null): string | null {
  return text === null ? null : foreignText(text)
}
