import { day } from '../../base/day.js';
import { rungs, taskDefinitionOf } from './evidence.js';
/** Takes a history and a rollback that completed; gives what it proves: the revision that ECS went back to. */
export function rollbackEvidence(history, record) {
    const taskDefinition = taskDefinitionOf(history, record.rollback?.serviceRevisionArn ?? null);
    if (taskDefinition === null)
        return [];
    const completedAt = record.finishedAt ?? record.createdAt;
    const common = {
        taskDefinition,
        source: 'service-deployment-rollback',
        completedAt,
        since: record.createdAt,
        shortSoak: false,
    };
    if (neverRan(history, record, taskDefinition)) {
        return [
            {
                ...common,
                rung: rungs.vacuous,
                confidence: 'low',
                reason: `ECS rolled the service back to this revision (${day(completedAt)}), but its own deployment completed without a task, so nothing shows that it works`,
                warnings: ['vacuous-success'],
            },
        ];
    }
    return [
        {
            ...common,
            rung: rungs.proven,
            confidence: 'high',
            reason: `ECS rolled the service back to this revision, and the rollback completed ${day(completedAt)}`,
            warnings: ['restored-by-rollback'],
        },
    ];
}
/** Whether all that is recorded of what a rollback went back to is that it completed without a task. */
function neverRan(history, rollback, taskDefinition) {
    const isOf = (arn) => taskDefinitionOf(history, arn) === taskDefinition;
    if (rollback.sources.some((source) => isOf(source.arn) && (source.running ?? 0) > 0))
        return false;
    const own = history.briefs.filter((brief) => brief.status === 'SUCCESSFUL' && isOf(brief.targetServiceRevisionArn));
    return own.length > 0 && own.every((brief) => history.records.get(brief.arn)?.target?.running === 0);
}
/** Takes a history and a deployment that is unfinished or failed; gives what it says of the revision that served before it. */
export function sourceEvidence(history, record) {
    const common = {
        source: 'source-revision',
        confidence: 'medium',
        rung: rungs.servedBefore,
        completedAt: record.createdAt,
        since: record.createdAt,
        shortSoak: false,
    };
    const rollbackTarget = taskDefinitionOf(history, record.rollback?.serviceRevisionArn ?? null);
    if (rollbackTarget !== null && !neverRan(history, record, rollbackTarget)) {
        return [
            {
                ...common,
                taskDefinition: rollbackTarget,
                reason: `ECS chose this revision to roll back to (deployment of ${day(record.createdAt)}); its own deployment is no longer recorded`,
                warnings: [],
            },
        ];
    }
    const failed = failedTargets(history);
    const serving = record.sources
        .filter(isServing)
        .toSorted((a, b) => (b.productionWeight ?? 0) - (a.productionWeight ?? 0) || (b.running ?? 0) - (a.running ?? 0))
        .flatMap((source) => taskDefinitionOf(history, source.arn) ?? [])
        .find((taskDefinition) => !failed.has(taskDefinition));
    return serving === undefined
        ? []
        : [
            {
                ...common,
                taskDefinition: serving,
                reason: `it was serving with running tasks when the deployment of ${day(record.createdAt)} began; its own deployment is no longer recorded`,
                warnings: [],
            },
        ];
}
/** Takes a source of a deployment; tells whether it had tasks or production traffic. */
export function isServing({ running, productionWeight }) {
    return (running ?? 0) > 0 || (productionWeight ?? 0) > 0;
}
/** Takes a history; gives the task definitions that were deployed in it and of which no deployment completed. */
export function failedTargets(history) {
    const targets = (wanted) => history.briefs.filter(wanted).flatMap((brief) => taskDefinitionOf(history, brief.targetServiceRevisionArn) ?? []);
    const completed = new Set(targets((brief) => brief.status === 'SUCCESSFUL'));
    return new Set(targets((brief) => brief.status !== 'SUCCESSFUL').filter((target) => !completed.has(target)));
}
