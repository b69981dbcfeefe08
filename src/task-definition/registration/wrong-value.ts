import { isJsonArray, type Json, type JsonPointer, pointerSegments, valueAt } from '../../base/json.ts'
import { nearest } from '../../base/nearest.ts'
import { listed } from '../../base/sentence.ts'
import { type Cleaned, originOf } from './clean.ts'
import { sameWord } from './key-suggestion.ts'
import { placeAt } from './register-input.ts'
import { pathOf, pointerOf, type SchemaProblem } from './schema-problem.ts'
import type { SchemaError } from './schema-validator.generated.js'

export function wrongValue(error: SchemaError, { value, origin }: Cleaned): SchemaProblem[] {
  const place = pointerOf(error)
  const actual = valueAt(value, place)
  const pointer = originOf(origin, place)
  if (actual === undefined) return []
  if (error.keyword === 'type')
    return [{ rule: 'type', severity: 'error', pointer, ...wrongType(String(error.params.type), actual) }]
  if (error.keyword === 'enum' && typeof actual === 'string') return [wrongChoice(actual, place, pointer)]
  if (error.keyword !== 'maxProperties') return []
  const message = 'ECS takes only one of the keys of this object, and here are several, so it refuses the registration.'
  return [{ rule: 'one-of', severity: 'error', pointer, message, remedy: 'Keep the one key that is meant.' }]
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

function wrongType(expected: string, actual: Json): { message: string; remedy: string } {
  const message = `ECS takes ${KIND_NAMES[expected] ?? expected} here, and the file holds ${kindOf(actual)}. The AWS SDK sends it as it is, and ECS refuses the registration without naming the place.`
  return { message, remedy: remedyForType(expected, actual) }
}

function remedyForType(expected: string, actual: Json): string {
  const scalar = typeof actual === 'number' || typeof actual === 'boolean'
  if (expected === 'string' && scalar) return 'Put the value in quotes.'
  if (expected === 'integer' && typeof actual === 'string' && /^-?\d+$/.test(actual))
    return 'Remove the quotes around the number.'
  if (expected === 'boolean' && typeof actual === 'string' && /^(?:true|false)$/i.test(actual))
    return 'Write true or false without quotes.'
  if (expected === 'array') return 'Write a list in square brackets, even for a single entry.'
  return `Write ${KIND_NAMES[expected] ?? expected}.`
}

function kindOf(value: Json): string {
  if (value === null) return 'null'
  if (isJsonArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'number') return Number.isInteger(value) ? 'a number' : 'a number with a fraction'
  return typeof value === 'string' ? 'a string' : 'true or false'
}

function wrongChoice(actual: string, place: JsonPointer, pointer: JsonPointer): SchemaProblem {
  const path = pathOf(pointerSegments(place))
  if (path === 'containerDefinitions[].portMappings[].protocol') return otherProtocol(actual, pointer)
  if (path === 'networkMode' && actual === 'default') return defaultNetworkMode(pointer)
  const found = placeAt(pointerSegments(place))
  const allowed = found !== null && 'values' in found ? found.values : []
  const meant = sameWord(actual, allowed) ?? nearest(actual, allowed)
  return {
    rule: 'enum',
    severity: 'error',
    pointer,
    message:
      'This is not one of the values that ECS takes here, so it refuses the registration. Upper and lower case count.',
    remedy: meant === null ? `Write ${listed(allowed, 'or')}.` : `Write ${meant}.`,
  }
}

/** API reference, PortMapping: "Amazon ECS treats any other specified value as tcp". */
function otherProtocol(actual: string, pointer: JsonPointer): SchemaProblem {
  const isTcp = actual.toLowerCase() === 'tcp'
  return {
    rule: 'protocol',
    severity: isTcp ? 'notice' : 'error',
    pointer,
    message: `ECS knows the protocols tcp and udp, in small letters, and takes this one for tcp${isTcp ? ', as is meant' : ''}.`,
    remedy: actual.toLowerCase() === 'udp' ? 'Write udp.' : 'Write tcp or udp.',
  }
}

/** AWS's sample for Windows has it, the API's list of values lacks it; neither proves the other wrong. */
function defaultNetworkMode(pointer: JsonPointer): SchemaProblem {
  return {
    rule: 'network-mode-default',
    severity: 'warning',
    pointer,
    message:
      'The network mode default is in samples for Windows, but not among the values that the API reference of ECS names.',
    remedy: 'Leave networkMode out: this is the default mode.',
  }
}
