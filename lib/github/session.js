import { memoize } from '../base/memoize.js';
import { findPullRequest } from './find-pull-request.js';
import { listMarked } from './marked-comments.js';
/** `key` tells this use of the action from others on the same pull request. */
export function openSession(api, target, key) {
    const pullRequest = memoize(() => findPullRequest(api, target));
    return {
        api,
        target,
        pullRequest,
        comments: memoize(async () => {
            const number = target.readOnlyToken ? null : await pullRequest();
            if (number === null)
                return null;
            return listMarked(api, { owner: target.owner, repo: target.repo, pullRequest: number, key });
        }),
    };
}
