import { setTimeout as sleep } from 'node:timers/promises';
import { isJsonObject } from '../base/json.js';
import { readPages } from './pages.js';
/** Who writes with GITHUB_TOKEN. Nobody else can have this name. */
const TOKEN_AUTHOR = 'github-actions[bot]';
/** One permission for reading and writing: who is told to add the weaker one first would have to come back. */
const NEEDS = 'pull-requests: write';
/** A create whose answer was lost may show in the list a moment later. */
const SETTLING_MS = 2_000;
/** The hidden marker by which a comment is found again. HTML comments may not hold two hyphens in a row. */
export function commentMarker(key) {
    return `<!-- ecs-preflight:${key.replaceAll(/-(?=-)/g, '-.')} -->`;
}
/** May be asked before there is a report: it stops at the first that GITHUB_TOKEN wrote. Never throws. */
export async function listMarked(api, target) {
    const { owner, repo, pullRequest: issue_number, key } = target;
    const marker = commentMarker(key);
    const marked = [];
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const stopped = await readPages(api, route, { owner, repo, issue_number }, NEEDS, (entries) => {
        marked.push(...entries.flatMap(readComment).filter(({ body }) => bearsMarker(body, marker)));
        return marked.some(({ author }) => author === TOKEN_AUTHOR);
    });
    return stopped ?? { status: 'listed', marked };
}
/** Brings the one comment of this use up to date, or makes it. Gives the answer that ended it; null where nothing was to be written. Never throws. */
export async function writeMarked(api, target, listing, options) {
    if (listing.status !== 'listed')
        return listing;
    const own = await ownComment(api, listing.marked);
    if (own !== null) {
        if (sameText(own.body, options.body))
            return null;
        const answer = await update(api, target, own.id, options.body);
        // A comment that is gone since the listing makes room for a new one.
        if (answer.status !== 'failed' || answer.code !== 404)
            return answer;
    }
    return options.create ? create(api, target, options) : null;
}
/** The marker counts only at the end of the first line, where we put it: elsewhere it may be quoted, or stand in a name of a task definition. */
export function bearsMarker(body, marker) {
    const first = (body.split('\n', 1)[0] ?? '').trim();
    return first === marker || first.endsWith(` ${marker}`);
}
function update(api, { owner, repo }, comment_id, body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return api.ask(route, { owner, repo, comment_id, body }, { needs: NEEDS });
}
/** When the answer was lost the comment may be there all the same; to ask again blindly could leave two, one of them stale for ever. */
async function create(api, target, { body, wait = sleep }) {
    const { owner, repo, pullRequest: issue_number } = target;
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const post = () => api.ask(route, { owner, repo, issue_number, body }, { needs: NEEDS, repeatable: false });
    const first = await post();
    if (first.status !== 'failed' || (first.code !== null && first.code < 500))
        return first;
    for (const pause of [0, SETTLING_MS]) {
        await wait(pause);
        const listing = await listMarked(api, target);
        if (listing.status !== 'listed')
            return first;
        if (listing.marked.some((comment) => sameText(comment.body, body)))
            return { status: 'ok', data: null };
    }
    return post();
}
/** Anyone can paste a marker, and could rewrite the verdict in a comment that is theirs: only our own is brought up to date. */
async function ownComment(api, marked) {
    if (marked.length === 0)
        return null;
    const byToken = marked.find(({ author }) => author === TOKEN_AUTHOR);
    if (byToken !== undefined)
        return byToken;
    const login = await ownLogin(api);
    return marked.find(({ author }) => author === login) ?? null;
}
/** An app's token has no `GET /user`, but every token has a viewer. */
async function ownLogin(api) {
    const answer = await api.query('{ viewer { login } }');
    const viewer = answer.status === 'ok' && isJsonObject(answer.data) ? (answer.data.viewer ?? null) : null;
    const login = isJsonObject(viewer) ? viewer.login : null;
    if (typeof login === 'string')
        return login;
    const user = await api.ask('GET /user', {}, { needs: 'metadata: read' });
    const name = user.status === 'ok' && isJsonObject(user.data) ? user.data.login : null;
    return typeof name === 'string' ? name : null;
}
function sameText(one, other) {
    return one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim();
}
function readComment(entry) {
    if (!isJsonObject(entry))
        return [];
    const { id, body, user } = entry;
    const author = isJsonObject(user) ? user.login : null;
    if (typeof id !== 'number' || typeof body !== 'string' || typeof author !== 'string')
        return [];
    return [{ id, body, author }];
}
