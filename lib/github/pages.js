import { isJsonArray } from '../base/json.js';
/** GitHub gives at most so many entries a page. */
const PAGE_SIZE = 100;
/** A pull request with more than this many pages of comments or files is read no further. */
const LAST_PAGE = 30;
/**
 * Takes the route of a list, its parameters and what to do with each page, true to stop; gives null when all was read, else the
 * refusal or failure that ended it. Never throws.
 */
export async function readPages(api, route, parameters, needs, take) {
    for (let page = 1; page <= LAST_PAGE; page++) {
        const answer = await api.ask(route, { ...parameters, per_page: PAGE_SIZE, page }, { needs });
        if (answer.status !== 'ok')
            return answer;
        const entries = isJsonArray(answer.data) ? answer.data : [];
        if (take(entries) || entries.length < PAGE_SIZE)
            return null;
    }
    return null;
}
