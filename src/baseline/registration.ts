import { type JsonObject, ownValue } from '../base/json.ts'

/** When a task definition as described was registered, in milliseconds since the epoch. */
export function registeredAt(definition: JsonObject): number | null {
  const text = ownValue(definition, 'registeredAt')
  const time = typeof text === 'string' ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? null : time
}
