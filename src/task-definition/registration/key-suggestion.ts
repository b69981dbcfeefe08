import { editDistance } from '../../base/edit-distance.ts'

/** Keys longer than this are not compared letter by letter; the longest key of the input has 38. */
const MAX_COMPARED_LENGTH = 48

/** Endings that people leave off or add: `executionRole` for `executionRoleArn`, `secret` for `secrets`, `value` for `valueFrom`. */
const ENDINGS: ReadonlySet<string> = new Set([
  's',
  'es',
  'arn',
  'arns',
  'from',
  'name',
  'definitions',
  'variables',
  'configuration',
  'config',
])

/** Takes a word and the words that would be right; gives the one that differs only in case, hyphens, underscores or a usual ending, or null. */
export function sameWord(word: string, known: readonly string[]): string | null {
  const plain = normalised(word)
  const equal = known.find((candidate) => normalised(candidate) === plain)
  if (equal !== undefined) return equal
  const ended = known.find((candidate) => {
    const other = normalised(candidate)
    const [short, long] = other.length < plain.length ? [other, plain] : [plain, other]
    return short.length >= 3 && long.startsWith(short) && ENDINGS.has(long.slice(short.length))
  })
  return ended ?? null
}

/** Takes a word and the words that would be right; gives the nearest by edits, if it is near enough to be a slip, or null. */
export function similarWord(word: string, known: readonly string[]): string | null {
  if (word.length > MAX_COMPARED_LENGTH) return null
  const plain = normalised(word)
  const allowed = plain.length >= 8 ? 2 : plain.length >= 4 ? 1 : 0
  const ranked = known
    .map((candidate) => ({ candidate, edits: editDistance(plain, normalised(candidate)) }))
    .filter(({ edits }) => edits <= allowed)
    .toSorted((left, right) => left.edits - right.edits)
  return ranked[0]?.candidate ?? null
}

function normalised(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '')
}
