import type { Lookup } from '../base/lookup.ts'
import type { ContextKeys } from '../iam/context.ts'
import type { Simulation } from '../iam/refine.ts'
import type { ContextEntry } from '../iam/request-context.ts'
import type { SimulatedPrincipal } from '../iam/simulated-principal.ts'

/** What to change about the role's policies before asking. */
export interface Variation {
  /** Kinds of policy to leave out. */
  readonly without?: 'permission-boundary' | 'scp'
  /** A policy to judge as if it were attached to the role. */
  readonly added?: string
  /** What a plan will change about the role before. */
  readonly planned?: PlannedPolicies
}

/** Policies of a role as a plan will leave them. */
export interface PlannedPolicies {
  /** Documents. */
  readonly added: readonly string[]
  /** Names of inline policies, ARNs of attached ones. */
  readonly removed: readonly string[]
}

/** The simulator's word on one pair; `organization` tells whether an SCP blocks any resource of the action, null where none is told. */
export interface PairAnswer {
  readonly simulation: Simulation
  readonly organization: boolean | null
}

/** Why a pair of a role that a plan makes or changes was not simulated: the simulator knows the roles that are there. */
export const plannedRoleReason = 'role_is_planned'

/** The policy simulator of one region's partition: IAM is global, its endpoint is not. */
export interface PolicySimulator {
  /** Every pair that is asked has an answer, if only that there was none. */
  run(principal: SimulatedPrincipal, call: SimulateCall, variation?: Variation): Promise<Map<string, PairAnswer>>
  /** The condition keys that the principal's policies refer to (iam:GetContextKeysForPrincipalPolicy). */
  referencedKeys(principal: SimulatedPrincipal): Promise<Lookup<readonly string[]>>
}

/** One pair to ask the simulator about, and what is known of its condition keys. */
export interface Question {
  readonly action: string
  /** Literal ARN, or '*' for an action without resources. */
  readonly resource: string
  readonly keys: ContextKeys
}

/** One call: every action on every resource under one context. Only the pairs in `questions` are to be read from the answer. */
export interface SimulateCall {
  readonly actions: readonly string[]
  /** Empty: without resources. */
  readonly resources: readonly string[]
  readonly entries: readonly ContextEntry[]
  readonly questions: readonly Question[]
}
