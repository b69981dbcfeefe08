import { isJsonObject } from '../base/json.js';
import { readPages } from '../github/pages.js';
import { noteOf } from './note.js';
/** Who writes with GITHUB_TOKEN. Nobody else can have this name. */
const TOKEN_AUTHOR = 'github-actions[bot]';
const WRITE = 'pull-requests: write';
const SUBJECT = 'Pull request comment';
/** Takes a key; gives the hidden marker by which the comment is found again. HTML comments may not hold two hyphens in a row. */
export function commentMarker(key) {
    return `<!-- ecs-preflight:${key.replaceAll(/-(?=-)/g, '-.')} -->`;
}
/**
 * Takes a pull request and key; gives the earlier comments with the marker. May be started before there is a report: it stops at the
 * first that GITHUB_TOKEN wrote. Never throws.
 */
export async function listComments(api, place) {
    const { owner, repo, pullRequest: issue_number, key } = place;
    const marker = commentMarker(key);
    const marked = [];
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const stopped = await readPages(api, route, { owner, repo, issue_number }, 'pull-requests: read', (entries) => {
        marked.push(...entries.flatMap(readComment).filter(({ body }) => bears(body, marker)));
        return marked.some(({ author }) => author === TOKEN_AUTHOR);
    });
    return stopped ?? { status: 'listed', marked };
}
/** Takes a place and a body; brings the comment there up to date, or makes it where `mode` asks for one. Gives a note. Never throws. */
export async function publishComment(api, place, options) {
    if (options.mode === 'never')
        return { note: null };
    const body = markedBody(options.publisher.publish('comment', options.body), commentMarker(place.key));
    const listing = await options.listing;
    if (listing.status !== 'listed')
        return { note: noteOf(SUBJECT, listing) };
    const own = await ownComment(api, listing.marked);
    if (own !== null) {
        if (sameText(own.body, body))
            return { note: null };
        const answer = await update(api, place, own.id, body);
        if (answer.status === 'ok')
            return { note: null };
        // A comment that is gone since the listing makes room for a new one.
        if (answer.status !== 'failed' || answer.code !== 404)
            return { note: noteOf(SUBJECT, answer) };
    }
    if (!options.worthSaying && options.mode !== 'always')
        return { note: null };
    const created = await create(api, place, body);
    return { note: created.status === 'ok' ? null : noteOf(SUBJECT, created) };
}
function update(api, { owner, repo }, comment_id, body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return api.ask(route, { owner, repo, comment_id, body }, { needs: WRITE });
}
/** After a server's error it is not known whether the comment is there; to ask again blindly could leave two, one of them stale. */
async function create(api, place, body) {
    const { owner, repo, pullRequest: issue_number } = place;
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const post = () => api.ask(route, { owner, repo, issue_number, body }, { needs: WRITE, repeatable: false });
    const first = await post();
    if (first.status !== 'failed' || (first.code !== null && first.code < 500))
        return first;
    const listing = await listComments(api, place);
    if (listing.status !== 'listed')
        return first;
    return listing.marked.some((comment) => sameText(comment.body, body)) ? { status: 'ok', data: null } : post();
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
/** Only the first line counts: further down, text from a task definition could bear another key's marker. */
function bears(body, marker) {
    const first = (body.split('\n', 1)[0] ?? '').trim();
    return first.startsWith(marker) || first.endsWith(marker);
}
/** A text that was refused or masked has lost its marker; without one the next run would not find it. */
function markedBody(body, marker) {
    return bears(body, marker) ? body : `${marker}\n${body}`;
}
function sameText(one, other) {
    return one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim();
}
function readComment(entry) {
    if (!isJsonObject(entry))
        return [];
    const { id, body, user } = entry;
    const author = isJsonObject(user ?? null) && isJsonObject(user) ? user.login : null;
    if (typeof id !== 'number' || typeof body !== 'string' || typeof author !== 'string')
        return [];
    return [{ id, body, author }];
}
