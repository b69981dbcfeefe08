import type { Permission } from '../permission.ts'
import { concludeVerdicts, type Verdict } from './judge-permissions.ts'

/** What a target's verdicts came to; `lost`: permissions that only a lost secret put back would need. */
export interface ConcludedPermissions {
  readonly permissions: readonly Permission[]
  readonly lost: readonly Permission[]
}

/** Whoever has a place brings its verdicts or leaves; until then the others wait. */
export interface ConclusionPlace {
  conclude(verdicts: readonly Verdict[], lost: readonly Verdict[]): Promise<ConcludedPermissions>
  leave(): void
}

/**
 * Explains the denials of all targets of a run at once: which calls that takes must hang on the targets and their order, not on which
 * was ready first. `onReady` hears of each target that is. Take all places before anybody brings anything.
 */
export function createConclusion(onReady: () => void = () => undefined): { takePlace(): ConclusionPlace } {
  const places: Place[] = []
  const settle = async () => {
    if (places.some(({ isWaitedFor }) => isWaitedFor)) return
    const arrived = places.flatMap(({ arrival }) => arrival ?? [])
    try {
      const concluded = await concludeVerdicts([
        ...arrived.map(({ verdicts }) => verdicts),
        ...arrived.map(({ lost }) => lost),
      ])
      for (const [index, { resolve }] of arrived.entries()) {
        resolve({ permissions: concluded[index] ?? [], lost: concluded[arrived.length + index] ?? [] })
      }
    } catch (error) {
      for (const { reject } of arrived) reject(error)
    }
  }
  return {
    takePlace: () => {
      const place: Place = { isWaitedFor: true, arrival: null }
      places.push(place)
      const arrive = () => {
        if (!place.isWaitedFor) return
        place.isWaitedFor = false
        onReady()
        void settle()
      }
      return {
        conclude: (verdicts, lost) => {
          const { promise, resolve, reject } = Promise.withResolvers<ConcludedPermissions>()
          place.arrival = { verdicts, lost, resolve, reject }
          arrive()
          return promise
        },
        leave: arrive,
      }
    },
  }
}

interface Place {
  isWaitedFor: boolean
  arrival: Arrival | null
}

interface Arrival {
  readonly verdicts: readonly Verdict[]
  readonly lost: readonly Verdict[]
  readonly resolve: (concluded: ConcludedPermissions) => void
  readonly reject: (reason: unknown) => void
}
