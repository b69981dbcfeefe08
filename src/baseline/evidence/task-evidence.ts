import { soakMs, type TaskRecord, type TaskSetRecord } from '../../account/ecs-records.ts'
import { endedWell } from '../attempts/task-end.ts'
import type { Evidence, EvidenceCode } from './evidence.ts'
import { ranks } from './rank.ts'

/**
 * What the oldest of the tasks proves that prove something by running: healthy by its own check, or up for longer than the soak
 * time. Newer ones may be those of a deployment that is about to fail. `now` in milliseconds since the epoch.
 */
export function runningTaskEvidence(tasks: readonly TaskRecord[], now: number): Evidence[] {
  return tasks
    .filter((task) => isProvenRunning(task, now))
    .toSorted((a, b) => (a.startedAt ?? now) - (b.startedAt ?? now) || (a.arn < b.arn ? -1 : 1))
    .slice(0, 1)
    .map((oldest) => ({
      taskDefinition: oldest.taskDefinition,
      source: 'running-tasks',
      confidence: 'medium',
      rank: ranks.tasks,
      completedAt: oldest.startedAt,
      since: oldest.startedAt,
      because: { code: 'task-runs', since: oldest.startedAt, isHealthy: oldest.healthStatus === 'HEALTHY' },
      gap: null,
    }))
}

/** What tasks that ended well prove. ECS shows stopped tasks for about an hour. */
export function stoppedTaskEvidence(tasks: readonly TaskRecord[]): Evidence[] {
  return tasks.filter(endedWell).map((task) => ({
    taskDefinition: task.taskDefinition,
    source: 'stopped-task-exit-0',
    confidence: 'medium',
    rank: ranks.tasks,
    completedAt: task.stoppedAt,
    since: task.stoppedAt,
    because: {
      code: 'task-exited-well',
      at: task.stoppedAt,
      othersStopped: task.containers.some(({ exitCode }) => exitCode !== 0),
    },
    gap: null,
  }))
}

/** What the task set that serves proves, where no deployment record says more. */
export function taskSetEvidence(taskSets: readonly TaskSetRecord[]): Evidence[] {
  return taskSets
    .filter((set) => set.status === 'PRIMARY' && isSteady(set))
    .map((set) => steadyEvidence(set, { code: 'task-set-steady' }))
}

/** What the task set proves that the service was created with, while its first blue/green deployment is open. */
export function firstTaskSetEvidence(taskSets: readonly TaskSetRecord[]): Evidence[] {
  return taskSets
    .filter((set) => set.status === 'ACTIVE' && set.externalId === null && isSteady(set))
    .map((set) => steadyEvidence(set, { code: 'first-task-set-steady' }))
}

/** Whether a task set is in a steady state with running tasks. */
export function isSteady(set: TaskSetRecord): boolean {
  return set.stabilityStatus === 'STEADY_STATE' && set.runningCount > 0
}

function steadyEvidence(set: TaskSetRecord, because: EvidenceCode): Evidence {
  return {
    taskDefinition: set.taskDefinition,
    source: 'taskset-primary',
    confidence: 'medium',
    rank: ranks.proven,
    completedAt: set.stabilityStatusAt ?? set.createdAt,
    since: set.createdAt,
    because,
    gap: null,
  }
}

function isProvenRunning(task: TaskRecord, now: number): boolean {
  if (task.desiredStatus === 'STOPPED' || (task.lastStatus !== null && task.lastStatus !== 'RUNNING')) return false
  if (task.healthStatus === 'HEALTHY') return true
  // Without a container health check only time tells.
  return task.healthStatus === 'UNKNOWN' && task.startedAt !== null && now - task.startedAt >= soakMs
}
