import { isJsonArray, isJsonObject } from '../base/json.js';
import { clip } from './markdown/markdown.js';
import { noteOf } from './note.js';
/** Limits of a check run (GitHub REST, "Create a check run"). */
export const ANNOTATIONS_PER_REQUEST = 50;
const TITLE_LIMIT = 255;
/** Nobody reads more, and each further fifty cost a request. */
export const ANNOTATIONS_LIMIT = 500;
const SUBJECT = 'Check run';
const NEEDS = 'checks: write';
/**
 * Takes the run's target and what the check run shall say; creates it completed, so that a cancelled job leaves none in progress, and
 * appends the annotations beyond the first fifty. GitHub's conclusions have our names. Gives a note. Never throws.
 */
export async function publishCheckRun(api, target, options) {
    if (target.readOnlyToken) {
        return { created: false, note: `${SUBJECT} skipped: the token of a fork's pull request may not write.` };
    }
    const { owner, repo, headSha: head_sha, runUrl } = target;
    const { publisher } = options;
    const output = {
        title: clip(publisher.publish('check-run', options.title), TITLE_LIMIT),
        summary: publisher.publish('check-run', options.summary),
    };
    const pages = pagesOf(options.annotations.slice(0, ANNOTATIONS_LIMIT).map((each) => wire(each, publisher)));
    const details = runUrl === null ? {} : { details_url: runUrl };
    const created = await api.ask('POST /repos/{owner}/{repo}/check-runs', {
        owner,
        repo,
        name: options.name,
        head_sha,
        external_id: options.key,
        ...details,
        status: 'completed',
        conclusion: options.conclusion,
        output: { ...output, annotations: pages[0] ?? [] },
    }, { needs: NEEDS });
    if (created.status !== 'ok')
        return { created: false, note: noteOf(SUBJECT, created) };
    const check_run_id = isJsonObject(created.data) ? created.data.id : null;
    for (const annotations of pages.slice(1)) {
        const appended = await api.ask('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { owner, repo, check_run_id, output: { ...output, annotations } }, 
        // Appending twice would show them twice.
        { needs: NEEDS, repeatable: false });
        if (appended.status !== 'ok')
            return { created: true, note: noteOf('Some annotations', appended) };
    }
    return { created: true, note: null };
}
/**
 * Takes the run's target, a name and this use's key; gives the name for its check run: with the key behind it where another use on
 * the same commit has the plain name already. May be asked before there is a report. Never throws; what cannot be seen is not there.
 */
export async function checkRunName(api, target, name, key) {
    const { owner, repo, headSha: ref } = target;
    const answer = await api.ask('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { owner, repo, ref, check_name: name, per_page: 100 }, { needs: NEEDS });
    const runs = answer.status === 'ok' && isJsonObject(answer.data) ? answer.data.check_runs : undefined;
    const taken = isJsonArray(runs) && runs.some((run) => isJsonObject(run) && run.external_id !== key);
    return taken ? `${name} (${key})` : name;
}
function pagesOf(entries) {
    const pages = [];
    for (let start = 0; start < entries.length; start += ANNOTATIONS_PER_REQUEST) {
        pages.push(entries.slice(start, start + ANNOTATIONS_PER_REQUEST));
    }
    return pages;
}
function wire(annotation, publisher) {
    const { path, startLine, endLine, startColumn, endColumn, level, title, message } = annotation;
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...(startColumn === undefined || endColumn === undefined
            ? {}
            : { start_column: startColumn, end_column: endColumn }),
        annotation_level: level,
        title: clip(publisher.publish('check-run', title), TITLE_LIMIT),
        message: publisher.publish('check-run', message),
    };
}
