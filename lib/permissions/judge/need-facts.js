import { parseArn } from '../../base/arn.js';
import { foundValue } from '../../base/lookup.js';
import { memoize } from '../../base/memoize.js';
/** Parameters whose tags are read in one run: there is one call for each. */
export const parameterTagLimit = 20;
/** Buckets whose owner is asked for in one run. */
export const bucketLimit = 20;
export function createNeedFactsReader(account) {
    const budget = { parameters: parameterTagLimit, buckets: bucketLimit };
    const tags = memoize((region, name) => {
        if (budget.parameters <= 0)
            return null;
        budget.parameters -= 1;
        return account.parameters.tags(region, name);
    });
    const owned = memoize((region, bucket, key, owner) => {
        if (budget.buckets <= 0)
            return null;
        budget.buckets -= 1;
        return account.objects.isOwnedBy(region, bucket, key, owner);
    });
    return {
        async complete(needs, referencedKeys, own) {
            const tagged = referencedKeys?.some((key) => /^(aws|ssm):resourcetag\//i.test(key)) === true;
            const sampleKeys = sampleObjects(needs);
            return Promise.all(needs.map(async (need) => {
                const { action, resource, region, context } = need;
                if (tagged && action === 'ssm:GetParameters' && context.resourceTags === null && need.unaskable === null) {
                    const name = resource.slice(resource.indexOf(':parameter/') + ':parameter'.length);
                    const answer = await tags(region, name.lastIndexOf('/') === 0 ? name.slice(1) : name);
                    return { ...need, context: { ...context, resourceTags: answer === null ? null : foundValue(answer) } };
                }
                if (action.startsWith('s3:') && context.resourceAccount === null) {
                    const { bucket } = objectAt(resource);
                    const key = sampleKeys.get(bucket);
                    const answer = key === undefined ? null : await owned(region, bucket, key, own);
                    const resourceAccount = answer?.status === 'found' ? own : null;
                    return { ...need, context: { ...context, resourceAccount } };
                }
                return need;
            }));
        },
    };
}
/** Buckets and one object of each: an object's head is what the pipeline may ask for. */
function sampleObjects(needs) {
    const objects = needs.filter(({ action }) => action === 's3:GetObject').map(({ resource }) => objectAt(resource));
    return new Map(objects.map(({ bucket, key }) => [bucket, key]));
}
function objectAt(arn) {
    const path = parseArn(arn)?.resource ?? '';
    const slash = path.indexOf('/');
    return slash < 0 ? { bucket: path, key: '' } : { bucket: path.slice(0, slash), key: path.slice(slash + 1) };
}
