import { isJsonArray, isJsonObject, type Json, type JsonObject, type JsonPointer, pointerTo } from '../../base/json.ts'
import { isEmpty, type Keyed, type Shape, taskDefinitionShape } from './shapes.ts'

/**
 * A part of a task definition in the form in which two can be compared, and its place in the document it came from. A leaf has a
 * value, an object or keyed list has members; `entries` tells a keyed list, whose members are entries, from an object.
 */
export type Part = LeafPart | BranchPart

export interface LeafPart {
  readonly kind: 'leaf'
  readonly pointer: JsonPointer
  readonly value: Json
}

export interface BranchPart {
  readonly kind: 'object' | 'entries'
  readonly pointer: JsonPointer
  readonly members: ReadonlyMap<string, Part>
  /** Members that are written out and say what ECS would fill in: they have no meaning of their own, but their place and value are known. */
  readonly defaults: ReadonlyMap<string, Part>
}

/** A task definition without what ECS fills in, leaves out or orders as it likes. */
export interface NormalisedDefinition {
  readonly root: BranchPart
}

/**
 * What has meaning of a task definition, rendered or described (tags put in it). Never throws, whatever the shape; what has a wrong
 * type stays as it is.
 */
export function normalise(definition: JsonObject): NormalisedDefinition {
  return { root: { kind: 'object', pointer: '', ...membersOf(definition, '', taskDefinitionShape, definition) } }
}

/** A part's value without places, keys sorted, so that equal parts have equal texts. */
export function plainValue(part: Part): Json {
  if (part.kind === 'leaf') return part.value
  return Object.fromEntries(
    [...part.members].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, plainValue(member)]),
  )
}

/** Whether two parts mean the same. */
export function isSame(a: Part, b: Part): boolean {
  return JSON.stringify(plainValue(a)) === JSON.stringify(plainValue(b))
}

/** The part beneath, or null where there is none. */
export function partAt(part: Part, ...keys: readonly string[]): Part | null {
  let here: Part = part
  for (const key of keys) {
    const next: Part | undefined = here.kind === 'leaf' ? undefined : here.members.get(key)
    if (next === undefined) return null
    here = next
  }
  return here
}

function membersOf(
  object: JsonObject,
  pointer: JsonPointer,
  shape: Shape,
  definition: JsonObject,
): Pick<BranchPart, 'members' | 'defaults'> {
  const redundant = shape.redundant?.(object, definition) ?? []
  const members = new Map<string, Part>()
  const defaults = new Map<string, Part>()
  for (const [key, value] of Object.entries(object)) {
    if (shape.dropped?.includes(key) === true) continue
    const part = partOf(key, value, pointerTo(pointer, key), shape, definition)
    if (part === null) continue
    const isMeaningless = redundant.includes(key) || isDefault(key, part, shape.defaults ?? {})
    ;(isMeaningless ? defaults : members).set(key, part)
  }
  return { members, defaults }
}

/** A member that equals its default, or an object of such. */
function isDefault(key: string, part: Part, defaults: Readonly<Record<string, Json>>): boolean {
  if (part.kind === 'object') return part.members.size === 0
  return part.kind === 'leaf' && Object.hasOwn(defaults, key) && defaults[key] === part.value
}

/** A branch whose members are all that there is to it. */
const noDefaults: ReadonlyMap<string, Part> = new Map()

function partOf(key: string, value: Json, pointer: JsonPointer, shape: Shape, definition: JsonObject): Part | null {
  if (isEmpty(value) && !(value === '' && shape.emptyKept?.includes(key) === true)) return null
  const keyed = shape.keyed === undefined || !Object.hasOwn(shape.keyed, key) ? undefined : shape.keyed[key]
  if (keyed !== undefined && isJsonArray(value)) return entriesOf(value, pointer, keyed, definition)
  if (shape.ordered?.includes(key) === true && isJsonArray(value)) return rowOf(value, pointer)
  if (shape.maps?.includes(key) === true && isJsonObject(value)) return mapOf(value, pointer)
  const inner = shape.objects === undefined || !Object.hasOwn(shape.objects, key) ? undefined : shape.objects[key]
  if (inner !== undefined && isJsonObject(value)) {
    const inside = membersOf(value, pointer, inner, definition)
    return inside.members.size + inside.defaults.size === 0 ? null : { kind: 'object', pointer, ...inside }
  }
  const spelling = shape.spelt?.[key]
  const spelt = spelling === undefined ? value : spelling(value)
  return { kind: 'leaf', pointer, value: shape.sets?.includes(key) === true ? sorted(spelt) : canonical(spelt) }
}

function entriesOf(list: readonly Json[], pointer: JsonPointer, keyed: Keyed, definition: JsonObject): Part | null {
  const members = new Map<string, Part>()
  for (const [index, entry] of list.entries()) {
    if (isEmpty(entry)) continue
    const place = pointerTo(pointer, index)
    if (!isJsonObject(entry)) {
      // What is no object has no name; its text may be anything, a credential among others.
      members.set(freeKey(members, `#${index}`), { kind: 'leaf', pointer: place, value: canonical(entry) })
      continue
    }
    if (keyed.ignored?.(entry) === true) continue
    const own = membersOf(entry, place, keyed.shape, definition)
    members.set(freeKey(members, keyed.key(entry)), { kind: 'object', pointer: place, ...own })
  }
  return members.size === 0 ? null : { kind: 'entries', pointer, members, defaults: noDefaults }
}

/** A list whose order counts, its entries by their number. */
function rowOf(list: readonly Json[], pointer: JsonPointer): Part {
  const kept = [...list.entries()].filter(([, entry]) => !isEmpty(entry))
  return {
    kind: 'entries',
    pointer,
    defaults: noDefaults,
    members: new Map(
      kept.map(([index, entry], place) => [
        String(place),
        { kind: 'leaf', pointer: pointerTo(pointer, index), value: canonical(entry) },
      ]),
    ),
  }
}

/** A key that repeats keeps its place in the row of its namesakes: which of them counts is ECS's secret. */
function freeKey(members: ReadonlyMap<string, Part>, key: string): string {
  let free = key
  for (let count = 2; members.has(free); count += 1) free = `${key} #${count}`
  return free
}

function mapOf(map: JsonObject, pointer: JsonPointer): Part | null {
  const members = new Map<string, Part>(
    Object.entries(map).flatMap(([key, value]) =>
      isEmpty(value)
        ? []
        : [[key, { kind: 'leaf', pointer: pointerTo(pointer, key), value: canonical(value) }] as const],
    ),
  )
  return members.size === 0 ? null : { kind: 'object', pointer, members, defaults: noDefaults }
}

/** Keys sorted and empty members gone, at every depth; lists keep their order. */
function canonical(value: Json): Json {
  if (isJsonArray(value)) return value.filter((item) => item !== null).map(canonical)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => !isEmpty(member))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, canonical(member)]),
  )
}

function sorted(value: Json): Json {
  if (!isJsonArray(value)) return canonical(value)
  return value
    .filter((item) => !isEmpty(item))
    .map(canonical)
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
