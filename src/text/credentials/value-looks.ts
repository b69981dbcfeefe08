/** Whether a value reads like words that people joined, or like what a generator gave. */

const WORD = /^(?:[a-z]{1,20}\d{0,3}|[A-Z][a-z]{1,20}\d{0,2}|[A-Z]{1,20}\d{0,3}|v?\d{1,4})?$/

/** Spelt like the name of a stored secret or of a variable: words joined by hyphens, underscores, dots, colons or slashes. */
export function isIdentifier(value: string): boolean {
  const parts = value.split(/[-_./:]/)
  return parts.length > 1 && parts.length <= 12 && parts.every((part) => WORD.test(part))
}

export function isWord(value: string): boolean {
  return WORD.test(value)
}

/** Generated keys of vendors have 16 characters or more. */
const SHORTEST_GENERATED = 16
/** Shannon bits a character. Sixteen random hex digits reach 3.0 on average; words and dates stay below. */
const LEAST_ENTROPY = 2.8
/** Mean length of the runs of one kind of character: near 2 in random text, of letters and digits alike; 4 and more where words are joined. */
const LONGEST_MEAN_RUN = 3.4
/** Random lower-case letters have such runs within some twenty characters; words have none. */
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{6}/i
const HEX_KEY = /^(?:[0-9a-f]{32,}|[0-9A-F]{32,})$/

/** Long, without spaces, varied, and not made of words. */
export function looksGenerated(value: string): boolean {
  if (value.length < SHORTEST_GENERATED || /\s/.test(value) || isIdentifier(value)) return false
  const sample = value.slice(0, 256)
  if (entropy(sample) < LEAST_ENTROPY) return false
  if (HEX_KEY.test(value)) return true
  if (CONSONANTS.test(sample)) return true
  const runs = sample.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? []
  const characters = runs.reduce((sum, run) => sum + run.length, 0)
  return runs.length > 3 && characters / runs.length <= LONGEST_MEAN_RUN
}

/** So long and mixed that nothing but a key or a digest looks like it: a UUID or 32 hexadecimal digits are also given to things. */
export function looksLikeKey(value: string): boolean {
  if (!looksGenerated(value)) return false
  if (/^[0-9a-f-]+$/i.test(value)) return value.length >= 40
  return value.length >= 40 || (value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value))
}

function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}
