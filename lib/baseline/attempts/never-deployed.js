import { foundValue } from '../../base/lookup.js';
import { taskDefinitionOf } from '../evidence/evidence.js';
import { resolveTargets } from '../evidence/service-history.js';
import { registeredAt } from '../registered-at.js';
import { registeredSince } from './attempts.js';
/**
 * Takes a reader, what is known of a service, its baseline and its family's ACTIVE revisions; gives those after the baseline that
 * no deployment had for its target. None where a deployment that may have had them could not be read: then nobody can say "never".
 */
export async function neverDeployed(reader, known, chosen, active) {
    const { list, service } = known;
    if (chosen === null || active === null || list.status !== 'found')
        return [];
    if (service !== null && service.controller !== 'ECS')
        return [];
    const { history } = known.history;
    const candidates = registeredSince(foundValue(active) ?? [], chosen.evidence);
    const live = service?.deployments.map(({ taskDefinition }) => taskDefinition) ?? [];
    const open = without(candidates, [...history.taskDefinitions.values(), ...live]);
    if (open.length === 0)
        return [];
    // Whatever was deployed before the baseline was registered cannot be a revision after it.
    const registered = chosen.definition === null ? null : registeredAt(chosen.definition);
    const since = registered ?? Number.NEGATIVE_INFINITY;
    const { briefs, left } = list.value;
    const reachesBack = left === 'none' || (left === 'older' && briefs.some(({ createdAt }) => createdAt < since));
    if (!reachesBack)
        return [];
    const relevant = history.briefs.filter(({ createdAt }) => createdAt >= since);
    const complete = await resolveTargets(reader, history, relevant);
    const isResolved = relevant.every((brief) => taskDefinitionOf(complete, brief.targetServiceRevisionArn) !== null);
    return isResolved ? without(open, [...complete.taskDefinitions.values()]) : [];
}
function without(candidates, deployed) {
    const known = new Set(deployed);
    return candidates.filter((arn) => !known.has(arn));
}
