import { unknown } from '../../base/lookup.js';
import { endsLikeComplete } from '../parse/secret-id.js';
import { acrossAccounts, noRegion } from './answer-scope.js';
import { customerKey } from './customer-key.js';
const notRead = unknown('NOT_READ', 'only reading the value can tell, which secret-values: json-keys does and secret-values: never forbids');
/**
 * Takes a reference to a secret; gives what AWS has there. Metadata and, where a key or a credentials document has to be proven,
 * the value are asked for at once; then unlabelled versions, the key, and what was meant instead.
 */
export async function gatherSecret(reference, target, account, options, nearMisses) {
    const { region } = target;
    const empty = { allVersions: null, value: null, key: null, suggestion: null };
    if (region === null)
        return { kind: 'secret', secret: noRegion, ...empty };
    const wantsValue = target.jsonKey !== null || reference.slot === 'repository-credentials' || reference.slot === 'fsx-credentials';
    const reading = wantsValue && options.secretValues === 'json-keys'
        ? account.secrets.judgeValue({
            region,
            secretId: target.secretId,
            stage: target.versionStage,
            id: target.versionId,
        })
        : null;
    const secret = await acrossAccounts(target.account, options, account.secrets.describe(region, target.secretId));
    if (secret.status !== 'found') {
        // A value that was read proves as much as a description would; where the pipeline may not read it either, it adds nothing.
        const value = secret.status === 'unknown' && secret.cause === 'NOT_PERMITTED' ? await reading : null;
        await reading;
        const search = secret.status === 'absent' || (secret.cause === 'NOT_PERMITTED' && endsLikeComplete(target.arnName));
        return { kind: 'secret', secret, ...empty, value, suggestion: search ? await nearMisses.forSecret(target) : null };
    }
    const facts = secret.value;
    const unlabelled = target.versionId !== null && !facts.versions.some((version) => version.id === target.versionId);
    const stageMissing = !facts.deleted &&
        target.versionStage !== null &&
        target.versionId === null &&
        facts.versions.length > 0 &&
        !facts.versions.some(({ stages }) => stages.includes(target.versionStage ?? ''));
    const [allVersions, value, key, suggestion] = await Promise.all([
        unlabelled ? account.secrets.allVersions(region, target.secretId) : null,
        reading ?? (wantsValue ? notRead : null),
        customerKey(facts.kmsKeyId, region, account.keys),
        stageMissing ? nearMisses.forStage(target, facts) : null,
    ]);
    return { kind: 'secret', secret, allVersions, value, key, suggestion };
}
