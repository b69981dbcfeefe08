import type { Span } from '../span.ts'

/** A place in a text that a template engine or a shell was meant to fill in. */
export interface TemplateMark extends Span {
  readonly rule: TemplateRuleName
  /** The form, as its documentation writes it. */
  readonly form: string
  /** What stands between the marks, where it is a plain name; null for anything longer, which may hold a default value. */
  readonly name: string | null
}

export type TemplateRuleName =
  | 'github-expression'
  | 'dollar-brace'
  | 'dollar-paren'
  | 'dollar-name'
  | 'double-brace'
  | 'statement-brace'
  | 'angle-percent'
  | 'angle-name'
  | 'double-underscore'
  | 'percent-name'
  | 'hash-brace'
  | 'double-at'
  | 'single-at'
  | 'double-bracket'
  | 'single-bracket'
  | 'double-paren'
  | 'double-angle'
  | 'single-brace'
  | 'dollar-bracket'
  | 'percent-brace'
  | 'backquotes'
  | 'at-brace'
  | 'hash-name'
  | 'square-percent'
  | 'function-call'
  | 'harness'
  | 'terraform'
  | 'cloudformation'

interface TemplateRule {
  readonly rule: TemplateRuleName
  readonly form: string
  /** Global; group 1 is what stands between the marks. Every repetition is bounded, so that no input makes a search quadratic. */
  readonly pattern: RegExp
  /** `anywhere`: a mark however much text stands around it. `alone`: also means something else, so a mark only as the whole text. */
  readonly counts: 'anywhere' | 'alone'
}

