import { createHash } from 'node:crypto';
import { repositoryPath } from '../base/repository-path.js';
import { severities } from '../report/severity.js';
import { clip, visible } from './markdown/markdown.js';
/** GitHub keeps the 5,000 results of highest severity (GitHub, "SARIF support for code scanning"). */
export const RESULTS_LIMIT = 5_000;
const TEXT_LIMIT = 10_000;
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** Takes a report; gives a SARIF 2.1.0 log as text, for GitHub's upload-sarif: its findings as results, worst first, and what is unverified as notifications. */
export function renderSarif(report, options) {
    const found = report.targets
        .flatMap((target) => target.findings.map((finding) => ({ target, finding })))
        .toSorted((one, other) => severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity))
        .slice(0, RESULTS_LIMIT);
    const ids = [...new Set(found.map(({ finding }) => finding.check))].toSorted();
    const seen = new Map();
    const run = {
        tool: {
            driver: {
                name: 'ECS preflight',
                semanticVersion: options.version,
                rules: ids.map((id) => rule(id, options)),
            },
        },
        invocations: [
            {
                executionSuccessful: true,
                toolExecutionNotifications: report.targets.flatMap((target) => notifications(target)),
            },
        ],
        results: found.map(({ target, finding }) => result(finding, target, ids.indexOf(finding.check), seen)),
    };
    return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}
/** GitHub takes no empty string and no rule without all three texts. */
function rule(id, { titles, docsUrl }) {
    const title = titles[id] || id;
    const page = docsUrl(id);
    const help = page === null ? `Documentation page of the check: docs/checks/${id}.md` : `See ${page}`;
    return {
        id,
        shortDescription: { text: title },
        fullDescription: { text: title },
        help: page === null ? { text: help } : { text: help, markdown: `[What this check means and how to fix it](${page})` },
        ...(page === null ? {} : { helpUri: page }),
    };
}
function result(finding, target, ruleIndex, seen) {
    return {
        ruleId: finding.check,
        ruleIndex,
        level: LEVELS[finding.severity],
        message: { text: clip(visible(`${finding.subject}: ${finding.message} ${finding.remedy}`), TEXT_LIMIT) },
        locations: [{ physicalLocation: physicalLocation(finding, target) }],
        partialFingerprints: { primaryLocationLineHash: fingerprint(finding, target, seen) },
    };
}
/** GitHub demands a place: a finding without one stands at the top of its task definition. */
function physicalLocation({ location }, target) {
    const path = location === null ? null : repositoryPath(location.file);
    if (location === null || path === null) {
        const file = repositoryPath(target.file) ?? target.file.split(/[\\/]/).at(-1);
        return { artifactLocation: { uri: uri(file || 'task-definition') }, region: { startLine: 1 } };
    }
    const { line, column, endLine, endColumn } = location;
    return {
        artifactLocation: { uri: uri(path) },
        region: { startLine: line, startColumn: column, endLine, endColumn },
    };
}
function uri(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
/** Follows the fault, not the line, so that an alert survives lines that move. The number tells apart what is otherwise the same. */
function fingerprint(finding, target, seen) {
    const identity = JSON.stringify([
        finding.check,
        finding.rule,
        finding.subject,
        target.file,
        target.cluster,
        target.service,
    ]);
    const hash = createHash('sha256').update(identity).digest('hex').slice(0, 32);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
}
function notifications(target) {
    return target.unverified.map(({ check, subject, reason }) => ({
        level: 'note',
        message: { text: clip(visible(`${target.file}: ${subject} not verified: ${reason}`), TEXT_LIMIT) },
        associatedRule: { id: check },
    }));
}
