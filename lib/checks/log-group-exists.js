import { referenceCheck } from './reference-check.js';
/** Fails when there is no such log group and nothing creates it. */
export const check = referenceCheck({
    id: 'log-group-exists',
    title: 'Every log group exists',
    severity: 'error',
    applies: ({ reference }) => reference.slot === 'log-group',
});
