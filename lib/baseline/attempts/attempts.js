import { parseTaskDefinitionArn, revisionOf } from '../../account/ecs-records.js';
import { attemptReason } from './attempt-reason.js';
/** Takes the deployments that did not complete; gives the newest that shows a failure, or null. */
export function newestFailure(deployments) {
    const newest = deployments.find((deployment) => deployment.failing);
    if (newest === undefined)
        return null;
    const [group] = newest.groups;
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
    };
}
/**
 * Takes the deployments that did not complete, the newest first, the baseline, the revisions that were never deployed, and why
 * stopped tasks could not be read (null: they were); gives one attempt a revision, the highest revision first.
 */
export function listAttempts(deployments, baseline, never, unseen) {
    const attempted = [...Map.groupBy(deployments, (item) => item.taskDefinition)]
        .filter(([taskDefinition]) => taskDefinition !== baseline?.taskDefinition)
        .flatMap(([taskDefinition, items]) => {
        const revision = revisionOf(taskDefinition);
        const [newest] = items;
        if (revision === null || newest === undefined)
            return [];
        return [{ revision, status: newest.status, reason: attemptReason(newest, items.length, unseen) }];
    });
    const registered = never.flatMap((arn) => {
        const revision = revisionOf(arn);
        // The pipeline that asks may have registered it only now, to deploy it next.
        const reason = 'registered, but in no deployment of this service that ECS still lists';
        return revision === null ? [] : [{ revision, status: 'NEVER_DEPLOYED', reason }];
    });
    return [...attempted, ...registered].sort((a, b) => b.revision - a.revision);
}
/** Takes ACTIVE revisions and the baseline; gives those of its family that were registered after it. */
export function registeredSince(activeRevisions, baseline) {
    const of = parseTaskDefinitionArn(baseline.taskDefinition);
    return activeRevisions.filter((arn) => {
        const parsed = parseTaskDefinitionArn(arn);
        return of !== null && parsed !== null && parsed.family === of.family && parsed.revision > of.revision;
    });
}
