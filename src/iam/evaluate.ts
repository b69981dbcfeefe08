import type { AccessRequest, BlockedBy, Caveat, Evaluation, PolicyReading, PolicyReadings } from './access.ts'
import { splitArn } from './match.ts'
import type { NamedPolicy } from './policy.ts'
import { judgeResourceSide, NO_RESOURCE_POLICY, type ResourceSide } from './resource-policy.ts'
import { type JudgedStatement, judgeEffect, judgeStatements } from './statements.ts'
import { and, FALSE, type Judgement, judged, not, or, TRUE, unknownGaps } from './truth.ts'

/** What the role's own side (identity policies, boundary, organization) says to a request. */
export interface PrincipalSide {
  readonly allow: Judgement
  readonly identityDeny: Judgement
  readonly boundaryAllow: Judgement
  readonly boundaryDeny: Judgement
  /** False only when a service control policy is known to block. */
  readonly organization: Judgement
  readonly statements: readonly JudgedStatement[]
}

/**
 * IAM's evaluation logic with three truth values: what is unknown or unread never counts as allowed. Service control policies are not
 * seen here.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluate(request: AccessRequest, policies: PolicyReadings): Evaluation {
  return decide(request, judgePrincipalSide(request, policies), policies.resource)
}

/** The identity policies and the boundary, without the resource's policy. */
export function judgePrincipalSide(
  request: AccessRequest,
  { identity, boundary }: Pick<PolicyReadings, 'identity' | 'boundary'>,
): PrincipalSide {
  const own = identity.status === 'read' ? identity.value.flatMap((it) => judgeStatements(it, 'identity', request)) : []
  const outer = boundary.status === 'read' ? judgeStatements(boundary.value, 'boundary', request) : []
  const identityGap = identity.status === 'unread' ? unknownGaps('identity-policy') : FALSE
  const boundaryGap = boundary.status === 'unread' ? unknownGaps('permissions-boundary') : FALSE
  return {
    allow: or(judgeEffect(own, 'Allow'), identityGap),
    identityDeny: or(judgeEffect(own, 'Deny'), identityGap),
    boundaryAllow: boundary.status === 'none' ? TRUE : or(judgeEffect(outer, 'Allow'), boundaryGap),
    boundaryDeny: or(judgeEffect(outer, 'Deny'), boundaryGap),
    organization: TRUE,
    statements: [...own, ...outer],
  }
}

/** Whether the role may by its own policies: what the policy simulator answers. */
export function judgeOwnPermission(side: PrincipalSide): Judgement {
  return and(side.allow, side.boundaryAllow, not(side.identityDeny), not(side.boundaryDeny))
}

/** Where the owner of the resource is not known, the decision stands if it is the same for either. */
export function decide(request: AccessRequest, side: PrincipalSide, resource: PolicyReading<NamedPolicy>): Evaluation {
  const owner = request.resource === '*' ? request.principal.account : request.resourceAccount
  if (owner !== null) return decideOwned(request, side, resource, owner === request.principal.account)
  const here = decideOwned(request, side, resource, true)
  const there = decideOwned(request, side, resource, false)
  const same = here.decision === there.decision && here.blockedBy === there.blockedBy
  if (same) return here
  if (here.decision === 'denied' && there.decision === 'denied') return here
  return { ...here, decision: 'unverified', blockedBy: null, gaps: [...here.gaps, 'resource-account'] }
}

/** One thing that must be true for the request to pass, and what to blame when it is false. */
interface Requirement {
  readonly holds: Judgement
  readonly blockedBy: BlockedBy
  /** Statements of this source explain the denial; only an explicit deny has any. */
  readonly deniedIn?: 'identity' | 'boundary' | 'resource'
}

function decideOwned(
  request: AccessRequest,
  side: PrincipalSide,
  reading: PolicyReading<NamedPolicy>,
  sameAccount: boolean,
): Evaluation {
  const service = splitArn(request.resource)?.[2] ?? ''
  const policyKind = service === 'kms' ? 'key-policy' : 'resource-policy'
  const skip = request.resource === '*' || request.awsManagedKey === true
  const policy = skip ? NO_RESOURCE_POLICY : judgeResourceSide(request, reading, policyKind)
  const requirements: Requirement[] = [
    { holds: not(side.identityDeny), blockedBy: 'explicit-deny', deniedIn: 'identity' },
    { holds: not(side.boundaryDeny), blockedBy: 'permissions-boundary', deniedIn: 'boundary' },
    { holds: not(policy.deny), blockedBy: policyKind, deniedIn: 'resource' },
    ...grantRequirements(request, side, policy, sameAccount, policyKind),
    { holds: side.organization, blockedBy: 'service-control-policy' },
  ]
  const outOfScope = !skip && reading.status === 'out-of-scope'
  return conclude(requirements, [...side.statements, ...policy.statements], (blockedBy, decision) =>
    caveatsOf({ side, blockedBy, decision, outOfScope, secretElsewhere: !sameAccount && service === 'secretsmanager' }),
  )
}

