import { quoted } from '../../base/quoted.js';
import { judgeKey } from './judge-key.js';
import { judgeVersion } from './judge-version.js';
import { undecided } from './resolution.js';
import { deleted } from './resolve-secret.js';
/** Takes a reference to a parameter and what AWS has there; gives its fate. */
export function resolveParameter(reference, target, evidence, context) {
    if (target.throughSecret !== null)
        return resolveThroughSecret(target.throughSecret, target, evidence, context);
    const { parameter } = evidence;
    if (parameter.status === 'unknown')
        return { remarks: [], undecided: [undecided('parameter-exists', parameter)] };
    if (parameter.status === 'absent')
        return { remarks: [missing(target, evidence)], undecided: [] };
    if (parameter.value.type === 'SecureString' && readUndecrypted(reference.slot, context.platform)) {
        return { remarks: [undecrypted(reference, target)], undecided: [] };
    }
    const key = judgeKey({
        key: evidence.key,
        keyId: parameter.value.keyId,
        resourceArn: null,
        account: null,
        proven: false,
    });
    return reference.slot === 'fsx-credentials' ? { ...key, undecided: [...key.undecided, credentialsNotRead] } : key;
}
/** Values of parameters are never read, whatever `secret-values` says. */
const credentialsNotRead = {
    check: 'credentials-document-well-formed',
    cause: 'NOT_READ',
    reason: 'only the value of the parameter can tell whether it holds username and password, and values of parameters are not read',
};
/** FSx credentials are read without decryption, and so are credential specs on Windows (agent, fsxwindowsfileserver, credentialspec). */
function readUndecrypted(slot, { windows }) {
    return slot === 'fsx-credentials' || (slot === 'credential-spec' && windows);
}
function undecrypted({ slot }, target) {
    return {
        check: 'credentials-document-well-formed',
        message: `ECS reads the parameter ${quoted(target.parameterName)} here without decrypting it, and it is a SecureString; tasks will not start.`,
        remedy: slot === 'fsx-credentials'
            ? 'Keep the credentials in a Secrets Manager secret.'
            : 'Store the credential spec in a parameter of type String, or in S3.',
        reason: 'SHAPE',
        phase: 'task-start',
    };
}
/** Parameter Store asks Secrets Manager for the current value in the caller's name. */
function resolveThroughSecret(secretName, target, { secret, key, suggestion }, context) {
    if (secret === null)
        return { remarks: [], undecided: [] };
    if (secret.status === 'unknown')
        return { remarks: [], undecided: [undecided('parameter-exists', secret)] };
    const name = quoted(secretName);
    if (secret.status === 'absent') {
        return {
            remarks: [
                {
                    check: 'parameter-exists',
                    message: `Secrets Manager has no secret ${name} behind the parameter${suggestion === null ? '' : `, but ${suggestion.what}`}; tasks will not start.${batchWords(target)}`,
                    remedy: 'Name a secret that exists, without the six characters that end its ARN.',
                    reason: 'NOT_FOUND',
                    phase: 'task-start',
                    ...(suggestion !== null && suggestion.uncertain !== true ? { replacement: suggestion.replacement } : {}),
                },
            ],
            undecided: [],
        };
    }
    if (secret.value.deleted)
        return { remarks: [deleted(name)], undecided: [] };
    const current = judgeVersion({
        target: {
            kind: 'secret',
            secretId: secretName,
            region: target.region,
            account: null,
            partition: null,
            arnName: secretName,
            jsonKey: null,
            versionStage: null,
            versionId: null,
        },
        secret: secret.value,
        allVersions: null,
        valueRead: false,
        suggestion: null,
    });
    const decryption = judgeKey({
        key,
        keyId: secret.value.kmsKeyId,
        resourceArn: secret.value.arn,
        account: context.account,
        proven: false,
    });
    return {
        remarks: [...current.remarks, ...decryption.remarks],
        undecided: [...current.undecided, ...decryption.undecided],
    };
}
function missing(target, { suggestion }) {
    const where = target.region === null ? '' : ` in ${target.region}`;
    return {
        check: 'parameter-exists',
        message: `Parameter Store has no parameter ${quoted(target.parameterName)}${where}${suggestion === null ? '' : `, but ${suggestion.what}`}; tasks will not start.${batchWords(target)}`,
        remedy: suggestion === null ? 'Create the parameter, or point to one that exists.' : 'Point to what exists.',
        reason: 'NOT_FOUND',
        phase: 'task-start',
        ...(suggestion !== null && suggestion.uncertain !== true ? { replacement: suggestion.replacement } : {}),
    };
}
function batchWords({ batchedWith }) {
    if (batchedWith === 0)
        return '';
    return ` ECS reads it in one request with ${batchedWith} other ${batchedWith === 1 ? 'parameter, which fails' : 'parameters, which fail'} with it.`;
}
