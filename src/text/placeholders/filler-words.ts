import { nameWords, secretKind } from '../credentials/name-words.ts'
import { LEAST_RUN, tokenRules } from '../credentials/tokens/tokens.ts'
import type { Span } from '../span.ts'
import { isFiller, isFillerToken, isMask, NOUN } from './filler.ts'
import { isAddressName, isProse } from './leftovers.ts'
import type { PlaceholderContext, PlaceholderFinding } from './placeholder.ts'

const REMEDY = 'Put the real value here, or a reference under "secrets" where it is one that nobody should read.'

/** A phrase that asks to be replaced, as one part of an address or a list. */
const FILLER_PART = new RegExp(
  `(?<=^|//|[:@=.,;&?"'])(?:example(?:Public|Secret|Api)?Key(?=@)|change[-_]?me|replace[-_]?me|replace[-_]?this|your[-_](?:[a-z0-9]{1,20}[-_]){0,4}${NOUN}|your${NOUN})(?=$|[/:@.,;&?"'])`,
  'i',
)
/** Nobody calls anything so, wherever it stands. */
const URGENT_PART =
  /(?<=^|[/:@=.,;&?"'_-])(?:change[-_]?me|replace[-_]?(?:me|this)|YOUR(?:_[A-Z0-9]{2,20}){1,5})(?=$|[/:@.,;&?"'_-])|(?<=\/)CHANGE_?ME/
/** In an image or an AWS address, between slashes too; the paths of web sites have `your-profile` for real. */
const FILLER_SEGMENT = new RegExp(FILLER_PART.source.replace('(?<=^|//|', '(?<=^|/|'), 'i')
/** Runs of one letter stand where an example hides an id: `vpc-xxxxxxxx`, `shop.xxxxx.cache.amazonaws.com`, `us-east-1_XXXXXXXXX`. */
const MASKED_PART =
  /(?<![A-Za-z0-9])(?:x{4,1024}|X{4,1024})(?![A-Za-z0-9])|x{8,1024}|X{8,1024}|(?<=^|[./@-])x{3,63}(?=\.[\w.-]{0,100}amazonaws\.com)|^x{1,3}(?:\.x{1,3}){3}(?=$|[:/])|(?<=[/@:.])\*{3,1024}(?=[/@:.])|(?<=:)\[?redacted\]?(?=@)/
/** Ids of resources as the documentation makes them up, and the letters of the alphabet in their order. */
const MADE_UP_PART =
  /(?<![A-Za-z0-9])(?:vpc|subnet|sg|fs|fsap|i|ami|vol|eni|rtb|igw|nat|vpce|lt|snap)-(?:0?123456789abcdef0?|1234567890abcdef0|0?1234(?:5(?:6(?:7(?:8(?:90?)?)?)?)?)?|0?abc(?:d|def)?1?2?3?4?(?:5?6?)|0?a1b2c3d4(?:e5f6[0-9a-f]{0,10})?)(?![A-Za-z0-9])|(?<![A-Za-z0-9])(?:1234abcd-12ab-34cd-56ef-1234567890ab|12345678-1234-1234-1234-123456789(?:012|abc)|11111111-2222-3333-4444-555555555555|(?:a{8}-b{4}-c{4}-d{4}-e{12})|(?:x{8}-x{4}-x{4}-x{4}-x{12})|a1b2c3d4-5678-90ab-cdef-[A-Za-z0-9]{12})(?![A-Za-z0-9])|(?<![A-Za-z0-9])[A-Z0-9]{3,40}EXAMPLE\d{0,6}(?![A-Za-z0-9])|(?<![\d.])(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}(?![\d.])|(?<=\.)(?:abcdefghijkl|123456789012|xyz123abc)(?=\.[a-z0-9-]{4,20}\.rds\.amazonaws)|(?<=\/)T0{6,20}\/B0{6,20}|(?<=\/services\/)X{3}\/Y{3}\/Z{3}/
/** Whoever makes up an id in a hurry counts. */
const COUNTED_ID = /(?<![A-Za-z0-9])(?:fs|fsap)-(?:12345678|1234567|123456)(?![A-Za-z0-9])/
/** A part has one of these; most texts have none. */
const PART_HINT =
  /example(?![a-z])|192\.0\.2|198\.51|203\.0|a1b2|-0?abc|1111|aaaa|\*{3}|redacted|change|replace|your|examplep|examples|xxx|x\.x|12345|abcd|0{6}/i
/** Words that are also names and settings, filler only where a credential is expected. */
const SOFT_FILLER =
  /^(?:dummy|fake|sample|example|placeholder[-_ ].*|.*[-_ ]placeholder|n\/a|not[-_ ].*|(?:generated|managed|provided|set)[-_ ](?:by|at|on|with|from|via)[-_ ].*|(?:replace|change|insert|missing)|(?:insert|enter|put|paste|provide|specify|fill)[-_ ].*|xxx|to[-_]be[-_](?!replaced|set|filled|defined|injected|changed).*)$/i
/** A title is somebody's name. */
const TITLE = /^[A-Z][a-z]+(?: [A-Z][a-z]+)+$/

/** A word or phrase that asks to be replaced. A warning, because the text may be meant. */
export function findFillerWords(value: string, context: PlaceholderContext): PlaceholderFinding[] {
  const trimmed = value.trim()
  if (trimmed === '' || isProse(context)) return []
  const start = value.indexOf(trimmed)
  const whole = { start, end: start + trimmed.length }
  const secret = context.name === null || context.name === undefined ? null : secretKind(context.name)
  if (isFiller(trimmed) && (secret !== null || isNamedSetting(context) || !isSoft(trimmed)))
    return [filler('filler-phrase', 'a phrase that asks to be replaced', whole)]
  if (isMask(trimmed) && (secret !== null || isAddressName(context.name)))
    // What GitHub's masking left of a host or an id; elsewhere it may be a mask that is meant.
    return [filler('mask', 'a mask in place of a value', whole)]
  const token = secret !== null && secret !== 'password' && isFillerToken(trimmed) ? whole : fillerToken(value)
  if (token !== null) return [filler('documentation-key', 'a key copied from documentation', token)]
  const part = fillerPart(trimmed, value, context)
  return part === null
    ? []
    : [filler('filler-part', 'a phrase or a mask that asks to be replaced, as a part of it', part)]
}

function isSoft(text: string): boolean {
  return SOFT_FILLER.test(text) || TITLE.test(text)
}

/** `placeholder` as an image or a role is no name that anybody gave. */
function isNamedSetting({ kind }: PlaceholderContext): boolean {
  return kind === 'image' || kind === 'role'
}

function fillerPart(trimmed: string, value: string, context: PlaceholderContext): Span | null {
  if (!PART_HINT.test(value)) return null
  if (/\s/.test(trimmed) && context.kind !== 'command') return null
  // What a reference names is looked up, so an id that merely looks made up need not be guessed at.
  const madeUp = context.kind === 'reference' ? COUNTED_ID : MADE_UP_PART
  const masked = MASKED_PART.exec(value) ?? madeUp.exec(value) ?? URGENT_PART.exec(value)
  if (masked !== null) return { start: masked.index, end: masked.index + masked[0].length }
  // What a reference names is looked up, so a name that merely reads like filler need not be guessed at.
  if (context.kind === 'reference' || context.kind === 'role') return null
  const part = (context.kind === 'image' || /^arn:|amazonaws/.test(value) ? FILLER_SEGMENT : FILLER_PART).exec(value)
  return part === null ? null : { start: part.index, end: part.index + part[0].length }
}

function filler(rule: string, what: string, span: Span): PlaceholderFinding {
  return { rule, certainty: 'filler-word', what, remedy: REMEDY, severity: 'warning', span }
}

/** AWS's documentation uses this secret access key throughout. */
const DOCUMENTATION_SECRET_KEY = /wJalrXUtnFEMI\/K7MDENG\/bPxRfiCYEXAMPLEKEY/

function fillerToken(value: string): Span | null {
  if (!/EXAMPLE|[xX*]{6}|0{12}|your|example|placeholder|dummy/.test(value)) return null
  const known = DOCUMENTATION_SECRET_KEY.exec(value)
  if (known !== null) return { start: known.index, end: known.index + known[0].length }
  if (!LEAST_RUN.test(value)) return null
  for (const { pattern, hints } of tokenRules) {
    if (!hints.some((hint) => value.includes(hint))) continue
    for (const match of value.matchAll(pattern)) {
      if (isFillerToken(match[0])) return { start: match.index, end: match.index + match[0].length }
    }
  }
  return null
}

/** `DB_HOST=DB_HOST`, `TODO_DB_HOST`, `db-host-here`: the name stands where its value belongs. */
export function findOwnName(value: string, { name, kind }: PlaceholderContext): PlaceholderFinding[] {
  const trimmed = value.trim()
  if (kind !== 'value' || name === null || name === undefined) return []
  const bare = trimmed.replace(/^([~|!^+*]{1,2})(\w+)\1$/, '$2')
  const [, after, before] = AROUND_NAME.exec(bare) ?? []
  const around = after ?? before
  if (around === undefined && !/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(bare)) return []
  if (nameWords(around ?? bare).join('_') !== nameWords(name).join('_')) return []
  return [filler('own-name', "the variable's own name in place of a value", { start: 0, end: value.length })]
}

/** Words that people put beside the name of what is missing. */
const AROUND_NAME =
  /^(?:todo|tbd|fixme|insert|enter|your|replace|placeholder|change[-_]me|put[-_]your|enter[-_]your|insert[-_]your)[-_]([\w-]{2,100})$|^([\w-]{2,100})[-_](?:here|placeholder|value|todo|goes[-_]here)$/i
