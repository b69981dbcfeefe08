import { nearest } from '../base/nearest.ts'
import { sameWord } from '../task-definition/registration/key-suggestion.ts'

/** Letters from which on a name inside another one is no accident. */
const shortestPart = 4

/**
 * The existing service that a name was probably meant for, or null: the same word in another spelling, a slip of one or two letters, or
 * the only name that the given one is a part of (`api` for `prod-api`), or the other way round.
 */
export function nearestService(name: string, existing: readonly string[]): string | null {
  const spelt = sameWord(name, existing) ?? nearest(name, existing)
  if (spelt !== null) return spelt
  const related = existing.filter((other) => isPart(name, other) || isPart(other, name))
  return related.length === 1 ? (related[0] ?? null) : null
}

/** Whether one name is a run of the other's words: both in small letters, words parted by hyphens and underscores. */
function isPart(part: string, whole: string): boolean {
  const [inner, outer] = [part, whole].map((text) => `-${text.toLowerCase().replaceAll('_', '-')}-`)
  return part.length >= shortestPart && outer?.includes(inner ?? '') === true
}
