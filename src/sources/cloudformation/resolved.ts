import type { Json, JsonPointer } from '../../base/json.ts'

/** A value of a template with its functions carried out as far as they can be before a deploy. `at`: where in the template it stands. */
export type Resolved =
  | { readonly kind: 'text'; readonly parts: readonly Part[]; readonly at: JsonPointer }
  | { readonly kind: 'plain'; readonly value: number | boolean | null; readonly at: JsonPointer }
  | { readonly kind: 'list'; readonly elements: readonly Resolved[]; readonly at: JsonPointer }
  | { readonly kind: 'map'; readonly members: ReadonlyMap<string, Resolved>; readonly at: JsonPointer }
  /** A value of which not even the type is known. */
  | { readonly kind: 'unknown'; readonly gap: Gap; readonly at: JsonPointer }
  /** `AWS::NoValue`: as if it were not written. */
  | { readonly kind: 'nothing'; readonly at: JsonPointer }

/** A stretch of a text: known, or known only once the stack is deployed. */
export type Part = string | Gap

/** What is not known before the deploy. */
export interface Gap {
  /** As the template says it: `Ref AppSecret`. */
  readonly reference: string
  /** What it will look like where the template itself makes what is referred to; else null. */
  readonly standIn: string | null
  /** Name of a parameter whose value is not to be shown (`NoEcho`); else null. */
  readonly hiddenParameter: string | null
}

/** Characters of a text that functions put together; ECS takes 64 KiB for the whole definition. */
const textLimit = 64 * 1024

export function gap(reference: string, standIn: string | null = null): Gap {
  return { reference, standIn, hiddenParameter: null }
}

export function known(text: string, at: JsonPointer): Resolved {
  return { kind: 'text', parts: [text], at }
}

/** Text of parts, neighbouring known ones joined; a gap where it grows beyond every use. */
export function textOfParts(parts: readonly Part[], at: JsonPointer): Resolved {
  const joined: Part[] = []
  let length = 0
  for (const part of parts) {
    const last = joined.at(-1)
    length += typeof part === 'string' ? part.length : 0
    if (length > textLimit)
      return { kind: 'unknown', gap: gap('a text that is longer than ECS takes for a whole definition'), at }
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part
    else joined.push(part)
  }
  return { kind: 'text', parts: joined.length === 0 ? [''] : joined, at }
}

/** The parts of what can stand in a text; null for a list, a map or nothing. CloudFormation writes numbers and booleans as JSON does. */
export function partsOf(value: Resolved): readonly Part[] | null {
  if (value.kind === 'text') return value.parts
  if (value.kind === 'unknown') return [value.gap]
  return value.kind === 'plain' && value.value !== null ? [String(value.value)] : null
}

/** The whole text where all of it is known; null otherwise. */
export function knownText(value: Resolved | undefined): string | null {
  const parts = value === undefined ? null : partsOf(value)
  return parts?.every((part) => typeof part === 'string') ? parts.join('') : null
}

/** The text with every gap as `fill` has it; null for what is no text. */
export function filledText(value: Resolved, fill: (gap: Gap) => string): string | null {
  return (
    partsOf(value)
      ?.map((part) => (typeof part === 'string' ? part : fill(part)))
      .join('') ?? null
  )
}

/** As a text of the template's own spelling: `${AppSecret}:password::`. */
export function writtenText(value: Resolved): string {
  return filledText(value, ({ reference }) => `\${${reference.replace(/^Ref /, '')}}`) ?? ''
}

/** The value without its places, every gap as `fill` has it. */
export function plainJson(value: Resolved, fill: (gap: Gap) => string): Json {
  switch (value.kind) {
    case 'plain':
      return value.value
    case 'list':
      return value.elements.map((element) => plainJson(element, fill))
    case 'map':
      return Object.fromEntries([...value.members].map(([key, member]) => [key, plainJson(member, fill)]))
    case 'nothing':
      return null
    default:
      return filledText(value, fill)
  }
}

/** The member of a map; undefined for what is no map or has none. */
export function memberOf(value: Resolved | undefined, key: string): Resolved | undefined {
  return value?.kind === 'map' ? value.members.get(key) : undefined
}

/** The elements of a list; none for what is no list. */
export function elementsOf(value: Resolved | undefined): readonly Resolved[] {
  return value?.kind === 'list' ? value.elements : []
}
