import { permissionCheck } from './permission-check.js';
/** Fails when the execution role may not use the customer-managed key behind a value. */
export const check = permissionCheck({
    id: 'execution-role-can-decrypt',
    title: 'The execution role can decrypt every value',
    severity: 'error',
    principal: 'execution-role',
    purposes: ['decrypt'],
});
