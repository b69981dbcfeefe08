/** Stands where text was cut out. */
const CUT = ' […] '

/**
 * C0 and C1 controls, the soft hyphen, zero-width and joining characters, marks and overrides of writing direction, invisible
 * operators, variation selectors, tags, unpaired halves of surrogates: all that hides text or changes how the text around it reads.
 */
const UNPRINTABLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u034F\u115F\u1160\u17B4\u17B5\u2028\u2029\u3164\uFFA0\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu
/** Share of a cut text that is kept from its beginning; the decisive part of ECS's messages is at the end. */
const HEAD_SHARE = 0.35

/**
 * Takes a foreign text and the most UTF-16 units that may stay; gives one printable line. White space of every kind becomes one
 * space, what cannot be seen is dropped, and a longer text loses its middle, never its end.
 */
export function printable(text: string, max: number): string {
  const bounded = cutMiddle(text, Math.max(max, 0) * 4 + ROOM_FOR_DROPPED)
  const line = bounded
    .replace(/[\s\u0085\u2028\u2029]+/gu, ' ')
    .replace(UNPRINTABLE, '')
    .trim()
  return cutMiddle(line, max)
}

/** Very long texts are cut before they are cleaned, with room for what cleaning drops. */
const ROOM_FOR_DROPPED = 4096

function cutMiddle(text: string, max: number): string {
  if (text.length <= max) return text
  const room = max - CUT.length
  if (room < 2) return text.slice(wholeCharacterAt(text, text.length - Math.max(max, 0)))
  const head = Math.floor(room * HEAD_SHARE)
  return (
    text.slice(0, isInsidePair(text, head) ? head - 1 : head) +
    CUT +
    text.slice(wholeCharacterAt(text, text.length - (room - head)))
  )
}

function wholeCharacterAt(text: string, at: number): number {
  return isInsidePair(text, at) ? at + 1 : at
}

function isInsidePair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
}
