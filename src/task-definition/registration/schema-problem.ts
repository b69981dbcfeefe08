import { type JsonPointer, pointerTo } from '../../base/json.ts'
import type { Severity } from '../../report/severity.ts'
import type { SchemaError } from './schema-validator.generated.js'

/** A place that does not fit RegisterTaskDefinition's input. `pointer` is a place of the file; neither text quotes a value of it. */
export interface SchemaProblem {
  /** `required-empty`: the key is there, but empty, and so removed before registration. */
  readonly rule:
    | 'unknown-key'
    | 'comment-key'
    | 'response-only'
    | 'type'
    | 'required'
    | 'required-empty'
    | 'enum'
    | 'protocol'
    | 'network-mode-default'
    | 'one-of'
  readonly severity: Severity
  readonly pointer: JsonPointer
  readonly message: string
  readonly remedy: string
}

/** Where the validator found an error, in the definition that it was given. */
export function pointerOf(error: SchemaError): JsonPointer {
  return pointerTo('', ...error.instancePath.split('/').slice(1).map(unescaped))
}

function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** A key is named only if it looks like one: the file is untrusted text. */
export function quotedKey(key: string): string {
  return /^[A-Za-z][\w.-]{0,47}$|^<<$/.test(key) ? `the key ${key}` : 'this key'
}

export function placeName(segments: readonly string[]): string {
  return segments.length === 0 ? 'at the top level' : `in ${pathOf(segments)}`
}

/** The path of a place of the input without indexes, such as `containerDefinitions[].secrets[]`. */
export function pathOf(segments: readonly string[]): string {
  return segments.reduce((text, segment) => {
    if (/^\d+$/.test(segment)) return `${text}[]`
    return text === '' ? segment : `${text}.${segment}`
  }, '')
}
