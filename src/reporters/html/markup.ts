import { cutEnd, visible, visibleLines } from '../../base/sentence.ts'

/**
 * HTML that is safe to put into a page. Only the functions of this file make it, and each escapes what it is given, so that no text of a
 * definition or of AWS can open an element, end an attribute, or turn the direction of the text around it.
 */
export class Markup {
  readonly #text: string

  constructor(text: string, key: symbol) {
    if (key !== ownKey) throw new TypeError('Markup is made by html and block alone.')
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

/** Nobody outside this file has it. */
const ownKey = Symbol('markup')

export type Content = string | number | Markup | null | readonly Content[]

/** Characters of one foreign text: more is no name and no sentence, and the JSON report has it whole. */
const TEXT_LIMIT = 4_000

/**
 * A template whose parts are escaped: text stands on one line and shows every character in it that a reader could not see. A list is its
 * parts one after the other, null is nothing. Attributes stand in double quotes.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const text = parts.map((part, index) => (index === 0 ? part : written(values[index - 1] ?? null) + part)).join('')
  return new Markup(text, ownKey)
}

/** A block of several lines, as for `<pre>`; not cut. */
export function block(text: string): Markup {
  return new Markup(escaped(visibleLines(text.replaceAll('\r\n', '\n'))), ownKey)
}

/** A style sheet or script of the project's own, as it is: its hash is in the page's policy. */
export function asset(text: string): Markup {
  if (/<\/(?:style|script)|<!--/i.test(text)) throw new TypeError('An asset may not end its own element.')
  return new Markup(text, ownKey)
}

function written(value: Content): string {
  if (value === null) return ''
  if (value instanceof Markup) return value.toString()
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escaped(visible(cutEnd(value, TEXT_LIMIT)))
  return value.map(written).join('\n')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** A link, or its label alone where the address is not one of the web. */
export function link(label: Content, url: string | null): Markup {
  const isWeb = url !== null && URL.canParse(url) && new URL(url).protocol === 'https:'
  return isWeb ? html`<a href="${url}" rel="noreferrer">${label}</a>` : html`${label}`
}

/** Foreign text as code, set apart so that its writing direction stays its own. */
export function code(text: string): Markup {
  return html`<code>${text}</code>`
}
