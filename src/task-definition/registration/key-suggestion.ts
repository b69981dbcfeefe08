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

/** Of the words that would be right the one that differs only in letter case, joints or a usual ending. */
export function sameWord(word: string, known: readonly string[]): string | null {
  const plain = normalisedWord(word)
  const equal = known.find((candidate) => normalisedWord(candidate) === plain)
  if (equal !== undefined) return equal
  const ended = known.find((candidate) => {
    const other = normalisedWord(candidate)
    const [short, long] = other.length < plain.length ? [other, plain] : [plain, other]
    return short.length >= 3 && long.startsWith(short) && ENDINGS.has(long.slice(short.length))
  })
  return ended ?? null
}

/** Of the words that would be right the nearest by edits, if it is near enough to be a slip. */
export function similarWord(word: string, known: readonly string[]): string | null {
  if (word.length > MAX_COMPARED_LENGTH) return null
  const plain = normalisedWord(word)
  const allowed = plain.length >= 8 ? 2 : plain.length >= 4 ? 1 : 0
  const ranked = known
    .map((candidate) => ({ candidate, edits: editDistance(plain, normalisedWord(candidate)) }))
    .filter(({ edits }) => edits <= allowed)
    .toSorted((left, right) => left.edits - right.edits)
  return ranked[0]?.candidate ?? null
}

/** Letter case, hyphens and underscores do not tell words apart. */
export function normalisedWord(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '')
}
