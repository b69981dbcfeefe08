import type { Report, TargetReport } from '../../report/report.ts'

/** A role's name, which is what follows the path in its ARN. */
export function roleName(arn: string): string {
  return arn.split('/').at(-1) ?? arn
}

/** What a target's execution role is called at the start of a sentence. */
export function roleTitle(target: TargetReport): string {
  const id = roleId(target)
  return id === null ? 'The execution role' : `The role "${roleName(id)}"`
}

/** ARN of a target's execution role, where there is a suggested policy for it. */
export function policyRole(target: TargetReport, { policies }: Report): string | null {
  const id = roleId(target)
  if (id === null || target.policy === null) return null
  return policies.find(({ role }) => role === id || roleName(role) === roleName(id))?.role ?? null
}

function roleId({ references }: TargetReport): string | null {
  return references.find(({ kind, pointer }) => kind === 'role' && pointer === '/executionRoleArn')?.id ?? null
}
