import { ownValue } from '../../base/json.ts'
import { hintedLaunchType } from '../../references/parse/task-platform.ts'
import { isWindows } from '../../task-definition/task-definition.ts'
import { type FitFacts, type Misfit, networkModeOf } from './misfit.ts'

/**
 * ECS computes what a definition is compatible with from its settings, so that one which declares EC2 alone may still run on Fargate, and
 * one which declares nothing is judged by the settings. What is declared for Fargate runs on EC2 as well.
 */
export function launchMisfits({ definition, service }: FitFacts): Misfit[] {
  const launchType = hintedLaunchType(service)
  const { requiresCompatibilities: declared } = definition
  if (launchType !== 'FARGATE' && launchType !== 'EXTERNAL') return []
  if (declared.length === 0 || declared.includes(launchType)) return []
  const sized = ['cpu', 'memory'].every((key) => ownValue(definition.value, key) !== undefined)
  const fitsFargate = networkModeOf(definition) === 'awsvpc' && sized
  return [
    {
      rule: 'launch-type-not-declared',
      launchType,
      declared,
      proven: launchType === 'FARGATE' && !fitsFargate,
    },
  ]
}

/** Fargate has no spare capacity for Windows (AWS Batch API reference, RuntimePlatform). */
export function spotMisfits({ definition, service }: FitFacts): Misfit[] {
  const onSpot = service.capacityProviders.includes('FARGATE_SPOT')
  return onSpot && isWindows(definition) ? [{ rule: 'fargate-spot-windows' }] : []
}

/** Network mode and network configuration: each without the other is refused. */
export function networkMisfits({ definition, service }: FitFacts): Misfit[] {
  if (service.controller !== 'ECS') return []
  const { networkMode, requiresCompatibilities } = definition
  if (networkMode === 'awsvpc') {
    // A service on Fargate always has one: an answer without it tells nothing.
    const missing = service.network === null && hintedLaunchType(service) !== 'FARGATE'
    return missing ? [{ rule: 'network-configuration-missing' }] : []
  }
  // Without awsvpc, ECS does not even register what declares Fargate.
  if (service.network === null || requiresCompatibilities.includes('FARGATE')) return []
  const known = networkMode === null || otherModes.has(networkMode)
  return known ? [{ rule: 'network-configuration-refused', networkMode }] : []
}

const otherModes: ReadonlySet<string> = new Set(['bridge', 'host', 'none'])
