import { groupFindings } from './markdown/group-findings.js';
import { countsPhrase, SEVERITY_MARKS, targetName, UNVERIFIED_MARK, verdictTitle } from './markdown/verdict.js';
import { logLine } from './workflow-command.js';
/** The log shows each long name whole; this only bounds hostile ones. */
const LINE_LIMIT = 4_000;
/** Takes a report; gives the job log: a group for each target with its baseline, findings and what is unverified, then the verdict. */
export function logLines(report) {
    const counts = countsPhrase(report.counts);
    return {
        groups: report.targets.map((target) => ({ title: safe(title(target)), lines: targetLines(target).map(safe) })),
        verdict: safe(`ECS preflight: ${verdictTitle(report)}${counts === '' ? '' : ` (${counts})`}`),
    };
}
function title(target) {
    const name = targetName(target);
    return name === target.file ? name : `${name} from ${target.file}`;
}
function targetLines(target) {
    return [
        ...baselineLines(target.baseline),
        ...groupFindings(target.findings).flatMap(groupLines),
        ...target.unverified.map(({ check, subject, reason }) => `${UNVERIFIED_MARK} not verified  ${subject}: ${reason} [${check}]`),
        ...target.suppressed.map(({ check, subject, why }) => `- suppressed  ${subject} [${check}]${why === null ? '' : `: ${why}`}`),
        ...(target.findings.length + target.unverified.length === 0 ? ['✅ nothing found'] : []),
    ];
}
/** A group's message, where all share it, and its remedy stand once, after the subjects. */
function groupLines(group) {
    const [first] = group;
    const shared = group.every(({ message }) => message === first.message);
    return [
        ...group.flatMap((finding) => [
            subjectLine(finding),
            ...(shared ? [] : [`    ${finding.message}`]),
            ...replacementLines(finding),
        ]),
        ...(shared ? [`    ${first.message}`] : []),
        `    → ${first.remedy}`,
    ];
}
function subjectLine({ location, severity, subject, check }) {
    const place = location === null ? '' : `  ${location.file}:${location.line}`;
    return `${SEVERITY_MARKS[severity]} ${severity}${place}  ${subject} [${check}]`;
}
function replacementLines({ replacement }) {
    return replacement === null ? [] : [`    instead: ${JSON.stringify(replacement)}`];
}
function baselineLines(baseline) {
    if (baseline === null)
        return [];
    const attempts = baseline.attempts.map(({ revision, status, reason }) => `    revision ${revision} ${status}: ${reason}`);
    if (baseline.status === 'found') {
        return [
            `Compared with revision ${baseline.revision} (${baseline.confidence} confidence): ${baseline.reason}`,
            ...attempts,
        ];
    }
    const nothing = baseline.status === 'none' ? 'No earlier revision to compare with' : 'Could not tell which revision last ran';
    return [`${nothing}: ${baseline.reason}`, ...attempts];
}
function safe(line) {
    return logLine(line.length > LINE_LIMIT ? `${line.slice(0, LINE_LIMIT)}…` : line);
}
