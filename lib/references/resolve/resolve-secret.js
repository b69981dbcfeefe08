import { parseArn } from '../../base/arn.js';
import { quoted } from '../../base/quoted.js';
import { valueFields } from '../parse/secret-arn.js';
import { endsLikeComplete } from '../parse/secret-id.js';
import { judgeKey } from './judge-key.js';
import { judgeValue } from './judge-value.js';
import { judgeVersion } from './judge-version.js';
import { undecided } from './resolution.js';
const nothing = { remarks: [], undecided: [] };
/** Takes a reference to a secret and what AWS has there; gives its fate as the ECS agent and Secrets Manager decide it. */
export function resolveSecret(reference, target, evidence, context) {
    const { secret, suggestion } = evidence;
    if (secret.status !== 'found') {
        // A complete-looking ARN that is only a name is refused, not called missing, where a policy names full ARNs.
        if (isAmbiguous(target, evidence))
            return { remarks: [ambiguous(target, evidence)], undecided: [] };
        if (secret.status === 'absent')
            return { remarks: [missing(target, evidence)], undecided: [] };
        return fromValue(reference, target, evidence) ?? { remarks: [], undecided: [undecided('secret-exists', secret)] };
    }
    if (secret.value.deleted)
        return { remarks: [deleted(quoted(target.arnName))], undecided: [] };
    const valueRead = evidence.value?.status === 'found';
    const version = judgeVersion({
        target,
        secret: secret.value,
        allVersions: evidence.allVersions,
        valueRead,
        suggestion,
    });
    const value = fails(version) ? nothing : judgeValue(reference, target, evidence, secret.value);
    const key = judgeKey({
        key: evidence.key,
        keyId: secret.value.kmsKeyId,
        resourceArn: secret.value.arn,
        account: context.account,
        proven: valueRead,
    });
    return {
        remarks: [
            ...version.remarks,
            ...value.remarks,
            ...key.remarks,
            // Of an ARN that selects what is not there, nobody should copy the longer form.
            ...(fails(version) || fails(value) ? [] : completeness(target, secret.value)),
        ],
        undecided: [...version.undecided, ...value.undecided, ...key.undecided],
    };
}
/** Where the pipeline may read the value but not describe the secret, the value alone proves that secret, version and key are there. */
function fromValue(reference, target, evidence) {
    const { value } = evidence;
    if (value === null || value.status === 'unknown')
        return null;
    if (value.status === 'absent') {
        return {
            remarks: [
                {
                    check: 'secret-exists',
                    message: `Secrets Manager has no secret ${quoted(target.arnName)}, or not the version of it that is asked for; tasks will not start.`,
                    remedy: 'Create the secret, or point to one that exists; copy its ARN from Secrets Manager.',
                    reason: 'NOT_FOUND',
                    phase: 'task-start',
                },
            ],
            undecided: [],
        };
    }
    return judgeValue(reference, target, evidence, { arn: target.secretId, name: target.arnName });
}
function fails({ remarks }) {
    return remarks.some((remark) => remark.reason !== undefined);
}
function isAmbiguous(target, { suggestion }) {
    const secret = suggestion?.secret ?? null;
    if (secret === null || target.account === null || !endsLikeComplete(target.arnName))
        return false;
    // A namesake in another region is another secret, and this one is missing.
    return secret.name === target.arnName && parseArn(secret.arn)?.region === target.region;
}
function ambiguous(target, { suggestion }) {
    return {
        check: 'secret-arn-complete',
        severity: 'error',
        message: `The secret ${quoted(target.arnName)} exists, but its name ends in a hyphen and six characters, so Secrets Manager takes this ARN as complete and finds nothing; tasks will not start.`,
        remedy: 'Use the full ARN, with the six characters that Secrets Manager added.',
        reason: 'PARTIAL_ARN_AMBIGUOUS',
        phase: 'task-start',
        ...(suggestion !== null && suggestion.uncertain !== true ? { replacement: suggestion.replacement } : {}),
    };
}
function missing(target, { suggestion }) {
    const where = target.region === null ? '' : ` in ${target.region}`;
    return {
        check: 'secret-exists',
        message: `Secrets Manager has no secret ${quoted(target.arnName)}${where}${suggestion === null ? '' : `, but ${suggestion.what}`}; tasks will not start.`,
        remedy: suggestion === null
            ? 'Create the secret, or point to one that exists; copy its ARN from DescribeSecret.'
            : 'Use the ARN of the secret that exists.',
        reason: 'NOT_FOUND',
        phase: 'task-start',
        ...(suggestion !== null && suggestion.uncertain !== true ? { replacement: suggestion.replacement } : {}),
    };
}
/** Takes a secret's name, quoted; gives what to say of one that is scheduled for deletion. */
export function deleted(name) {
    return {
        check: 'secret-not-deleted',
        message: `The secret ${name} is scheduled for deletion, so its value can no longer be read; tasks will not start.`,
        remedy: 'Restore the secret (secretsmanager:RestoreSecret) or point to another one.',
        reason: 'DELETED',
        phase: 'task-start',
    };
}
function completeness(target, secret) {
    if (target.account === null || target.secretId === secret.arn)
        return [];
    return [
        {
            check: 'secret-arn-complete',
            message: 'The ARN lacks the six characters that Secrets Manager adds to a name; it works, but IAM policies that name the full ARN do not match it everywhere.',
            remedy: 'Use the full ARN.',
            replacement: `${secret.arn}${valueFields([target.jsonKey, target.versionStage, target.versionId])}`,
        },
    ];
}
