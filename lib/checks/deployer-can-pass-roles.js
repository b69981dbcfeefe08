import { permissionCheck } from './permission-check.js';
/** Fails when the deploying identity lacks iam:PassRole on a role of the definition. */
export const check = permissionCheck({
    id: 'deployer-can-pass-roles',
    title: 'The deploying identity can pass the roles',
    severity: 'error',
    principal: 'deployer',
    purposes: ['pass-roles'],
});
