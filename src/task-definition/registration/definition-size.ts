import { type JsonObject, ownValue } from '../../base/json.ts'
import { objectsAt } from '../setting.ts'
import { registerable } from './registration.ts'

/** Bytes of a task definition (AWS General Reference, ECS quotas: "Task definition size"). */
export const MAX_DEFINITION_BYTES = 64 * 1024

/** From here on no cleaning brings a definition back within the limit, and nothing but its size is worth telling. */
export const FAR_TOO_MANY_BYTES = 4 * MAX_DEFINITION_BYTES

/** Bytes of a definition as the file holds it, written without blanks. */
export function writtenBytes(value: JsonObject): number {
  return Buffer.byteLength(JSON.stringify(value))
}

/** Bytes of what would be registered of a definition, where these can be too many; else, and of one that is far too large, those that are written. */
export function registeredBytes(value: JsonObject, keepNullValueKeys: readonly string[] | null): number {
  const written = writtenBytes(value)
  if (written > FAR_TOO_MANY_BYTES || written + addedBytes(value) <= MAX_DEFINITION_BYTES) return written
  return writtenBytes(registerable(value, { keepNullValueKeys }).value)
}

/** The deploy action only ever adds `"value":""` to a variable without one, and a name and a value to a property of a proxy. */
function addedBytes(value: JsonObject): number {
  const definition = { pointer: '' as const, value }
  const variables = objectsAt(definition, 'containerDefinitions')
    .flatMap((container) => objectsAt(container, 'environment'))
    .filter((entry) => ownValue(entry.value, 'value') === undefined)
  return (
    (variables.length + 2 * objectsAt(definition, 'proxyConfiguration', 'properties').length) * ',"value":""'.length
  )
}
