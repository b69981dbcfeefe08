import { permissionCheck } from './permission-check.js';
/** Fails when the execution role may not create log streams or write to them. */
export const check = permissionCheck({
    id: 'execution-role-can-write-logs',
    title: 'The execution role can write the logs',
    severity: 'error',
    principal: 'execution-role',
    purposes: ['write-logs'],
});
