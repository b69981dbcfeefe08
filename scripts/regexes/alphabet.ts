import type { AST } from '@eslint-community/regexpp'

/** What takes one character. */
export type Atom = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass

/**
 * Characters by what an expression makes of them: those that every atom of it treats alike are one letter. The last letter is the end of
 * the text, which no atom takes.
 */
export interface Alphabet {
  readonly size: number
  readonly end: number
  /** Letters that the atom takes. */
  lettersOf(atom: Pick<AST.Node, 'raw'>): ReadonlySet<number>
}

/** V8 itself tells which characters an atom takes, so that cases, classes and properties mean here what they mean in a search. */
export function alphabetOf(atoms: Iterable<string>, flags: string): Alphabet {
  const distinct = [...new Set(atoms)].map((raw) => ({ raw, taken: charactersTaken(raw, flags) }))
  const count = characterCount(flags)
  const letterOf = new Uint32Array(count)
  let size = 1
  for (const { taken } of distinct) {
    const split = new Int32Array(2 * size).fill(-1)
    size = 0
    for (let character = 0; character < count; character += 1) {
      const key = 2 * (letterOf[character] ?? 0) + (taken[character] ?? 0)
      if (split[key] === -1) split[key] = size++
      letterOf[character] = split[key] ?? 0
    }
  }
  const example = new Uint32Array(size)
  for (let character = 0; character < count; character += 1) example[letterOf[character] ?? 0] = character
  const letters = new Map(
    distinct.map(({ raw, taken }) => {
      const those = [...example.keys()].filter((letter) => taken[example[letter] ?? 0] === 1)
      return [raw, new Set(those)]
    }),
  )
  return { size: size + 1, end: size, lettersOf: ({ raw }) => letters.get(raw) ?? new Set() }
}

/** With the flag `u` or `v` a character is a code point, else half of a surrogate pair is one. */
function characterCount(flags: string): number {
  return /[uv]/.test(flags) ? 0x110000 : 0x10000
}

const known = new Map<string, Uint8Array>()

function charactersTaken(raw: string, flags: string): Uint8Array {
  const those = flags.replace(/[^isuv]/g, '')
  const key = `${those}/${raw}`
  const earlier = known.get(key)
  if (earlier !== undefined) return earlier
  const atom = new RegExp(`^${raw}$`, those)
  const taken = new Uint8Array(characterCount(flags))
  for (let character = 0; character < taken.length; character += 1)
    if (atom.test(String.fromCodePoint(character))) taken[character] = 1
  known.set(key, taken)
  return taken
}
