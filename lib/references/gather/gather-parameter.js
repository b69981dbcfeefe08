import { absent, unknown } from '../../base/lookup.js';
import { noRegion, ownAccountOnly } from './answer-scope.js';
import { customerKey } from './customer-key.js';
const keyNotTold = unknown('NOT_PERMITTED', 'only ssm:DescribeParameters tells which key encrypts the parameter, and the pipeline may not call it');
/** Takes a reference to a parameter; gives what AWS has there: the parameter, or the secret behind it, then the key. */
export async function gatherParameter(target, account, options, nearMisses) {
    const { region } = target;
    const empty = { secret: null, key: null, suggestion: null };
    if (region === null)
        return { kind: 'parameter', parameter: noRegion, ...empty };
    if (target.throughSecret !== null) {
        const secretId = target.throughSecret;
        const secret = await ownAccountOnly(options, () => account.secrets.describe(region, secretId));
        const behind = { kind: 'parameter', parameter: absent, ...empty, secret };
        if (secret.status === 'absent')
            return { ...behind, suggestion: await nearMisses.forParameter(target) };
        return secret.status === 'found'
            ? { ...behind, key: await customerKey(secret.value.kmsKeyId, region, account.keys) }
            : behind;
    }
    const parameter = await ownAccountOnly(options, () => account.parameters.describe(region, target.parameterName));
    const base = { kind: 'parameter', parameter, ...empty };
    if (parameter.status === 'absent')
        return { ...base, suggestion: await nearMisses.forParameter(target) };
    if (parameter.status === 'unknown' || parameter.value.type !== 'SecureString')
        return base;
    const { keyId } = parameter.value;
    return { ...base, key: keyId === null ? keyNotTold : await customerKey(keyId, region, account.keys) };
}
