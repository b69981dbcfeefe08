import { isJsonArray, isJsonObject, type Json, type JsonObject, ownValue } from '../base/json.ts'

/** Longest policy document the IAM API model admits, in characters (policyDocumentType). */
export const MAX_POLICY_LENGTH = 131_072

/** Who a resource or trust policy speaks of, as written. `anyone` is `"*"` or `{"AWS": "*"}`. */
export interface Principals {
  readonly anyone: boolean
  readonly aws: readonly string[]
  readonly service: readonly string[]
  readonly federated: readonly string[]
  readonly canonicalUser: readonly string[]
}

/** One line of a Condition block: `operator` and `key` as written, values as text. */
export interface Condition {
  readonly operator: string
  readonly key: string
  readonly values: readonly string[]
}

/** One statement. An element that is not there is null, so that exactly one of each pair is normally set. */
export interface Statement {
  /** Zero-based place in the document. */
  readonly index: number
  readonly sid: string | null
  readonly effect: 'Allow' | 'Deny'
  readonly action: readonly string[] | null
  readonly notAction: readonly string[] | null
  readonly resource: readonly string[] | null
  readonly notResource: readonly string[] | null
  readonly principal: Principals | null
  readonly notPrincipal: Principals | null
  readonly conditions: readonly Condition[]
}

/** A policy document. `variables` tells whether `${…}` is interpreted: only since version 2012-10-17. */
export interface ParsedPolicy {
  readonly variables: boolean
  readonly statements: readonly Statement[]
}

/** A policy and the name to report it under. */
export interface NamedPolicy {
  readonly name: string
  readonly policy: ParsedPolicy
  /** Of an inline policy: its characters as IAM counts them, without white space. */
  readonly inlineCharacters?: number
}

/** `text`: plain or URL-encoded, as `parsePolicy` takes it, and understood by it. */
export function charactersCounted(text: string): number {
  return JSON.stringify(parseText(text)).length
}

/**
 * `text`: plain or URL-encoded, as IAM's Get operations return it. Null when any part of it is not understood: a policy read in half could
 * hide a Deny. Never throws, never echoes the text.
 * Source: IAM JSON policy grammar, https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(text: string): ParsedPolicy | null {
  const document = parseText(text)
  if (!isJsonObject(document)) return null
  const version = ownValue(document, 'Version')
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') return null
  const list = ownValue(document, 'Statement')
  if (list === undefined) return null
  const statements: Statement[] = []
  for (const [index, item] of (isJsonArray(list) ? list : [list]).entries()) {
    const statement = isJsonObject(item) ? parseStatement(item, index) : null
    if (statement === null) return null
    statements.push(statement)
  }
  return { variables: version === '2012-10-17', statements }
}

function parseText(text: string): Json | null {
  try {
    const trimmed = text.trim()
    const plain = trimmed.startsWith('{') ? trimmed : decodeURIComponent(trimmed)
    return plain.length > MAX_POLICY_LENGTH ? null : (JSON.parse(plain) as Json)
  } catch {
    // The parser's message quotes its input.
    return null
  }
}

const ELEMENTS = new Set([
  'Sid',
  'Effect',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Principal',
  'NotPrincipal',
  'Condition',
])

function parseStatement(item: JsonObject, index: number): Statement | null {
  // An element we do not know could narrow or widen the statement.
  if (Object.keys(item).some((element) => !ELEMENTS.has(element))) return null
  const effect = ownValue(item, 'Effect')
  const sid = ownValue(item, 'Sid')
  const action = optionalTexts(item, 'Action')
  const notAction = optionalTexts(item, 'NotAction')
  const resource = optionalTexts(item, 'Resource')
  const notResource = optionalTexts(item, 'NotResource')
  const principal = optionalPrincipals(item, 'Principal')
  const notPrincipal = optionalPrincipals(item, 'NotPrincipal')
  const conditions = parseConditions(ownValue(item, 'Condition'))
  if (effect !== 'Allow' && effect !== 'Deny') return null
  if (action === undefined || notAction === undefined || (action === null) === (notAction === null)) return null
  if (resource === undefined || notResource === undefined || (resource !== null && notResource !== null)) return null
  if (principal === undefined || notPrincipal === undefined || (principal !== null && notPrincipal !== null))
    return null
  if (conditions === undefined) return null
  return {
    index,
    sid: typeof sid === 'string' && sid !== '' ? sid : null,
    effect,
    action,
    notAction,
    resource,
    notResource,
    principal,
    notPrincipal,
    conditions,
  }
}

/** Gives null where the element is absent, undefined where it is there but not text. */
function optionalTexts(item: JsonObject, element: string): readonly string[] | null | undefined {
  const value = ownValue(item, element)
  return value === undefined ? null : texts(value)
}

function texts(value: Json): readonly string[] | undefined {
  const list = isJsonArray(value) ? value : [value]
  return list.every((entry) => typeof entry === 'string') ? list : undefined
}

function optionalPrincipals(item: JsonObject, element: string): Principals | null | undefined {
  const value = ownValue(item, element)
  if (value === undefined) return null
  const empty = { anyone: false, aws: [], service: [], federated: [], canonicalUser: [] }
  if (value === '*') return { ...empty, anyone: true }
  if (!isJsonObject(value)) return undefined
  const kinds = new Map<string, readonly string[]>()
  for (const [kind, entry] of Object.entries(value)) {
    const names = texts(entry)
    if (names === undefined || !['AWS', 'Service', 'Federated', 'CanonicalUser'].includes(kind)) return undefined
    kinds.set(kind, names)
  }
  const aws = kinds.get('AWS') ?? []
  return {
    anyone: aws.includes('*'),
    aws: aws.filter((name) => name !== '*'),
    service: kinds.get('Service') ?? [],
    federated: kinds.get('Federated') ?? [],
    canonicalUser: kinds.get('CanonicalUser') ?? [],
  }
}

function parseConditions(block: Json | undefined): Condition[] | undefined {
  if (block === undefined) return []
  if (!isJsonObject(block)) return undefined
  const conditions: Condition[] = []
  for (const [operator, keys] of Object.entries(block)) {
    if (!isJsonObject(keys)) return undefined
    for (const [key, value] of Object.entries(keys)) {
      const values = conditionTexts(value)
      if (values === undefined) return undefined
      conditions.push({ operator, key, values })
    }
  }
  return conditions
}

/** Condition values may be unquoted booleans and numbers; IAM compares them as text. */
function conditionTexts(value: Json): readonly string[] | undefined {
  const list = isJsonArray(value) ? value : [value]
  const scalar = (entry: Json) => ['string', 'number', 'boolean'].includes(typeof entry)
  return list.every(scalar) ? list.map(String) : undefined
}
