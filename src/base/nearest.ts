import { editDistance } from './edit-distance.ts'

/** Share of a word's letters that may differ for another word to be what was meant. */
const tolerance = 0.34

/** The candidate that a misspelt word was probably meant to be; null where none is close, or two are equally close. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const [best, next] = ranked
  if (best === undefined || best.distance > Math.max(1, Math.floor(word.length * tolerance))) return null
  return next !== undefined && next.distance === best.distance ? null : best.candidate
}
