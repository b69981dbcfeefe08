import type { AccessRequest, BlockedBy, Caveat, Decision, Evaluation, PolicyReadings } from './access.ts'
import type { ContextValue } from './context.ts'
import { decide, judgeOwnPermission, judgePrincipalSide, type PrincipalSide } from './evaluate.ts'
import type { PairDecision } from './simulation.ts'
import { distinctNames, FALSE, type Judgement, judged, TRUE, unknownGaps, unknownKeys } from './truth.ts'

/** What came of asking the simulator about one pair. */
export type Simulation =
  | { readonly status: 'answered'; readonly pair: PairDecision }
  /** It answered, but not about this pair. */
  | { readonly status: 'missing' }
  /** It could not be asked; `reason` is that of `classifySimulationError`. */
  | { readonly status: 'unavailable'; readonly reason: string }

export interface RefineInput {
  readonly request: AccessRequest
  readonly simulation: Simulation
  readonly policies: PolicyReadings
  /** What GetContextKeysForPrincipalPolicy answered for the role; null when it was not permitted. */
  readonly referencedKeys: readonly string[] | null
  /** The same pair asked again with PolicyExclusionList, to prove who blocks. */
  readonly withoutBoundary?: PairDecision
  readonly withoutServiceControlPolicies?: PairDecision
}

/** The verdict on a pair, in the report's words. */
export interface PermissionVerdict {
  readonly verdict: Decision
  readonly blockedBy: BlockedBy | null
  /** For `conditional`: the keys nobody can know. */
  readonly conditionKeys: readonly string[]
  readonly reason: VerdictReason
  readonly gaps: readonly string[]
  readonly caveats: readonly Caveat[]
  readonly statements: Evaluation['statements']
}

export type VerdictReason =
  | 'permitted'
  | 'blocked'
  | 'depends-on-context'
  /** A policy that decides was not read, or says something undocumented; `gaps` names it. */
  | 'policy-unread'
  | 'simulator-gave-no-answer'
  /** Simulator and policies contradict each other, or the simulator itself: a policy has changed, or a rule is not known here. */
  | 'simulator-disagrees'
  | 'arn-form-ambiguous'

/**
 * The verdict on a pair. The simulator's word alone never makes an allow: where a key that the policies refer to is unknown, or a policy
 * that decides is unread, the verdict says so.
 */
export function refine(input: RefineInput): PermissionVerdict {
  const { request, simulation, policies } = input
  if (simulation.status === 'missing') return unsettled('simulator-gave-no-answer', [])
  const local = judgePrincipalSide(request, policies)
  if (simulation.status === 'unavailable') {
    const verdict = asVerdict(decide(request, local, policies.resource))
    return { ...verdict, caveats: [...verdict.caveats, 'service-control-policies-unseen'] }
  }
  const { pair } = simulation
  const contradictory = pair.organizationsAllowed === false || pair.boundaryAllowed === false
  if (pair.decision === 'allowed' && contradictory) return unsettled('simulator-disagrees', [])
  const side = policies.identity.status === 'read' ? settleSide(input, local, pair) : simulatedSide(input, pair)
  if (side === null) return unsettled('simulator-disagrees', [])
  const verdict = asVerdict(decide(request, withOrganization(side, input, pair), policies.resource))
  return attribute(input, pair, verdict)
}

/**
 * One verdict of those on several forms of one ARN, of which it is not documented which one AWS will ask about: what they agree on, else
 * `conditional` without keys.
 */
export function combineArnForms(verdicts: readonly [PermissionVerdict, ...PermissionVerdict[]]): PermissionVerdict {
  const [first] = verdicts
  if (verdicts.every(({ verdict }) => verdict === first.verdict)) return first
  const open = verdicts.find(({ verdict }) => verdict === 'unverified') ?? verdicts.find(isConditional)
  if (open !== undefined) return open
  const denied = verdicts.find(({ verdict }) => verdict === 'denied') ?? first
  return { ...denied, verdict: 'conditional', blockedBy: null, reason: 'arn-form-ambiguous' }
}

function isConditional({ verdict }: PermissionVerdict): boolean {
  return verdict === 'conditional'
}

function unsettled(reason: VerdictReason, gaps: readonly string[]): PermissionVerdict {
  return { verdict: 'unverified', blockedBy: null, conditionKeys: [], reason, gaps, caveats: [], statements: [] }
}

const REASONS: Readonly<Record<Decision, VerdictReason>> = {
  allowed: 'permitted',
  denied: 'blocked',
  conditional: 'depends-on-context',
  unverified: 'policy-unread',
}

function asVerdict(evaluation: Evaluation): PermissionVerdict {
  const { decision, blockedBy, unknownKeys: conditionKeys, gaps, caveats, statements } = evaluation
  return { verdict: decision, blockedBy, conditionKeys, reason: REASONS[decision], gaps, caveats, statements }
}

