import { isJsonObject } from '../base/json.js';
import { cutEnd } from '../base/sentence.js';
import { annotationsOf } from './annotations.js';
import { writeAnnotations } from './log.js';
import { renderCheckRun } from './markdown/render.js';
import { verdictTitle } from './markdown/verdict.js';
import { noteOf } from './note.js';
/** The check run with its annotations; where there is none, the annotations by workflow commands. */
export const checkRunReporter = {
    surface: 'check-run',
    async report(report, run, publisher) {
        const { github } = run;
        const annotations = annotationsOf(report);
        const { created, note } = github === null || github.checkRun === null
            ? { created: false, note: null }
            : await publishCheckRun(github.api, github.target, {
                name: github.checkRun,
                key: github.key,
                conclusion: report.conclusion,
                title: verdictTitle(report),
                summary: renderCheckRun(report, run),
                annotations,
                publisher,
            });
        if (!created)
            writeAnnotations(annotations, publisher, (line) => run.write(line));
        return note;
    },
};
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
        title: cutEnd(publisher.publish('check-run', options.title), TITLE_LIMIT),
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
        title: cutEnd(publisher.publish('check-run', title), TITLE_LIMIT),
        message: publisher.publish('check-run', message),
    };
}
