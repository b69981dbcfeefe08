import { repositoryPath } from '../base/repository-path.js';
/** What a reader cannot see in a line must not be accepted with one click. */
const UNSEEN = /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/**
 * Takes a report and its sources; gives a candidate for each finding with a replacement whose place holds, on one line and as a JSON
 * string, exactly the value that the rendered task definition has there: a template's expression is never overwritten with a value.
 * One candidate a line.
 */
export function suggestionCandidates(report, sources) {
    const lines = new Map();
    for (const [index, target] of report.targets.entries()) {
        for (const finding of target.findings) {
            const candidate = candidateOf(finding, sources.valueAt(index, finding.pointer), sources);
            if (candidate === null)
                continue;
            const key = `${candidate.path}:${candidate.line}`;
            if (!lines.has(key))
                lines.set(key, candidate);
        }
    }
    return [...lines.values()];
}
function candidateOf(finding, current, sources) {
    const { location, replacement } = finding;
    if (location === null || replacement === null || location.line !== location.endLine)
        return null;
    const path = repositoryPath(location.file);
    const before = sources.readLine(location.file, location.line);
    if (path === null || before === null || UNSEEN.test(before) || UNSEEN.test(replacement))
        return null;
    const start = location.column - 1;
    const end = location.endColumn - 1;
    if (typeof current !== 'string' || stringIn(before.slice(start, end)) !== current)
        return null;
    const after = `${before.slice(0, start)}${JSON.stringify(replacement)}${before.slice(end)}`;
    return after === before ? null : { path, line: location.line, before, after, finding };
}
/** Takes text; gives the string that it is as JSON, or null. */
function stringIn(text) {
    if (!text.startsWith('"'))
        return null;
    try {
        const value = JSON.parse(text);
        return typeof value === 'string' ? value : null;
    }
    catch {
        return null;
    }
}
