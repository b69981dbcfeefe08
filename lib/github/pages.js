import { isJsonArray } from '../base/json.js';
/** GitHub gives at most so many entries a page. */
const PAGE_SIZE = 100;
/** Far beyond what GitHub lets a pull request have (2,500 comments, 3,000 files), so that a list that never ends does end. */
const LAST_PAGE = 100;
/** Gives each page to `take` until that returns true. Null when all was read, else the refusal or failure that ended it. Never throws. */
export async function readPages(api, route, parameters, needs, take) {
    for (let page = 1; page <= LAST_PAGE; page++) {
        const answer = await api.ask(route, { ...parameters, per_page: PAGE_SIZE, page }, { needs });
        if (answer.status !== 'ok')
            return answer;
        if (!isJsonArray(answer.data))
            return { status: 'failed', reason: 'GitHub answered without a list', code: null };
        if (take(answer.data) || answer.data.length < PAGE_SIZE)
            return null;
    }
    return { status: 'failed', reason: `GitHub listed more than ${PAGE_SIZE * LAST_PAGE} entries`, code: null };
}
