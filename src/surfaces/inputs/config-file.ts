import { InputError } from '../../base/input-error.ts'
import { isJsonArray, isJsonObject, type Json, type JsonObject, type JsonPointer, pointerTo } from '../../base/json.ts'
import { nearest } from '../../base/nearest.ts'
import { listed, quoted } from '../../base/sentence.ts'
import { parseDocument, type TaskDefinitionDocument } from '../../task-definition/document/document.ts'
import type { Config, ConfigSuppression, ConfigTarget } from './config.ts'

/** Inputs that the file may set. The others belong to the workflow's step, or name what the file names by `targets`. */
export const settingNames = [
  'cluster',
  'baseline',
  'secret-values',
  'fail-on',
  'require-verified',
  'checks',
  'launch-type',
  'platform-version',
  'keep-null-value-keys',
  'iam-context',
  'deployer-role-arn',
  'comment',
  'suggestions',
  'mask-account-ids',
] as const

const keys = ['version', 'targets', 'changed-only', 'ignore', ...settingNames]
const targetKeys = ['files', 'service', 'cluster', 'source-file']
const ignoreKeys = ['check', 'subject', 'files', 'services', 'clusters', 'until', 'why']

/** Reads a file of settings. Throws InputError, with line and column, for anything that it does not understand. */
export async function readConfig(name: string, bytes: Uint8Array): Promise<Config> {
  const { document, problems } = await parseDocument(name, bytes)
  if (document === null) {
    const [problem] = problems
    const place = problem?.location ? `, line ${problem.location.line}, column ${problem.location.column}` : ''
    throw new InputError(
      `${name}${place}: ${problem?.message ?? 'The file cannot be read.'} ${problem?.remedy ?? ''}`.trim(),
    )
  }
  const reader = readerOf(document)
  const root = reader.fields('', document.value, keys)
  const version = root.get('version')
  if (version !== 1) {
    throw reader.error(
      version === undefined ? '' : '/version',
      'The file does not say version: 1.',
      'Write version: 1 as its first line.',
    )
  }
  return {
    settings: new Map(
      settingNames.flatMap((setting) => {
        const value = root.get(setting)
        return value === undefined ? [] : [[setting, reader.setting(pointerTo('', setting), value)] as const]
      }),
    ),
    targets: reader
      .list('/targets', root.get('targets'))
      .map(({ pointer, value }) => readTarget(reader, pointer, value)),
    ignore: reader.list('/ignore', root.get('ignore')).map(({ pointer, value }) => readIgnore(reader, pointer, value)),
    changedOnly: reader.boolean('/changed-only', root.get('changed-only')),
  }
}

function readTarget(reader: Reader, pointer: JsonPointer, value: Json): ConfigTarget {
  const fields = reader.fields(pointer, reader.object(pointer, value), targetKeys)
  const files = reader.text(pointer, fields, 'files')
  if (files === null)
    throw reader.error(pointer, 'This target names no files.', 'Write files: with a path or a pattern.')
  return {
    files,
    service: reader.text(pointer, fields, 'service'),
    cluster: reader.text(pointer, fields, 'cluster'),
    sourceFile: reader.text(pointer, fields, 'source-file'),
    line: reader.line(pointer),
  }
}

function readIgnore(reader: Reader, pointer: JsonPointer, value: Json): ConfigSuppression {
  const fields = reader.fields(pointer, reader.object(pointer, value), ignoreKeys)
  const check = reader.text(pointer, fields, 'check')
  const subject = reader.text(pointer, fields, 'subject')
  if (check === null || subject === null) {
    throw reader.error(
      pointer,
      'This entry does not say what it ignores.',
      'Write check: and subject:, as the report names them.',
    )
  }
  return {
    check,
    subject,
    files: reader.words(pointer, fields, 'files'),
    services: reader.words(pointer, fields, 'services'),
    clusters: reader.words(pointer, fields, 'clusters'),
    until: reader.text(pointer, fields, 'until'),
    why: reader.text(pointer, fields, 'why'),
    line: reader.line(pointer),
  }
}

type Fields = ReadonlyMap<string, Json>

interface Reader {
  error(pointer: JsonPointer, fault: string, cure: string): InputError
  line(pointer: JsonPointer): number
  object(pointer: JsonPointer, value: Json): JsonObject
  /** The members of an object that has no others than these. */
  fields(pointer: JsonPointer, value: JsonObject, known: readonly string[]): Fields
  list(pointer: JsonPointer, value: Json | undefined): { readonly pointer: JsonPointer; readonly value: Json }[]
  text(pointer: JsonPointer, fields: Fields, name: string): string | null
  /** A list of words, which may be one word. */
  words(pointer: JsonPointer, fields: Fields, name: string): string[] | null
  boolean(pointer: JsonPointer, value: Json | undefined): boolean
  /** A setting in the form of the input of its name: one item a line. */
  setting(pointer: JsonPointer, value: Json): string
}

function readerOf(document: TaskDefinitionDocument): Reader {
  const error = (pointer: JsonPointer, fault: string, cure: string) => {
    const { line, column } = document.locate(pointer)
    return new InputError(`${document.file}, line ${line}, column ${column}: ${fault} ${cure}`)
  }
  const scalar = (pointer: JsonPointer, value: Json): string => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
    throw error(pointer, 'This is not a text.', 'Write one value.')
  }
  return {
    error,
    line: (pointer) => document.locate(pointer).line,
    object: (pointer, value) => {
      if (isJsonObject(value)) return value
      throw error(pointer, 'This entry is not a mapping.', 'Write key: value lines.')
    },
    fields: (pointer, value, known) => {
      for (const name of Object.keys(value)) {
        if (known.includes(name)) continue
        const near = nearest(name, known)
        const cure = near === null ? `Use ${listed(known, 'or')}.` : `Did you mean ${near}?`
        throw error(pointerTo(pointer, name), `There is no setting ${quoted(name)} here.`, cure)
      }
      return new Map(Object.entries(value).filter(([, each]) => each !== null))
    },
    list: (pointer, value) => {
      if (value === undefined) return []
      if (!isJsonArray(value)) throw error(pointer, 'This is not a list.', 'Begin each entry with a hyphen.')
      return value.map((each, index) => ({ pointer: pointerTo(pointer, index), value: each }))
    },
    text: (pointer, fields, name) => {
      const value = fields.get(name)
      return value === undefined ? null : scalar(pointerTo(pointer, name), value)
    },
    words: (pointer, fields, name) => {
      const value = fields.get(name)
      if (value === undefined) return null
      const at = pointerTo(pointer, name)
      return isJsonArray(value) ? value.map((each) => scalar(at, each)) : [scalar(at, value)]
    },
    boolean: (pointer, value) => {
      if (value === undefined || typeof value === 'boolean') return value ?? false
      throw error(pointer, 'This is neither true nor false.', 'Write true or false.')
    },
    setting: (pointer, value) => {
      if (isJsonArray(value)) return value.map((each) => scalar(pointer, each)).join('\n')
      if (!isJsonObject(value)) return scalar(pointer, value)
      const separator = pointer === '/checks' ? ': ' : '='
      return Object.entries(value)
        .map(([key, each]) => `${key}${separator}${isJsonArray(each) ? each.join(',') : scalar(pointer, each)}`)
        .join('\n')
    },
  }
}
