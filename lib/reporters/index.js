import { readFile, writeFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { ownValue, valueAt } from '../base/json.js';
import { findPullRequest } from '../github/find-pull-request.js';
import { docsUrlFor, fileUrlFor } from '../github/links.js';
import { connectGitHub } from '../github/octokit.js';
import { gitHubTarget } from '../github/target.js';
import { annotationsOf } from './annotations.js';
import { checkRunName, publishCheckRun } from './check-run.js';
import { commentMarker, listComments, publishComment } from './comment.js';
import { commentKeyFor } from './comment-key.js';
import { writeAnnotations, writeLog } from './log.js';
import { logLines } from './log-lines.js';
import { renderCheckRun, renderComment, renderSummary } from './markdown/render.js';
import { verdictTitle } from './markdown/verdict.js';
import { outputsOf } from './outputs.js';
import { renderSarif } from './sarif.js';
import { suggestionCandidates } from './suggestion-candidates.js';
import { publishSuggestions } from './suggestions.js';
import { publishSummary } from './summary.js';
/** Takes inputs, targets and the environment; starts what GitHub can be asked before there is a report. */
export async function openGitHub(inputs, targets, environment) {
    const target = gitHubTarget(environment, await readEvent(environment));
    const api = target === null || inputs.githubToken === ''
        ? null
        : connectGitHub({ token: inputs.githubToken, baseUrl: environment.GITHUB_API_URL });
    const commentKey = inputs.commentKey ?? commentKeyFor(targets.map(keyOf));
    const pullRequest = target === null || api === null ? Promise.resolve(null) : findPullRequest(api, target);
    const wantsComment = inputs.comment !== 'never' && target?.readOnlyToken !== true;
    const listing = pullRequest.then((number) => number === null || target === null || api === null || !wantsComment
        ? null
        : listComments(api, { owner: target.owner, repo: target.repo, pullRequest: number, key: commentKey }));
    const named = inputs.checkRun;
    const naming = named === null || target === null || api === null || target.readOnlyToken
        ? Promise.resolve(named)
        : checkRunName(api, target, named, commentKey);
    return { target, api, commentKey, pullRequest, listing, checkRunName: naming };
}
/** What tells a target's comment from others: where it is deployed to, else its family. */
function keyOf({ cluster, service, parsed, file }) {
    if (service !== null)
        return `${cluster.split('/').at(-1) ?? cluster}/${service.split('/').at(-1) ?? service}`;
    const family = parsed.document === null ? undefined : ownValue(parsed.document.value, 'family');
    return typeof family === 'string' && family !== '' ? family : file.name;
}
async function readEvent({ GITHUB_EVENT_PATH: path }) {
    if (path === undefined || path === '')
        return null;
    // A payload that is missing or broken costs the pull request, not the run.
    return readFile(path, 'utf8')
        .then((text) => JSON.parse(text))
        .catch(() => null);
}
/** Takes a finished report; tells it everywhere. A reporter that may not write says so in one line and never changes the conclusion. */
export async function publishReport(input) {
    const { report, inputs, environment, github, publisher, paths } = input;
    const options = {
        docsUrl: docsUrlFor(environment),
        fileUrl: fileUrlFor(github.target),
        runUrl: github.target?.runUrl ?? null,
        maskAccountIds: inputs.maskAccountIds,
    };
    const write = (line) => {
        process.stdout.write(`${line}\n`);
    };
    writeLog(logLines(report), publisher, write);
    const files = await Promise.all([
        writeOrNote('JSON report', paths.report, publisher.publish('report', `${JSON.stringify(report, null, 2)}\n`)),
        writeOrNote('SARIF log', paths.sarif, publisher.publish('sarif', renderSarif(report, { docsUrl: options.docsUrl, titles: input.titles, version: input.version }))),
    ]);
    const [summary, checkRun, comment, suggestions] = await Promise.all([
        publishSummary(environment, renderSummary(report, options), publisher),
        tellCheckRun(input, options),
        tellComment(input, options),
        tellSuggestions(input),
    ]);
    if (!checkRun.created)
        writeAnnotations(annotationsOf(report), publisher, write);
    for (const { note } of [...files, summary, checkRun, comment, suggestions])
        if (note !== null)
            write(publisher.publish('log', note));
    const outputs = outputsOf(report, {
        ...paths,
        taskDefinitions: inputs.taskDefinition
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
    });
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, publisher.publish('output', value));
    const refused = publisher.refusals();
    if (refused.length > 0) {
        write(`::warning title=ECS preflight::Withheld from ${[...new Set(refused)].join(', ')}: the text held a credential of the task definition. This is a bug; please report it without the credential.`);
    }
}
/** A file that cannot be written is told in one line: the log and the job summary still say everything. */
function writeOrNote(what, path, text) {
    return writeFile(path, text).then(() => ({ note: null }), () => ({ note: `${what} skipped: its file cannot be written.` }));
}
async function tellCheckRun({ report, github, publisher }, options) {
    const name = await github.checkRunName;
    if (name === null || github.api === null || github.target === null)
        return { created: false, note: null };
    return publishCheckRun(github.api, github.target, {
        name,
        key: github.commentKey,
        conclusion: report.conclusion,
        title: verdictTitle(report),
        summary: renderCheckRun(report, options),
        annotations: annotationsOf(report),
        publisher,
    });
}
async function tellComment({ report, inputs, github, publisher }, options) {
    const [number, listing] = await Promise.all([github.pullRequest, github.listing]);
    if (number === null || listing === null || github.api === null || github.target === null)
        return { note: null };
    const { owner, repo } = github.target;
    const place = { owner, repo, pullRequest: number, key: github.commentKey };
    const { error, warning, notice, unverified } = report.counts;
    return publishComment(github.api, place, {
        mode: inputs.comment,
        worthSaying: error + warning + notice + unverified > 0,
        body: renderComment(report, commentMarker(github.commentKey), options),
        listing: Promise.resolve(listing),
        publisher,
    });
}
async function tellSuggestions(input) {
    const { report, inputs, github, publisher, targets } = input;
    const number = await github.pullRequest;
    if (inputs.suggestions === 'never' || number === null || github.api === null || github.target === null)
        return { note: null };
    const candidates = suggestionCandidates(report, {
        readLine: (file, line) => textOf(targets, file)?.split(/\r?\n/)[line - 1] ?? null,
        valueAt: (index, pointer) => valueAt(input.rendered[index] ?? null, pointer),
    });
    return publishSuggestions(github.api, github.target, {
        pullRequest: number,
        candidates,
        maskAccountIds: inputs.maskAccountIds,
        publisher,
    });
}
function textOf(targets, file) {
    const match = targets
        .flatMap((target) => [target.file, ...(target.source === null ? [] : [target.source])])
        .find((each) => each.name === file);
    return match === undefined ? null : new TextDecoder().decode(match.bytes);
}
