import { referenceCheck } from './reference-check.js';
/** Fails when IAM says that there is no such role. */
export const check = referenceCheck({
    id: 'task-role-exists',
    title: 'The task role exists',
    severity: 'error',
    applies: ({ reference }) => reference.slot === 'task-role',
});
