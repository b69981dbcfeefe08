import { found, unknown } from '../../base/lookup.js';
import { acrossAccounts } from './answer-scope.js';
/** Prefixes that ECR's console proposes for pull-through caches (ECR user guide, "Creating a pull through cache rule"). */
const usualCachePrefix = /^(?:ecr-public|docker-hub|quay|kubernetes|github|gitlab|azure|chainguard)\//;
/**
 * Takes an image in ECR; gives what AWS has there. An image of a pull-through cache is never asked for by a call that imports: not
 * where a rule covers the repository, nor where the rules are not told. Another account's rules are never told, so there the usual
 * names of caches count as rules.
 */
export async function gatherImage(ecr, target, account, options) {
    // The registry is most often the task's own, which is most often the pipeline's.
    const early = ecr.account === options.place.account ? account.images.throughCache(ecr) : null;
    const asking = account.images.describe(ecr, target.tag, target.digest);
    const identity = await options.identity;
    const foreign = identity.status === 'found' && identity.value.account !== ecr.account;
    const cached = foreign
        ? found(usualCachePrefix.test(ecr.repository))
        : await (early ?? account.images.throughCache(ecr));
    if (cached.status === 'found' && cached.value) {
        await asking;
        return { kind: 'image', throughCache: true, image: unknown('NOT_READ', 'pull-through cache') };
    }
    const rules = cached.status === 'unknown' ? rulesUnknown(cached) : null;
    const described = await acrossAccounts(ecr.account, options, asking);
    // Without the rules nobody knows whether what is missing would be fetched.
    if (described.status === 'absent')
        return { kind: 'image', throughCache: false, image: rules ?? described };
    if (described.status === 'unknown')
        return { kind: 'image', throughCache: false, image: described };
    const content = rules ?? (await account.images.content(ecr, described.value));
    return { kind: 'image', throughCache: false, image: found({ ...described.value, content }) };
}
function rulesUnknown({ cause, reason }) {
    return unknown(cause, `${reason}, and asking for an image of a pull-through cache would import it`);
}
