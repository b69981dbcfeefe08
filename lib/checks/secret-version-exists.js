import { namesSecret, referenceCheck } from './reference-check.js';
/** Fails when a secret has no value, or not the version stage or id that is asked for. */
export const check = referenceCheck({
    id: 'secret-version-exists',
    title: 'The version of every secret exists and has a value',
    severity: 'error',
    applies: namesSecret,
});
