import type { CallFacts } from '../iam/request-context.ts'
import type { PermissionReport, Principal } from '../report/report.ts'
import type { CheckSubject } from '../report/subject.ts'

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

/** What is known of the call besides who makes it: `describeContext` makes condition keys of it. */
export interface CallContext extends Omit<CallFacts, 'action' | 'role' | 'region' | 'now' | 'vouched'> {
  /** Condition keys of the service itself that `CallFacts` has no field for. */
  readonly further?: Readonly<Record<string, readonly string[]>>
}

/** One question about a permission: may this principal do this to that, and for whose sake. */
export interface RequiredPermission {
  readonly principal: Principal
  /** Full ARN of the role (or user) that is asked about. */
  readonly principalArn: string
  readonly purpose: Purpose
  readonly action: string
  /** Literal ARN, or '*' for an action without resources. As the definition writes it where the ARN cannot be known. */
  readonly resource: string
  /** Other spellings under which AWS may ask about the same resource; which one it is, is not documented. */
  readonly arnForms: readonly string[]
  /** Why nobody can be asked: the ARN is not known. Null for a question that can be asked. */
  readonly unaskable: string | null
  /** Region of the service that is called: `aws:RequestedRegion`. */
  readonly region: string
  readonly context: CallContext
  /** True: useful, and its lack alone does not keep a task from starting. */
  readonly advisable: boolean
  /** A sentence for a denial about what may make up for it; null where nothing does. */
  readonly otherwise: string | null
  readonly neededBy: readonly CheckSubject[]
  /** Needed only if a lost secret were put back. */
  readonly hypothetical: boolean
}

/** A need and the answer to it. */
export interface Permission extends PermissionReport {
  readonly required: RequiredPermission
  /** One sentence about what was probably meant by the policy that does not match; null where nothing comes near. */
  readonly hint: string | null
  /** The running revision already needs this with the same role, so a denial contradicts what runs. */
  readonly alreadyUsed: boolean
  /** Allowed under one spelling of the resource and not under another, of which AWS does not say which it uses. */
  readonly arnFormMatters: boolean
  /** The role does not exist: another check says so, once. */
  readonly roleMissing: boolean
  /** A denial that a further policy on the role would lift. */
  readonly curable: boolean
}

/** Takes a need; gives the key by which the needs of two revisions are compared. */
export function requiredKey({
  principalArn,
  action,
  resource,
}: Pick<RequiredPermission, 'principalArn' | 'action' | 'resource'>): string {
  return `${principalArn}|${action}|${resource}`
}

/** Takes a permission; gives the contract's row for it. */
export function toPermissionReport(permission: Permission): PermissionReport {
  const { principal, action, resource, verdict, blockedBy, reason, conditionKeys, hypothetical } = permission
  return { principal, action, resource, verdict, blockedBy, reason, conditionKeys, hypothetical }
}
