import type { ContextValue, RequestContext } from './context.ts'
import { and, FALSE, type Judgement, judged, TRUE, unknownGaps, unknownKeys } from './truth.ts'

/** A piece of a pattern: one literal character, `?`, `*`, or a stretch that only the real request will tell. */
export type Token = { readonly kind: 'character'; readonly value: string } | { readonly kind: 'one' | 'many' | 'hole' }

/** A pattern after its policy variables were filled in. */
export interface Pattern {
  readonly tokens: readonly Token[]
  /** Variables whose value cannot be known; each left a hole. */
  readonly unknownKeys: readonly string[]
  /** A variable that the request lacks and that has no default left a hole too: what IAM makes of it is not documented. */
  readonly unresolved: boolean
}

/** What tells a pattern apart: whether `${…}` and the wildcards mean anything in it. */
export interface PatternRules {
  readonly variables: boolean
  readonly wildcards: boolean
}

const ONE: Token = { kind: 'one' }
const MANY: Token = { kind: 'many' }
const HOLE: Token = { kind: 'hole' }

/**
 * Replaces `${key}`, `${key, 'default'}`, `${*}`, `${?}` and `${$}`. What a variable brings in is literal text, never a wildcard.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function expandPattern(text: string, context: RequestContext, rules: PatternRules): Pattern {
  const tokens: Token[] = []
  const unknown: string[] = []
  let unresolved = false
  let at = 0
  while (at < text.length) {
    const end = rules.variables && text.startsWith('${', at) ? text.indexOf('}', at) : -1
    if (end === -1) {
      tokens.push(plainToken(text.charAt(at), rules.wildcards))
      at += 1
      continue
    }
    const filled = fillVariable(text.slice(at + 2, end), context)
    if (filled.status === 'known') tokens.push(...literal(filled.values[0] ?? ''))
    else tokens.push(HOLE)
    if (filled.status === 'unknown') unknown.push(filled.key)
    if (filled.status === 'absent') unresolved = true
    at = end + 1
  }
  return { tokens, unknownKeys: unknown, unresolved }
}

function plainToken(character: string, wildcards: boolean): Token {
  if (wildcards && character === '*') return MANY
  if (wildcards && character === '?') return ONE
  return { kind: 'character', value: character }
}

function literal(text: string): Token[] {
  return text.split('').map((value) => ({ kind: 'character', value }))
}

type Filled =
  | Extract<ContextValue, { status: 'known' | 'absent' }>
  | { readonly status: 'unknown'; readonly key: string }

function fillVariable(body: string, context: RequestContext): Filled {
  if (body === '*' || body === '?' || body === '$') return { status: 'known', values: [body] }
  const comma = body.indexOf(',')
  const key = (comma === -1 ? body : body.slice(0, comma)).trim()
  const fallback = comma === -1 ? null : /^'(.*)'$/.exec(body.slice(comma + 1).trim())?.[1]
  const found = context(key)
  // Only single-valued keys are documented as variables.
  if (found.status === 'unknown' || found.status === 'one-of') return { status: 'unknown', key }
  if (found.status === 'known' && found.values.length > 1) return { status: 'unknown', key }
  if (found.status === 'known') return found
  return typeof fallback === 'string' ? { status: 'known', values: [fallback] } : found
}

/** How far `*` and `?` reach: over any character, or not over a colon unless `*` ends its segment. */
export type Reach = 'any' | 'segment'

/**
 * Whether the pattern matches the whole value; a hole matches anything. Walks value and pattern once (steps: product of their lengths),
 * so no pattern can make it run away.
 */
export function tokensMatch(tokens: readonly Token[], value: string, reach: Reach = 'any'): boolean {
  return walk(tokens, value, reach)[tokens.length] === 1
}

/** Whether the pattern would match with some ending. */
export function tokensCanBegin(tokens: readonly Token[], beginning: string): boolean {
  return walk(tokens, beginning, 'any').includes(1)
}

/** Gives, for each place in the pattern, 1 when the pattern up to there can have consumed the whole value. */
function walk(tokens: readonly Token[], value: string, reach: Reach): Uint8Array {
  let places = skipEmpty(tokens, new Uint8Array(tokens.length + 1).fill(1, 0, 1))
  for (const character of value.split('')) {
    const next = new Uint8Array(tokens.length + 1)
    for (const [place, token] of tokens.entries()) {
      if (places[place] !== 1 || !accepts(tokens, place, token, character, reach)) continue
      next[token.kind === 'many' || token.kind === 'hole' ? place : place + 1] = 1
    }
    places = skipEmpty(tokens, next)
  }
  return places
}

