import { editDistance } from './edit-distance.ts'

/** Words longer than this are not compared letter by letter: no word of ours is, and the comparison takes its length squared. */
const MAX_COMPARED_LENGTH = 48

/** A word that others are compared with, and how many edits it is away. */
export interface CloseWord {
  readonly word: string
  readonly edits: number
}

/** Of the words that may be meant those that are near enough for a slip, nearest first. A short word with another letter is another word. */
export function closeWords(asked: string, known: readonly string[]): CloseWord[] {
  if (asked.length > MAX_COMPARED_LENGTH) return []
  const letters = lettersOf(asked)
  return known
    .filter(({ length }) => length <= MAX_COMPARED_LENGTH)
    .map((word) => ({ word, edits: editDistance(letters, lettersOf(word)) }))
    .filter(({ word, edits }) => edits <= slipsIn(letters.length, lettersOf(word).length))
    .toSorted((left, right) => left.edits - right.edits)
}

/** Of three letters one may have been left out (`jsn`), but none be another one. */
function slipsIn(asked: number, known: number): number {
  if (asked >= 8) return 2
  return asked >= 4 || (asked === 3 && known === 4) ? 1 : 0
}

/** The one word that a misspelt one was probably meant to be; null where none is close, or two are equally close. */
export function nearest(asked: string, known: readonly string[]): string | null {
  const [best, next] = closeWords(asked, known)
  return best === undefined || next?.edits === best.edits ? null : best.word
}

/** Letter case and joints do not tell words apart. */
export function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[-_.\s]/g, '')
}
