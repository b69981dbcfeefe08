import { isSecretSlot, referenceCheck } from './reference-check.js';
/** Fails when Secrets Manager says that there is no such secret. */
export const check = referenceCheck({
    id: 'secret-exists',
    title: 'Every secret exists',
    severity: 'error',
    applies: isSecretSlot,
});
