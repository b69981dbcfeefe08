import { rungs } from './evidence.js';
/**
 * Takes the ACTIVE revisions of a family, the newest first, and those that must not be taken (known to have failed, or being
 * deployed); gives the newest other one, as something to compare with that nothing shows ever ran.
 */
export function unprovenEvidence(activeRevisions, excluded) {
    const newest = activeRevisions.find((arn) => !excluded.has(arn));
    if (newest === undefined)
        return [];
    return [
        {
            taskDefinition: newest,
            source: 'latest-active-unproven',
            confidence: 'low',
            rung: rungs.unproven,
            completedAt: null,
            since: null,
            reason: 'unproven: the newest ACTIVE revision that is not known to have failed; the baseline input can name another',
            warnings: [],
            shortSoak: false,
        },
    ];
}
