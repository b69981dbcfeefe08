import type { JsonObject } from '../../base/json.ts'
import { registerable } from './registration.ts'

/** Bytes of a task definition (AWS General Reference, ECS quotas: "Task definition size"). */
export const MAX_DEFINITION_BYTES = 64 * 1024

/** From here on no cleaning brings a definition back within the limit, and nothing but its size is worth telling. */
export const FAR_TOO_MANY_BYTES = 4 * MAX_DEFINITION_BYTES

/** Bytes of a definition as the file holds it, written without blanks. */
export function writtenBytes(value: JsonObject): number {
  return Buffer.byteLength(JSON.stringify(value))
}

/** Bytes of what would be registered of a definition; of one that is far too large, those that are written. */
export function registeredBytes(value: JsonObject, keepNullValueKeys: readonly string[]): number {
  const written = writtenBytes(value)
  // Registering adds no more than an empty value to variables without one.
  if (written < MAX_DEFINITION_BYTES / 2 || written > FAR_TOO_MANY_BYTES) return written
  return writtenBytes(registerable(value, { keepNullValueKeys }).value)
}
