import { permissionCheck } from './permission-check.ts'

/** Warns when the deploying identity may not register the definition, tag it, or update the service. */
export const check = permissionCheck({
  id: 'deployer-can-deploy',
  title: 'The deploying identity can register and deploy',
  severity: 'warning',
  principal: 'deployer',
  purpose: 'deploy',
  consequence: 'the deploy step will be refused',
})
