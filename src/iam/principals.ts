import type { RolePrincipal } from './access.ts'
import { splitArn } from './match.ts'
import type { Principals, Statement } from './policy.ts'
import { FALSE, type Judgement, judged, or, TRUE, unknownGaps } from './truth.ts'

/**
 * How a resource policy's statement names a role: itself, its account (which then decides by its own policies), or
 * everyone. The difference decides whether the role needs a permission of its own besides.
 */
export interface Naming {
  readonly role: Judgement
  readonly account: Judgement
  readonly everyone: Judgement
}

const NOBODY: Naming = { role: FALSE, account: FALSE, everyone: FALSE }

/**
 * How a statement of a resource policy names a role. The session of a task cannot be named ahead, since its name is not known before
 * the task runs.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function judgePrincipal(statement: Statement, principal: RolePrincipal): Naming {
  if (statement.principal !== null) return namingBy(statement.principal, principal)
  // A statement of a resource policy without a principal is not valid: it names nobody.
  if (statement.notPrincipal === null) return NOBODY
  const listed = namingBy(statement.notPrincipal, principal)
  if (listed.everyone.truth === true) return NOBODY
  const mentioned = or(listed.role, listed.account)
  // The session's own ARN would have to be listed too for the exception to be sure.
  return { ...NOBODY, everyone: mentioned.truth === false ? TRUE : unknownGaps('not-principal') }
}

function namingBy(principals: Principals, principal: RolePrincipal): Naming {
  const account = principals.aws.some((name) => namesAccount(name, principal.account))
  return {
    role: judged(principals.aws.includes(principal.arn)),
    // A canonical user id stands for an account, but does not tell which.
    account: principals.canonicalUser.length > 0 && !account ? unknownGaps('canonical-user') : judged(account),
    everyone: judged(principals.anyone),
  }
}

function namesAccount(name: string, account: string): boolean {
  if (name === account) return true
  const parts = splitArn(name)
  return parts?.[2] === 'iam' && parts[4] === account && parts[5] === 'root'
}
