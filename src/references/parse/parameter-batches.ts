import type { Reference } from './reference.ts'

/** Names in one GetParameters, which the ECS agent fills in the order of the task (agent, ssmsecret.go). */
const agentBatchSize = 10

/**
 * The references of a task, each parameter with the number of others that the agent reads in the same request. It groups by region
 * and not by name, over all containers; one unknown name makes the whole request useless.
 */
export function countBatches(references: readonly Reference[]): Reference[] {
  const totals = new Map<string, number>()
  const positions = references.map((reference) => {
    const region = batchRegion(reference)
    if (region === null) return -1
    const position = totals.get(region) ?? 0
    totals.set(region, position + 1)
    return position
  })
  return references.map((reference, index) => {
    const { target } = reference
    if (target.kind !== 'parameter') return reference
    const total = totals.get(batchRegion(reference) ?? '') ?? 0
    const start = Math.floor((positions[index] ?? 0) / agentBatchSize) * agentBatchSize
    const batchedWith = batchRegion(reference) === null ? 0 : Math.min(agentBatchSize, total - start) - 1
    return { ...reference, target: { ...target, batchedWith } }
  })
}

function batchRegion({ slot, target }: Reference): string | null {
  if (target.kind !== 'parameter' || (slot !== 'secrets' && slot !== 'log-secret-option')) return null
  return target.region ?? ''
}
