import type { CallFacts } from '../iam/request-context.ts'
import type { Grant } from '../iam/suggested-policy.ts'
import type { PermissionReport, Principal, UnansweredCause } from '../report/report.ts'
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
export interface CallContext extends Omit<CallFacts, 'action' | 'role' | 'byTask' | 'region' | 'now' | 'vouched'> {
  /** Condition keys of the service itself that `CallFacts` has no field for. */
  readonly further?: Readonly<Record<string, readonly string[]>>
  /** Why the tags of the resource, or the aliases of the key, could not be read though a policy asks for them. */
  readonly unread?: string
}

/** A permission that the definition takes: who must be allowed to do what to which resource, and for whose sake. */
export interface RequiredPermission {
  readonly principal: Principal
  /** Full ARN of the role (or user) that is asked about. */
  readonly principalArn: string
  readonly purpose: Purpose
  readonly action: string
  /** As reports name it: an ARN, or '*' for an action without resources; as the definition writes it where the ARN cannot be known. */
  readonly resource: string
  /** Literal ARNs (or '*') that AWS may ask about; where there are several, it is not documented which one. */
  readonly arnForms: readonly string[]
  /** The answer, where it can be told without asking; null for a question that can be asked. */
  readonly foregone: Foregone | null
  /** Region of the service that is called: `aws:RequestedRegion`. */
  readonly region: string
  readonly context: CallContext
  /** A key that AWS manages, which admits the account by itself: only a denial means anything. */
  readonly awsManagedKey: boolean
  /** True: useful, and its lack alone does not keep a task from starting. */
  readonly advisable: boolean
  /** A sentence for a denial about what may make up for it; null where nothing does. */
  readonly otherwise: string | null
  readonly neededBy: readonly CheckSubject[]
  /** Required only if a lost secret were put back. */
  readonly hypothetical: boolean
}

/** Why nobody need be asked: what would have to be asked is not known, or the role lies in an account from which it cannot be passed. */
export interface Foregone {
  readonly because: 'not-known' | 'stray-role'
  readonly reason: string
  readonly cause?: UnansweredCause
}

/** A required permission and the verdict on it. */
export interface Permission extends PermissionReport {
  readonly required: RequiredPermission
  /** One sentence about the statement that comes closest to allowing it; null where none does. */
  readonly hint: string | null
  /** One imperative sentence, where something else than a policy cures the denial: the tag that a policy asks for. */
  readonly remedy: string | null
  /** The running revision already needs this with the same role, so a denial contradicts what runs. */
  readonly alreadyUsed: boolean
  /** Allowed under one form of the resource's ARN and not under another, of which AWS does not say which it uses. */
  readonly arnFormMatters: boolean
  /** What kept the verdict away, where it was one answer. */
  readonly cause: UnansweredCause | null
  /** The role does not exist: another check says so, once. */
  readonly roleMissing: boolean
  /** The further policy on the execution role that would lift the denial; null where no such policy helps. */
  readonly cure: Cure | null
}

/** What a further policy on the role does for a denial. */
export interface Cure {
  readonly grants: readonly Grant[]
  /** The simulator allows it with the role's whole suggested policy added; false: it could not be asked. */
  readonly proven: boolean
  /** Characters of the role's whole suggested policy. */
  readonly policyLength: number
  /** Characters of the inline policies that the role has; null where they could not be read. */
  readonly inlineLength: number | null
}

/** The contract's row for a permission. */
export function toPermissionReport(permission: Permission): PermissionReport {
  const { principal, action, resource, verdict, blockedBy, reason, conditionKeys, hypothetical } = permission
  return { principal, action, resource, verdict, blockedBy, reason, conditionKeys, hypothetical }
}
