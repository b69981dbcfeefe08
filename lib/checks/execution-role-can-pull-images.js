import { permissionCheck } from './permission-check.js';
/** Fails when the execution role may not pull from ECR. */
export const check = permissionCheck({
    id: 'execution-role-can-pull-images',
    title: 'The execution role can pull every image',
    severity: 'error',
    principal: 'execution-role',
    purposes: ['pull-images'],
});
