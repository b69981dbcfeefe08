import { isSecretSlot, referenceCheck } from './reference-check.js';
/** Fails when a secret is scheduled for deletion: DescribeSecret still shows it, GetSecretValue refuses. */
export const check = referenceCheck({
    id: 'secret-not-deleted',
    title: 'No secret is scheduled for deletion',
    severity: 'error',
    applies: isSecretSlot,
});
