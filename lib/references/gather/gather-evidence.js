import { absent, foundValue } from '../../base/lookup.js';
import { acrossAccounts, inRegion, outsider, ownAccountOnly } from './answer-scope.js';
import { customerKey } from './customer-key.js';
import { gatherImage } from './gather-image.js';
import { gatherParameter } from './gather-parameter.js';
import { gatherSecret } from './gather-secret.js';
/**
 * Takes a reference; gives what AWS has there. Everything that depends on nothing is asked at once; the second wave asks for
 * what the first one named: keys, unlabelled versions, near misses. Start all references of a definition in the same turn, so that
 * they share their batches.
 */
export async function gatherEvidence(reference, account, options) {
    const nearMisses = options.nearMisses.open(reference, options.secretValues === 'json-keys');
    try {
        return await gather(reference, account, options, nearMisses);
    }
    finally {
        nearMisses.close();
    }
}
async function gather(reference, account, options, nearMisses) {
    const { target } = reference;
    switch (target.kind) {
        case 'secret':
            return gatherSecret(reference, target, account, options, nearMisses);
        case 'parameter':
            return gatherParameter(target, account, options, nearMisses);
        case 'object':
            return {
                kind: 'object',
                object: await inRegion(options.place.region, (region) => account.objects.head(region, target.bucket, target.key)),
            };
        case 'image':
            return target.ecr === null
                ? { kind: 'none', suggestion: null }
                : gatherImage(target.ecr, target, account, options);
        case 'log-group':
            return gatherLogGroup(target, account, options);
        case 'file-system':
            return gatherFileSystem(target, account, options);
        case 'role':
            return { kind: 'role', role: await gatherRole(target, account, options) };
        case 'invalid':
            // Whether an account in the text is the task's own is part of reading it.
            await options.identity;
            return { kind: 'none', suggestion: await nearMisses.forInvalid(target) };
        case 'local-file':
            return { kind: 'none', suggestion: null };
    }
}
async function gatherLogGroup({ created, region, group }, account, options) {
    const logGroup = created
        ? absent
        : await ownAccountOnly(options, () => inRegion(region, (known) => account.logGroups.describe(known, group)));
    const keyId = foundValue(logGroup)?.kmsKeyId ?? null;
    const key = region === null ? null : await customerKey(keyId, region, account.keys);
    return { kind: 'log-group', logGroup, key };
}
async function gatherFileSystem({ service, region, account: owner, fileSystemId, accessPoint: point }, account, options) {
    const reader = account.fileSystems[service];
    const ask = (question) => owner === null
        ? ownAccountOnly(options, () => inRegion(region, question))
        : acrossAccounts(owner, options, inRegion(region, question));
    const [fileSystem, accessPoint] = await Promise.all([
        ask((known) => reader.describe(known, fileSystemId)),
        point === null ? null : ask((known) => reader.accessPoint(known, point.id)),
    ]);
    return { kind: 'file-system', fileSystem, accessPoint };
}
async function gatherRole(target, account, options) {
    // IAM finds a role by its name in the pipeline's own account alone.
    const strange = target.account === null ? null : outsider(target.account, await options.identity);
    return strange ?? inRegion(options.place.region, (region) => account.roles.get(region, target.roleName));
}
