import { counted, listed } from '../../base/sentence.ts'

/** A piece of Markdown that stands by itself: every fence and every folded section it opens, it closes. */
export interface Block {
  readonly markdown: string
  /** Lower goes in first when there is not room for all; null: only with what it heads. Blocks keep their places whatever their rank. */
  readonly rank: number | null
  /** The block that must stand before this one for it to be understood, such as its target's heading; null when none. */
  readonly heading: Block | null
  /** What is lost when it is left out: `finding` × 3. Null for headings, which nobody misses by themselves. */
  readonly holds: { readonly noun: string; readonly count: number } | null
}

export interface Room {
  readonly limit: number
  /** Takes text; gives its size in the unit of the limit. */
  measure(text: string): number
  /** Takes what had to be left out, as in `3 findings and 1 section`; gives the closing line that says so. */
  closing(leftOut: string): string
}

const SEPARATOR = '\n\n'
/** Room for the closing line's counts beside its fixed words. */
const CLOSING_COUNTS = 400

/** Takes blocks in their order and a room; gives as many as fit, by rank, in their order, and a closing line when some did not. */
export function fitBlocks(blocks: readonly Block[], room: Room): string {
  const size = (block: Block) => room.measure(block.markdown) + SEPARATOR.length
  const whole = blocks.map((block) => block.markdown).join(SEPARATOR)
  if (room.measure(whole) <= room.limit) return whole

  let left = room.limit - room.measure(room.closing('')) - CLOSING_COUNTS
  const chosen = new Set<Block>()
  for (const block of blocks.toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))) {
    if (block.rank === null || chosen.has(block)) continue
    const heading = block.heading !== null && !chosen.has(block.heading) ? block.heading : null
    const cost = size(block) + (heading === null ? 0 : size(heading))
    if (cost > left) continue
    left -= cost
    chosen.add(block)
    if (heading !== null) chosen.add(heading)
  }
  const kept = blocks.filter((block) => chosen.has(block)).map((block) => block.markdown)
  return [...kept, room.closing(losses(blocks.filter((block) => !chosen.has(block))))].join(SEPARATOR)
}

function losses(blocks: readonly Block[]): string {
  const counts = new Map<string, number>()
  for (const { holds } of blocks)
    if (holds !== null) counts.set(holds.noun, (counts.get(holds.noun) ?? 0) + holds.count)
  const phrases = [...counts]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(([noun, count]) => counted(count, noun))
  return phrases.length === 0 ? 'something' : listed(phrases)
}
