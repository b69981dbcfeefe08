import type { RoleFacts } from '../../src/account/facts.ts'
import type { Lookup } from '../../src/base/lookup.ts'
import type { Check, Verdict } from '../../src/checks/check.ts'
import type { CheckContext, RoleContext } from '../../src/checks/check-context.ts'
import type { TrustVerdict } from '../../src/iam/trust-verdict.ts'
import type { Permission } from '../../src/permissions/permission.ts'
import { contextOf } from './check-context.ts'
import { ROLE } from './required-permissions.ts'

export function verdictsOf(check: Check, context: Partial<CheckContext>): Verdict[] {
  return check.run(contextOf(context)).map(({ verdict }) => verdict)
}

/** The severity of each failure, `pass` or `unverified`. */
export function wordsOf(check: Check, permissions: readonly Permission[], roles?: CheckContext['roles']): string[] {
  return verdictsOf(check, { permissions, ...(roles === undefined ? {} : { roles }) }).map((verdict) =>
    verdict.verdict === 'fail' ? (verdict.severity ?? check.severity) : verdict.verdict,
  )
}

export function roleContext(
  role: Lookup<RoleFacts> = {
    status: 'found',
    value: { arn: ROLE, trustPolicy: '', tags: {}, id: null, boundaryArn: null },
  },
  trust: TrustVerdict = { verdict: 'allowed', reason: 'It trusts ECS tasks.' },
): RoleContext {
  return { pointer: '/executionRoleArn', role, trust }
}
