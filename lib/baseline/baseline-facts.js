/** Runners-up that are kept: enough to choose another baseline from. */
export const maxRunnersUp = 5;
const nothing = {
    taskDefinitionArn: null,
    revision: null,
    confidence: 'none',
    source: null,
    attempts: [],
    writers: [],
    definition: null,
    warnings: [],
    failure: null,
    service: null,
    unverified: null,
    runnersUp: [],
    deletedLastHealthy: null,
    ran: { imageDigests: {}, platformVersion: null },
};
/** Takes why; gives the facts for a target that has no baseline. */
export function noBaseline(reason, more = {}) {
    return { ...nothing, status: 'none', currentlyHealthy: false, reason, ...more };
}
/** Takes why; gives the facts for a target whose baseline could not be looked for. */
export function unknownBaseline(reason, more = {}) {
    return { ...nothing, status: 'unknown', currentlyHealthy: null, reason, unverified: { reason }, ...more };
}
/** Takes evidence, the best first; gives it as runners-up. */
export function runnersUp(evidence, revisionOf) {
    return evidence.slice(0, maxRunnersUp).map((item) => ({
        taskDefinitionArn: item.taskDefinition,
        revision: revisionOf(item.taskDefinition),
        confidence: item.confidence,
        source: item.source,
        reason: item.reason,
    }));
}
/** Takes the answers that a baseline rests on; gives the reason of the first that is unknown, or null. */
export function firstUnknown(...answers) {
    for (const answer of answers)
        if (answer?.status === 'unknown')
            return answer.reason;
    return null;
}
