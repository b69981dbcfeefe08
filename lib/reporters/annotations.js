import { repositoryPath } from '../base/repository-path.js';
import { severities } from '../report/severity.js';
import { clip, visible } from './markdown/markdown.js';
/** Limits of an annotation in a check run (GitHub REST, "Create a check run"). */
export const TITLE_LIMIT = 255;
const MESSAGE_LIMIT_BYTES = 64 * 1024;
/** A character takes at most three bytes for each UTF-16 unit. */
const MESSAGE_LIMIT = Math.floor(MESSAGE_LIMIT_BYTES / 3);
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/** Takes a report; gives an annotation for each finding with a place in a committed file, worst first, else in the report's order. */
export function annotationsOf(report) {
    return report.targets
        .flatMap(({ findings }) => findings)
        .toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))
        .flatMap(annotate);
}
function annotate(finding) {
    const { location } = finding;
    const path = location === null ? null : repositoryPath(location.file);
    if (location === null || path === null)
        return [];
    const { line: startLine, column: startColumn, endColumn } = location;
    // The end is exclusive: one at the first column belongs to the line before.
    const endLine = Math.max(startLine, endColumn <= 1 ? location.endLine - 1 : location.endLine);
    const oneLine = startLine === location.endLine && endColumn >= startColumn;
    return [
        {
            path,
            startLine,
            endLine,
            ...(oneLine ? { startColumn, endColumn } : {}),
            level: LEVELS[finding.severity],
            title: clip(visible(`${finding.check}: ${finding.subject}`), TITLE_LIMIT),
            message: clip(plainMessage(finding), MESSAGE_LIMIT),
        },
    ];
}
/** Takes a finding; gives its message and remedy as lines of plain text. */
function plainMessage(finding) {
    const instead = finding.replacement === null ? [] : [visible(JSON.stringify(finding.replacement))];
    return [visible(finding.message), visible(finding.remedy), ...instead].join('\n');
}
