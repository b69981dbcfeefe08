import { parsePolicy } from '../../iam/policy.ts'

/** Whether an endpoint lets everybody do everything, as it does unless somebody wrote it a policy. What a narrower one means is not judged here. */
export function isFullAccess(policy: string | null): boolean {
  if (policy === null) return true
  const statements = parsePolicy(policy)?.statements ?? []
  return (
    statements.length > 0 &&
    statements.every(
      ({ effect, principal, action, resource, conditions }) =>
        effect === 'Allow' &&
        principal?.anyone === true &&
        action?.includes('*') === true &&
        resource?.includes('*') === true &&
        conditions.length === 0,
    )
  )
}
