import { groupStoppedTasks } from './stopped-tasks.js';
import { endedWell } from './task-end.js';
/** Takes stopped tasks that no service started; gives those that failed, by task definition, as attempts; the newest first. */
export function failedTasks(stopped) {
    const failing = stopped.filter((task) => !endedWell(task));
    return [...Map.groupBy(failing, (task) => task.taskDefinition)]
        .flatMap(([taskDefinition, tasks]) => {
        const groups = groupStoppedTasks(tasks);
        const newest = Math.max(...tasks.map((task) => task.stoppedAt ?? task.startedAt ?? 0));
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
                    verb: 'ran',
                },
            ];
    })
        .sort((a, b) => b.createdAt - a.createdAt);
}
