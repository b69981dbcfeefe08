import { createHash } from 'node:crypto';
import { isJsonObject } from '../base/json.js';
import { diffLines } from '../github/diff-lines.js';
import { readPages } from '../github/pages.js';
import { clip, code, fenced, prose } from './markdown/markdown.js';
import { noteOf } from './note.js';
/** More would be a wall of comments, and each costs a request that counts against GitHub's limit on content. */
export const SUGGESTIONS_LIMIT = 10;
const TEXT_LIMIT = 2_000;
const SUBJECT = 'Suggestions';
const MARKER = /<!-- ecs-preflight-suggestion:[0-9a-f]+ -->/;
const NEEDS = 'pull-requests: write';
/**
 * Takes the run's target and candidates; writes a review comment with a one-click suggestion for each whose line is in the pull
 * request's diff and reads there as it did in the workspace, unless an earlier run wrote it. Gives a note. Never throws.
 */
export async function publishSuggestions(api, target, options) {
    const { candidates, maskAccountIds, pullRequest: pull_number } = options;
    if (candidates.length === 0 || maskAccountIds || target.isFork)
        return { note: null };
    const place = { owner: target.owner, repo: target.repo, pull_number };
    const existing = new Set();
    const shown = new Map();
    const [unlisted, unread] = await Promise.all([
        readPages(api, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', place, 'pull-requests: read', (entries) => {
            for (const marker of entries.flatMap(markerOf))
                existing.add(marker);
            return false;
        }),
        readPages(api, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', place, 'pull-requests: read', (entries) => {
            for (const [path, lines] of entries.flatMap(fileLines))
                shown.set(path, lines);
            return false;
        }),
    ]);
    const stopped = unlisted ?? unread;
    if (stopped !== null)
        return { note: noteOf(SUBJECT, stopped) };
    const due = candidates
        .filter(({ path, line, before }) => shown.get(path)?.get(line) === before)
        .map((candidate) => ({ candidate, marker: suggestionMarker(candidate) }))
        .slice(0, SUGGESTIONS_LIMIT)
        .filter(({ marker }) => !existing.has(marker));
    for (const { candidate, marker } of due) {
        const answer = await post(api, place, target.headSha, candidate, marker, options.publisher);
        if (answer !== null && answer.status !== 'ok')
            return { note: noteOf(SUBJECT, answer) };
    }
    return { note: null };
}
/** The line may hold a credential beside what is replaced, as a minified file's does: it is then left alone, and null. */
async function post(api, place, commit_id, candidate, marker, publisher) {
    const body = suggestionBody(candidate, marker);
    if (!publisher.isClean(body))
        return null;
    const { path, line } = candidate;
    return api.ask('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', { ...place, commit_id, path, line, side: 'RIGHT', body: publisher.publish('comment', body) }, { needs: NEEDS, repeatable: false });
}
function suggestionBody({ finding, after }, marker) {
    const why = `${code(finding.subject)}: ${prose(clip(finding.message, TEXT_LIMIT))}`;
    return [why, prose(clip(finding.remedy, TEXT_LIMIT)), fenced(after, 'suggestion'), marker].join('\n\n');
}
/** The same suggestion at another line, after lines moved, is still the same. */
function suggestionMarker({ path, finding, before, after }) {
    const identity = JSON.stringify([path, finding.check, finding.subject, before, after]);
    return `<!-- ecs-preflight-suggestion:${createHash('sha256').update(identity).digest('hex').slice(0, 20)} -->`;
}
function markerOf(entry) {
    const body = isJsonObject(entry) ? entry.body : null;
    return typeof body === 'string' ? (MARKER.exec(body)?.slice(0, 1) ?? []) : [];
}
function fileLines(entry) {
    if (!isJsonObject(entry))
        return [];
    const { filename, patch } = entry;
    return typeof filename === 'string' && typeof patch === 'string' ? [[filename, diffLines(patch)]] : [];
}
