import { fitBlocks } from './fit-blocks.js';
import { code, link } from './markdown.js';
import { renderBaseline } from './render-baseline.js';
import { findingBlocks } from './render-findings.js';
import { referencesPhrase, renderChanges, renderNotChecked, renderPermissions, renderPolicy, renderReferences, renderSuppressed, renderUnverified, } from './render-sections.js';
import { wordsFor } from './render-words.js';
import { countsPhrase, targetName, verdictLine } from './verdict.js';
/** GitHub refuses a comment of more than 65,536 characters; the rest is slack for what masking adds. */
export const COMMENT_LIMIT = 60_000;
/** A check run's summary may have 65,535 characters (GitHub REST, "Create a check run"). */
export const CHECK_RUN_LIMIT = 60_000;
/** The runner drops a job summary of more than 1 MiB as a whole (actions/runner, FileCommandManager.cs); the rest is slack. */
export const SUMMARY_LIMIT_BYTES = 1_000_000;
const COMMENT_LISTS = { subjects: 20, attempts: 3, changes: 30, rows: 50 };
const SUMMARY_LISTS = { subjects: 200, attempts: 20, changes: 500, rows: 1_000 };
/** Takes a report; gives the job summary as Markdown, at most `SUMMARY_LIMIT_BYTES` in UTF-8. */
export function renderSummary(report, options) {
    const words = wordsFor(options, SUMMARY_LISTS, 'in the JSON report');
    return fitBlocks(documentBlocks(report, words, { alerts: true, everything: true, headline: true, marker: '' }), {
        limit: SUMMARY_LIMIT_BYTES,
        measure: (text) => Buffer.byteLength(text),
        closing: (leftOut) => `_Left out for length: ${leftOut}. The JSON report holds everything._`,
    });
}
/**
 * Takes a report and the hidden marker by which the comment is found again; gives the body of the pull request's comment, at most
 * `COMMENT_LIMIT` characters. The verdict comes first, since a comment is read in e-mail; the marker ends that line.
 */
export function renderComment(report, marker, options) {
    return renderShort(report, options, COMMENT_LIMIT, { alerts: true, everything: false, headline: true, marker });
}
/** Takes a report; gives the summary of the check run, at most `CHECK_RUN_LIMIT` characters; no alerts, which may not render there. */
export function renderCheckRun(report, options) {
    return renderShort(report, options, CHECK_RUN_LIMIT, {
        alerts: false,
        everything: false,
        headline: false,
        marker: '',
    });
}
function renderShort(report, options, limit, style) {
    const words = wordsFor(options, COMMENT_LISTS, 'in the job summary');
    const summary = link('job summary', options.runUrl);
    return fitBlocks(documentBlocks(report, words, style), {
        limit,
        measure: (text) => text.length,
        closing: (leftOut) => `_Left out for length: ${leftOut}. The ${summary} has more._`,
    });
}
function documentBlocks(report, words, style) {
    const top = { markdown: topLines(report, words, style), rank: 0, heading: null, holds: null };
    const blocks = report.targets.flatMap((target) => targetBlocks(target, report, words, style));
    return top.markdown === '' ? blocks : [top, ...blocks];
}
function topLines(report, words, { alerts, everything, headline, marker }) {
    const { mark, line } = verdictLine(report);
    const counts = countsPhrase(report.counts);
    const runLink = everything || words.runUrl === null ? '' : link('job summary', words.runUrl);
    const parts = [
        headline ? `### ${mark} ECS preflight: ${line}${marker === '' ? '' : ` ${marker}`}` : '',
        [counts === '' ? '' : `**${counts}**`, runLink].filter((part) => part !== '').join(' · '),
        report.conclusion === 'neutral' && alerts
            ? '> [!NOTE]\n> What is not verified is neither right nor wrong: each entry says what would settle it.'
            : '',
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function targetBlocks(target, report, words, style) {
    const clean = target.findings.length === 0 && target.unverified.length === 0;
    const name = targetName(target);
    const file = name === target.file ? '' : ` from ${code(target.file)}`;
    const title = report.targets.length > 1 ? `### ${code(name)}${file}` : '';
    const intro = [
        renderBaseline(target.baseline, words.limits.attempts),
        clean && !style.everything ? whatHolds(target) : '',
    ];
    const parts = [title, ...intro].filter((part) => part !== '');
    const heading = {
        markdown: parts.join('\n\n'),
        // Alone, the heading of a faulty target would read as if it were clean.
        rank: clean ? 3 : null,
        heading: null,
        holds: { noun: 'task definition', count: 1 },
    };
    const section = (markdown, rank) => markdown === null ? [] : [{ markdown, rank, heading, holds: { noun: 'section', count: 1 } }];
    const open = report.conclusion === 'neutral';
    return [
        heading,
        ...findingBlocks(target, heading, words),
        ...section(renderUnverified(target, words, !open), 4),
        ...section(renderPolicy(target, words), 5),
        ...section(renderChanges(target, words), 7),
        ...(clean && !style.everything
            ? []
            : [
                ...section(renderSuppressed(target, words), 8),
                ...section(renderNotChecked(target, words), 8),
                ...section(renderReferences(target, words), 9),
            ]),
        ...(style.everything ? section(renderPermissions(target, words), 10) : []),
    ];
}
/** A clean target's comment is short: how much was verified stands in for the table. */
function whatHolds({ references }) {
    return references.length === 0 ? '' : `${referencesPhrase(references)}.`;
}
