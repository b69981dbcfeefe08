import { namesSecret, referenceCheck } from './reference-check.js';
/** Fails when a secret is binary. */
export const check = referenceCheck({
    id: 'secret-value-is-text',
    title: 'Every secret holds text',
    severity: 'error',
    applies: namesSecret,
});
