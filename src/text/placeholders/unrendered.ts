import type { Severity } from '../../report/severity.ts'
import { nameWords } from '../credentials/name-words.ts'
import type { PlaceholderContext, PlaceholderFinding } from './placeholder.ts'
import { isFilledAtRunTime } from './run-time-names.ts'
import { type TemplateMark, type TemplateRuleName, templateMarks, wholeTemplate } from './template-marks.ts'

/** Each mark is judged by the whole text around it, so their number is bounded; one that counts is enough. */
const MOST_MARKS = 200

/** The templates in a text that nothing between here and the application fills in. */
export function findUnrendered(value: string, context: PlaceholderContext): PlaceholderFinding[] {
  return marksIn(value, context)
    .slice(0, MOST_MARKS)
    .flatMap((mark) => {
      const severity = judge(mark, value, context)
      return severity === null ? [] : [unrendered(mark, severity)]
    })
}

function unrendered(mark: TemplateMark, severity: Severity): PlaceholderFinding {
  return {
    rule: mark.rule,
    certainty: 'unrendered',
    what: `a template that was never rendered, ${mark.name === null ? `of the form ${mark.form}` : mark.form.replace('…', mark.name).replaceAll(' ', '')}`,
    remedy:
      'Set the variable for the step that renders the file, or write the value out, because ECS hands the text on as it stands.',
    severity,
    span: { start: mark.start, end: mark.end },
  }
}

/** Forms that only mean a template where the text is an address, whose grammar has no other use for them. */
const IN_ADDRESSES: readonly TemplateRuleName[] = [
  'angle-name',
  'single-brace',
  'double-bracket',
  'double-paren',
  'single-at',
]

function marksIn(value: string, context: PlaceholderContext): TemplateMark[] {
  const whole = wholeTemplate(value)
  if (whole !== null) return [whole]
  const address = isAddress(context)
  return [
    ...templateMarks(value, address ? IN_ADDRESSES : ['angle-name']),
    ...(context.kind === 'command' ? [] : variablesIn(value, address)),
  ]
}

/** Texts with a grammar of their own: references, images, roles, names and sizes, and what the awslogs driver takes as a name. */
export function isAddress({ kind, name }: PlaceholderContext): boolean {
  if (kind === 'log-option') return /^awslogs-(?:group|region|stream-prefix)$/.test(name ?? '')
  return kind === 'reference' || kind === 'role' || kind === 'image' || kind === 'setting' || kind === 'name'
}

/** `$NAME` as a part of an address: between the characters that part one, and in capitals, since passwords and formats hold dollar signs too. */
function variablesIn(value: string, address: boolean): TemplateMark[] {
  if (!value.includes('$') && !value.includes('{')) return []
  // A value that begins with a variable goes on like an address: `$DB_HOST:5432`.
  const begins = /^\$[A-Z_][A-Z0-9_]{1,60}[:/.]\S/.test(value)
  if (/\s/.test(value) || !(address || begins || value.includes('://'))) return []
  return Array.from(
    value.matchAll(
      /(?<=^|[/:@=,.-])(?:\$([A-Z_][A-Z0-9_]{1,60})|\{(?:[A-Z][A-Z0-9_]{2,60}|account|account_?id|region)\})(?=$|[/:@,.?&;-])/g,
    ),
    ({ 0: text, index }) => ({
      rule: text.startsWith('$') ? 'dollar-name' : 'single-brace',
      form: text.startsWith('$') ? 'a shell variable' : '{ … }',
      name: text.startsWith('$') ? null : text.slice(1, -1),
      start: index,
      end: index + text.length,
    }),
  )
}

/** The severity of a mark, or null for one that is no leftover. */
function judge(mark: TemplateMark, value: string, context: PlaceholderContext): Severity | null {
  if (isAddress(context)) return 'error'
  if (isFilledAtRunTime(mark, value, context)) return null
  if (context.kind === 'command') return judgeInCommand(mark, value, context)
  const whole = mark.start === 0 && mark.end === value.length
  if (whole && namesItsVariable(mark, value, context)) return 'error'
  if (isTemplateName(context.name) && !(whole && isVariableMark(mark))) return null
  switch (mark.rule) {
    case 'angle-name':
      return whole ? judgeWholeAngle(mark) : judgeAngle(mark, value)
    case 'single-brace':
      if (whole && value.charAt(mark.start + 1) === '$') return 'error'
      return whole || value.includes('://') ? judgeSingleBrace(mark) : null
    case 'terraform':
      return /^(?:data\.)?aws_/.test(value.trim()) ? 'error' : 'warning'
    default:
  }
  if (isSection(mark, value)) return SECTION_AROUND_ALL.test(value) ? 'warning' : null
  return mayBeApplications(mark, value, context) ? 'warning' : 'error'
}

/** `{{X}}` under a name that is X, or ends in it, is the slot of that variable, whatever else the name says. */
function namesItsVariable({ rule, name }: TemplateMark, value: string, context: PlaceholderContext): boolean {
  if (rule === 'angle-name' && HTML.test(name ?? '')) return false
  const slot = nameWords(name ?? value.replace(/[^A-Za-z0-9]+/g, ' ')).join('_')
  const own = nameWords(context.name ?? '').join('_')
  return slot.length >= 3 && (own === slot || own.endsWith(`_${slot}`))
}

function judgeSingleBrace({ name }: TemplateMark): Severity | null {
  return /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$|^your[A-Z_-]|^(?:account|account_?id|region)$/.test(name ?? '') ? 'error' : null
}

