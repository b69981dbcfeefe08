/** Operations that give no answer are not waited for again, nor is a service of which several do. */
export interface Breaker {
  isOpen(service: string, operation: string): boolean
  /** A question used up its attempts without an answer. */
  hung(service: string, operation: string): void
  /** An answer of any kind, a refusal included. */
  answered(service: string, operation: string): void
}

/** Operations that must hang, of a service that has answered nothing, before its others are given up too. */
const hungOperationsOfAService = 2

export function createBreaker(): Breaker {
  const hung = new Map<string, Set<string>>()
  const alive = new Set<string>()
  const hungOf = (service: string) => hung.get(service) ?? new Set()
  return {
    isOpen: (service, operation) =>
      hungOf(service).has(operation) || (!alive.has(service) && hungOf(service).size >= hungOperationsOfAService),
    hung: (service, operation) => {
      hung.set(service, hungOf(service).add(operation))
    },
    answered: (service, operation) => {
      alive.add(service)
      hung.get(service)?.delete(operation)
    },
  }
}
