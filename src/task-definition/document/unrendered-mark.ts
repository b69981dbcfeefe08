import type { TextProblem } from './parsed-text.ts'
import type { Span } from './text-positions.ts'

/** A mark of a template that stands in a text where JSON or YAML has syntax. */
export interface UnrenderedMark {
  readonly span: Span
  /** The mark, where it is plainly the name of a variable; null where it could hold anything. */
  readonly shown: string | null
}

/** What a mark may begin with, and the longest that is looked for. */
const BEGINNINGS: ReadonlySet<string> = new Set(['$', '{', '<', '#', '%', '_', '@'])
const MARK =
  /\$\{[^}\n"]{1,200}\}|\{\{[^\n]{1,200}?\}\}|\{%[^\n]{1,200}?%\}|<%[^\n]{1,200}?%>|#\{[^}\n]{1,200}\}#?|<[A-Za-z][\w .-]{0,60}>|%[A-Za-z]\w{0,60}%|__[A-Za-z]\w{0,60}?__|@@?[A-Za-z]\w{0,60}@@?|\$\(?[A-Za-z_]\w{0,60}\)?/y
const NAME =
  /^(?:\$\{\s*[A-Za-z_][\w.]*\s*\}|\{\{-?\s*[.$]?[A-Za-z_][\w.]*\s*-?\}\}|<%=?\s*[A-Za-z_][\w.]*\s*%>|#\{\s*[A-Za-z_][\w.]*\s*\}#?|\$\(?\w+\)?|<\w+>|%\w+%|__\w+__|@@?\w+@@?)$/

/** Marks told of one text; beyond that a number says enough. */
const MAX_MARKS = 50

/** The marks outside double-quoted strings, in one pass. */
export function unrenderedMarks(text: string): UnrenderedMark[] {
  const marks: UnrenderedMark[] = []
  for (let at = 0; at < text.length && marks.length < MAX_MARKS; at += 1) {
    const character = text.charAt(at)
    if (character === '"') at = endOfString(text, at)
    else if (BEGINNINGS.has(character)) {
      MARK.lastIndex = at
      const found = MARK.exec(text)?.[0]
      if (found === undefined) continue
      marks.push({ span: { start: at, end: at + found.length }, shown: NAME.test(found) ? found : null })
      at += found.length - 1
    }
  }
  return marks
}

/** Of the marks the one that made a parser stop at an offset: it begins there, or just before, or ends before it. */
export function markThatStops(marks: readonly UnrenderedMark[], text: string, offset: number): UnrenderedMark | null {
  return (
    marks.find(
      ({ span: { start, end } }) =>
        start <= offset + 1 && (offset < end || text.slice(end, offset).replace(/[,\s]/g, '') === ''),
    ) ?? null
  )
}

/** The first mark on the line of an offset: YAML's parser stops at the line of the trouble, but not always at its character. */
export function markOnLine(marks: readonly UnrenderedMark[], text: string, offset: number): UnrenderedMark | null {
  const from = text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1
  const newline = text.indexOf('\n', offset)
  const to = newline === -1 ? text.length : newline
  return marks.find(({ span }) => span.start >= from && span.start < to) ?? null
}

/** The problem of a file that was never rendered. `count` is how many marks there are. */
export function unrenderedTemplate({ span, shown }: UnrenderedMark, count: number): TextProblem {
  const more = count > 1 ? ` and ${count - 1} more like it` : ''
  return {
    rule: 'unrendered-template',
    severity: 'error',
    message: `An un-rendered template${shown === null ? '' : ` ${shown}`} stands here outside quotes${more}, so the file is not one that the deploy action can read.`,
    remedy: 'Render the file before this step, and give the rendered one.',
    span,
    fatal: true,
    pointer: '',
  }
}

function endOfString(text: string, open: number): number {
  let at = open + 1
  while (at < text.length && text.charAt(at) !== '"' && text.charAt(at) !== '\n') at += text.charAt(at) === '\\' ? 2 : 1
  return at
}
