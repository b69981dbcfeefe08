import { goNumberText } from '../base/go-number.ts'
import { topLevelMembers } from './json-members.ts'
import { type StandIn, standInOf } from './stand-in.ts'

/** What a member of a secret's JSON object becomes in a container, without the value itself. */
export type MemberForm =
  | 'text'
  | 'empty-text'
  | 'boolean'
  | 'number'
  | 'number-reformatted'
  | 'null'
  | 'object'
  | 'array'

export interface SecretMember {
  readonly key: string
  readonly form: MemberForm
  readonly repeated: boolean
  /** Of a text that nobody meant to be used: what it is. */
  readonly standIn?: StandIn
}

/** What was learnt from reading a secret's value. Plain data; the value is not in it. */
export type SecretValueFacts =
  | { readonly form: 'binary' }
  | { readonly form: 'not-json' | 'not-an-object'; readonly standIn?: StandIn }
  /** With `overflow`, a number somewhere in it is too large for the ECS agent when it decodes the whole document. */
  | { readonly form: 'object'; readonly members: readonly SecretMember[]; readonly overflow?: true }

/** Deepest nesting that Go's decoder accepts (encoding/json, maxNestingDepth). */
const goNestingLimit = 10_000

/**
 * Form and top-level keys as the ECS agent would see them (asm.go, Go's encoding/json).
 * The text does not leave this function.
 */
export function judgeSecretText(text: string): SecretValueFacts {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The error quotes the text, which is the secret.
    return { form: 'not-json', ...standInFact(text, null) }
  }
  const { overflow, depth } = scan(text)
  if (depth > goNestingLimit) return { form: 'not-json' }
  const overflows = overflow ? { overflow } : {}
  // Go leaves the map empty for a document that is just null, so every key is then missing.
  if (value === null) return { form: 'object', members: [], ...overflows }
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { form: 'not-an-object', ...(typeof value === 'string' ? standInFact(value, null) : {}) }
  }
  return { form: 'object', members: readMembers(text), ...overflows }
}

function readMembers(text: string): SecretMember[] {
  const members = new Map<string, SecretMember>()
  for (const { key, source } of topLevelMembers(text)) {
    const repeated = members.delete(key)
    const form = formOf(source)
    const told = form === 'text' || form === 'empty-text' ? standInFact(String(JSON.parse(source)), key) : {}
    members.set(key, { key, form, repeated, ...told })
  }
  return [...members.values()]
}

function standInFact(value: string, name: string | null): { standIn?: StandIn } {
  const standIn = standInOf(value, name)
  return standIn === null ? {} : { standIn }
}

function formOf(source: string): MemberForm {
  const first = source[0]
  if (first === '"') return source === '""' ? 'empty-text' : 'text'
  if (first === '{') return 'object'
  if (first === '[') return 'array'
  if (first === 't' || first === 'f') return 'boolean'
  if (first === 'n') return 'null'
  return goNumberText(source) === source ? 'number' : 'number-reformatted'
}

/** One pass over valid JSON: whether a number overflows float64, and how deep it nests. */
function scan(text: string): { overflow: boolean; depth: number } {
  let overflow = false
  let depth = 0
  let deepest = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]|-?\d[\d.eE+-]*/gs)) {
    if (token === '{' || token === '[') {
      depth += 1
      deepest = Math.max(deepest, depth)
    } else if (token === '}' || token === ']') depth -= 1
    else if (token[0] !== '"' && goNumberText(token) === null) overflow = true
  }
  return { overflow, depth: deepest }
}

/** The member that the agent would find: literal, case-sensitive, top level. */
export function memberOf(facts: SecretValueFacts, key: string): SecretMember | null {
  return facts.form === 'object' ? (facts.members.find((member) => member.key === key) ?? null) : null
}

/**
 * Whether a credentials document has a usable text in a field; a null may take back what an earlier key of that name gave.
 * Go decodes it into a structure: keys match in any case, the last one wins, and a value of another
 * type fails the whole document.
 */
export function hasCredential(
  facts: SecretValueFacts,
  field: 'username' | 'password',
  nullTakesBack: boolean,
): boolean {
  if (facts.form !== 'object') return false
  const forms = facts.members
    .filter(({ key, form }) => key.toLowerCase() === field && (nullTakesBack || form !== 'null'))
    .map(({ form }) => form)
  return forms.at(-1) === 'text' && forms.every((form) => form === 'text' || form === 'empty-text' || form === 'null')
}
