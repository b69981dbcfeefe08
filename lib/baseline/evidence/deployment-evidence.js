import { completedStatuses, soakMs, } from '../../account/ecs-records.js';
import { day } from '../../base/day.js';
import { rungs, taskDefinitionOf } from './evidence.js';
import { rollbackEvidence, sourceEvidence } from './source-evidence.js';
/**
 * Takes a service's history; gives what its service deployments prove. A SUCCESSFUL one proves its target, if tasks of it ran
 * when it finished; a ROLLBACK_SUCCESSFUL one proves what ECS went back to, its target being the revision that failed.
 */
export function deploymentEvidence(history) {
    return history.briefs.flatMap((brief) => evidenceOf(history, brief));
}
/** Takes a history; gives the newest deployment that completed and of which it could not be read what it proves, or null. */
export function unreadCompletion(history) {
    const unread = history.briefs.filter((brief) => isCompleted(brief.status) &&
        (history.records.has(brief.arn) || history.unread.has(brief.arn)) &&
        evidenceOf(history, brief).length === 0);
    return unread.toSorted((a, b) => completionOf(b) - completionOf(a))[0] ?? null;
}
/** Takes a deployment that completed; gives when. */
export function completionOf({ finishedAt, createdAt, }) {
    return finishedAt ?? createdAt;
}
function evidenceOf(history, brief) {
    const record = history.records.get(brief.arn);
    if (record === undefined) {
        const isUncounted = brief.status === 'SUCCESSFUL' && history.unread.has(brief.arn);
        return isUncounted ? successEvidence(history, brief, null) : [];
    }
    if (record.status === 'SUCCESSFUL')
        return successEvidence(history, brief, record);
    if (record.status === 'ROLLBACK_SUCCESSFUL')
        return rollbackEvidence(history, record);
    return sourceEvidence(history, record);
}
/** The list names the target, too, where the record could not be read or has none. */
function successEvidence(history, brief, record) {
    const taskDefinition = taskDefinitionOf(history, record?.target?.arn ?? brief.targetServiceRevisionArn);
    if (taskDefinition === null)
        return [];
    const completedAt = completionOf(record ?? brief);
    const since = record?.createdAt ?? brief.createdAt;
    const common = { taskDefinition, source: 'service-deployment', completedAt, since };
    const running = record?.target?.running ?? null;
    const requested = record?.target?.requested ?? null;
    if (running === null) {
        return [
            {
                ...common,
                rung: rungs.proven,
                confidence: 'medium',
                reason: `newest SUCCESSFUL service deployment (completed ${day(completedAt)}), though it could not be read how many tasks ran`,
                warnings: [],
                shortSoak: false,
                doubt: 'it could not be read how many tasks the newest completed deployment ran',
            },
        ];
    }
    if (running === 0) {
        return [
            {
                ...common,
                rung: rungs.vacuous,
                confidence: 'low',
                reason: `the only completed deployments ran no task (the newest completed ${day(completedAt)}), so nothing shows that this revision works`,
                warnings: ['vacuous-success'],
                shortSoak: false,
            },
        ];
    }
    const early = requested !== null && running < requested;
    const shortSoak = isSupersededSoon(history, record ?? brief, taskDefinition);
    const reason = `newest SUCCESSFUL service deployment with running tasks (completed ${day(completedAt)}`;
    return [
        {
            ...common,
            rung: rungs.proven,
            confidence: early || shortSoak ? 'medium' : 'high',
            reason: early
                ? `${reason} early, with ${running} of ${requested} tasks)`
                : shortSoak
                    ? `${reason}, superseded within ten minutes)`
                    : `${reason})`,
            warnings: [...(early ? ['early-success'] : []), ...(shortSoak ? ['short-soak'] : [])],
            shortSoak,
        },
    ];
}
/** Whether a different task definition was deployed before this completion had stood for the soak time. */
function isSupersededSoon(history, { arn, createdAt, finishedAt }, taskDefinition) {
    if (finishedAt === null)
        return false;
    return history.briefs.some((brief) => {
        if (brief.arn === arn || brief.createdAt < createdAt)
            return false;
        if (brief.createdAt - finishedAt >= soakMs)
            return false;
        const next = taskDefinitionOf(history, brief.targetServiceRevisionArn);
        return next !== null && next !== taskDefinition;
    });
}
/** Takes a status of a service deployment; tells whether something is proven by it. */
export function isCompleted(status) {
    return completedStatuses.includes(status);
}
