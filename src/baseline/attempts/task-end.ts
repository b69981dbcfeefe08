import type { TaskContainerRecord, TaskRecord } from '../../account/ecs-records.ts'

/** Exit codes of a container that was stopped from outside: 128 and SIGKILL or SIGTERM. */
const killed = [137, 143]
const outOfMemory = /OutOfMemory/i

/** Whether a container was stopped from outside, and nothing says that it ran out of memory. */
export function wasKilled({ exitCode, reason }: TaskContainerRecord): boolean {
  return exitCode !== null && killed.includes(exitCode) && !outOfMemory.test(reason ?? '')
}

/**
 * Whether a task stopped because a container had done its work. ECS then stops the others, so that a log router or a proxy beside it
 * exits 143, or 137 when it takes no notice.
 */
export function stoppedWithWorkDone(task: TaskRecord): boolean {
  return (
    task.stopCode === 'EssentialContainerExited' &&
    !outOfMemory.test(task.stoppedReason ?? '') &&
    task.containers.some((container) => container.exitCode === 0) &&
    task.containers.every((container) => container.exitCode === 0 || wasKilled(container))
  )
}

/** Whether all containers of a task exited 0, but for those that ECS stopped once the work was done. */
export function endedWell(task: TaskRecord): boolean {
  return (
    task.containers.length > 0 &&
    (task.containers.every((container) => container.exitCode === 0) || stoppedWithWorkDone(task))
  )
}
