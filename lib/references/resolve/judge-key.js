import { parseArn } from '../../base/arn.js';
import { undecided } from './resolution.js';
/** Takes what is known of the KMS key behind a secret or parameter; gives whether anything can be decrypted with it. */
export function judgeKey({ key, keyId, resourceArn, account, proven }) {
    const owner = resourceArn === null ? null : (parseArn(resourceArn)?.account ?? null);
    const acrossAccounts = owner !== null && account !== null && owner !== account;
    if (acrossAccounts &&
        (keyId === null || keyId.includes('alias/aws/') || (key?.status === 'found' && key.value.managedByAws))) {
        return fails('The secret lies in another account and is encrypted with the AWS-managed key, which other accounts cannot use; tasks will not start.', 'Encrypt the secret with a customer-managed key whose policy admits this account.');
    }
    if (key === null || (key.status === 'unknown' && proven))
        return { remarks: [], undecided: [] };
    if (key.status === 'unknown')
        return { remarks: [], undecided: [undecided('kms-key-usable', key)] };
    if (key.status === 'absent') {
        return fails('The KMS key that encrypts the value does not exist any more; tasks will not start.', 'Re-encrypt the value with a key that exists.');
    }
    if (isUsable(key.value))
        return { remarks: [], undecided: [] };
    return fails(`The KMS key that encrypts the value is in state ${key.value.state}, so the value cannot be decrypted; tasks will not start.`, keyRemedy(key.value));
}
/** Takes a key; tells whether it decrypts (KMS developer guide, "Key states": so does one whose primary region is being changed). */
export function isUsable({ state }) {
    return state === 'Enabled' || state === 'Updating';
}
/** Takes a key that is not usable; gives what to do about it. */
export function keyRemedy({ state }) {
    switch (state) {
        case 'Disabled':
            return 'Enable the key.';
        case 'PendingDeletion':
        case 'PendingReplicaDeletion':
            return 'Cancel the deletion of the key, or re-encrypt the value with another one.';
        case 'PendingImport':
            return 'Import the key material.';
        case 'Unavailable':
            return 'Connect the key store that holds the key.';
        case 'Creating':
            return 'Wait until KMS has created the key.';
        default:
            return 'Bring the key into the state Enabled, or re-encrypt the value with another one.';
    }
}
function fails(message, remedy) {
    return {
        remarks: [{ check: 'kms-key-usable', message, remedy, reason: 'KEY_UNUSABLE', phase: 'task-start' }],
        undecided: [],
    };
}
