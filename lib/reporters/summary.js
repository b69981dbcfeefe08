import { appendFile } from 'node:fs/promises';
import { renderSummary } from './markdown/render.js';
/** The summary on the page of the run. */
export const summaryReporter = {
    surface: 'summary',
    async report(report, run, publisher) {
        return run.files.summary === undefined
            ? null
            : publishSummary(run.files.summary, renderSummary(report, run), publisher);
    },
};
/** Appends to the file that the runner names: earlier steps may have written there. */
export async function publishSummary(file, markdown, publisher) {
    try {
        await appendFile(file, `${publisher.publish('summary', markdown)}\n`);
        return null;
    }
    catch (error) {
        return `Job summary skipped: its file cannot be written (${codeOf(error)}).`;
    }
}
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : 'unknown error';
}
