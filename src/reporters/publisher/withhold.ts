import { isJsonArray, isJsonObject, type Json } from '../../base/json.ts'

/** Stands in the place of what is withheld. */
export const WITHHELD = '(withheld: it held a credential of the task definition)'

/**
 * A text without the lines that hold what must not be shown. A table's row stays a row and an element's tags stay, so that what is
 * around a line reads as before.
 */
export function withheldLines(text: string, holds: (line: string) => boolean): string {
  return text
    .split('\n')
    .map((line) => (holds(line) ? withheldLine(line) : line))
    .join('\n')
}

function withheldLine(line: string): string {
  const tags = line.match(/<\/?[A-Za-z][A-Za-z0-9-]{0,40}\s*\/?>/g) ?? []
  const opening = tags.filter((tag) => !tag.startsWith('</')).join('')
  const closing = tags.filter((tag) => tag.startsWith('</')).join('')
  const lead = /^\s*(?:>\s?|[-*]\s|\d{1,4}\.\s|#{1,6}\s)*/.exec(line)?.[0] ?? ''
  const row = line.trim().startsWith('|')
  return `${lead}${opening}${row ? `| ${WITHHELD} |` : WITHHELD}${closing}`
}

/**
 * A page without the texts and attributes that hold what must not be shown. Tags stay, so that the page does; style and script are the
 * project's own. In the page's own markup every sign of a tag that is no tag is escaped.
 */
export function withheldMarkup(page: string, holds: (text: string) => boolean): string {
  return page.replace(/<(style|script)>[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g, (part, own: string | undefined) => {
    if (own !== undefined || !holds(part)) return part
    if (!part.startsWith('<')) return WITHHELD
    return part.replace(/"[^"]*"/g, (value) => (holds(value) ? '""' : value))
  })
}

/** A JSON document without the strings and the member names that hold what must not be shown; null where it is no JSON object or list. */
export function withheldJson(text: string, holds: (value: string) => boolean): string | null {
  try {
    const document: Json = JSON.parse(text)
    if (!isJsonObject(document) && !isJsonArray(document)) return null
    return `${JSON.stringify(withheldValue(document, holds), null, 2)}\n`
  } catch {
    return null
  }
}

function withheldValue(value: Json, holds: (value: string) => boolean): Json {
  if (typeof value === 'string') return holds(value) ? WITHHELD : value
  if (isJsonArray(value)) return value.map((item) => withheldValue(item, holds))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [holds(key) ? WITHHELD : key, withheldValue(item, holds)]),
  )
}
