import { visible, visibleLines } from '../../base/sentence.ts'

/**
 * GitHub-flavoured Markdown from untrusted text. GitHub looks for mentions, issue references and commit ids in the rendered
 * text, where neither a backslash nor an entity stops them; only code does. So whatever looks technical becomes code.
 */

/** Untrusted text as one line of inline Markdown that shows it and does nothing else, in prose or a table cell. */
export function prose(text: string): string {
  const words = text
    .replace(/\s+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
  return words.map((word, index) => proseWord(visible(word), index === 0)).join(' ')
}

/**
 * Untrusted text as code of one line, safe in prose, in a table cell and as a link's label. A bar has no escape inside a
 * table's code span that every renderer reads alike, so bars stand between spans, in an element of their own.
 */
export function code(text: string): string {
  const shown = visible(text)
  if (shown.trim() === '') return shown === '' ? '_(empty)_' : '_(blank)_'
  return shown.split('|').map(codeSpan).join('<code>&#124;</code>')
}

/** A span loses one blank at each end when it has both, and may not begin or end with its own fence: padding gives it those blanks. */
function codeSpan(text: string): string {
  if (text === '') return ''
  const fence = '`'.repeat(longestRun(text, '`') + 1)
  const padding = /^[` ]|[` ]$/.test(text) && text.trim() !== '' ? ' ' : ''
  return `${fence}${padding}${text}${padding}${fence}`
}

/** Untrusted text as a block whose fence is longer than any in it. Line breaks stay. */
export function fenced(text: string, language: string): string {
  const shown = visibleLines(text.replaceAll('\r\n', '\n'))
  const fence = '`'.repeat(Math.max(3, longestRun(shown, '`') + 1))
  return `${fence}${language}\n${shown}\n${fence}`
}

/** The label alone where there is no address. */
export function link(label: string, url: string | null): string {
  return url === null ? label : `[${label}](${url.toWellFormed().replace(/[^\w:/?#&=+,;%.~-]/gu, percentEncoded)})`
}

/** A folded section; the summary is HTML. The blank lines make GitHub read the body as Markdown. */
export function details(summaryHtml: string, body: string): string {
  return `<details>\n<summary>${summaryHtml}</summary>\n\n${body}\n\n</details>`
}

/** Untrusted text inside an element of HTML, on one line. */
export function htmlText(text: string): string {
  return visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Headings and cells are inline Markdown. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}

/** ASCII punctuation that means nothing to Markdown inside a word of prose. */
const PLAIN_WORD = /^[^\x21-\x7e]*(?:[A-Za-z0-9'.,;%+?!()"-][^\x21-\x7e]*)*$/u
/** What GitHub links by itself: commit ids, `GH-1` and the custom prefixes of a repository, addresses without a scheme. */
const AUTOLINKED = /^[0-9a-f]{7,64}$|^[A-Z][A-Z0-9]*-\d|^www\./i

function proseWord(word: string, first: boolean): string {
  const { lead, core, trail } = peel(word)
  const isQuoted = lead.endsWith('"') && trail.startsWith('"') && core !== ''
  if (isQuoted || !PLAIN_WORD.test(core) || AUTOLINKED.test(core)) return unquoted(lead, code(core), trail)
  const plain = lead + core + trail
  if (/^[-+]+$/.test(plain)) return plain.replace(/[-+]/g, '\\$&')
  if (first && /^\d+[.)]$/.test(plain)) return `${plain.slice(0, -1)}\\${plain.slice(-1)}`
  return first && /^[-+]/.test(plain) ? `\\${plain}` : plain
}

/** A word without the punctuation of the sentence around it. */
function peel(word: string): { lead: string; core: string; trail: string } {
  let start = 0
  while (start < word.length && `"'(`.includes(word.charAt(start))) start++
  let end = word.length
  while (end > start && `)"',.;:!?`.includes(word.charAt(end - 1))) end--
  return { lead: word.slice(0, start), core: word.slice(start, end), trail: word.slice(end) }
}

/** Quotation marks around what is code anyway are noise. */
function unquoted(lead: string, inner: string, trail: string): string {
  const mark = lead.at(-1)
  const quoted = (mark === '"' || mark === "'") && trail.startsWith(mark)
  return quoted ? lead.slice(0, -1) + inner + trail.slice(1) : lead + inner + trail
}

/** `encodeURIComponent` leaves `!'()*` as they are, of which a parenthesis would end a link. */
function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character)
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded
}

function longestRun(text: string, character: string): number {
  let longest = 0
  let run = 0
  for (const next of text) {
    run = next === character ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
