/** Calls that the searches for what was meant may cost in one run. */
export const searchCallLimit = 16

/** Calls that one search may cost. */
export const callsPerSearch = 4

/** Calls that may still be made. */
export interface Allowance {
  /** Spends one call; false when none is left. */
  take(): boolean
}

/**
 * The calls of a run. Definitions search one after another, in the order in which they took their place, so that the same run spends
 * its calls on the same searches, whatever AWS answers first.
 */
export interface SearchBudget {
  takePlace(): SearchPlace
}

/** Whoever has a place searches or leaves; until then those behind wait. */
export interface SearchPlace {
  /** Runs the searches that the calls suffice for, in their order; null for the others. */
  search<T>(searches: readonly ((calls: Allowance) => Promise<T>)[]): Promise<(T | null)[]>
  leave(): void
}

export function createSearchBudget(limit = searchCallLimit): SearchBudget {
  let left = limit
  let last = Promise.resolve()
  const searchAll = async <T>(searches: readonly ((calls: Allowance) => Promise<T>)[]) => {
    const results: (T | null)[] = []
    while (results.length < searches.length && left > 0) {
      // Side by side go only as many as cannot use up what the next one would get.
      const group = searches.slice(results.length, results.length + Math.max(1, Math.floor(left / callsPerSearch)))
      const allowances = group.map(() => allowance(Math.min(callsPerSearch, left)))
      results.push(...(await Promise.all(group.map((run, index) => run(allowances[index] ?? allowance(0))))))
      left -= allowances.reduce((sum, { spent }) => sum + spent(), 0)
    }
    return searches.map((_, index) => results[index] ?? null)
  }
  return {
    takePlace: () => {
      const before = last
      const { promise, resolve: leave } = Promise.withResolvers<void>()
      last = Promise.all([before, promise]).then(() => undefined)
      return {
        leave,
        search: async (searches) => {
          if (searches.length === 0) return []
          await before
          return searchAll(searches).finally(leave)
        },
      }
    },
  }
}

function allowance(calls: number): Allowance & { spent(): number } {
  let spent = 0
  return {
    spent: () => spent,
    take: () => {
      if (spent === calls) return false
      spent += 1
      return true
    },
  }
}
