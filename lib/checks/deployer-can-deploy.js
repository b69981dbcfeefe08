import { permissionCheck } from './permission-check.js';
/** Warns when the deploying identity lacks RegisterTaskDefinition or UpdateService. */
export const check = permissionCheck({
    id: 'deployer-can-deploy',
    title: 'The deploying identity can register and deploy',
    severity: 'warning',
    principal: 'deployer',
    purposes: ['deploy'],
});
