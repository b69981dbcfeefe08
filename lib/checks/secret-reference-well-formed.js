import { isSecretSlot, referenceCheck } from './reference-check.js';
/** Fails when a `valueFrom` can never resolve, whatever exists. */
export const check = referenceCheck({
    id: 'secret-reference-well-formed',
    title: 'Every reference to a secret or parameter is one that ECS can read',
    severity: 'error',
    applies: isSecretSlot,
});
