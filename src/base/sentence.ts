/**
 * How sentences are put together from foreign text: names in a file, answers of AWS, inputs. Nothing here knows credentials;
 * `text/foreign-text.ts` takes them out of a text that others wrote before it is cut.
 */

/** Most UTF-16 units of one foreign name in a sentence. */
const NAME_LIMIT = 128
/** Stands where text was cut out. */
const CUT = ' […] '

/**
 * What a reader cannot see, or what changes how the text around it reads: control and format characters (zero-width, writing
 * direction, tags), line separators, unpaired halves of surrogates, private characters, blank letters. The selectors that pick an
 * emoji's form stay: they are part of what is seen.
 */
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]--[\ufe00-\ufe0f]]/gv
const SHORT_ESCAPES = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** One line, with every character that a reader could not see spelled out, as `\n` or `\u202e`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, spelled)
}

/** As `visible`, for a block of text: line breaks and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(UNSEEN, (character) =>
    character === '\n' || character === '\t' ? character : spelled(character),
  )
}

export function holdsUnseen(text: string): boolean {
  return text.search(UNSEEN) !== -1
}

function spelled(character: string): string {
  const short = SHORT_ESCAPES.get(character)
  if (short !== undefined) return short
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}

/** A foreign name as it stands in a sentence: on one line, without its middle where it is longer than the limit. */
export function named(name: string, limit = NAME_LIMIT): string {
  return cutMiddle(visible(name), limit)
}

/** As `named`, in quotation marks. */
export function quoted(name: string, limit = NAME_LIMIT): string {
  return `"${named(name, limit)}"`
}

/**
 * One line of foreign prose, of at most `max` UTF-16 units. White space of every kind becomes one space, what cannot be seen is
 * dropped, and a longer text loses its middle, never its end.
 */
export function printable(text: string, max: number): string {
  const bounded = cutMiddle(text, Math.max(max, 0) * 4 + ROOM_FOR_DROPPED)
  const line = bounded
    .replace(/(?!\ufeff)[\s\u0085]/gu, ' ')
    .replace(UNSEEN, '')
    .replace(/[\ufe00-\ufe0f]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()
  return cutMiddle(line, max)
}

/** Very long texts are cut before they are cleaned, with room for what cleaning drops. */
const ROOM_FOR_DROPPED = 4096

/** With a capital, unless it begins with an action of IAM, whose prefix is lower case everywhere. */
export function capitalised(text: string): string {
  if (/^[a-z0-9-]{1,60}:[A-Z]/.test(text)) return text
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A phrase as a sentence of its own: with a capital and a full stop, unless it ends otherwise. */
export function asSentence(phrase: string): string {
  return `${capitalised(phrase)}${/[.!?:…]$/.test(phrase) ? '' : '.'}`
}

/** At most `max` UTF-16 units, cut in front of a surrogate pair rather than in it, with an ellipsis. */
export function cutEnd(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, Math.max(0, max - 1))
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}

/** Share of a cut text that is kept from its beginning; the decisive part of AWS's messages is at the end. */
const HEAD_SHARE = 0.35

/** At most `max` UTF-16 units; a longer text loses its middle. */
export function cutMiddle(text: string, max: number): string {
  if (text.length <= max) return text
  const room = max - CUT.length
  if (room < 2) return text.slice(wholeCharacterAt(text, text.length - Math.max(max, 0)))
  const head = Math.floor(room * HEAD_SHARE)
  const end = wordEndBefore(text, isInsidePair(text, head) ? head - 1 : head)
  return (
    text.slice(0, end) + CUT + text.slice(wordStartAfter(text, wholeCharacterAt(text, text.length - (room - head))))
  )
}

/** Half a word reads like another one, so a cut moves to the edge of a word where one is near. */
const WORD_LENGTH = 24

function wordEndBefore(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return at - space <= WORD_LENGTH && space > 0 ? space : at
}

function wordStartAfter(text: string, at: number): number {
  const space = text.indexOf(' ', at - 1)
  return space >= 0 && space - at <= WORD_LENGTH && space + 1 < text.length ? space + 1 : at
}

function wholeCharacterAt(text: string, at: number): number {
  return isInsidePair(text, at) ? at + 1 : at
}

function isInsidePair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
}

/** `1 task`, `3 tasks`; the third argument is for nouns that do not just take an s. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}

const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

/** The day in UTC of a time in milliseconds since the epoch, as a reader writes it: `15 Sept 2025`. */
export function day(time: number): string {
  const date = new Date(time)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`
}