/** The role's policies were read: they say what hangs on unknown keys, the simulator what they leave open. */
function settleSide(input: RefineInput, local: PrincipalSide, pair: PairDecision): PrincipalSide | null {
  const side = input.policies.boundary.status === 'unread' ? withSimulatedBoundary(input, local, pair) : local
  const own = judgeOwnPermission(side)
  if (own.truth === 'unknown') {
    // What only the documentation leaves open, the simulator knows.
    return own.keys.length > 0 || input.policies.boundary.status === 'unread' ? side : answeredSide(side, pair)
  }
  if (own.truth === (pair.decision === 'allowed')) return side
  return own.truth && organizationBlocks(input, pair) ? side : null
}

/** The boundary was not read: the simulator's word on it stands as far as no unknown key may be behind it. */
function withSimulatedBoundary(input: RefineInput, local: PrincipalSide, pair: PairDecision): PrincipalSide {
  const allows = pair.boundaryAllowed ?? (pair.decision === 'allowed' ? true : null)
  const gap = unknownGaps('permissions-boundary')
  const holds = allows === null ? gap : weaken(input, judged(allows), 'permissions-boundary')
  return { ...local, boundaryAllow: holds, boundaryDeny: FALSE }
}

/** The role's policies were not read: every key they refer to, and that is unknown, may turn the answer. */
function simulatedSide(input: RefineInput, pair: PairDecision): PrincipalSide {
  const side = answeredSide(EMPTY_SIDE, pair)
  const open = (part: Judgement) => weaken(input, part, 'context-keys')
  // An implicit deny lists all keys that any Allow wanted, so without any it stands.
  const firm = pair.decision === 'implicitDeny' && pair.missingContextValues.length === 0
  if (firm && input.referencedKeys === null) return side
  return {
    ...side,
    allow: open(side.allow),
    identityDeny: open(side.identityDeny),
    boundaryAllow: open(side.boundaryAllow),
    boundaryDeny: open(side.boundaryDeny),
  }
}

const EMPTY_SIDE: PrincipalSide = {
  allow: FALSE,
  identityDeny: FALSE,
  boundaryAllow: TRUE,
  boundaryDeny: FALSE,
  organization: TRUE,
  statements: [],
}

/** The role's side as the simulator sees it. */
function answeredSide(side: PrincipalSide, pair: PairDecision): PrincipalSide {
  const denied = pair.decision === 'explicitDeny'
  const inBoundary = pair.matchedStatements.some(({ source }) => source === 'boundary')
  // A service control policy's deny is told without any statement.
  const byOrganization = pair.organizationsAllowed === false && pair.matchedStatements.length === 0
  const ownDeny = denied && !byOrganization
  const boundaryBlocks = pair.boundaryAllowed === false && !inBoundary
  return {
    ...side,
    // An implicit deny by the boundary or the organization says nothing against the role's own policies.
    allow: judged(pair.decision === 'allowed' || (denied && !ownDeny) || (boundaryBlocks && !denied)),
    identityDeny: judged(ownDeny && !inBoundary),
    boundaryAllow: judged(!boundaryBlocks),
    boundaryDeny: judged(ownDeny && inBoundary),
  }
}

/** Leaves a part of the simulator's answer open where an unknown key may be behind it. */
function weaken(input: RefineInput, part: Judgement, gap: string): Judgement {
  if (input.referencedKeys === null) return unknownGaps(gap)
  const unknown = input.referencedKeys.filter((key) => isOpen(input.request.context(key)))
  return unknown.length > 0 ? unknownKeys(...distinctNames(unknown)) : part
}

function isOpen({ status }: ContextValue): boolean {
  return status === 'unknown' || status === 'one-of'
}

function withOrganization(side: PrincipalSide, input: RefineInput, pair: PairDecision): PrincipalSide {
  return organizationBlocks(input, pair) ? { ...side, organization: FALSE } : side
}

function organizationBlocks(input: RefineInput, pair: PairDecision): boolean {
  if (pair.decision === 'allowed') return false
  return pair.organizationsAllowed === false || input.withoutServiceControlPolicies?.decision === 'allowed'
}

/** The question asked again without the boundary proves that it blocks, where the first answer did not tell. */
function attribute(input: RefineInput, pair: PairDecision, verdict: PermissionVerdict): PermissionVerdict {
  if (verdict.verdict !== 'denied' || input.policies.identity.status === 'read') return verdict
  if (pair.decision === 'allowed') return verdict
  if (input.withoutServiceControlPolicies?.decision === 'allowed') {
    return { ...verdict, blockedBy: 'service-control-policy' }
  }
  return input.withoutBoundary?.decision === 'allowed' ? { ...verdict, blockedBy: 'permissions-boundary' } : verdict
}
