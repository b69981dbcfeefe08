import { groupFindings } from './group-findings.js';
import { clip, code, fenced, link, prose } from './markdown.js';
import { SEVERITY_MARKS } from './verdict.js';
/** Bounds on one text each, so that a single hostile name cannot take the room of every other finding. */
const MESSAGE_LIMIT = 2_000;
const REPLACEMENT_LIMIT = 2_000;
export const NAME_LIMIT = 300;
const RANKS = { error: 1, warning: 2, notice: 6 };
/** Takes a target, its heading and the words of the surface; gives one block for each group of findings. */
export function findingBlocks(target, heading, words) {
    return groupFindings(target.findings).map((group) => ({
        markdown: renderGroup(group, target, words),
        rank: RANKS[group[0].severity],
        heading,
        holds: { noun: 'finding', count: group.length },
    }));
}
function renderGroup(group, target, words) {
    const [first, ...others] = group;
    const check = words.check(first.check, first.rule);
    const fix = `**Fix:** ${prose(clip(first.remedy, MESSAGE_LIMIT))}`;
    const mark = SEVERITY_MARKS[first.severity];
    if (others.length === 0) {
        return [
            `#### ${mark} ${name(first.subject)} · ${check}`,
            meta([...place(first, words), ...circumstances(first, target)]),
            prose(clip(first.message, MESSAGE_LIMIT)),
            fix,
            ...replacementBlock(first),
        ]
            .filter((part) => part !== '')
            .join('\n\n');
    }
    const shared = group.every((finding) => finding.message === first.message);
    const shown = group.slice(0, words.limits.subjects);
    const where = sharedPlace(group, words);
    const items = shown.map((finding) => item(finding, { message: shared, place: where.length > 0 }, words));
    if (group.length > shown.length)
        items.push(`- and ${group.length - shown.length} more, ${words.elsewhere}`);
    return [
        `#### ${mark} ${group.length} × ${check}`,
        meta([...where, ...circumstances(first, target)]),
        shared ? prose(clip(first.message, MESSAGE_LIMIT)) : '',
        items.join('\n'),
        fix,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** What is missing is reported at its nearest existing ancestor, so the findings of a group often share one place. */
function sharedPlace(group, words) {
    const places = new Set(group.map(({ location }) => JSON.stringify(location)));
    return places.size === 1 ? place(group[0], words) : [];
}
function item(finding, shared, words) {
    const where = [name(finding.subject), ...(shared.place ? [] : place(finding, words))].join(' · ');
    const message = shared.message ? '' : `: ${prose(clip(finding.message, MESSAGE_LIMIT))}`;
    const instead = finding.replacement === null ? '' : ` → ${code(clip(finding.replacement, NAME_LIMIT))}`;
    return `- ${where}${message}${instead}`;
}
function name(subject) {
    return code(clip(subject, NAME_LIMIT));
}
function place(finding, words) {
    return finding.location === null ? [] : [locationLink(finding.location, words)];
}
function locationLink(location, words) {
    return link(code(`${clip(location.file, NAME_LIMIT)}:${location.line}`), words.fileUrl(location));
}
function meta(parts) {
    return parts.join(' · ');
}
/** What a reader wants to know beside the fault: whether this change brings it, and where in the deployment it would surface. */
function circumstances(finding, target) {
    return [...since(finding, target), ...phase(finding, target)];
}
function since(finding, target) {
    if (finding.since === 'new')
        return ['new with this change'];
    if (finding.since !== 'existing')
        return [];
    const revision = target.baseline?.revision ?? null;
    return [revision === null ? 'not new' : `already in revision ${revision}`];
}
function phase(finding, target) {
    if (finding.severity !== 'error')
        return [];
    const reference = target.references.find(({ pointer, status }) => pointer === finding.pointer && status === 'fails');
    if (reference === undefined || reference.phase === null)
        return [];
    return [
        reference.phase === 'register' ? 'ECS would refuse the registration' : 'registers, but its tasks would not start',
    ];
}
function replacementBlock(finding) {
    if (finding.replacement === null || finding.replacement.length > REPLACEMENT_LIMIT)
        return [];
    return [fenced(JSON.stringify(finding.replacement), 'json')];
}
