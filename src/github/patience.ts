import { monotonicMs } from '../base/clock.ts'

/** How long a service may take in all, where several requests may be under way at once. */
export interface Patience {
  /** Milliseconds that are left. */
  left(): number
  /** Counts the time of the work; that of works at the same time counts once. */
  during<T>(work: () => Promise<T>): Promise<T>
}

export function startPatience(milliseconds: number, clock: () => number = monotonicMs): Patience {
  let spent = 0
  let working = 0
  let since = 0
  return {
    left: () => milliseconds - spent - (working > 0 ? clock() - since : 0),
    during: async (work) => {
      if (working === 0) since = clock()
      working += 1
      try {
        return await work()
      } finally {
        working -= 1
        if (working === 0) spent += clock() - since
      }
    },
  }
}
