import type { Json, JsonObject } from '../../../src/base/json.ts'
import { isObject } from './operation.ts'

/** Members whose values are free texts under free names, where a date is just a text. */
const MAPS = new Set(['dockerLabels', 'options', 'tags', 'driverOpts', 'labels'])

/** The JSON protocol sends times as epoch seconds. */
export function onWire(answer: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [name, MAPS.has(name) ? value : wireValue(name, value)]),
  )
}

function wireValue(name: string, value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => wireValue(name, item))
  if (isObject(value)) return onWire(value)
  if (typeof value === 'string' && /(At|Time|Date)$/.test(name) && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value))
    return Date.parse(value) / 1000
  return value
}
