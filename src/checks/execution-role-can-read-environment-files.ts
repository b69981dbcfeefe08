import { permissionCheck } from './permission-check.ts'

/** Fails when the execution role may not read an environment file from S3. */
export const check = permissionCheck({
  id: 'execution-role-can-read-environment-files',
  title: 'The execution role can read every environment file',
  severity: 'error',
  principal: 'execution-role',
  purpose: 'read-environment-files',
  consequence: 'tasks will not start',
  ownPolicy: "the bucket's policy",
})