/** A value that is there under a condition only. */
const SECTION_AROUND_ALL = /^\s*\{\{[-~]?\s*#[^{}\n]{1,200}\}\}[^\n]{0,2000}\{\{[-~]?\s*\/\w{1,40}\s*\}\}\s*$/

/** Sections and comments of Mustache; one that stands beside other text belongs to the application. */
function isSection({ rule, start, end }: TemplateMark, value: string): boolean {
  return rule === 'double-brace' && /^\{\{\s*[#/>!^&]/.test(value.slice(start, end))
}

function isVariableMark({ rule, name }: TemplateMark): boolean {
  return (
    rule === 'github-expression' ||
    rule === 'double-underscore' ||
    (rule === 'dollar-brace' && /^[A-Z][A-Z0-9_]*$/.test(name ?? ''))
  )
}

/** Names of texts that the application itself fills in later. */
const TEMPLATE_WORDS: ReadonlySet<string> = new Set(
  (
    'template templates tmpl tpl format formats fmt prompt prompts pattern patterns layout regex regexp route routes message messages subject ' +
    'body text greeting signature expression query filter like mask masks log_format ps1 label rewrite snippet'
  ).split(' '),
)

function isTemplateName(name: string | null | undefined): boolean {
  return name !== null && name !== undefined && nameWords(name).some((word) => TEMPLATE_WORDS.has(word))
}

/** In a command the shell, `docker --format` and redirections own most of these forms; those of render tools stay. */
const RENDER_TOOLS: ReadonlySet<TemplateRuleName> = new Set([
  'github-expression',
  'double-brace',
  'statement-brace',
  'angle-percent',
  'double-underscore',
  'double-at',
  'harness',
])

function judgeInCommand(mark: TemplateMark, value: string, { shell }: PlaceholderContext): Severity | null {
  const text = value.slice(mark.start, mark.end)
  if (mark.rule === 'double-brace' && /^\{\{-?\s*\.(?!Values\.|Release\.|Chart\.)/.test(text)) return null
  if (RENDER_TOOLS.has(mark.rule)) return 'error'
  // Ruby's interpolation has no such names.
  if (mark.rule === 'hash-brace' && /^[A-Z]\w*(?:\.[A-Z]\w*)+$/.test(mark.name ?? '')) return 'error'
  const whole = mark.start === 0 && mark.end === value.length
  if (mark.rule === 'angle-name' && whole) return judgeWholeAngle(mark)
  // Without a shell nothing expands the variable, unless the image's entry point hands its arguments to one.
  const variable = mark.rule === 'dollar-brace' || mark.rule === 'dollar-name'
  return shell === false && variable ? 'warning' : null
}

const HTML =
  /^(?:a|b|body|br|button|code|div|em|footer|form|h[1-6]|head|header|hr|html|i|img|input|li|link|main|meta|nav|ol|p|pre|script|span|strong|style|svg|table|tbody|td|th|thead|title|tr|u|ul)$/i

/** Go's `<nil>` is no slot but what stands in for a missing value, and judged as that. */
function judgeWholeAngle({ name }: TemplateMark): Severity | null {
  return name !== null && (HTML.test(name) || name === 'nil') ? null : 'error'
}

/** Angle brackets inside a text: markup, mail addresses, regular expressions and routes have them as well. */
function judgeAngle(mark: TemplateMark, value: string): Severity | null {
  const inner = value.slice(mark.start + 1, mark.end - 1)
  if (/<\/|\/>|<!|<\?|\(\?P?</.test(value) || HTML.test(inner)) return null
  if (/[._-]/.test(value.charAt(mark.start - 1)) && /[._-]/.test(value.charAt(mark.end))) return 'error'
  const joined = /[/:@=._-]/.test(value.charAt(mark.start - 1)) || /[/:@=._-]/.test(value.charAt(mark.end))
  if (!joined) return null
  if (value.includes('://') || /^arn:/.test(value)) return 'error'
  return /^[A-Z][A-Z0-9_-]+$/.test(inner) ? 'error' : null
}

/** Frameworks that resolve `${name}` in the values of their own settings. */
const RESOLVING_NAMES =
  /^(?:SPRING|QUARKUS|MICRONAUT|MP|SMALLRYE|LOGGING|MANAGEMENT|SERVER|EUREKA|CAMEL|AOT|OTEL|FLUENT|NGINX|ENVOY|LOGSTASH|VECTOR|TELEGRAF|KC|KEYCLOAK|HASURA)[_.]|(?:JAVA|JVM|CATALINA)_(?:TOOL_)?OPT(?:ION)?S$|_CONFIG(?:_CONTENT|_YAML|_JSON|_FILE)?$|^[a-z]+(?:\.[a-z-]+)+$/

/** Tells of a template that the application may well fill in by itself, so that nothing is proven. */
function mayBeApplications(mark: TemplateMark, value: string, { name }: PlaceholderContext): boolean {
  if (mark.rule === 'github-expression' || mark.rule === 'double-underscore') return false
  if (value.includes('\n')) return true
  const text = value.slice(mark.start, mark.end)
  const resolves = RESOLVING_NAMES.test(name ?? '')
  if (mark.rule === 'dollar-brace' && (resolves || /^\$\{[\w.-]+:(?![-=?+])/.test(text)))
    return !/^\$\{(?:AWS::|Token\[)/.test(text)
  if (mark.rule === 'hash-brace') return resolves || /^#\{(?!Token\[)[^}]*[('"@]/.test(text)
  const around = value.replace(/\{\{[^{}]{0,200}\}\}|[<{]%[^\n]{0,200}?%[>}]/g, '').trim()
  const inProse = /\S\s+\S/.test(around)
  if (mark.rule === 'angle-percent' || mark.rule === 'statement-brace') return inProse
  return mark.rule === 'double-brace' && ((resolves && around !== '') || inProse)
}
