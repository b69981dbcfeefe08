import { cutMiddle } from '../../base/printable.js';
import { prose } from './markdown.js';
/** Characters of a reason: up to four causes of a few hundred each, and what leads to the finding at its end. */
const REASON_LIMIT = 1_200;
/** Takes a target's baseline and how many attempts to list; gives Markdown that says what the definition was compared with. */
export function renderBaseline(baseline, attempts) {
    if (baseline === null)
        return 'Not compared with an earlier revision, as `baseline: none` asks.';
    return [baselineSentence(baseline), ...attemptList(baseline.attempts, attempts)].join('\n\n');
}
function baselineSentence(baseline) {
    const reason = sentence(baseline.reason);
    if (baseline.status === 'unknown')
        return `Could not tell which revision last ran: ${reason}`;
    if (baseline.status === 'none')
        return `No earlier revision to compare with: ${reason}`;
    const revision = baseline.revision === null ? 'the earlier revision' : `revision **${baseline.revision}**`;
    return `Compared with ${revision}, ${standing(baseline)}: ${reason}${runningNow(baseline)}`;
}
function standing({ source, confidence }) {
    if (source === 'pinned')
        return 'as the `baseline` input asks';
    if (source === 'latest-active-unproven' || confidence === 'none')
        return 'the latest active one, though nothing proves that it ever ran';
    // Evidence of a deployment is low only where the deployment completed without a task.
    if (confidence === 'low')
        return 'the last that was deployed, though without a task';
    return 'the last that ran';
}
function runningNow({ source, currentlyHealthy }) {
    return currentlyHealthy === false && source !== 'pinned' ? ' It is not running now.' : '';
}
function attemptList(attempts, limit) {
    if (attempts.length === 0)
        return [];
    const items = attempts.slice(0, limit).map((attempt) => {
        const status = prose(attempt.status.replaceAll('_', ' ').toLowerCase());
        return `- revision **${attempt.revision}**, ${status}: ${sentence(attempt.reason)}`;
    });
    if (attempts.length > limit)
        items.push(`- and ${attempts.length - limit} more`);
    return ['Newer revisions without a completed deployment:', items.join('\n')];
}
function sentence(text) {
    // The decisive part of what ECS says is at the end.
    const written = prose(cutMiddle(text, REASON_LIMIT));
    if (written === '')
        return 'no reason given.';
    return /[.!?…]$/.test(written) ? written : `${written}.`;
}
