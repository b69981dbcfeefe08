import { permissionCheck } from './permission-check.ts'

/** Fails when the execution role may not use the KMS key behind a value or an environment file. */
export const check = permissionCheck({
  id: 'execution-role-can-decrypt',
  title: 'The execution role can decrypt every value',
  severity: 'error',
  principal: 'execution-role',
  purpose: 'decrypt',
  consequence: 'tasks will not start',
})
