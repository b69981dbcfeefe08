import { isJsonArray, isJsonObject, type Json, type JsonPointer, pointerTo } from '../base/json.ts'
import { type Hole, type Holes, markOf } from './hole.ts'
import { type InputPlace, REGISTER_INPUT } from './registration/register-input.ts'

/** A value of which parts may not be known: what a plan or a template has where a definition will stand. */
export type Term =
  | { readonly kind: 'known'; readonly value: Json }
  /** A text with a stand-in or a mark in it. */
  | { readonly kind: 'text'; readonly text: string; readonly hole: Hole }
  | { readonly kind: 'list'; readonly items: readonly Term[] }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Term> }
  | { readonly kind: 'open'; readonly reference: string }

export function known(value: Json): Term {
  return { kind: 'known', value }
}

export function open(reference: string): Term {
  return { kind: 'open', reference }
}

/** A definition as far as it is known, and where it is not. */
export interface FilledDefinition {
  readonly value: Json
  readonly holes: Holes
}

/**
 * The value of a definition: in a place for a text, what is not known stands as its mark; in a place for anything else, it is left out.
 */
export function fillDefinition(definition: Term): FilledDefinition {
  const holes = new Map<JsonPointer, Hole>()
  const value = fill(definition, REGISTER_INPUT, '', holes)
  return { value: value ?? {}, holes }
}

function fill(
  term: Term,
  place: InputPlace | null,
  pointer: JsonPointer,
  holes: Map<JsonPointer, Hole>,
): Json | undefined {
  switch (term.kind) {
    case 'known':
      return term.value
    case 'text':
      holes.set(pointer, term.hole)
      return term.text
    case 'open': {
      const hole = { reference: term.reference, standIn: null }
      holes.set(pointer, hole)
      return place?.kind === 'string' ? markOf(hole) : undefined
    }
    case 'list': {
      const element = place?.kind === 'list' ? place.element : null
      // An element that is left out would move those behind it.
      return term.items.map((item, index) => fill(item, element, pointerTo(pointer, index), holes) ?? {})
    }
    case 'object': {
      const members = [...term.members].flatMap(([key, member]): [string, Json][] => {
        const value = fill(member, memberPlace(place, key), pointerTo(pointer, key), holes)
        return value === undefined ? [] : [[key, value]]
      })
      return Object.fromEntries(members)
    }
  }
}

function memberPlace(place: InputPlace | null, key: string): InputPlace | null {
  if (place?.kind === 'structure') return place.members.get(key) ?? null
  return place?.kind === 'map' ? place.value : null
}

/** `marks` has the shape of the value, with true where it is not known; `name` says what stands there. */
export function termOf(value: Json, marks: Json, name: (path: readonly (string | number)[]) => string): Term {
  return marked(value, marks, name, [])
}

function marked(
  value: Json,
  marks: Json,
  name: (path: readonly (string | number)[]) => string,
  path: readonly (string | number)[],
): Term {
  if (marks === true) return open(name(path))
  if (isJsonArray(value)) {
    const list = isJsonArray(marks) ? marks : []
    if (!holdsMark(marks)) return known(value)
    return {
      kind: 'list',
      items: value.map((item, index) => marked(item, list[index] ?? false, name, [...path, index])),
    }
  }
  const unknown = isJsonObject(marks) ? marks : {}
  if (!holdsMark(marks)) return known(value)
  const object = isJsonObject(value) ? value : {}
  const keys = new Set([...Object.keys(object), ...Object.keys(unknown)])
  return {
    kind: 'object',
    members: new Map(
      [...keys]
        .filter((key) => object[key] !== undefined || holdsMark(unknown[key] ?? false))
        .map((key) => [key, marked(object[key] ?? null, unknown[key] ?? false, name, [...path, key])]),
    ),
  }
}

function holdsMark(marks: Json): boolean {
  if (marks === true) return true
  if (isJsonArray(marks)) return marks.some(holdsMark)
  return isJsonObject(marks) && Object.values(marks).some(holdsMark)
}