/** `*` and a hole may also stand for nothing. */
function skipEmpty(tokens: readonly Token[], places: Uint8Array): Uint8Array {
  for (const [place, token] of tokens.entries()) {
    if (places[place] === 1 && (token.kind === 'many' || token.kind === 'hole')) places[place + 1] = 1
  }
  return places
}

function accepts(tokens: readonly Token[], place: number, token: Token, character: string, reach: Reach): boolean {
  if (token.kind === 'character') return token.value === character
  if (character !== ':' || reach === 'any' || token.kind === 'hole') return true
  return token.kind === 'many' && endsSegment(tokens[place + 1])
}

function endsSegment(next: Token | undefined): boolean {
  return next === undefined || (next.kind === 'character' && next.value === ':')
}

/** `pattern`: such as `secretsmanager:Get*`. Case does not matter. */
export function matchesAction(pattern: string, action: string): boolean {
  return pattern === '*' || globMatches(pattern.toLowerCase(), action.toLowerCase())
}

/** `*` and `?` only; colons are like any character. */
export function globMatches(pattern: string, value: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === value
  return tokensMatch(
    pattern.split('').map((character) => plainToken(character, true)),
    value,
  )
}

/**
 * Whether a Resource pattern matches the ARN of a request (or `*` for an action without resources). Wildcards act within the segments of
 * an ARN; `*` at the end of a segment reaches beyond it. For a match that needs more than that the documentation gives no word, so it
 * is unknown.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function judgeResource(text: string, arn: string, context: RequestContext, variables: boolean): Judgement {
  if (text === '*') return TRUE
  const special = text.search(/[*?]|\$\{/)
  if (special === -1) return judged(text === arn)
  if (!arn.startsWith(text.slice(0, special))) return FALSE
  const pattern = expandPattern(text, context, { variables, wildcards: true })
  if (!tokensMatch(pattern.tokens, arn)) return FALSE
  if (hasHoles(pattern)) return judgeHoles(pattern)
  return tokensMatch(pattern.tokens, arn, 'segment') ? TRUE : unknownGaps('resource-pattern')
}

/** Whether a policy variable in it could not be filled in. */
export function hasHoles(pattern: Pattern): boolean {
  return pattern.unresolved || pattern.unknownKeys.length > 0
}

/** Of a pattern that matches if its holes do: unknown, for want of what would fill them. */
export function judgeHoles(pattern: Pattern): Judgement {
  return and(
    pattern.unknownKeys.length > 0 ? unknownKeys(...pattern.unknownKeys) : TRUE,
    pattern.unresolved ? unknownGaps('policy-variable') : TRUE,
  )
}

/** Number of colon-separated parts of an ARN; colons in the resource part belong to it. */
const ARN_PARTS = 6

/**
 * ArnLike: each of the six parts must match its counterpart.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export function judgeArn(pattern: Pattern, arn: string): Judgement {
  if (hasHoles(pattern)) return tokensMatch(pattern.tokens, arn) ? judgeHoles(pattern) : FALSE
  if (pattern.tokens.length === 1 && pattern.tokens[0]?.kind === 'many') return TRUE
  const parts = splitTokens(pattern.tokens)
  const values = splitArn(arn)
  if (values === null) return FALSE
  // Fewer than six parts is no ARN; whether IAM lets a trailing `*` stand for the rest is not documented.
  if (parts.length < ARN_PARTS) return tokensMatch(pattern.tokens, arn) ? unknownGaps('arn-pattern') : FALSE
  return judged(parts.every((part, index) => tokensMatch(part, values[index] ?? '')))
}

/** Cut at the first five colons. */
export function splitTokens(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'character' && token.value === ':' && parts.length < ARN_PARTS) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

/** Prefix, partition, service, region, account, resource; null for a text that is no ARN. */
export function splitArn(arn: string): string[] | null {
  const parts = arn.split(':')
  if (parts.length < ARN_PARTS || parts[0] !== 'arn') return null
  return [...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':')]
}
