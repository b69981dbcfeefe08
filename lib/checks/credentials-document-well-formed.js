import { isSecretSlot, referenceCheck } from './reference-check.js';
/** Fails when registry or FSx credentials lack a usable `username` or `password`. */
export const check = referenceCheck({
    id: 'credentials-document-well-formed',
    title: 'Every credentials secret holds a username and a password',
    severity: 'error',
    applies: isSecretSlot,
});
