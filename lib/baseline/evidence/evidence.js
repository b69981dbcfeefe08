import { revisionId, revisionOf, } from '../../account/ecs-records.js';
/** The evidence ladder, the strongest rung first. */
export const rungs = {
    /** A deployment completed with running tasks. */
    proven: 1,
    /** A deployment is marked COMPLETED, but nothing shows that tasks of it ran. */
    completed: 2,
    /** It was serving when a later deployment began. */
    servedBefore: 3,
    /** Tasks of it run, or ended well. */
    tasks: 4,
    /** Tasks of it are at work without a service, which may yet fail. */
    tasksAtWork: 5,
    /** A service event says that it completed. */
    event: 6,
    /** It completed without running a task. */
    vacuous: 7,
    /** Nothing shows that it ever ran. */
    unproven: 8,
};
/** Takes a history and a service revision's ARN; gives its task definition's ARN, or null where that is not known. */
export function taskDefinitionOf(history, serviceRevisionArn) {
    const id = serviceRevisionArn === null ? null : revisionId(serviceRevisionArn);
    return id === null ? null : (history.taskDefinitions.get(id) ?? null);
}
const confidences = ['high', 'medium', 'low'];
const liveSources = ['primary-deployment', 'active-deployment'];
/**
 * Takes evidence in any order; gives one entry a task definition, the best first: the stronger rung, within a rung what
 * completed last. Never by revision number, which says only what was registered last.
 */
export function rankEvidence(evidence) {
    const byTaskDefinition = Map.groupBy(evidence, (item) => item.taskDefinition);
    return [...byTaskDefinition.values()].map(mergeSame).sort((a, b) => a.rung - b.rung ||
        timeOf(b) - timeOf(a) ||
        compareConfidence(a, b) ||
        // Only to be deterministic: two task definitions cannot complete in one service at the same moment.
        (revisionOf(b.taskDefinition) ?? 0) - (revisionOf(a.taskDefinition) ?? 0) ||
        (a.taskDefinition < b.taskDefinition ? -1 : 1));
}
/** One task definition seen twice keeps the stronger evidence, and the later of the times. */
function mergeSame(evidence) {
    const strongest = Math.min(...evidence.map((item) => item.rung));
    const rung = evidence.filter((item) => item.rung === strongest);
    // That it stands now does not undo that it was superseded within minutes of its completion.
    const soaked = rung.filter((item) => !liveSources.includes(item.source));
    const considered = soaked.some((item) => item.shortSoak) && soaked.every((item) => item.shortSoak) ? soaked : rung;
    const [best] = considered.toSorted((a, b) => compareConfidence(a, b) ||
        Number(liveSources.includes(a.source)) - Number(liveSources.includes(b.source)) ||
        timeOf(b) - timeOf(a) ||
        (a.reason < b.reason ? -1 : 1));
    if (best === undefined)
        throw new Error('no evidence to merge');
    const latest = Math.max(...rung.map(timeOf));
    const warnings = rung.flatMap((item) => (liveSources.includes(item.source) || item === best ? item.warnings : []));
    const early = rung.some((item) => item.warnings.includes('early-success') && timeOf(item) === latestRecorded(rung));
    return {
        ...best,
        completedAt: Number.isFinite(latest) ? latest : null,
        warnings: [...new Set(early ? [...warnings, 'early-success'] : warnings)].sort(),
    };
}
/** When the newest of the recorded completions was, live evidence left out. */
function latestRecorded(evidence) {
    return Math.max(...evidence.filter((item) => !liveSources.includes(item.source)).map(timeOf));
}
function timeOf(evidence) {
    return evidence.completedAt ?? Number.NEGATIVE_INFINITY;
}
function compareConfidence(a, b) {
    return confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence);
}
