import type { Severity } from '../../report/severity.ts'
import { nameWords } from '../credentials/name-words.ts'
import type { Span } from '../span.ts'
import type { PlaceholderContext, PlaceholderFinding } from './placeholder.ts'
import { isAddress } from './unrendered.ts'

const REMEDY = 'Find out which value the step that wrote this file was missing, and give it one.'

/** What programs write where a value is missing, wherever it stands. */
const LEFTOVERS: readonly { readonly rule: string; readonly what: string; readonly pattern: RegExp }[] = [
  {
    rule: 'object-text',
    what: 'the text that JavaScript writes for an object, [object Object]',
    pattern: /\[object [A-Z][a-z]{2,20}\]|^Promise \{|^function ?\w{0,60}\(.{0,200}\[native code\]/,
  },
  {
    rule: 'go-no-value',
    what: 'the text that Go writes for a missing value',
    pattern:
      /<no value>|%!\w\((?:<nil>|MISSING|string=|int=|NOVERB|EXTRA)|^\s*<nil>\s*$|(?<=[/:@=])<nil>|^map\[\w{1,60}:.{0,2000}\]$|^0xc000[0-9a-f]{6}$/s,
  },
  {
    rule: 'terraform-unknown',
    what: 'the text that Terraform writes for a value it does not show',
    pattern: /\((?:known after apply|sensitive value|sensitive)\)|^\s*<(?:sensitive|computed)>\s*$/,
  },
  {
    rule: 'object-text',
    what: 'the text that a program writes for an object',
    pattern:
      /<(?:[\w.]{1,80} object|(?:built-in )?function [\w.]{1,80}|bound method [\w.]{1,80}|class '[\w.]{1,80}') ?(?:at 0x[0-9a-f]{4,16})?>|^#<[A-Z][\w:]{0,60}(?::0x|>)|^Optional(?:\.empty|\[.{0,200}\])$|^System\.(?:Collections|Object|String)[\w.[\]`]{0,80}$|^(?:java|scala|kotlin)\.\w[\w.$]{0,100}@[0-9a-f]{4,10}$|^(?:com|org|net|io)\.\w[\w.$]{4,100}@[0-9a-f]{6,8}$|^\[?Circular\]?$|^NoneType$|^\((?:null|unknown|none|undefined|nil|missing|not set|no value|empty)\)$|^<(?:null|unknown|none|undefined|missing|not set|unset)>$/,
  },
  {
    rule: 'pulumi-output',
    what: 'the text that Pulumi writes for an output that is not known yet',
    pattern: /Calling \[(?:toString|toJSON)\] on an \[Output|^Output<.{0,80}>$/,
  },
  {
    rule: 'error-text',
    what: 'the error message of a command',
    pattern:
      /^\s*(?:An error occurred \([A-Za-z]{3,60}\)|Unable to locate credentials|Could not connect to the endpoint|Traceback \(most recent call last\)|Exception in thread |fatal: |jq: error|parse error: |(?:\/?[\w./-]{1,60}: ){1,3}(?:line \d{1,5}: )?(?:\S{1,60}: )?(?:command not found|No such file or directory|not found$|Permission denied)|usage: aws |The specified \w{3,20} does not exist|No value present|[A-Z][A-Za-z]{2,60}(?:Exception|NotFound|Fault)(?:: |$)|[Pp]arsing error: |[Ww]arning: (?:output|variable|no |could|cannot|failed|undefined)|(?:Error|error): \S|\[?(?:ERROR|FATAL)\]?: |[╷│╵]\s)/,
  },
]
/** Each leftover has one of these; most texts have none. */
const HINT =
  /[<[%(#@╷│╵{]|^\s*(?:An|Unable|Could|Traceback|Exception|fatal|jq|parse|usage|The|No|Error|error|ERROR|FATAL|Optional|System|Circular|None|[Ww]arning|Parsing|[A-Z][A-Za-z]{2,60}(?:Exception|NotFound|Fault)|Output|Promise|function|map|0xc)|: /

/** Whether a text is what a program writes for a value that it has not got. */
export function isLeftover(value: string): boolean {
  return HINT.test(value) && LEFTOVERS.some(({ pattern }) => pattern.test(value))
}

/** What programs leave where a value is missing. */
export function findLeftovers(value: string, context: PlaceholderContext): PlaceholderFinding[] {
  if (HINT.test(value) && !isProse(context)) {
    for (const { rule, what, pattern } of LEFTOVERS) {
      // A shell's command may well print an error of its own.
      if (rule === 'error-text' && context.kind === 'command' && context.shell !== false) continue
      const match = pattern.exec(value)
      if (match !== null)
        return [standIn(rule, what, 'error', { start: match.index, end: match.index + match[0].length })]
    }
  }
  return missingWord(value, context)
}

function standIn(rule: string, what: string, severity: Severity, span: Span): PlaceholderFinding {
  return { rule, certainty: 'stand-in', what, remedy: REMEDY, severity, span }
}

/** Words for "nothing" in the languages that render files. As a value only the first is never meant. */
const NOTHING = /^(?:undefined|null|NULL|None|nil|NaN)$/
const HOLDS_NOTHING = /undefined|null|NULL|None|nil|NaN|:\/\/[:/]/
/** A whole part of an ARN, a path or an image's name. */
const NOTHING_IN_ADDRESS = /(?<=[/:@=])(?:undefined|null|None|nil|NaN)(?=$|[/:@?&])/
/** Glued to other words it may be a name, since people do call things `undefined-service`. */
const NOTHING_GLUED = /(?<=^|[/:@=._-])undefined(?=$|[/:@.,?&_-])/
/** In other texts: any part of an address that reads `undefined`, and a host that reads like nothing. */
const NOTHING_IN_VALUE =
  /(?<=[/:@]|(?<!sanitize)=)undefined(?=$|[/:@.,?&])|^undefined(?=\.[a-z][\w.-]{2,}$|:\d)|(?<=:\/\/|@)(?:null|None|nil)(?=$|[:/])/
/** The host is missing. A server may listen on `http://:8080`, but a client has no path there. */
const NO_HOST = /^https?:\/\/(?::\d{0,5}\/\S|\/\S)/

/** Settings for which "none" or "null" is one of the choices. */
const CHOICES: ReadonlySet<string> = new Set(
  (
    'driver encryption store level mode policy strategy type samesite provider backend connection transport format default cache queue mailer ' +
    'broadcast channel compression auth authentication algorithm acks exporter exporters sampler propagators handler adapter engine logger ' +
    'scheme protocol proxy offset reset isolation visibility origin missing null value values na rep fallback empty filters filter'
  ).split(' '),
)

function missingWord(value: string, context: PlaceholderContext): PlaceholderFinding[] {
  if (/^\s*\{\}\s*$/.test(value) && isAddressName(context.name)) {
    const what = 'the empty braces that a program writes for a missing value'
    return [standIn('missing-value', what, 'warning', { start: 0, end: value.length })]
  }
  if (!HOLDS_NOTHING.test(value)) return []
  const trimmed = value.trim()
  const address = isAddress(context)
  const what = 'the word that a program writes for a missing value'
  if (NOTHING.test(trimmed)) {
    const start = value.indexOf(trimmed)
    const span = { start, end: start + trimmed.length }
    if (address || trimmed === 'undefined') return [standIn('missing-value', what, 'error', span)]
    const meant = context.kind === 'command' || nameWords(context.name ?? '').some((word) => CHOICES.has(word))
    return meant ? [] : [standIn('missing-value', what, 'warning', span)]
  }
  if (/\s/.test(trimmed) || context.kind === 'command') return []
  const part = (address ? NOTHING_IN_ADDRESS : NOTHING_IN_VALUE).exec(value)
  const glued = part === null && address ? NOTHING_GLUED.exec(value) : null
  const match = part ?? glued
  if (match !== null) {
    const span = { start: match.index, end: match.index + match[0].length }
    return [standIn('missing-part', `${what}, as a part of it`, glued === null ? 'error' : 'warning', span)]
  }
  if (!NO_HOST.test(value)) return []
  return [standIn('missing-host', 'an address without a host', 'warning', { start: 0, end: value.length })]
}

/** Whether the value under a name is an address or an id, which no word, mask or pair of braces can be. */
export function isAddressName(name: string | null | undefined): boolean {
  const last = name === null || name === undefined ? '' : (nameWords(name).at(-1) ?? '')
  return /^(?:host|hostname|url|uri|endpoint|user|username|id|arn|email|region|bucket|account|domain|database|cluster|queue|topic|server|address)$/.test(
    last,
  )
}

const PROSE: ReadonlySet<string> = new Set(
  'prompt prompts message messages text description subject body greeting template pattern regex regexp format help notice banner slogan title label placeholder mask masks'.split(
    ' ',
  ),
)

/** Text for people may speak of anything. */
export function isProse({ name }: PlaceholderContext): boolean {
  return name !== null && name !== undefined && nameWords(name).some((word) => PROSE.has(word))
}
