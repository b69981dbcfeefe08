import schemaFile from './schema.generated.json' with { type: 'json' }

/** One place of RegisterTaskDefinition's input. */
export type InputPlace =
  | { readonly kind: 'structure'; readonly members: ReadonlyMap<string, InputPlace> }
  | { readonly kind: 'list'; readonly element: InputPlace }
  | { readonly kind: 'map'; readonly value: InputPlace }
  | { readonly kind: 'string' | 'integer' | 'boolean'; readonly values: readonly string[] }

/** RegisterTaskDefinition's input as the AWS SDK knows it; what it does not know here it drops without a word. */
export const REGISTER_INPUT: InputPlace = placeOf(schemaFile, new Map(Object.entries(schemaFile.definitions)))

/** The place that unescaped segments of a pointer lead to; null where the input has none. */
export function placeAt(segments: readonly string[]): InputPlace | null {
  let place: InputPlace = REGISTER_INPUT
  for (const segment of segments) {
    const next = step(place, segment)
    if (next === null) return null
    place = next
  }
  return place
}

/** Where each key is a member: the paths of the structures that have it, such as `containerDefinitions[].secrets[]`; '' is the top level. */
export const PATHS_BY_KEY: ReadonlyMap<string, readonly string[]> = pathsByKey()

function step(place: InputPlace, segment: string): InputPlace | null {
  if (place.kind === 'structure') return place.members.get(segment) ?? null
  if (place.kind === 'list') return place.element
  return place.kind === 'map' ? place.value : null
}

function placeOf(schema: unknown, definitions: ReadonlyMap<string, unknown>): InputPlace {
  const {
    $ref,
    type,
    properties,
    items,
    additionalProperties,
    enum: values,
  } = Object(schema) as Readonly<Record<string, unknown>>
  if (typeof $ref === 'string') return placeOf(definitions.get($ref.slice('#/definitions/'.length)), definitions)
  if (type === 'array') return { kind: 'list', element: placeOf(items, definitions) }
  if (type === 'object' && typeof properties === 'object' && properties !== null) {
    const members = Object.entries(properties).map(([key, member]): [string, InputPlace] => [
      key,
      placeOf(member, definitions),
    ])
    return { kind: 'structure', members: new Map(members) }
  }
  if (type === 'object') return { kind: 'map', value: placeOf(additionalProperties, definitions) }
  const kind = type === 'integer' || type === 'boolean' ? type : 'string'
  return { kind, values: Array.isArray(values) ? values.map(String) : [] }
}

function pathsByKey(): Map<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>()
  const visit = (place: InputPlace, path: string): void => {
    if (place.kind === 'list') visit(place.element, `${path}[]`)
    if (place.kind !== 'structure') return
    for (const [key, member] of place.members) {
      paths.set(key, [...(paths.get(key) ?? []), path])
      visit(member, path === '' ? key : `${path}.${key}`)
    }
  }
  visit(REGISTER_INPUT, '')
  return paths
}
