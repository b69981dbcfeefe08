import type { Permission } from '../permissions/permission.ts'
import type { CheckSubject } from '../report/subject.ts'
import { permissionCheck } from './permission-check.ts'

/** Fails when the deploying identity lacks iam:PassRole on a role of the definition, or nobody could pass it. */
export const check = permissionCheck({
  id: 'deployer-can-pass-roles',
  title: 'The deploying identity can pass the roles',
  severity: 'error',
  principal: 'deployer',
  purpose: 'pass-roles',
  consequence: 'the deploy step will be refused',
  wordsFor: strayRole,
})

/** No policy lets anybody pass a role of another account. */
function strayRole({ required, reason }: Permission, { subject }: CheckSubject) {
  if (required.foregone?.because !== 'stray-role') return null
  return {
    message: `The ${subject} cannot be passed to ECS; the deploy step will be refused. ${reason}`,
    remedy: 'Name a role of the account that is deployed to, or deploy with credentials of the account of the role.',
  }
}
