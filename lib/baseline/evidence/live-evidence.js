import { revisionId } from '../../account/ecs-records.js';
import { day } from '../../base/day.js';
import { rungs, taskDefinitionOf } from './evidence.js';
/** The end of the event by which ECS says that a deployment completed; "has reached a steady state" names no deployment. */
const completedEvent = /\(deployment ecs-svc\/(\d+)\) deployment completed\.?$/;
/** Takes a service and its history; gives what the deployments that still stand prove, under the ECS controller. */
export function liveEvidence(service, history) {
    return service.deployments.flatMap((deployment) => {
        const own = newestRecordOf(history, deployment);
        // The history is the authority: a deployment that still bakes, or failed, is not proven by a rollout that says COMPLETED.
        if (own !== null && own.status !== 'SUCCESSFUL')
            return [];
        if (deployment.rolloutState === 'COMPLETED')
            return completedRollout(deployment, own?.vacuous ?? false);
        return deployment.rolloutState === null && !(own?.vacuous ?? false) ? silentRollout(service, deployment) : [];
    });
}
/** Takes a service and its history; gives the task definitions of deployments that stand and are under way, or failed. */
export function openTargets(service, history) {
    return service.deployments.flatMap((deployment) => {
        const own = newestRecordOf(history, deployment);
        const isOpen = own === null
            ? deployment.rolloutState === 'IN_PROGRESS' || deployment.rolloutState === 'FAILED'
            : own.status !== 'SUCCESSFUL';
        return isOpen ? [deployment.taskDefinition] : [];
    });
}
function completedRollout(deployment, vacuous) {
    const isPrimary = deployment.status === 'PRIMARY';
    const common = {
        taskDefinition: deployment.taskDefinition,
        source: isPrimary ? 'primary-deployment' : 'active-deployment',
        since: deployment.createdAt,
        // Counts change an ACTIVE deployment's updatedAt long after it completed; what replaced it completed later all the same.
        completedAt: isPrimary ? (deployment.updatedAt ?? deployment.createdAt) : deployment.createdAt,
        warnings: [],
        shortSoak: false,
    };
    if (deployment.runningCount === 0) {
        return vacuous
            ? []
            : [
                {
                    ...common,
                    rung: rungs.completed,
                    confidence: 'medium',
                    reason: 'its deployment is marked COMPLETED, but no task of it runs now and no record shows how many ran then',
                },
            ];
    }
    // It completed without a task and was scaled up since: fewer tasks than wanted may be a crash loop.
    const unproven = vacuous && deployment.runningCount < deployment.desiredCount;
    return [
        {
            ...common,
            rung: unproven ? rungs.tasks : rungs.proven,
            confidence: unproven ? 'medium' : 'high',
            reason: isPrimary
                ? `the service's current deployment is COMPLETED and ${tasks(deployment.runningCount)} of it run now`
                : `an earlier deployment is COMPLETED and still has ${tasks(deployment.runningCount)} running`,
        },
    ];
}
/** Without a rollout state (Classic Load Balancer) a single, fully running deployment is the next best. */
function silentRollout(service, deployment) {
    const full = deployment.runningCount > 0 && deployment.runningCount === service.desiredCount;
    if (service.deployments.length !== 1 || !full)
        return [];
    return [
        {
            taskDefinition: deployment.taskDefinition,
            source: 'primary-deployment',
            confidence: 'medium',
            rung: rungs.proven,
            completedAt: deployment.updatedAt ?? deployment.createdAt,
            since: deployment.createdAt,
            reason: `the service's only deployment runs all ${tasks(deployment.runningCount)}, though ECS gives no rollout state for it`,
            warnings: ['no-rollout-state'],
            shortSoak: false,
        },
    ];
}
/** Takes a service whose history cannot be read; gives what its events prove, which ECS keeps for the newest hundred only. */
export function eventEvidence(service, history) {
    return completedEvents(service).flatMap(({ id, createdAt }) => {
        const taskDefinition = taskDefinitionOf(history, `/${id}`);
        if (taskDefinition === null)
            return [];
        return [
            {
                taskDefinition,
                source: 'service-event',
                confidence: 'medium',
                rung: rungs.event,
                completedAt: createdAt,
                since: createdAt,
                reason: `a service event of ${day(createdAt)} says that its deployment completed`,
                warnings: [],
                shortSoak: false,
            },
        ];
    });
}
/** Takes a service; gives the service revision numbers that its events name as completed. */
export function completedEvents(service) {
    return service.events.flatMap((event) => {
        const id = completedEvent.exec(event.message)?.[1];
        return id === undefined ? [] : [{ id, createdAt: event.createdAt }];
    });
}
function newestRecordOf(history, deployment) {
    const id = revisionId(deployment.id);
    const brief = history.briefs.find((item) => item.targetServiceRevisionArn !== null && revisionId(item.targetServiceRevisionArn) === id);
    if (brief === undefined)
        return null;
    const vacuous = brief.status === 'SUCCESSFUL' && history.records.get(brief.arn)?.target?.running === 0;
    return { status: brief.status, vacuous };
}
function tasks(count) {
    return count === 1 ? '1 task' : `${count} tasks`;
}
