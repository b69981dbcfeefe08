import { isJsonArray, isJsonObject, ownValue, valueAt } from '../base/json.js';
/**
 * Takes a step's environment and the event's payload, null when there is none; gives what the run reports on, or null outside GitHub
 * Actions. Nothing in the payload is taken for granted: what is missing or of another shape counts as absent.
 */
export function gitHubTarget(env, payload) {
    const repository = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '');
    const [, owner, repo] = repository ?? [];
    if (owner === undefined || repo === undefined)
        return null;
    const event = env.GITHUB_EVENT_NAME ?? '';
    const serverUrl = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
    const subject = subjectOf(event, payload, env.GITHUB_SHA ?? '', `${owner}/${repo}`);
    return { owner, repo, event, ...subject, serverUrl, runUrl: runUrl(env, `${serverUrl}/${owner}/${repo}`) };
}
function subjectOf(event, payload, sha, repository) {
    const none = { headSha: sha, pullRequest: null, lookUp: null, isFork: false, readOnlyToken: false };
    if (event === 'push')
        return { ...none, lookUp: { by: 'commit' } };
    if (event === 'merge_group')
        return { ...none, headSha: text(payload, 'merge_group', 'head_sha') ?? sha };
    if (event === 'workflow_run')
        return { ...none, ...workflowRunSubject(payload, sha, repository) };
    if (!event.startsWith('pull_request'))
        return none;
    const isFork = isForkHead(valueAt(payload, '/pull_request/head/repo'), repository);
    return {
        headSha: text(payload, 'pull_request', 'head', 'sha') ?? sha,
        pullRequest: count(payload, 'pull_request', 'number') ?? count(payload, 'number'),
        lookUp: null,
        isFork,
        // pull_request_target runs the base's workflow with the base's token.
        readOnlyToken: isFork && event !== 'pull_request_target',
    };
}
/**
 * A deleted fork leaves null behind. A payload that says nothing of the head's repository is taken for the own one: what the token may
 * not write is then told by GitHub.
 */
function isForkHead(head, repository) {
    if (head === undefined)
        return false;
    const name = isJsonObject(head) ? head.full_name : null;
    return typeof name !== 'string' || name.toLowerCase() !== repository.toLowerCase();
}
/** `workflow_run.pull_requests` is empty for a fork; its head branch then leads to the pull request. */
function workflowRunSubject(payload, sha, repository) {
    const headSha = text(payload, 'workflow_run', 'head_sha') ?? sha;
    const head = text(payload, 'workflow_run', 'head_repository', 'full_name') ?? repository;
    const branch = text(payload, 'workflow_run', 'head_branch');
    const listed = at(payload, 'workflow_run', 'pull_requests');
    const numbers = (isJsonArray(listed) ? listed : [])
        .filter((pull) => text(pull, 'head', 'sha') === headSha)
        .flatMap((pull) => count(pull, 'number') ?? []);
    const pullRequest = numbers[0] ?? null;
    const lookUp = pullRequest === null && branch !== null ? { by: 'branch', owner: head.split('/')[0] ?? '', branch } : null;
    return { headSha, pullRequest, lookUp, isFork: head.toLowerCase() !== repository.toLowerCase() };
}
function runUrl(env, repositoryUrl) {
    const run = env.GITHUB_RUN_ID ?? '';
    const attempt = env.GITHUB_RUN_ATTEMPT ?? '';
    if (!/^\d+$/.test(run))
        return null;
    return `${repositoryUrl}/actions/runs/${run}${/^\d+$/.test(attempt) && attempt !== '1' ? `/attempts/${attempt}` : ''}`;
}
function at(value, ...path) {
    return path.reduce((inner, key) => (isJsonObject(inner) ? (ownValue(inner, key) ?? null) : null), value);
}
function text(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : null;
}
function count(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : null;
}
