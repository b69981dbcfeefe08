/** When a call came and when it was answered, on any one clock. */
export interface Span {
  readonly at: number
  readonly until: number
}

/**
 * How many of the calls stand at most in one row in which each began after the one before was answered: an upper bound of
 * the round trips that a run waited for, whatever the machine was busy with besides.
 */
export function longestChain(calls: readonly Span[]): number {
  const inOrder = calls.toSorted((a, b) => a.at - b.at)
  const lengths: number[] = []
  for (const [index, call] of inOrder.entries()) {
    const before = inOrder
      .slice(0, index)
      .map((other, position) => (other.until <= call.at ? (lengths[position] ?? 0) : 0))
    lengths.push(1 + Math.max(0, ...before))
  }
  return Math.max(0, ...lengths)
}
