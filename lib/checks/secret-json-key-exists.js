import { namesSecret, referenceCheck } from './reference-check.js';
/** Fails when a secret is not a JSON object or lacks the key. */
export const check = referenceCheck({
    id: 'secret-json-key-exists',
    title: 'Every JSON key exists in its secret',
    severity: 'error',
    applies: namesSecret,
});
