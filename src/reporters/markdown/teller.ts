/** Sentences of fewer words are phrases that a report cannot do without. */
const SHORTEST_SENTENCE = 8
/** What a reader has seen so often is noise. */
const TELLINGS = 3

/** Counts what a document says. */
export interface Teller {
  /** Whether a sentence may be said once more, so often at most; counts it if so. */
  may(sentence: string, most?: number): boolean
}

export function createTeller(): Teller {
  const told = new Map<string, number>()
  return {
    may(sentence, most = TELLINGS) {
      if (sentence.trim().split(/\s+/).length < SHORTEST_SENTENCE) return true
      const count = (told.get(sentence) ?? 0) + 1
      if (count > Math.min(most, TELLINGS)) return false
      told.set(sentence, count)
      return true
    },
  }
}
