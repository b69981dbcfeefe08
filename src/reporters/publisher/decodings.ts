const NAMED_ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
])

/**
 * The forms that a text takes once each kind of escape is undone: as it is, and without percent encoding, entities, JSON escapes (twice,
 * for JSON inside JSON) and what Markdown adds or folds. Each form once. Escaping differs with the surface and may be nested, so that a
 * published text and a credential are compared in these forms.
 */
export function decodings(text: string): string[] {
  return [...new Set(eachDecoding(text))]
}

/** As `decodings`, one after the other and maybe a form twice: the report of a thousand services is not held a dozen times at once. */
export function* eachDecoding(text: string): Generator<string> {
  for (const undo of unescapings) {
    const form = undo(text)
    if (form === text && undo !== same) continue
    yield form
    yield bare(form)
    if (form.includes('`')) yield withoutPadding(form)
  }
}

const same = (text: string) => text

const unescapings: readonly ((text: string) => string)[] = [
  same,
  withoutPercentEncoding,
  withoutEntities,
  withoutJsonEscapes,
  (text) => withoutJsonEscapes(withoutJsonEscapes(text)),
  (text) => withoutPercentEncoding(withoutJsonEscapes(text)),
]

/** Text in any Markdown without what prose and code add or leave out, white space folded. */
function bare(text: string): string {
  return text
    .replace(/<\/?code>|[\\`"']/g, '')
    .replaceAll('# #[', '##[')
    .replace(/\s+/gu, ' ')
}

/** As `bare`, without the blanks that a code span has beside its fence where the code begins or ends with a backquote. */
function withoutPadding(text: string): string {
  return bare(text.replace(/ ?`+ ?/g, ''))
}

function withoutPercentEncoding(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (entity, decimal, hex, name) => {
    const point = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined
    if (point === undefined) return NAMED_ENTITIES.get(String(name).toLowerCase()) ?? entity
    return point <= 0x10ffff ? String.fromCodePoint(point) : entity
  })
}

const JSON_ESCAPES = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
])

function withoutJsonEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|(.))/gisu, (whole, braced, plain, character) => {
    const hex: string | undefined = braced ?? plain
    if (hex === undefined) return JSON_ESCAPES.get(character) ?? character
    const point = Number.parseInt(hex, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
