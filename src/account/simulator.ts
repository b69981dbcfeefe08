import type { Simulation } from '../iam/refine.ts'
import type { SimulatedPrincipal } from '../iam/simulated-principal.ts'
import type { SimulateCall } from '../permissions/judge/plan.ts'

/** What to change about the role's policies before asking. */
export interface Variation {
  /** Kinds of policy to leave out. */
  readonly without?: 'permission-boundary' | 'scp'
  /** A policy to judge as if it were attached to the role. */
  readonly added?: string
}

/** The simulator's word on one pair; `organization` tells whether an SCP blocks any resource of the action, null where none is told. */
export interface PairAnswer {
  readonly simulation: Simulation
  readonly organization: boolean | null
}

/** Asks the policy simulator; every pair that is asked has an answer, if only that there was none. */
export interface Simulator {
  run(principal: SimulatedPrincipal, call: SimulateCall, variation?: Variation): Promise<Map<string, PairAnswer>>
}
