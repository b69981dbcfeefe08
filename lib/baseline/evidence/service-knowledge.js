import { parseTaskDefinitionArn } from '../../account/ecs-records.js';
import { found } from '../../base/lookup.js';
import { readCodeDeployHistory } from './codedeploy-evidence.js';
import { deploymentEvidence } from './deployment-evidence.js';
import { withDoubts } from './doubts.js';
import { eventEvidence, liveEvidence } from './live-evidence.js';
import { readServiceHistory } from './service-history.js';
import { isSteady, taskSetEvidence } from './task-evidence.js';
/**
 * Takes what the first round trip gave; makes the second one: everything that the first one names, at once. Never rejects.
 */
export async function gatherKnowledge(reader, request, service, list) {
    const isEcs = service === null || service.controller === 'ECS';
    const family = familyOf(service) ?? request.family;
    const listStopped = () => reader.tasks({ cluster: request.cluster, service: nameOf(service, request), status: 'STOPPED' });
    const early = needsExplanation(service, list) ? listStopped() : null;
    const activeRevisions = isEcs && family !== null ? reader.activeRevisions(family) : null;
    // Most often it is the baseline; asked now, it is there when the evidence is.
    if (service?.taskDefinition != null)
        void reader.taskDefinition(service.taskDefinition);
    const listCompleted = () => reader.completedDeployments(request.cluster, request.service);
    const [history, codeDeploy] = await Promise.all([
        isEcs ? readServiceHistory(reader, list, listCompleted, service) : emptyHistory,
        service?.controller === 'CODE_DEPLOY' ? readCodeDeployHistory(reader.codeDeploy, service) : null,
    ]);
    const unfinished = codeDeploy?.unfinished ?? (service?.controller === 'EXTERNAL' ? unfinishedTaskSets(service) : []);
    return {
        history,
        evidence: evidenceOf(service, list, history, codeDeploy?.evidence ?? []),
        // Only CodeDeploy knows that a steady task set's deployment failed.
        stopped: early ?? (unfinished.length > 0 ? listStopped() : Promise.resolve(found([]))),
        activeRevisions,
        unfinished,
        unknown: codeDeploy?.unknown ?? history.unknown,
    };
}
function evidenceOf(service, list, { history, left }, codeDeploy) {
    if (service?.controller === 'EXTERNAL')
        return taskSetEvidence(service.taskSets);
    if (service?.controller === 'CODE_DEPLOY')
        return codeDeploy;
    const recorded = [...deploymentEvidence(history), ...(service === null ? [] : liveEvidence(service, history))];
    const events = service === null || list.status === 'found' ? [] : eventEvidence(service, history);
    return [...withDoubts(recorded, history, left), ...events];
}
/** Whether the newest deployment did not plainly succeed. */
function isAttemptOpen(service, list) {
    const briefs = list.status === 'found' ? list.value.briefs : [];
    const newest = briefs.reduce((latest, brief) => (latest === null || brief.createdAt > latest.createdAt ? brief : latest), null);
    if (newest !== null)
        return newest.status !== 'SUCCESSFUL';
    return (service?.deployments ?? []).some((deployment) => deployment.rolloutState === 'FAILED' || deployment.rolloutState === 'IN_PROGRESS' || deployment.failedTasks > 0);
}
/** Whether stopped tasks have something to tell: an attempt that failed or may be failing, or a service without its tasks. */
function needsExplanation(service, list) {
    if (service !== null && service.desiredCount > 0 && service.runningCount === 0)
        return true;
    return service === null || service.controller === 'ECS'
        ? isAttemptOpen(service, list)
        : service.taskSets.some((set) => set.status === 'ACTIVE' || (set.status === 'PRIMARY' && !isSteady(set)));
}
/** Of an external controller nobody knows more than what its task sets are. */
function unfinishedTaskSets(service) {
    return service.taskSets
        .filter((set) => set.status === 'ACTIVE')
        .map((set) => ({ set, status: set.status, error: null }));
}
const emptyHistory = {
    history: { briefs: [], records: new Map(), unread: new Set(), taskDefinitions: new Map() },
    revisions: [],
    unknown: null,
    missingRevision: false,
    left: 'none',
};
/** Takes a service; gives the family of the revision deployed last, or null. */
export function familyOf(service) {
    return service?.taskDefinition == null ? null : (parseTaskDefinitionArn(service.taskDefinition)?.family ?? null);
}
/** ListTasks filters by a service's name, where the input may be its ARN. */
export function nameOf(service, request) {
    return service?.name ?? request.service.slice(request.service.lastIndexOf('/') + 1);
}
