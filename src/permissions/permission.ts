import type { CheckSubject } from '../checks/check.ts'
import type { PermissionReport, Principal } from '../report/report.ts'

/** What a task needs a permission for; decides which check speaks for a denial. */
export type Purpose =
  | 'read-secrets'
  | 'decrypt'
  | 'pull-images'
  | 'write-logs'
  | 'read-environment-files'
  | 'use-features'
  | 'pass-roles'
  | 'deploy'

/** One question about a permission: may this principal do this to that, and for whose sake. */
export interface Need {
  readonly principal: Principal
  /** Full ARN of the role (or user) that is asked about. */
  readonly principalArn: string
  readonly purpose: Purpose
  readonly action: string
  /** Literal ARN, or '*' for an action without resources. */
  readonly resource: string
  /** Region of the service that is called: `aws:RequestedRegion`. */
  readonly region: string
  /** Condition keys whose values are known for this request, besides those that every request has. */
  readonly context: Readonly<Record<string, readonly string[]>>
  /** True: useful, and its lack alone does not keep a task from starting. */
  readonly advisable: boolean
  readonly neededBy: readonly CheckSubject[]
  /** Needed only if a lost secret were put back. */
  readonly hypothetical: boolean
}

/** A need and the answer to it. */
export interface Permission extends PermissionReport {
  readonly need: Need
  /** One sentence about what was probably meant by the policy that does not match; null where nothing comes near. */
  readonly hint: string | null
  /** The running revision already needs this with the same role, so a denial contradicts what runs. */
  readonly alreadyUsed: boolean
}

/** Takes a permission; gives the contract's row for it. */
export function toPermissionReport(permission: Permission): PermissionReport {
  const { principal, action, resource, verdict, blockedBy, reason, conditionKeys, hypothetical } = permission
  return { principal, action, resource, verdict, blockedBy, reason, conditionKeys, hypothetical }
}
