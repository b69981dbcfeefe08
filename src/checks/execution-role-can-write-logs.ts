import { permissionCheck } from './permission-check.ts'

/** Fails when the execution role may not create log streams or write to them. */
export const check = permissionCheck({
  id: 'execution-role-can-write-logs',
  title: 'The execution role can write the logs',
  severity: 'error',
  principal: 'execution-role',
  purpose: 'write-logs',
  consequence: 'tasks will not start',
})
