import { permissionCheck } from './permission-check.ts'

/** Fails when the execution role may not call GetSecretValue or GetParameters on something the task reads. */
export const check = permissionCheck({
  id: 'execution-role-can-read-secrets',
  title: 'The execution role can read every secret and parameter',
  severity: 'error',
  principal: 'execution-role',
  purpose: 'read-secrets',
  consequence: 'tasks will not start',
  ownPolicy: "the secret's own policy",
})
