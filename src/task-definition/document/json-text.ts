import type { Span } from './text-positions.ts'

/** What a scan of JSON-like text finds before it is parsed. */
export interface JsonScan {
  /** The text with every comment replaced by blanks, of the same length, so that offsets stay true. */
  readonly blanked: string
  readonly comments: readonly Span[]
  /** Commas that stand before a closing bracket. */
  readonly trailingCommas: readonly Span[]
  /** The first unescaped control character inside a string. */
  readonly controlCharacter: Span | null
  /** The first bracket that opens a level deeper than the limit. */
  readonly tooDeep: Span | null
}

/** What stands in the text beside JSON, in one linear pass and without recursion. */
export function scanJson(text: string, maxDepth: number): JsonScan {
  const comments: Span[] = []
  const trailingCommas: Span[] = []
  let controlCharacter: Span | null = null
  let tooDeep: Span | null = null
  let depth = 0
  let comma: Span | null = null
  let at = 0
  while (at < text.length) {
    const commentEnd = endOfComment(text, at)
    if (commentEnd !== null) {
      comments.push({ start: at, end: commentEnd })
      at = commentEnd
      continue
    }
    const character = text.charAt(at)
    if (character === '"') {
      const string = scanString(text, at)
      controlCharacter ??= string.controlCharacter
      at = string.end
      comma = null
      continue
    }
    if (character === '{' || character === '[') {
      depth += 1
      if (depth > maxDepth) tooDeep ??= { start: at, end: at + 1 }
    } else if (character === '}' || character === ']') {
      depth -= 1
      if (comma !== null) trailingCommas.push(comma)
    }
    if (character === ',') comma = { start: at, end: at + 1 }
    else if (!isBlank(character)) comma = null
    at += 1
  }
  return { blanked: blank(text, comments), comments, trailingCommas, controlCharacter, tooDeep }
}

function endOfComment(text: string, at: number): number | null {
  const character = text.charAt(at)
  if (character === '/' && text.charAt(at + 1) === '*') {
    const close = text.indexOf('*/', at + 2)
    return close === -1 ? text.length : close + 2
  }
  // `#` starts a comment only as YAML has it: at the start of a line or after a blank.
  const hash = character === '#' && (at === 0 || isBlank(text.charAt(at - 1)))
  if (!hash && !(character === '/' && text.charAt(at + 1) === '/')) return null
  const lineEnd = text.indexOf('\n', at)
  if (lineEnd === -1) return text.length
  return text.charAt(lineEnd - 1) === '\r' && lineEnd - 1 > at ? lineEnd - 1 : lineEnd
}

function scanString(text: string, open: number): { end: number; controlCharacter: Span | null } {
  let controlCharacter: Span | null = null
  let at = open + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return { end: at + 1, controlCharacter }
    if (code < 0x20) controlCharacter ??= { start: at, end: at + 1 }
    at += code === 0x5c ? 2 : 1
  }
  return { end: text.length, controlCharacter }
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}

function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(done, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    done = end
  }
  parts.push(text.slice(done))
  return parts.join('')
}
