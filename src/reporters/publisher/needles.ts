/** Looks for many texts at once, in time that depends on the text searched and not on their number. */
export interface Needles {
  /** Nothing is looked for. */
  readonly isEmpty: boolean
  /** The first needle in a text, or null. */
  firstIn(text: string): string | null
  /** All needles in a text. */
  allIn(text: string): ReadonlySet<string>
}

/** Every needle is at least this long; positions are looked up by so many characters. */
const SHORTEST_NEEDLE = 6
/** Bits of the table that sieves positions: large enough that few of some thousand needles share one. */
const SIEVE_BITS = 1 << 20

/** Needles shorter than `SHORTEST_NEEDLE` are left out: they turn up by chance. */
export function needlesOf(texts: Iterable<string>): Needles {
  const byStart = new Map<string, string[]>()
  const sieve = new Uint8Array(SIEVE_BITS)
  for (const text of new Set(texts)) {
    if (text.length < SHORTEST_NEEDLE) continue
    const start = text.slice(0, SHORTEST_NEEDLE)
    const same = byStart.get(start)
    if (same === undefined) byStart.set(start, [text])
    else same.push(text)
    sieve[hashAt(text, 0)] = 1
  }
  const visit = (text: string, found: (needle: string) => boolean): void => {
    if (byStart.size === 0) return
    for (let at = 0; at + SHORTEST_NEEDLE <= text.length; at += 1) {
      if (sieve[hashAt(text, at)] === 0) continue
      for (const needle of byStart.get(text.slice(at, at + SHORTEST_NEEDLE)) ?? []) {
        if (text.startsWith(needle, at) && found(needle)) return
      }
    }
  }
  return {
    isEmpty: byStart.size === 0,
    firstIn(text) {
      let first: string | null = null
      visit(text, (needle) => {
        first = needle
        return true
      })
      return first
    },
    allIn(text) {
      const all = new Set<string>()
      visit(text, (needle) => {
        all.add(needle)
        return false
      })
      return all
    },
  }
}

function hashAt(text: string, at: number): number {
  let hash = 0
  for (let offset = 0; offset < SHORTEST_NEEDLE; offset += 1) {
    hash = (Math.imul(hash, 0x01000193) ^ text.charCodeAt(at + offset)) | 0
  }
  return (hash ^ (hash >>> 12)) & (SIEVE_BITS - 1)
}
