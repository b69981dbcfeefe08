import { soakMs } from '../../account/ecs-records.js';
import { day } from '../../base/day.js';
import { endedWell } from '../attempts/task-end.js';
import { rungs } from './evidence.js';
/**
 * Takes tasks and the time now; gives what the oldest of those that prove something by running proves: healthy by its own
 * check, or up for longer than the soak time. Newer ones may be those of a deployment that is about to fail.
 */
export function runningTaskEvidence(tasks, now) {
    const [oldest] = tasks
        .filter((task) => isProvenRunning(task, now))
        .toSorted((a, b) => (a.startedAt ?? now) - (b.startedAt ?? now) || (a.arn < b.arn ? -1 : 1));
    if (oldest === undefined)
        return [];
    const health = oldest.healthStatus === 'HEALTHY' ? ' and is HEALTHY' : '';
    return [
        {
            taskDefinition: oldest.taskDefinition,
            source: 'running-tasks',
            confidence: 'medium',
            rung: rungs.tasks,
            completedAt: oldest.startedAt,
            since: oldest.startedAt,
            reason: `a task of it has been running${oldest.startedAt === null ? '' : ` since ${day(oldest.startedAt)}`}${health}`,
            warnings: [],
            shortSoak: false,
        },
    ];
}
/** Takes tasks; gives what those that ended well prove. ECS shows stopped tasks for about an hour. */
export function stoppedTaskEvidence(tasks) {
    return tasks.filter(endedWell).map((task) => ({
        taskDefinition: task.taskDefinition,
        source: 'stopped-task-exit-0',
        confidence: 'medium',
        rung: rungs.tasks,
        completedAt: task.stoppedAt,
        since: task.stoppedAt,
        reason: task.stoppedAt === null
            ? `a task of it ended with ${exitWords(task)}`
            : `the newest task of it ended with ${exitWords(task)} (${day(task.stoppedAt)})`,
        warnings: [],
        shortSoak: false,
    }));
}
/** Takes task sets; gives what the one that serves proves, where no deployment record says more. */
export function taskSetEvidence(taskSets) {
    return taskSets
        .filter((set) => set.status === 'PRIMARY' && isSteady(set))
        .map((set) => steadyEvidence(set, 'its task set is PRIMARY, in a steady state and has running tasks; no deployment record says more'));
}
/** Takes task sets of a service whose first blue/green deployment is open; gives what the set proves that the service was created with. */
export function firstTaskSetEvidence(taskSets) {
    return taskSets
        .filter((set) => set.status === 'ACTIVE' && set.externalId === null && isSteady(set))
        .map((set) => steadyEvidence(set, 'the service was created with its task set, which is in a steady state and has running tasks, while the first CodeDeploy deployment has not succeeded'));
}
/** Takes a task set; tells whether it is in a steady state with running tasks. */
export function isSteady(set) {
    return set.stabilityStatus === 'STEADY_STATE' && set.runningCount > 0;
}
function steadyEvidence(set, reason) {
    return {
        taskDefinition: set.taskDefinition,
        source: 'taskset-primary',
        confidence: 'medium',
        rung: rungs.proven,
        completedAt: set.stabilityStatusAt ?? set.createdAt,
        since: set.createdAt,
        reason,
        warnings: [],
        shortSoak: false,
    };
}
function isProvenRunning(task, now) {
    if (task.desiredStatus === 'STOPPED' || (task.lastStatus !== null && task.lastStatus !== 'RUNNING'))
        return false;
    if (task.healthStatus === 'HEALTHY')
        return true;
    // Without a container health check only time tells.
    return task.healthStatus === 'UNKNOWN' && task.startedAt !== null && now - task.startedAt >= soakMs;
}
function exitWords(task) {
    return task.containers.every((container) => container.exitCode === 0)
        ? 'every container exiting 0'
        : 'exit code 0, after which ECS stopped its other containers';
}
