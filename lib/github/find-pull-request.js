import { isJsonArray, isJsonObject } from '../base/json.js';
/**
 * Takes the run's target; gives the number of its open pull request whose head is the commit reported on, by look-up where the payload
 * does not name it; null when there is none or GitHub does not say. Never throws.
 */
export async function findPullRequest(api, target) {
    const { owner, repo, headSha, pullRequest, lookUp } = target;
    if (pullRequest !== null || lookUp === null)
        return pullRequest;
    const needs = 'pull-requests: read';
    const answer = lookUp.by === 'commit'
        ? await api.ask('GET /repos/{owner}/{repo}/commits/{sha}/pulls', { owner, repo, sha: headSha, per_page: 100 }, { needs })
        : await api.ask('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'open', head: `${lookUp.owner}:${lookUp.branch}`, per_page: 100 }, { needs });
    if (answer.status !== 'ok' || !isJsonArray(answer.data))
        return null;
    // A pull request that has moved on, or is merged, is not about this commit any more.
    const numbers = answer.data.flatMap((pull) => (isOpenAt(pull, headSha) ? numberOf(pull) : []));
    return numbers.length === 0 ? null : Math.min(...numbers);
}
function isOpenAt(pull, sha) {
    return isJsonObject(pull) && pull.state === 'open' && isJsonObject(pull.head ?? null) && headSha(pull) === sha;
}
function headSha(pull) {
    const head = isJsonObject(pull) ? pull.head : null;
    return isJsonObject(head) ? (head.sha ?? null) : null;
}
function numberOf(pull) {
    const number = isJsonObject(pull) ? pull.number : null;
    return typeof number === 'number' ? [number] : [];
}
