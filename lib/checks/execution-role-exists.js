import { referenceCheck } from './reference-check.js';
/** Fails when IAM says that there is no such role. */
export const check = referenceCheck({
    id: 'execution-role-exists',
    title: 'The execution role exists',
    severity: 'error',
    applies: ({ reference }) => reference.slot === 'execution-role',
});
