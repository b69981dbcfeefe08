import { lettersOf } from '../../base/nearest.ts'

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
  const plain = lettersOf(word)
  const equal = known.find((candidate) => lettersOf(candidate) === plain)
  if (equal !== undefined) return equal
  const ended = known.find((candidate) => {
    const other = lettersOf(candidate)
    const [short, long] = other.length < plain.length ? [other, plain] : [plain, other]
    return short.length >= 3 && long.startsWith(short) && ENDINGS.has(long.slice(short.length))
  })
  return ended ?? null
}
