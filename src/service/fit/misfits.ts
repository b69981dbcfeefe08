import { launchMisfits, networkMisfits, spotMisfits } from './launch.ts'
import type { FitFacts, Misfit } from './misfit.ts'
import { protocolMisfits } from './protocols.ts'
import { classicBalancerMisfits, expressMisfits, serviceConnectMisfits, targetGroupMisfits } from './traffic.ts'
import { volumeMisfits } from './volumes.ts'

/**
 * Everything in which the definition and the service as it stands do not go together. A network mode that does not fit shows in several
 * places; the one that says most speaks.
 */
export function misfits(facts: FitFacts): Misfit[] {
  // What another controller deploys has its settings in task sets, which come with the deployment.
  if (facts.service.controller === 'EXTERNAL') return []
  const express = expressMisfits(facts)
  const launch = express.some(({ rule }) => rule === 'express-launch-type') ? [] : launchMisfits(facts)
  const network = launch.length > 0 ? [] : networkMisfits(facts)
  const groups = targetGroupMisfits(facts).filter(({ rule }) => rule !== 'target-type' || network.length === 0)
  const connect = serviceConnectMisfits(facts).filter(
    ({ rule }) => rule !== 'service-connect-network-mode' || network.length === 0,
  )
  const traffic = [...connect, ...protocolMisfits(facts), ...groups, ...classicBalancerMisfits(facts)]
  return [...express, ...launch, ...spotMisfits(facts), ...network, ...volumeMisfits(facts), ...traffic]
}
