/** Any value that JSON can express. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** RFC 6901 pointer into a document; '' is the whole document. */
export type JsonPointer = '' | `/${string}`

/** Not null, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `Array.isArray` alone would widen a readonly array to `any[]`. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** Own properties only, so that `__proto__` and `constructor` are keys like any other. */
export function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** Segments are unescaped. */
export function pointerTo(parent: JsonPointer, ...segments: readonly (string | number)[]): JsonPointer {
  let pointer = parent
  for (const segment of segments)
    pointer = `${pointer}/${typeof segment === 'number' ? segment : escapeSegment(segment)}`
  return pointer
}

/** Unescaped. */
export function pointerSegments(pointer: JsonPointer): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeSegment)
}

/** Undefined where the path leaves the document. */
export function valueAt(document: Json, pointer: JsonPointer): Json | undefined {
  let value: Json | undefined = document
  for (const segment of pointerSegments(pointer)) {
    if (isJsonArray(value)) value = /^(0|[1-9]\d*)$/.test(segment) ? value[Number(segment)] : undefined
    else if (isJsonObject(value)) value = ownValue(value, segment)
    else return undefined
  }
  return value
}

function escapeSegment(segment: string): string {
  return /[~/]/.test(segment) ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : segment
}

function unescapeSegment(segment: string): string {
  return segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment
}
