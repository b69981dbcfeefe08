import { unknown } from '../../base/lookup.js';
export const noRegion = unknown('NO_CREDENTIALS', 'the region is not known: set AWS_REGION, or name the cluster by its ARN');
/** Takes a region that may be unknown and a question; gives its answer, or that nobody knows where to ask. */
export function inRegion(region, ask) {
    return region === null ? Promise.resolve(noRegion) : ask(region);
}
/**
 * Takes a question by a name that says no account, which AWS answers for the pipeline's own; gives the answer where that is the task's
 * account, for in another one it would be about another thing.
 */
export async function ownAccountOnly(scope, ask) {
    const [answer, identity] = await Promise.all([ask(), scope.identity]);
    const taskAccount = scope.place.account;
    if (answer.status === 'unknown' || taskAccount === null)
        return answer;
    return outsider(taskAccount, identity) ?? answer;
}
/** Takes whose resource it is (null: the task's account) and the answer; gives it, where what is not seen may still be there. */
export async function acrossAccounts(resourceAccount, scope, asking) {
    if (resourceAccount === null)
        return ownAccountOnly(scope, () => asking);
    const [answer, identity] = await Promise.all([asking, scope.identity]);
    if (answer.status === 'found')
        return answer;
    // What kept the pipeline from being told who it is keeps the answer away, too, and says it in fewer words.
    if (answer.status === 'unknown' && identity.status !== 'found')
        return answer;
    return outsider(resourceAccount, identity) ?? answer;
}
/**
 * Takes an account and who the pipeline is; gives why its answers say nothing about that account, or null where it belongs to it. A
 * pipeline that could not be told is not taken for one of that account.
 */
export function outsider(account, identity) {
    if (identity.status === 'found')
        return identity.value.account === account ? null : elsewhere(account);
    if (identity.status === 'absent')
        return null;
    if (identity.cause === 'NO_CREDENTIALS')
        return identity;
    return unknown(identity.cause, `it lies in account ${account}, and whether the pipeline's identity belongs to it is not known: ${identity.reason}`);
}
function elsewhere(account) {
    return unknown('CROSS_ACCOUNT', `it lies in account ${account}, which the pipeline's identity does not belong to`);
}
