import { counted, listed } from '../../base/sentence.ts'

/** A piece of Markdown that stands by itself: every fence and every folded section it opens, it closes. */
export interface Block {
  /** Its text, and shorter ones that may stand in its place when there is not room for all. */
  readonly variants: readonly [string, ...string[]]
  /** Lower goes in first when there is not room for all; null: only with what it heads. Blocks keep their places whatever their rank. */
  readonly rank: number | null
  /** The block that must stand before this one for it to be understood, such as its target's heading; null when none. */
  readonly heading: Block | null
  /** What is lost when it is left out: `finding` × 3. Null for what nobody misses by itself. */
  readonly holds: { readonly noun: string; readonly count: number } | null
}

/** Lets one block out: as it is, masked, or an explanation in its place. A block that is withheld leaves the rest standing. */
export type PublishBlock = (markdown: string) => string

export interface Room {
  readonly limit: number
  /** Only what is wrong (`ESSENTIAL`) may go beyond it. */
  readonly readable: number
  /** Size of a text in the unit of the limits. */
  measure(text: string): number
  /** The last line, which says what had to be left out, as in `3 findings and 1 section`. */
  closing(leftOut: string): string
  readonly publish: PublishBlock
}

/** The last rank that may go beyond what is readable. */
const ESSENTIAL = 1
const SEPARATOR = '\n\n'
/** Room for the closing line's counts beside its fixed words. */
const CLOSING_COUNTS = 400

/** All blocks where they fit; else shorter ones, the longest shortened first; else as many as fit, by rank, in their order, and a last line on the rest. */
export function fitBlocks(blocks: readonly Block[], room: Room): string {
  const texts = new Map(blocks.map((block) => [block, block.variants.map((text) => room.publish(text))]))
  const textOf = (block: Block) => texts.get(block)?.[0] ?? ''
  while (sizeOf(blocks, textOf, room) > room.readable) {
    const longest = blocks
      .filter((block) => (texts.get(block)?.length ?? 0) > 1)
      .reduce<Block | null>(
        (best, block) => (best !== null && textOf(best).length >= textOf(block).length ? best : block),
        null,
      )
    if (longest === null) break
    texts.get(longest)?.shift()
  }
  if (sizeOf(blocks, textOf, room) <= room.readable) return blocks.map(textOf).join(SEPARATOR)
  const chosen = chooseBlocks(blocks, room, textOf)
  const kept = blocks.filter((block) => chosen.has(block)).map(textOf)
  return [...kept, room.closing(losses(blocks.filter((block) => !chosen.has(block))))].join(SEPARATOR)
}

function sizeOf(blocks: readonly Block[], textOf: (block: Block) => string, { measure }: Room): number {
  return blocks.reduce((sum, block) => sum + measure(textOf(block)) + SEPARATOR.length, -SEPARATOR.length)
}

function chooseBlocks(blocks: readonly Block[], room: Room, textOf: (block: Block) => string): Set<Block> {
  const size = (block: Block) => room.measure(textOf(block)) + SEPARATOR.length
  const closing = room.measure(room.closing('')) + CLOSING_COUNTS
  const chosen = new Set<Block>()
  let used = 0
  for (const block of blocks.toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))) {
    if (block.rank === null || chosen.has(block)) continue
    const heading = block.heading !== null && !chosen.has(block.heading) ? block.heading : null
    const cost = size(block) + (heading === null ? 0 : size(heading))
    if (used + cost > (block.rank <= ESSENTIAL ? room.limit : room.readable) - closing) continue
    used += cost
    chosen.add(block)
    if (heading !== null) chosen.add(heading)
  }
  return chosen
}

function losses(blocks: readonly Block[]): string {
  const counts = new Map<string, number>()
  for (const { holds } of blocks)
    if (holds !== null) counts.set(holds.noun, (counts.get(holds.noun) ?? 0) + holds.count)
  const phrases = [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([noun, count]) => counted(count, noun))
  return phrases.length === 0 ? 'details' : listed(phrases)
}
