import type { RequestContext } from './context.ts'
import type { NamedPolicy } from './policy.ts'

/** The role that a request is made with. */
export interface RolePrincipal {
  /** ARN of the role as IAM stores it, with its path. */
  readonly arn: string
  readonly account: string
}

/** What a role wants to do. */
export interface AccessRequest {
  readonly principal: RolePrincipal
  readonly action: string
  /** A literal ARN, or `*` for an action that takes no resource. */
  readonly resource: string
  /** Account that owns the resource; null when nobody told (an S3 ARN names none). */
  readonly resourceAccount: string | null
  /** True for a key that AWS manages (`alias/aws/…`): its policy admits the account through the service it belongs to. */
  readonly awsManagedKey?: boolean
  readonly context: RequestContext
}

/** Policies of one kind. */
export type PolicyReading<T> =
  | { readonly status: 'read'; readonly value: T }
  /** There, or perhaps there, but not readable: it may allow and it may deny. */
  | { readonly status: 'unread' }
  /** Never read by design: it may allow, and that it denies is left out of account. */
  | { readonly status: 'out-of-scope' }
  | { readonly status: 'none' }

/** All that decides a request, as far as it could be read. */
export interface PolicyReadings {
  /** The role's inline and attached policies. */
  readonly identity: PolicyReading<readonly NamedPolicy[]>
  readonly boundary: PolicyReading<NamedPolicy>
  /** Policy of the resource itself: a key, secret, repository or bucket policy. */
  readonly resource: PolicyReading<NamedPolicy>
}

export type Decision = 'allowed' | 'denied' | 'conditional' | 'unverified'

/** What stands in the way; `permissions-boundary` also for a deny inside the boundary. */
export type BlockedBy =
  | 'identity-policy'
  | 'explicit-deny'
  | 'permissions-boundary'
  | 'service-control-policy'
  | 'resource-policy'
  | 'key-policy'

/** A statement that took part in a decision. */
export interface StatementRef {
  readonly policy: string
  readonly sid: string | null
  /** Zero-based place in the policy. */
  readonly index: number
  readonly effect: 'Allow' | 'Deny'
  readonly source: 'identity' | 'boundary' | 'resource'
}

/** Remarks that change no verdict. */
export type Caveat =
  /** The resource's own policy is out of scope; it could still deny. */
  | 'resource-policy-out-of-scope'
  | 'boundary-also-blocks'
  | 'service-control-policy-also-blocks'
  /** The resource's own policy was not read, and the role has no permission of its own. */
  | 'identity-policy-has-no-allow'
  /** A secret of another account cannot be decrypted with that account's AWS-managed key. */
  | 'needs-customer-managed-key'
  /** Decided from the policies alone: service control policies were not seen. */
  | 'service-control-policies-unseen'

/** A decision and what it rests on. */
export interface Evaluation {
  readonly decision: Decision
  /** Null unless denied. */
  readonly blockedBy: BlockedBy | null
  /** Condition keys on which the outcome hangs; empty when allowed or denied. */
  readonly unknownKeys: readonly string[]
  /** What is missing for a verdict: names such as `key-policy`; empty unless unverified. */
  readonly gaps: readonly string[]
  readonly caveats: readonly Caveat[]
  /** The denying statements when denied, the allowing ones when allowed, else those that may or may not apply. */
  readonly statements: readonly StatementRef[]
}
