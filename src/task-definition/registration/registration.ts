import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonPointer,
  ownValue,
  pointerSegments,
  pointerTo,
  valueAt,
} from '../../base/json.ts'
import { cleanEmptyValues, type Origin, originOf } from './clean.ts'
import { type Loss, lossesOf } from './losses.ts'
import { type InputPlace, REGISTER_INPUT } from './register-input.ts'

export type { Loss } from './losses.ts'

/** What would be registered of a task definition. */
export interface Registration {
  /** The input that RegisterTaskDefinition would get. */
  readonly value: JsonObject
  /** Where a place of `value` is in the file; its nearest ancestor there, where the file has no such place. */
  origin(pointer: JsonPointer): JsonPointer
  /** What has a meaning in the file and is dropped or changed on the way. */
  losses(): readonly Loss[]
}

/** Fields the deploy action deletes before it registers, when they hold something (amazon-ecs-deploy-task-definition 2.6.3, index.js:12-21). */
const DELETED_FIELDS: ReadonlySet<string> = new Set([
  'compatibilities',
  'taskDefinitionArn',
  'requiresAttributes',
  'revision',
  'status',
  'registeredAt',
  'deregisteredAt',
  'registeredBy',
])

/** What amazon-ecs-deploy-task-definition 2.6 with the
 * AWS SDK v3 would register: cleaned of empty values, response fields deleted, empty variables put back, and keys that the SDK does not know dropped. `keepNullValueKeys`: null where somebody
 * else registers it, as it stands. */
export function registerable(
  value: JsonObject,
  options: { readonly keepNullValueKeys: readonly string[] | null },
): Registration {
  if (options.keepNullValueKeys === null) return { value, origin: (pointer) => pointer, losses: () => [] }
  const keep = new Set(options.keepNullValueKeys)
  const cleaned = cleanEmptyValues(value, keep)
  const kept = cleaned !== null && isJsonObject(cleaned.value) ? cleaned.value : {}
  const withoutResponse = Object.fromEntries(
    Object.entries(kept).filter(([key, member]) => !(DELETED_FIELDS.has(key) && isTruthy(member))),
  )
  const sent = serialised(withRestoredValues(withoutResponse), REGISTER_INPUT)
  const registered = isJsonObject(sent) ? sent : {}
  const origin = (pointer: JsonPointer): JsonPointer =>
    cleaned === null ? '' : originInFile(value, originOf(cleaned.origin, pointer), pointer)
  return {
    value: registered,
    origin,
    losses: () => {
      const survivors = new Set(cleaned === null ? [] : pointersIn(cleaned.origin))
      return lossesOf(value, { keep, survives: (pointer) => survivors.has(pointer) })
    },
  }
}

function pointersIn(origin: Origin): JsonPointer[] {
  return [origin.pointer, ...[...origin.children.values()].flatMap(pointersIn)]
}

/** A value that was empty in the file and put back afterwards is where it was. */
function originInFile(file: JsonObject, known: JsonPointer, pointer: JsonPointer): JsonPointer {
  const segments = pointerSegments(pointer)
  const last = segments.at(-1)
  if (last === undefined || pointerSegments(known).length !== segments.length - 1) return known
  const place = pointerTo(known, last)
  return valueAt(file, place) === undefined ? known : place
}

function isTruthy(value: Json): boolean {
  return value !== null && value !== '' && value !== 0 && value !== false
}

/** The deploy action gives every environment entry a value and every App Mesh property a name and value, so that the empty ones among them survive
 * (index.js:394-418). */
function withRestoredValues(definition: JsonObject): JsonObject {
  const containers = mapped(ownValue(definition, 'containerDefinitions'), (container) =>
    withMember(container, 'environment', (environment) => mapped(environment, (entry) => ({ value: '', ...entry }))),
  )
  const restored = containers === undefined ? definition : { ...definition, containerDefinitions: containers }
  return withMember(restored, 'proxyConfiguration', (proxy) =>
    isJsonObject(proxy) && proxy.type === 'APPMESH'
      ? withMember(proxy, 'properties', (properties) =>
          mapped(properties, (entry) => ({ value: '', name: '', ...entry })),
        )
      : proxy,
  )
}

function withMember(object: JsonObject, key: string, change: (value: Json) => Json | undefined): JsonObject {
  const value = ownValue(object, key)
  const changed = value === undefined ? undefined : change(value)
  return changed === undefined ? object : { ...object, [key]: changed }
}

/** What is not an array of objects stays as it is, and is the schema's to report. */
function mapped(value: Json | undefined, change: (entry: JsonObject) => JsonObject): Json | undefined {
  return isJsonArray(value) ? value.map((entry) => (isJsonObject(entry) ? change(entry) : entry)) : value
}

/** What the SDK writes of a value at a place of the input: of a structure the members it knows and that are not null; a value of another kind than
 * expected as it is (@smithy/core, JsonShapeSerializer). */
function serialised(value: Json, place: InputPlace): Json {
  if (place.kind === 'structure' && isJsonObject(value)) {
    const members = [...place.members].flatMap(([key, member]) => {
      const own = ownValue(value, key)
      return own === undefined || own === null ? [] : [[key, serialised(own, member)] as const]
    })
    return Object.fromEntries(members)
  }
  if (place.kind === 'list' && isJsonArray(value)) return value.map((element) => serialised(element, place.element))
  if (place.kind === 'map' && isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, serialised(member, place.value)]))
  }
  return value
}
