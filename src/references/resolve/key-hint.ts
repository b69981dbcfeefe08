import { closeWords } from '../../base/nearest.ts'

/** What may be told of the keys of a secret's document. */
export interface KeyHint {
  readonly count: number
  /** Those near enough to the key asked for to be what was meant, nearest first. */
  readonly close: readonly string[]
}

/** Longest key name that is shown or compared. */
const keyNameLimit = 40

/** Most digits in a key name that is shown: what has more reads like a value. */
const digitLimit = 3

/**
 * Names of keys can be secrets themselves, so a reader is shown only what is near the key that the file asks for in clear, and plainly
 * words.
 */
export function keyHint(asked: string, keys: readonly string[]): KeyHint {
  const tellable = asked.length > keyNameLimit ? [] : keys.filter((key) => isPlainName(key) && key !== asked)
  const close = closeWords(asked, tellable)
    .map(({ word, edits }) => ({ key: word, edits, inOtherCase: sameButCase(word, asked) }))
    .toSorted((a, b) => a.edits - b.edits || Number(b.inOtherCase) - Number(a.inOtherCase))
  return { count: keys.length, close: close.map(({ key }) => key) }
}

/** The one key that was meant: the only one that is close, or the only one that differs in nothing but case. */
export function meantKey(asked: string, { close }: KeyHint): string | null {
  const inOtherCase = close.filter((key) => sameButCase(key, asked))
  const candidates = inOtherCase.length > 0 ? inOtherCase : close
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}

/** Letters, with separators and few digits. */
export function isPlainName(key: string): boolean {
  if (key.length > keyNameLimit || !/^[A-Za-z](?:[ _.-]?[A-Za-z0-9])*$/.test(key)) return false
  return key.replace(/\D/g, '').length <= digitLimit
}

function sameButCase(key: string, asked: string): boolean {
  return key.toLowerCase() === asked.toLowerCase()
}
