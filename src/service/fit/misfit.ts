import type { TargetGroupFacts } from '../../account/load-balancing.ts'
import type { JsonPointer } from '../../base/json.ts'
import type { Lookup } from '../../base/lookup.ts'
import type { ServiceFacts } from '../../baseline/service-facts.ts'
import type { TaskDefinition } from '../../task-definition/task-definition.ts'

/** What a definition is held against: the service as it stands, and the target groups of its load balancers by ARN. */
export interface FitFacts {
  readonly definition: TaskDefinition
  readonly service: ServiceFacts
  readonly targetGroups: Readonly<Record<string, Lookup<TargetGroupFacts>>>
  /** The last healthy revision; null where there is none, or it could not be read. */
  readonly before: { readonly definition: TaskDefinition; readonly arn: string | null } | null
}

/** One way in which a definition and its service do not go together. */
export type Misfit =
  | { readonly rule: 'network-configuration-missing' }
  /** Null: the definition leaves the network mode to ECS, whose default is bridge. */
  | { readonly rule: 'network-configuration-refused'; readonly networkMode: string | null }
  | {
      readonly rule: 'launch-type-not-declared'
      readonly launchType: string
      readonly declared: readonly string[]
      /** Whether the definition could not run there even if it declared it. */
      readonly proven: boolean
    }
  | { readonly rule: 'volume-cleared' | 'volume-not-configured'; readonly volume: string }
  | { readonly rule: 'volume-not-at-launch'; readonly volume: string; readonly isThere: boolean }
  | { readonly rule: 'service-connect-network-mode'; readonly networkMode: string | null }
  | { readonly rule: 'service-connect-windows' | 'fargate-spot-windows' }
  | {
      readonly rule: 'service-connect-protocol'
      readonly portName: string
      readonly pointer: JsonPointer
      readonly container: string
      readonly was: string
      readonly is: string
      /** Whether the service is on that revision now, so that its Service Connect has that protocol. */
      readonly proven: boolean
    }
  | {
      readonly rule: 'classic-balancer-host-port'
      readonly balancer: string
      readonly container: string
      readonly port: number
    }
  | {
      readonly rule: 'target-type'
      readonly targetGroup: string
      readonly targetType: string
      readonly networkMode: string
    }
  | {
      readonly rule: 'target-group-missing' | 'target-group-unattached'
      readonly targetGroup: string
      /** The container that its traffic goes to. */
      readonly container: string | null
    }
  | { readonly rule: 'express-container' | 'express-port' }
  | { readonly rule: 'express-launch-type'; readonly declared: readonly string[] }

export type MisfitRule = Misfit['rule']

/** The mode that tasks get: ECS's default on Linux is bridge (RegisterTaskDefinition, `networkMode`). */
export function networkModeOf({ networkMode }: TaskDefinition): string {
  return networkMode ?? 'bridge'
}
