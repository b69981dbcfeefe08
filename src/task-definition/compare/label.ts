import { pointerSegments } from '../../base/json.ts'
import type { Pair } from './compare-parts.ts'

/** How reports name an entry of a keyed list: by its key, and by its number where it has none. */
export function labelOf(key: string, { before, after }: Pair): string {
  return /^(?: #\d+)?$/.test(key) ? `#${pointerSegments((after ?? before)?.pointer ?? '').at(-1) ?? ''}` : key
}
