import type { Span } from '../span.ts'
import { LONGEST_KEY, type Pair } from './pair.ts'

const KEY = `(?<key>[A-Za-z_][A-Za-z0-9_.-]{0,${LONGEST_KEY - 1}})`
const ASSIGNED = new RegExp(
  `(?<![A-Za-z0-9_])${KEY}'?(?:[ \\t]{0,2}=[ \\t]{0,2}|:[ \\t]{1,4}|(?<=[;{]\\s{0,4}${KEY.replace('?<key>', '')}):)`,
  'g',
)
const FLAG = new RegExp(`(?<![\\w-])--?${KEY}[ \\t]{1,4}(?![-\\s])`, 'g')

/**
 * The pairs of wanted names in data source names, addresses, command lines, YAML and properties. Each value is passed over once it is
 * read, so the work stays in proportion to the text.
 */
export function loosePairs(text: string, wanted: (key: string) => boolean): Pair[] {
  const assigned = /[=:]/.test(text) ? scan(text, ASSIGNED, wanted, assignedForm) : []
  const flags = text.includes('-') && /\s/.test(text) ? scan(text, FLAG, wanted, () => 'flag') : []
  return [...assigned, ...flags]
}

function scan(
  text: string,
  pattern: RegExp,
  wanted: (key: string) => boolean,
  formOf: (text: string, match: RegExpExecArray) => Pair['form'],
): Pair[] {
  pattern.lastIndex = 0
  const semicolons = /;\s{0,4}[A-Za-z][A-Za-z _]{0,40}=/.test(text)
  const pairs: Pair[] = []
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const key = match.groups?.key ?? ''
    if (!wanted(key)) continue
    const form = formOf(text, match)
    const value = valueAt(text, match.index + match[0].length, form, semicolons)
    pairs.push({ key, form, ...value })
    pattern.lastIndex = Math.max(value.end, pattern.lastIndex)
  }
  return pairs
}

function assignedForm(text: string, match: RegExpExecArray): Pair['form'] {
  if (match[0].trimEnd().endsWith('=')) return /[?&]/.test(text.charAt(match.index - 1)) ? 'query' : 'assignment'
  return text.includes('\n') && /(?:^|\n)[ \t-]*["']?$/.test(text.slice(Math.max(0, match.index - 80), match.index))
    ? 'line'
    : 'colon'
}

function valueAt(text: string, from: number, form: Pair['form'], semicolons: boolean): Span {
  // A quote may itself be escaped, inside JSON or a shell's double quotes.
  const escaped = text.charAt(from) === '\\' && /["']/.test(text.charAt(from + 1))
  const start = escaped ? from + 1 : from
  const quote = text.charAt(start)
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(escaped ? `\\${quote}` : quote, start + 1)
    return { start: start + 1, end: close === -1 ? text.length : close }
  }
  // ODBC and ADO take braces around a value that holds a semicolon.
  const braced = semicolons && quote === '{' ? text.indexOf('}', start) : -1
  if (braced !== -1 && text.charAt(start + 1) !== '{') return { start: start + 1, end: braced }
  // GitHub expressions and Helm templates hold spaces.
  const template = /\$?\{\{[^\n]{0,200}?\}\}/y
  template.lastIndex = start
  const rendered = template.exec(text)
  if (rendered !== null) return { start, end: start + rendered[0].length }
  const stop = stops(form, semicolons)
  stop.lastIndex = start
  const end = stop.exec(text)?.index ?? text.length
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

/** A data source name with semicolons may hold any other character in a value; elsewhere space, comma and ampersand end one. */
function stops(form: Pair['form'], semicolons: boolean): RegExp {
  if (form === 'query') return /[\s&#"'<>;\\]/g
  if (form === 'assignment' && semicolons) return /[\n";]/g
  if (form === 'flag') return /[\s"']/g
  if (form === 'line') return /\n|\s#/g
  return form === 'colon' ? /[\n"',;}]/g : /[\s,;&"'\\]/g
}
