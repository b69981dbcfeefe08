import type { TaskRecord } from '../../account/ecs-records.ts'
import type { FailedDeployment } from './failed-deployments.ts'
import { groupStoppedTasks } from './stopped-tasks.ts'
import { endedWell } from './task-end.ts'

/** Those of the stopped tasks that failed, by task definition, as attempts; the newest first. For tasks that no service started. */
export function failedTasks(stopped: readonly TaskRecord[]): FailedDeployment[] {
  const failing = stopped.filter((task) => !endedWell(task))
  return [...Map.groupBy(failing, (task) => task.taskDefinition)]
    .flatMap(([taskDefinition, tasks]) => {
      const groups = groupStoppedTasks(tasks)
      const newest = Math.max(...tasks.map((task) => task.stoppedAt ?? task.startedAt ?? 0))
      return groups.length === 0
        ? []
        : [
            {
              taskDefinition,
              status: 'STOPPED',
              createdAt: newest,
              groups,
              statusReason: null,
              stage: null,
              failing: true,
              tasksFail: true,
              verb: 'ran' as const,
            },
          ]
    })
    .sort((a, b) => b.createdAt - a.createdAt)
}
