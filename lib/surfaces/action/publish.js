import { readFile } from 'node:fs/promises';
import { valueAt } from '../../base/json.js';
import { docsUrlFor, fileUrlFor } from '../../github/links.js';
import { connectGitHub } from '../../github/octokit.js';
import { openSession } from '../../github/session.js';
import { gitHubTarget } from '../../github/target.js';
import { linesOf } from './input-lines.js';
import { useOf } from './use.js';
/** What the reporters of this run need, before there is a report. */
export async function runOf(input) {
    const { inputs, environment, paths } = input;
    const target = gitHubTarget(environment, await readEvent(environment));
    const summary = environment.GITHUB_STEP_SUMMARY ?? '';
    return {
        version: input.version,
        titles: input.titles,
        docsUrl: docsUrlFor(environment),
        fileUrl: fileUrlFor(target),
        runUrl: target?.runUrl ?? null,
        maskAccountIds: inputs.maskAccountIds,
        files: { ...paths, ...(summary === '' ? {} : { summary }) },
        taskDefinitions: linesOf(inputs.taskDefinition).map(({ text }) => text),
        write: (line) => {
            process.stdout.write(`${line}\n`);
        },
        github: target === null || inputs.githubToken === '' ? null : gitHubRun(target, input),
    };
}
function gitHubRun(target, { inputs, environment, targets }) {
    const api = connectGitHub({ token: inputs.githubToken, baseUrl: environment.GITHUB_API_URL });
    const { key, checkRun } = useOf(inputs, environment);
    return {
        ...openSession(api, target, key),
        comment: inputs.comment,
        key,
        checkRun,
        suggestions: inputs.suggestions === 'never' ? null : suggestionSources(targets),
    };
}
function suggestionSources(targets) {
    return {
        readLine: (file, line) => textOf(targets, file)?.split(/\r?\n/)[line - 1] ?? null,
        valueAt: (index, pointer) => valueAt(targets[index]?.parsed.document?.value ?? null, pointer),
    };
}
function textOf(targets, file) {
    const match = targets
        .flatMap((target) => [target.file, ...(target.source === null ? [] : [target.source])])
        .find((each) => each.name === file);
    return match === undefined ? null : new TextDecoder().decode(match.bytes);
}
/** A payload that is missing or broken costs the pull request, not the run. */
async function readEvent({ GITHUB_EVENT_PATH: path }) {
    if (path === undefined || path === '')
        return null;
    return readFile(path, 'utf8')
        .then((text) => JSON.parse(text))
        .catch(() => null);
}
