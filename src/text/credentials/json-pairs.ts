import { LONGEST_KEY, type Pair } from './pair.ts'

/**
 * The members of string value in the JSON in a text, whole or a fragment, also where the quotes are escaped: JSON inside JSON. One pass
 * for each level, whatever the text.
 */
export function jsonPairs(text: string): Pair[] {
  if (!text.includes('"')) return []
  if (!text.includes('\\"')) return quotedPairs(text)
  // Escaped quotes belong to JSON inside JSON; a space in the backslash's place keeps every position. A text that is one JSON string
  // has quotes around it that belong to the outer level.
  const inner = text.replace(/(?<!\\)\\+"/g, (run) => `${' '.repeat(run.length - 1)}"`)
  const isString = /^\s*"/.test(inner) && /"\s*$/.test(inner)
  return [...quotedPairs(text), ...quotedPairs(isString ? inner.replace(/^(\s*)"/, '$1 ') : inner)]
}

function quotedPairs(text: string): Pair[] {
  const pairs: Pair[] = []
  let key: string | null = null
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('"', at)
    if (open === -1) break
    const between = text.slice(at, open).trim()
    const close = closingQuote(text, open)
    if (close === -1) break
    const isValue: boolean = key !== null && between === ':'
    if (isValue && key !== null) pairs.push({ key, form: 'json', start: open + 1, end: valueEnd(text, open, close) })
    key = !isValue && close - open <= LONGEST_KEY + 2 ? text.slice(open + 1, close).trim() : null
    at = close + 1
  }
  return pairs
}

/** White space in front of the closing quote stands where a backslash was. */
function valueEnd(text: string, open: number, close: number): number {
  return open + 1 + text.slice(open + 1, close).trimEnd().length
}

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at += 1
    else if (code === QUOTE) return at
  }
  return -1
}

const BACKSLASH = 0x5c
const QUOTE = 0x22
