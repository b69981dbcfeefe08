import { revisionId } from '../account/ecs-records.js';
import { rungs } from './evidence/evidence.js';
/** Takes what is known of a service; gives what stands in the way of reading its history. */
export function historyWarnings(known) {
    const { service, list, history } = known;
    const warnings = [];
    if (service?.status === 'DRAINING')
        warnings.push('service-draining');
    if (service !== null && service.controller !== 'ECS')
        return warnings;
    if (list.status === 'unknown') {
        warnings.push(list.cause === 'NOT_PERMITTED' ? 'no-permission-list-service-deployments' : 'service-deployments-unavailable');
    }
    if (history.missingRevision)
        warnings.push('service-revision-missing');
    const isProven = known.evidence.some((item) => item.rung === rungs.proven);
    if (history.left === 'any' || (history.left === 'older' && !isProven))
        warnings.push('history-truncated');
    return warnings;
}
/**
 * Takes the evidence that is used and the first question without an answer; gives what keeps the comparison from being made, or the
 * baseline from being proven: one that is proven leaves no doubt.
 */
export function doubtOf({ evidence, unknown: unread }, unknown) {
    if (unread !== null)
        return { reason: `${unread.reason}, so there is nothing to compare the last healthy revision by` };
    if (evidence.confidence === 'high')
        return null;
    if (unknown !== null)
        return { reason: unprovenReason(unknown) };
    return evidence.doubt === undefined ? null : { reason: unprovenReason({ reason: evidence.doubt }) };
}
/** Takes a question without an answer; gives the sentence of what it leaves open. */
export function unprovenReason(unknown) {
    return `${unknown.reason}, so it is not proven which revision was healthy last`;
}
/**
 * Takes evidence and a history; gives with what its service revision ran: the one that completed, for a later deployment of the same
 * task definition may have failed with another image.
 */
export function surroundingsOf({ taskDefinition }, { history, revisions }) {
    const completed = new Set(history.briefs.flatMap((brief) => [
        ...(brief.status === 'SUCCESSFUL' ? [brief.targetServiceRevisionArn] : []),
        history.records.get(brief.arn)?.rollback?.serviceRevisionArn ?? null,
    ]));
    const [ran] = revisions
        .filter((revision) => revision.taskDefinition === taskDefinition)
        .toSorted((a, b) => Number(completed.has(b.arn)) - Number(completed.has(a.arn)) ||
        (b.createdAt ?? 0) - (a.createdAt ?? 0) ||
        (revisionId(a.arn) ?? '').localeCompare(revisionId(b.arn) ?? ''));
    return {
        platformVersion: ran?.platformVersion ?? null,
        imageDigests: Object.fromEntries((ran?.images ?? []).flatMap((image) => (image.digest === null ? [] : [[image.container, image.digest]]))),
    };
}
