import { revisionOf } from '../account/ecs-records.js';
import { ownValue } from '../base/json.js';
/** Candidates for the baseline whose definition is looked for: one deleted revision is common, many are a clean-up. */
const maxDeleted = 10;
/** Takes evidence, the best first; gives the first whose task definition still exists, and those before it. */
export async function chooseDefinition(reader, ranked) {
    const deleted = [];
    for (const evidence of ranked.slice(0, maxDeleted)) {
        const answer = await reader.taskDefinition(evidence.taskDefinition);
        if (answer.status === 'absent') {
            deleted.push(evidence);
            continue;
        }
        const chosen = {
            evidence: deleted.length > 0 ? { ...evidence, confidence: lowered(evidence.confidence) } : evidence,
            definition: answer.status === 'found' ? answer.value : null,
            unknown: answer.status === 'unknown' ? answer : null,
        };
        return { chosen, deleted };
    }
    return { chosen: null, deleted };
}
/** Takes a task definition as described; gives what its status means for its use as a baseline. */
export function statusWarnings(definition) {
    const status = statusOf(definition);
    if (status === 'INACTIVE')
        return ['task-definition-inactive'];
    return status === 'DELETE_IN_PROGRESS' ? ['task-definition-delete-in-progress'] : [];
}
/** Takes a task definition as described; gives the phrase of what its status means for whoever wants to go back to it. */
export function statusPhrases(definition) {
    const status = statusOf(definition);
    if (status === 'INACTIVE') {
        return ['its task definition is INACTIVE, so it must be registered anew before it can be deployed again'];
    }
    return status === 'DELETE_IN_PROGRESS' ? ['its task definition is being deleted'] : [];
}
/** Takes better evidence whose task definition is gone; gives the phrase for the best of it. */
export function deletedPhrases([lost]) {
    if (lost === undefined)
        return [];
    return [`revision ${revisionOf(lost.taskDefinition)} would be the baseline, but its task definition was deleted`];
}
function statusOf(definition) {
    return definition === null ? undefined : ownValue(definition, 'status');
}
/** The last healthy revision is gone, so what stands in for it is at most the next best. */
function lowered(confidence) {
    return confidence === 'high' ? 'medium' : confidence;
}
