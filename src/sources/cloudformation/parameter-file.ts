import { InputError } from '../../base/input-error.ts'
import { isJsonArray, isJsonObject, type Json, ownValue } from '../../base/json.ts'
import { quoted } from '../../base/sentence.ts'

/**
 * The values in a file of parameters, in any form that AWS's own tools take: `[{"ParameterKey": …, "ParameterValue": …}]` of the AWS
 * CLI, `["Name=value"]` of `deploy --parameter-overrides`, `{"Parameters": {…}}` of CodePipeline, or an object of names and values.
 * Throws InputError, which quotes no value.
 */
export function readParameterFile(name: string, text: string): ReadonlyMap<string, string> {
  let file: Json
  try {
    file = JSON.parse(text) as Json
  } catch {
    // The error would quote the text, which may hold passwords.
    throw unusable(name, 'is not JSON')
  }
  const values = isJsonArray(file)
    ? fromList(file)
    : isJsonObject(file)
      ? fromObject(ownValue(file, 'Parameters') ?? file)
      : null
  if (values === null) throw unusable(name, 'is none of the forms that AWS takes')
  return new Map(values)
}

type Entry = readonly [name: string, value: string]

function fromList(list: readonly Json[]): Entry[] | null {
  const entries = list.map((entry): Entry | 'previous' | null => {
    if (typeof entry === 'string') return parameterLine(entry)
    const key = isJsonObject(entry) ? ownValue(entry, 'ParameterKey') : undefined
    if (!isJsonObject(entry) || typeof key !== 'string') return null
    const value = textOf(ownValue(entry, 'ParameterValue'))
    // Whatever the stack has is kept; nobody states it here.
    if (value === null) return ownValue(entry, 'UsePreviousValue') === true ? 'previous' : null
    return [key, value]
  })
  return entries.includes(null) ? null : entries.filter((entry) => entry !== null && entry !== 'previous')
}

function fromObject(object: Json): Entry[] | null {
  if (!isJsonObject(object)) return null
  const entries = Object.entries(object).map(([key, member]): Entry | null => {
    const value = textOf(member)
    return value === null ? null : [key, value]
  })
  return entries.includes(null) ? null : entries.filter((entry) => entry !== null)
}

/** `Name=value`; the value may be empty, and holds every further equals sign. Null for another text. */
export function parameterLine(line: string): Entry | null {
  const [, name = '', value = ''] = /^([A-Za-z0-9]{1,255})=(.*)$/s.exec(line.trim()) ?? []
  return name === '' ? null : [name, value]
}

function textOf(value: Json | undefined): string | null {
  if (isJsonArray(value)) return value.every((each) => typeof each === 'string') ? value.join(',') : null
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

function unusable(name: string, problem: string): InputError {
  return new InputError(
    `Input template-parameters: the file ${quoted(name)} ${problem}. Give a list of objects with ParameterKey and ParameterValue, or an object of names and values.`,
  )
}
