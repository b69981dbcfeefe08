import type { Span } from '../span.ts'
import { type TemplateRule, type TemplateRuleName, templateRules } from './template-rules.ts'

export type { TemplateRuleName } from './template-rules.ts'

/** A place in a text that a template engine or a shell was meant to fill in. */
export interface TemplateMark extends Span {
  readonly rule: TemplateRuleName
  /** The form, as its documentation writes it. */
  readonly form: string
  /** What stands between the marks, where it is a plain name; null for anything longer, which may hold a default value. */
  readonly name: string | null
}

/** Every mark has one of these; most texts have none. */
const HINT = /[${<%#@[(!`]|__|^\s*(?:(?:var|local|module|data|aws_[a-z0-9_]+)\.|jsondecode\()/

const PLAIN_NAME = /^\s{0,4}[A-Za-z_][A-Za-z0-9_.:-]{0,63}\s{0,4}$/

/**
 * The template marks in a text, with rules of the `alone` kind to follow as well, in order and without overlaps
 * (of two that overlap, the one that begins first, or else the longer).
 */
export function templateMarks(text: string, also: readonly TemplateRuleName[] = []): TemplateMark[] {
  if (!HINT.test(text)) return []
  const found = templateRules
    .filter(({ counts, rule, opens }) => text.includes(opens) && (counts === 'anywhere' || also.includes(rule)))
    .flatMap((rule) => marksOf(text, rule))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const marks: TemplateMark[] = []
  for (const mark of found) if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark)
  return marks
}

/** The mark that the whole of a text is, white space aside, or null. */
export function wholeTemplate(text: string): TemplateMark | null {
  if (!HINT.test(text)) return null
  const trimmed = text.trim()
  const start = text.indexOf(trimmed)
  const end = start + trimmed.length
  for (const rule of templateRules) {
    if (!trimmed.startsWith(rule.opens)) continue
    const mark = marksOf(trimmed, rule).find((found) => found.start === 0 && found.end === trimmed.length)
    if (mark !== undefined && trimmed !== '') return { ...mark, start, end }
  }
  return null
}

/** Whether a text waits to be rendered, as a whole or in a part of it. */
export function isTemplate(text: string): boolean {
  return wholeTemplate(text) !== null || templateMarks(text).length > 0
}

function marksOf(text: string, { rule, form, pattern }: TemplateRule): TemplateMark[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const inner = match[1] ?? match[2]
    const name = inner !== undefined && PLAIN_NAME.test(inner) ? inner.trim() : null
    return { rule, form, name, start: match.index, end: match.index + match[0].length }
  })
}
