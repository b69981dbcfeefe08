import { revisionId, terminalStatuses, } from '../../account/ecs-records.js';
import { taskDefinitionOf } from '../evidence/evidence.js';
import { foreignText } from '../foreign-text.js';
import { groupStoppedTasks } from './stopped-tasks.js';
/** CodeDeploy's words for a deployment that failed; those of ECS are `terminalStatuses`. */
const failedInCodeDeploy = ['Failed', 'Stopped'];
/**
 * Takes what is known of a service and its baseline (null: none); gives the deployments since then that did not complete, newest
 * first. Without a readable history those that still stand.
 */
export function failedDeployments(baseline, service, history, stopped) {
    const recorded = failedSince(baseline, history).flatMap((brief) => fromBrief(brief, service, history, stopped));
    const known = new Set(recorded.map((deployment) => deployment.taskDefinition));
    const live = (service?.deployments ?? [])
        .filter((deployment) => deployment.rolloutState !== 'COMPLETED' &&
        deployment.taskDefinition !== baseline?.taskDefinition &&
        !known.has(deployment.taskDefinition) &&
        !history.briefs.some((brief) => sameRevision(brief, deployment.id)))
        .map((deployment) => fromLive(deployment, stopped));
    return [...recorded, ...live].sort(newestFirst);
}
/** Takes the baseline (null: none) and a history; gives the deployments since then that did not complete. */
export function failedSince(baseline, history) {
    const since = attemptsSince(baseline, history);
    return history.briefs.filter((brief) => brief.status !== 'SUCCESSFUL' && brief.createdAt >= since);
}
/** Takes the task sets whose deployment has not succeeded, and stopped tasks; gives them as deployments that did not complete, newest first. */
export function failedTaskSets(open, stopped) {
    return open
        .map(({ set, status, error }) => {
        const groups = groupStoppedTasks(stopped.filter((task) => isOf(task, set.taskDefinition, set.id)));
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
        };
    })
        .sort(newestFirst);
}
/**
 * After a rollback the attempts before it matter as well, back to the deployment by which the baseline itself completed: it has
 * been the last healthy revision ever since.
 */
function attemptsSince(baseline, history) {
    if (baseline === null)
        return Number.NEGATIVE_INFINITY;
    const since = baseline.since ?? Number.NEGATIVE_INFINITY;
    if (baseline.source === 'primary-deployment' || baseline.source === 'active-deployment')
        return since;
    // A source revision served before the first attempt that names it; an event or a task tells when it ran, not what followed.
    if (baseline.source === 'source-revision')
        return Number.NEGATIVE_INFINITY;
    const others = history.briefs.find((brief) => {
        const target = taskDefinitionOf(history, brief.targetServiceRevisionArn);
        return brief.status === 'SUCCESSFUL' && brief.createdAt <= since && target !== null;
    });
    if (others === undefined || baseline.source !== 'service-deployment-rollback')
        return since;
    return taskDefinitionOf(history, others.targetServiceRevisionArn) === baseline.taskDefinition
        ? others.createdAt
        : since;
}
function fromBrief(brief, service, history, stopped) {
    const taskDefinition = taskDefinitionOf(history, brief.targetServiceRevisionArn);
    if (taskDefinition === null)
        return [];
    const record = history.records.get(brief.arn);
    const live = service?.deployments.find((deployment) => sameRevision(brief, deployment.id));
    const groups = groupStoppedTasks(stopped.filter((task) => isOf(task, taskDefinition, brief.targetServiceRevisionArn ?? '')));
    const isOver = terminalStatuses.includes(brief.status);
    const tasksFail = (live?.failedTasks ?? 0) > 0 || groups.length > 0;
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
    ];
}
function fromLive(deployment, stopped) {
    const groups = groupStoppedTasks(stopped.filter((task) => isOf(task, deployment.taskDefinition, deployment.id)));
    const tasksFail = deployment.failedTasks > 0 || groups.length > 0;
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
    };
}
/** What ECS itself says, with the alarms that it does not name there. */
function reasonOf(brief, record, live) {
    const said = firstText(record?.statusReason, brief.statusReason, record?.rollback?.reason, live?.rolloutState === 'FAILED' ? live.rolloutStateReason : null);
    const alarms = (record?.triggeredAlarms ?? []).filter((name) => said === null || !said.includes(name));
    const triggered = alarms.length === 0 ? null : `triggered alarms: ${alarms.join(', ')}`;
    return said === null || triggered === null ? (said ?? triggered) : `${said} (${triggered})`;
}
function newestFirst(a, b) {
    return (b.createdAt ?? 0) - (a.createdAt ?? 0);
}
function isOf(task, taskDefinition, revisionArnOrId) {
    if (task.taskDefinition !== taskDefinition)
        return false;
    const id = revisionId(revisionArnOrId);
    const startedBy = task.startedBy === null ? null : revisionId(task.startedBy);
    return id === null || startedBy === null || startedBy === id;
}
function sameRevision(brief, deploymentId) {
    const target = brief.targetServiceRevisionArn;
    return target !== null && revisionId(target) !== null && revisionId(target) === revisionId(deploymentId);
}
/** An empty text is what ECS gives for none. */
function firstText(...texts) {
    return texts.find((text) => typeof text === 'string' && text.trim() !== '') ?? null;
}
function safe(text) {
    return text === null ? null : foreignText(text);
}
