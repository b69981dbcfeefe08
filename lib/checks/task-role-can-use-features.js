import { permissionCheck } from './permission-check.js';
/** Warns when the task role lacks what ECS Exec, EFS with IAM or FireLens needs. */
export const check = permissionCheck({
    id: 'task-role-can-use-features',
    title: 'The task role can use what the definition asks of it',
    severity: 'warning',
    principal: 'task-role',
    purposes: ['use-features'],
});
