import { isJsonArray, isJsonObject, type Json, type JsonPointer, pointerSegments, pointerTo } from '../../base/json.ts'

/** Where each value of a cleaned tree stood before cleaning. */
export interface Origin {
  readonly pointer: JsonPointer
  readonly children: ReadonlyMap<string, Origin>
}

export interface Cleaned {
  readonly value: Json
  readonly origin: Origin
}

/** What the deploy action leaves of a value, or null if that is nothing: nulls, empty strings
 * and arrays and objects without content go, at every depth and out of arrays. A name to keep holds only for a key whose object has other content
 * (amazon-ecs-deploy-task-definition 2.6.3, index.js:322-378). */
export function cleanEmptyValues(value: Json, keep: ReadonlySet<string> = new Set()): Cleaned | null {
  return isEmptyValue(value) ? null : cleaned(value, '', keep)
}

/** Whether the deploy action counts it as empty. */
export function isEmptyValue(value: Json): boolean {
  if (value === null || value === '') return true
  if (isJsonArray(value)) return value.every(isEmptyValue)
  return isJsonObject(value) && Object.values(value).every(isEmptyValue)
}

/** Where a place of a cleaned tree was before; the nearest ancestor that was there, where the place is new. */
export function originOf(root: Origin, pointer: JsonPointer): JsonPointer {
  let origin = root
  for (const segment of pointerSegments(pointer)) {
    const child = origin.children.get(segment)
    if (child === undefined) return origin.pointer
    origin = child
  }
  return origin.pointer
}

function cleaned(value: Json, pointer: JsonPointer, keep: ReadonlySet<string>): Cleaned {
  if (isJsonArray(value)) {
    const elements = [...value.entries()]
      .filter(([, element]) => !isEmptyValue(element))
      .map(([index, element]) => cleaned(element, pointerTo(pointer, index), keep))
    return {
      value: elements.map((element) => element.value),
      origin: { pointer, children: new Map(elements.map((element, index) => [String(index), element.origin])) },
    }
  }
  if (isJsonObject(value)) {
    const members = Object.entries(value)
      .filter(([key, member]) => keep.has(key) || !isEmptyValue(member))
      .map(([key, member]) => [key, cleaned(member, pointerTo(pointer, key), keep)] as const)
    return {
      value: Object.fromEntries(members.map(([key, member]) => [key, member.value])),
      origin: { pointer, children: new Map(members.map(([key, member]) => [key, member.origin])) },
    }
  }
  return { value, origin: { pointer, children: new Map() } }
}