/**
 * What must be true for an allow. A resource policy that names the role allows alone within the account, one that names the account
 * hands over to the role's own policies; across accounts both sides must allow. The
 * account has no say over a key unless the key's policy gives it.
 * Sources: reference_policies_evaluation-logic_policy-eval-basics-single-account.html, …-cross-account.html,
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
function grantRequirements(
  request: AccessRequest,
  side: PrincipalSide,
  policy: ResourceSide,
  sameAccount: boolean,
  policyKind: 'key-policy' | 'resource-policy',
): Requirement[] {
  const { role, account, everyone } = policy
  const within: Requirement = {
    // Whether a boundary limits a grant to everyone is not documented.
    holds: or(side.boundaryAllow, and(everyone, unknownGaps('permissions-boundary'))),
    blockedBy: 'permissions-boundary',
  }
  if (request.awsManagedKey === true) return [{ holds: judged(sameAccount), blockedBy: 'key-policy' }]
  if (!sameAccount) {
    return [
      { holds: side.allow, blockedBy: 'identity-policy' },
      { holds: or(role, account, everyone), blockedBy: policyKind },
      within,
    ]
  }
  if (policyKind === 'resource-policy') {
    return [{ holds: or(side.allow, role, everyone), blockedBy: 'identity-policy' }, within]
  }
  return [
    { holds: or(role, account, everyone), blockedBy: 'key-policy' },
    { holds: or(role, everyone, side.allow), blockedBy: 'identity-policy' },
    within,
  ]
}

function conclude(
  requirements: readonly Requirement[],
  statements: readonly JudgedStatement[],
  caveatsFor: (blockedBy: BlockedBy | null, decision: Evaluation['decision']) => Caveat[],
): Evaluation {
  const failed = requirements.find(({ holds }) => holds.truth === false)
  const verdict = and(...requirements.map(({ holds }) => holds))
  const refs = (pick: (statement: JudgedStatement) => boolean) => statements.filter(pick).map(({ ref }) => ref)
  const result = (decision: Evaluation['decision'], picked: Evaluation['statements']): Evaluation => ({
    decision,
    blockedBy: decision === 'denied' ? (failed?.blockedBy ?? null) : null,
    unknownKeys: verdict.keys,
    gaps: verdict.gaps,
    caveats: caveatsFor(failed?.blockedBy ?? null, decision),
    statements: picked,
  })
  if (failed !== undefined) {
    const source = failed.deniedIn
    return result(
      'denied',
      refs(({ ref, applies }) => ref.effect === 'Deny' && ref.source === source && applies.truth === true),
    )
  }
  if (verdict.truth === true) {
    return result(
      'allowed',
      refs(({ ref, applies }) => ref.effect === 'Allow' && applies.truth === true),
    )
  }
  return result(
    verdict.gaps.length > 0 ? 'unverified' : 'conditional',
    refs(({ applies }) => applies.truth === 'unknown'),
  )
}

interface CaveatInput {
  readonly side: PrincipalSide
  readonly blockedBy: BlockedBy | null
  readonly decision: Evaluation['decision']
  readonly outOfScope: boolean
  readonly secretElsewhere: boolean
}

function caveatsOf({ side, blockedBy, decision, outOfScope, secretElsewhere }: CaveatInput): Caveat[] {
  const ownBlock = blockedBy === 'identity-policy' || blockedBy === 'explicit-deny'
  const boundaryToo = ownBlock && side.boundaryAllow.truth === false
  const organizationToo =
    blockedBy !== null && blockedBy !== 'service-control-policy' && side.organization.truth === false
  const rows: readonly (readonly [boolean, Caveat])[] = [
    [outOfScope && decision !== 'denied', 'resource-policy-out-of-scope'],
    [boundaryToo, 'boundary-also-blocks'],
    [organizationToo, 'service-control-policy-also-blocks'],
    [decision === 'unverified' && side.allow.truth === false, 'identity-policy-has-no-allow'],
    [secretElsewhere && decision === 'allowed', 'needs-customer-managed-key'],
  ]
  return rows.flatMap(([applies, caveat]) => (applies ? [caveat] : []))
}
