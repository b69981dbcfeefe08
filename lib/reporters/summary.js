import { appendFile } from 'node:fs/promises';
/** Takes a step's environment and the job summary; appends it to the file that the runner names, if any. Gives a note. Never throws. */
export async function publishSummary(env, markdown, publisher) {
    const file = env.GITHUB_STEP_SUMMARY ?? '';
    if (file === '')
        return { note: null };
    try {
        await appendFile(file, `${publisher.publish('summary', markdown)}\n`);
        return { note: null };
    }
    catch (error) {
        return { note: `Job summary skipped: its file cannot be written (${codeOf(error)}).` };
    }
}
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : 'unknown error';
}
