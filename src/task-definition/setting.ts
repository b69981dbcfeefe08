import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonPointer,
  ownValue,
  pointerTo,
} from '../base/json.ts'
import { isEmptyValue } from './registration/clean.ts'

/** A value of the rendered file and where it stands. */
export interface Setting<Value extends Json = Json> {
  readonly pointer: JsonPointer
  readonly value: Value
}

/**
 * The value at a path of keys below a setting. Null where there is none, and where it is empty: the deploy action removes empty
 * values before it registers, so an empty setting is an absent one.
 */
export function settingAt(parent: Setting, ...keys: readonly [string, ...string[]]): Setting | null {
  let { value, pointer }: Setting = parent
  for (const key of keys) {
    const member: Json | undefined = isJsonObject(value) ? ownValue(value, key) : undefined
    if (member === undefined) return null
    value = member
    pointer = pointerTo(pointer, key)
  }
  return isEmptyValue(value) ? null : { pointer, value }
}

// Of another type than expected is as good as absent below: wrong types are the schema check's business.

export function textAt(parent: Setting, ...keys: readonly [string, ...string[]]): Setting<string> | null {
  const setting = settingAt(parent, ...keys)
  return typeof setting?.value === 'string' ? { pointer: setting.pointer, value: setting.value } : null
}

export function numberAt(parent: Setting, ...keys: readonly [string, ...string[]]): Setting<number> | null {
  const setting = settingAt(parent, ...keys)
  return typeof setting?.value === 'number' ? { pointer: setting.pointer, value: setting.value } : null
}

export function objectAt(parent: Setting, ...keys: readonly [string, ...string[]]): Setting<JsonObject> | null {
  const setting = settingAt(parent, ...keys)
  return isJsonObject(setting?.value) ? { pointer: setting.pointer, value: setting.value } : null
}

/** Whether the setting is there and `true`. */
export function isOn(parent: Setting, ...keys: readonly [string, ...string[]]): boolean {
  return settingAt(parent, ...keys)?.value === true
}

/** The elements of a list, each at its place in the file; the empty ones are removed before registration and not among them. */
export function elementsAt(parent: Setting, ...keys: readonly [string, ...string[]]): Setting[] {
  const list = settingAt(parent, ...keys)
  if (list === null || !isJsonArray(list.value)) return []
  return list.value.flatMap((value, index) =>
    isEmptyValue(value) ? [] : [{ pointer: pointerTo(list.pointer, index), value }],
  )
}

export function objectsAt(parent: Setting, ...keys: readonly [string, ...string[]]): Setting<JsonObject>[] {
  return elementsAt(parent, ...keys).flatMap(({ pointer, value }) => (isJsonObject(value) ? [{ pointer, value }] : []))
}

export function textsAt(parent: Setting, ...keys: readonly [string, ...string[]]): Setting<string>[] {
  return elementsAt(parent, ...keys).flatMap(({ pointer, value }) =>
    typeof value === 'string' ? [{ pointer, value }] : [],
  )
}

/** The texts of a map of options or labels, by name; empty ones too, which `keep-null-value-keys` may keep. */
export function optionsAt(
  parent: Setting,
  ...keys: readonly [string, ...string[]]
): ReadonlyMap<string, Setting<string>> {
  const map = objectAt(parent, ...keys)
  if (map === null) return new Map()
  return new Map(
    Object.entries(map.value).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, { pointer: pointerTo(map.pointer, name), value }] as const] : [],
    ),
  )
}

/** The last segment of a setting's pointer that is an index. */
export function indexOf({ pointer }: Setting): number {
  return Number(pointer.slice(pointer.lastIndexOf('/') + 1))
}
