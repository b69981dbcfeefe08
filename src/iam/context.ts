/** What is known of a condition key in the real request. */
export type ContextValue =
  | { readonly status: 'known'; readonly values: readonly string[] }
  /** One of these values; which one, nobody knows before the request. */
  | { readonly status: 'one-of'; readonly candidates: readonly string[] }
  | { readonly status: 'absent' }
  | { readonly status: 'unknown' }

/** Looks a condition key up; names are case-insensitive. */
export type RequestContext = (key: string) => ContextValue

/** What is known of a request's condition keys, as plain data. */
export interface ContextKeys {
  readonly known: Readonly<Record<string, readonly string[]>>
  /** Keys that have a single value out of a few. */
  readonly oneOf?: Readonly<Record<string, readonly string[]>>
  /** Keys that the request certainly lacks. `aws:PrincipalTag/*` stands for every such key that is not in `known`. */
  readonly absent?: readonly string[]
  /** Keys that cannot be known, though a pattern in `absent` covers them. */
  readonly unknown?: readonly string[]
}

/** A key that is mentioned nowhere is unknown, never absent. */
export function createContext(keys: ContextKeys): RequestContext {
  const known = byLowerCase(keys.known)
  const candidates = byLowerCase(keys.oneOf ?? {})
  const unknown = new Set((keys.unknown ?? []).map((key) => key.toLowerCase()))
  const patterns = (keys.absent ?? []).map((key) => key.toLowerCase())
  const absent = new Set(patterns.filter((key) => !key.endsWith('*')))
  const prefixes = patterns.filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1))
  return (name) => {
    const key = name.toLowerCase()
    const values = known.get(key)
    // An empty set of values counts as "no such key" in every operator (the Null operator's documentation).
    if (values !== undefined) return values.length > 0 ? { status: 'known', values } : { status: 'absent' }
    const possible = candidates.get(key)
    if (possible !== undefined) return { status: 'one-of', candidates: possible }
    if (unknown.has(key)) return { status: 'unknown' }
    const missing = absent.has(key) || prefixes.some((prefix) => key.startsWith(prefix))
    return missing ? { status: 'absent' } : { status: 'unknown' }
  }
}

function byLowerCase<T>(record: Readonly<Record<string, T>>): Map<string, T> {
  return new Map(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]))
}
