import { isSecretSlot, referenceCheck } from './reference-check.js';
/** Fails when the KMS key behind a secret or parameter is not enabled, or cannot serve another account. */
export const check = referenceCheck({
    id: 'kms-key-usable',
    title: 'Every value can be decrypted with its KMS key',
    severity: 'error',
    applies: isSecretSlot,
});
