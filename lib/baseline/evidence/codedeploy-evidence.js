import { day } from '../../base/day.js';
import { foundValue, unknown } from '../../base/lookup.js';
import { taskDefinitionOfAppSpec } from './app-spec.js';
import { rungs } from './evidence.js';
import { firstTaskSetEvidence, taskSetEvidence } from './task-evidence.js';
/**
 * Takes a reader and a service that CodeDeploy deploys; gives what its deployments prove. The task sets name theirs; when none of
 * those succeeded, the deployment group knows the last that did.
 */
export async function readCodeDeployHistory(reader, service) {
    const sets = await Promise.all(service.taskSets.map(async (set) => ({
        set,
        answer: set.externalId === null ? null : await reader.deployment(set.externalId),
    })));
    const succeeded = sets.flatMap(({ set, answer }) => {
        const deployment = deploymentOf(answer);
        return deployment?.status === 'Succeeded' ? [codeDeployEvidence(set.taskDefinition, deployment, set.createdAt)] : [];
    });
    const unfinished = sets.filter(isUnfinished).map(openTaskSet);
    if (succeeded.length > 0)
        return { evidence: succeeded, unfinished, unknown: null };
    const last = await readLastSuccessful(reader, sets.flatMap(({ answer }) => deploymentOf(answer) ?? []));
    const unread = sets.map(({ answer }) => answer).find((answer) => answer?.status === 'unknown');
    return {
        evidence: last.evidence.length > 0 ? last.evidence : steadyEvidence(service.taskSets, unfinished),
        unfinished,
        unknown: unread?.status === 'unknown' ? unread : last.unknown,
    };
}
/** A task set whose deployment is known not to have succeeded proves nothing by being steady. */
function steadyEvidence(taskSets, unfinished) {
    const settled = taskSets.filter((set) => !unfinished.some((item) => item.set.id === set.id));
    const isOpen = unfinished.some(({ set }) => set.status === 'PRIMARY');
    return [...taskSetEvidence(settled), ...(isOpen ? firstTaskSetEvidence(settled) : [])];
}
function isUnfinished({ set, answer }) {
    if (answer === null)
        return false;
    const status = deploymentOf(answer)?.status;
    return status === undefined ? set.status !== 'PRIMARY' : status !== 'Succeeded';
}
function openTaskSet({ set, answer }) {
    const deployment = deploymentOf(answer);
    return { set, status: deployment?.status ?? set.status, error: deployment?.error ?? null };
}
function deploymentOf(answer) {
    return answer === null ? null : foundValue(answer);
}
async function readLastSuccessful(reader, deployments) {
    const unread = (answer) => ({ evidence: [], unknown: answer });
    const [of] = deployments.filter((deployment) => deployment.application !== null && deployment.group !== null);
    if (of?.application == null || of.group === null)
        return unread(null);
    const id = await reader.lastSuccessful(of.application, of.group);
    if (id.status !== 'found' || id.value === null)
        return unread(unknownOf(id));
    const deployment = await reader.deployment(id.value);
    if (deployment.status !== 'found')
        return unread(unknownOf(deployment));
    if (deployment.value.revisionSha256 === null) {
        return unread(notRead('the AppSpec of the last successful CodeDeploy deployment lies in S3, which is not read'));
    }
    const appSpec = await reader.appSpec(of.application, deployment.value.revisionSha256);
    if (appSpec.status === 'unknown')
        return unread(appSpec);
    const text = foundValue(appSpec);
    const taskDefinition = text === null ? null : taskDefinitionOfAppSpec(text);
    return taskDefinition === null
        ? unread(notRead('the AppSpec of the last successful CodeDeploy deployment names no task definition'))
        : { evidence: [codeDeployEvidence(taskDefinition, deployment.value, null)], unknown: null };
}
function notRead(reason) {
    return unknown('NOT_READ', reason);
}
function codeDeployEvidence(taskDefinition, deployment, since) {
    const completed = deployment.completedAt === null ? '' : ` (completed ${day(deployment.completedAt)})`;
    return {
        taskDefinition,
        source: 'codedeploy',
        confidence: 'high',
        rung: rungs.proven,
        completedAt: deployment.completedAt ?? since,
        since,
        reason: `newest CodeDeploy deployment that Succeeded${completed}`,
        warnings: [],
        shortSoak: false,
    };
}
function unknownOf(answer) {
    return answer.status === 'unknown' ? answer : null;
}
