import { code, visible } from './markdown.js';
export const SEVERITY_MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
export const UNVERIFIED_MARK = '❔';
/** Takes a report; gives its verdict as a mark and one line of inline Markdown without a full stop. */
export function verdictLine(report) {
    const { mark, before, after } = verdictWords(report);
    return { mark, line: `${before} ${nameTargets(report.targets, code)}${after}` };
}
/** Takes a report; gives its verdict as one line of plain text, for a title. */
export function verdictTitle(report) {
    const { before, after } = verdictWords(report);
    const line = `${before} ${nameTargets(report.targets, visible)}${after}`;
    return line.charAt(0).toUpperCase() + line.slice(1);
}
/** Takes the counts of a report; gives those that are not nought in words, worst first: `2 errors · 1 warning`; '' when all are nought. */
export function countsPhrase(counts) {
    const parts = [
        counts.error > 0 ? plural(counts.error, 'error') : '',
        counts.warning > 0 ? plural(counts.warning, 'warning') : '',
        counts.notice > 0 ? plural(counts.notice, 'notice') : '',
        counts.unverified > 0 ? `${counts.unverified} not verified` : '',
        counts.suppressed > 0 ? `${counts.suppressed} suppressed` : '',
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
/** Takes a number and a noun; gives both, with an s unless it is one. */
export function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** Takes a target; gives what it deploys to in ECS's words: cluster/service, else the family, else the file. */
export function targetName(target) {
    if (target.service !== null)
        return `${shortName(target.cluster)}/${shortName(target.service)}`;
    return target.family ?? target.file;
}
/** Clusters and services may be given as ARNs, whose last part is the name. */
function shortName(nameOrArn) {
    return nameOrArn.startsWith('arn:') ? (nameOrArn.split('/').at(-1) ?? nameOrArn) : nameOrArn;
}
/** The conclusion says what the job does; the words also follow what was found, since `fail-on` may tell the job to go on. */
function verdictWords({ conclusion, counts }) {
    if (conclusion === 'failure') {
        if (counts.error > 0)
            return { mark: '❌', before: 'this would break the deployment of', after: '' };
        if (counts.warning > 0)
            return { mark: '❌', before: 'warnings fail this job:', after: '' };
        return { mark: '❌', before: 'could not verify everything, and this job requires it:', after: '' };
    }
    if (counts.error > 0) {
        const after = ', but this job is set not to fail on it';
        return { mark: '⚠️', before: 'this would break the deployment of', after };
    }
    if (conclusion === 'neutral')
        return { mark: UNVERIFIED_MARK, before: 'could not verify everything for', after: '' };
    return { mark: '✅', before: 'nothing found that would break the deployment of', after: '' };
}
/** A title stays readable with this many names. */
const NAMES_IN_TITLE = 3;
function nameTargets(targets, written) {
    const names = [...new Set(targets.map(targetName))];
    const shown = names.slice(0, NAMES_IN_TITLE).map((name) => written(clipName(name)));
    const rest = names.length - shown.length;
    const all = rest > 0 ? [...shown, `${rest} more`] : shown;
    return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? 'no task definition');
}
/** ECS allows families and services 255 characters; a title is no place for all of them. */
function clipName(name) {
    return name.length > 100 ? `${Array.from(name).slice(0, 99).join('')}…` : name;
}
