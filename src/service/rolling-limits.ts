import type { ServiceFacts } from '../baseline/service-facts.ts'

/** Why a rolling update moves no task, and the nearest limits that would let it. */
export interface StandingStill {
  readonly desired: number
  readonly minimumHealthyPercent: number
  readonly maximumPercent: number
  /** Tasks that must keep running, and that may run at once. */
  readonly keeps: number
  readonly allows: number
  readonly lowerMinimum: number
  readonly higherMaximum: number
}

/**
 * Null where a rolling update can start a task or stop one. Of the desired tasks ECS rounds the minimum up and the maximum down
 * (DeploymentConfiguration in the API reference). A service with fewer tasks than it should have has room to start one, and daemons are not
 * counted so.
 */
export function standsStill(service: ServiceFacts): StandingStill | null {
  const { rollingLimits: limits, desiredCount: desired } = service
  if (limits === null || service.schedulingStrategy !== 'REPLICA') return null
  if (desired === 0 || service.runningCount < desired) return null
  const keeps = Math.ceil((desired * limits.minimumHealthyPercent) / 100)
  const allows = Math.floor((desired * limits.maximumPercent) / 100)
  if (keeps < desired || allows > desired) return null
  return {
    ...limits,
    desired,
    keeps,
    allows,
    lowerMinimum: Math.floor(((desired - 1) * 100) / desired),
    higherMaximum: Math.ceil(((desired + 1) * 100) / desired),
  }
}