const rules: readonly TemplateRule[] = [
  { rule: 'github-expression', form: `\${{ … }}`, pattern: /\$\{\{([^\n]{0,200}?)\}\}/g, counts: 'anywhere' },
  {
    rule: 'double-brace',
    form: '{{ … }}',
    pattern: /\{\{((?=[^{}\n]{0,200}[\w$.])[^{}\n]{1,200})\}\}/g,
    counts: 'anywhere',
  },
  { rule: 'dollar-brace', form: `\${ … }`, pattern: /\$!?\{([^{}\n]{1,200})\}/g, counts: 'anywhere' },
  { rule: 'dollar-paren', form: '$( … )', pattern: /\$\(([^()\n]{1,200})\)/g, counts: 'anywhere' },
  { rule: 'statement-brace', form: '{% … %}', pattern: /\{%([^\n]{1,200}?)%\}/g, counts: 'anywhere' },
  { rule: 'angle-percent', form: '<% … %>', pattern: /<%([^\n]{1,200}?)%>/g, counts: 'anywhere' },
  { rule: 'angle-percent', form: '<?= … ?>', pattern: /<\?(?:=|php )([^\n]{1,200}?)\?>/g, counts: 'anywhere' },
  { rule: 'square-percent', form: '[% … %]', pattern: /\[%-?\s(\w[^\n%]{0,150})%\]/g, counts: 'anywhere' },
  // Without the second hash sign, a plain word in lower case may be a selector or a colour's name.
  {
    rule: 'hash-brace',
    form: '#{ … }',
    pattern:
      /#\{([A-Za-z][^{}#\n]{0,200})\}#|#\{(\$?[A-Z][A-Za-z0-9_.[\]-]{1,200}|\$\w{1,100}|[A-Za-z]\w{0,60}[.[(][^{}#\n]{1,200})\}/g,
    counts: 'anywhere',
  },
  { rule: 'harness', form: '<+ … >', pattern: /<\+([A-Za-z][^<>\n]{1,150})>/g, counts: 'anywhere' },
  { rule: 'double-at', form: '@@ … @@', pattern: /@@([A-Za-z][\w.-]{0,100})@@/g, counts: 'anywhere' },
  {
    rule: 'double-underscore',
    form: '__ … __',
    pattern: /(?<![A-Za-z0-9_])_{2,4}([A-Z](?:_?[A-Z0-9]){1,100})_{2,4}(?![A-Za-z0-9_])/g,
    counts: 'anywhere',
  },
  {
    rule: 'double-underscore',
    form: '__ … __',
    pattern: /__([a-z][a-z0-9]{0,40}(?:_[a-z0-9]{1,40}){1,8})__/g,
    counts: 'alone',
  },
  {
    rule: 'single-bracket',
    form: '[ … ]',
    pattern: /\[([A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,8})\]/g,
    counts: 'alone',
  },
  // Agents that read container labels (Datadog) take this form, which render tools use as well.
  { rule: 'percent-name', form: '%% … %%', pattern: /%%([A-Za-z][A-Za-z0-9_]{1,100})%%/g, counts: 'anywhere' },
  // TeamCity's parameters have dots in their names.
  { rule: 'percent-name', form: '% … %', pattern: /%([a-z][\w-]{0,40}(?:\.[\w-]{1,60}){1,8})%/g, counts: 'anywhere' },
  // The underscore tells a name from percent encoding, which a `%ABC%20` may be.
  { rule: 'percent-name', form: '% … %', pattern: /%([A-Z][A-Z0-9]{0,60}_[A-Z0-9_]{1,100})%/g, counts: 'anywhere' },
  { rule: 'percent-name', form: '% … %', pattern: /%([A-Z_][A-Z0-9_]{2,100})%/g, counts: 'alone' },
  {
    rule: 'angle-name',
    form: '< … >',
    pattern: /<(?!no value>)([A-Za-z][A-Za-z0-9]{0,40}(?:[ _.-][A-Za-z0-9]{1,40}){0,8})>/g,
    counts: 'alone',
  },
  { rule: 'double-angle', form: '<< … >>', pattern: /<<\s?([A-Za-z][\w .-]{0,60})\s?>>/g, counts: 'alone' },
  { rule: 'double-bracket', form: '[[ … ]]', pattern: /\[\[ ?(\.?[A-Za-z][\w.-]{0,100}) ?\]\]/g, counts: 'alone' },
  { rule: 'double-paren', form: '(( … ))', pattern: /\(\( ?([A-Za-z][\w./-]{0,100}) ?\)\)/g, counts: 'alone' },
  { rule: 'single-brace', form: '{ … }', pattern: /\{\$?([A-Za-z_][A-Za-z0-9_]{1,100})\}/g, counts: 'alone' },
  { rule: 'dollar-bracket', form: '$[ … ]', pattern: /\$\[([A-Za-z][^\]\n]{1,150})\]/g, counts: 'alone' },
  { rule: 'percent-brace', form: '%{ … }', pattern: /%\{([A-Za-z_]\w{1,100})\}/g, counts: 'alone' },
  { rule: 'backquotes', form: '` … `', pattern: /`([a-z][\w./-]{1,60} [^`\n]{1,300})`/g, counts: 'alone' },
  {
    rule: 'terraform',
    form: 'a Terraform expression',
    pattern:
      /var\.[a-z][a-z0-9_]{1,60}|local\.[a-z0-9]+_[a-z0-9_]{1,60}|module\.[a-z][\w-]{1,60}\.[a-z]+(?:_[a-z]+)*|(?:data\.)?aws_[a-z0-9_]{2,60}\.[a-z][\w-]{0,60}(?:\[\d{1,3}\])?\.[a-z_]{2,40}/g,
    counts: 'alone',
  },
  { rule: 'at-brace', form: '@{ … }', pattern: /@\{([A-Za-z_][\w.-]{0,100})\}/g, counts: 'alone' },
  { rule: 'hash-name', form: '# … #', pattern: /#([A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,8})#/g, counts: 'alone' },
  {
    rule: 'function-call',
    form: 'a function of a template language',
    pattern:
      /\[(?:parameters|variables|concat|reference|resourceGroup)\(.{1,500}\]|std\.extVar\(.{1,200}\)|!vault\b.{0,8000}/gs,
    counts: 'alone',
  },
  { rule: 'single-at', form: '@ … @', pattern: /@([A-Za-z][\w.-]{0,100})@/g, counts: 'alone' },
  {
    rule: 'dollar-name',
    form: 'a shell variable',
    pattern: /\$(?:[Ee]nv:[A-Za-z_]\w{0,100}|[A-Z_][A-Z0-9_]{0,100}|[a-z][a-z_]{1,100})/g,
    counts: 'alone',
  },
  {
    rule: 'cloudformation',
    form: 'a CloudFormation function',
    pattern: /!(?:Ref|Sub|GetAtt|ImportValue|Join|Select|Split|FindInMap|If)(?=[ \n\t[]).{0,2000}/gs,
    counts: 'alone',
  },
  {
    rule: 'cloudformation',
    form: 'a CloudFormation function',
    pattern: /\{\s{0,20}"(?:Ref|Fn::[A-Za-z]{2,20})"\s{0,20}:.{1,2000}/gs,
    counts: 'alone',
  },
]

/** Every mark has one of these; most texts have none. */
const HINT = /[${<%#@[(!`]|__|^\s*(?:var|local|module|data|aws_[a-z0-9_]+)\./

const PLAIN_NAME = /^\s{0,4}[A-Za-z_][A-Za-z0-9_.:-]{0,63}\s{0,4}$/

/**
 * The template marks in a text, with rules of the `alone` kind to follow as well, in order and without overlaps
 * (of two that overlap, the one that begins first, or else the longer).
 */
export function templateMarks(text: string, also: readonly TemplateRuleName[] = []): TemplateMark[] {
  if (!HINT.test(text)) return []
  const found = rules
    .filter(({ counts, rule }) => counts === 'anywhere' || also.includes(rule))
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
  for (const rule of rules) {
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
