import type { ErrorCode } from 'yaml'
import type { JsonPointer } from '../../base/json.ts'
import type { TextProblem } from './parsed-text.ts'
import type { Span } from './text-positions.ts'

/** Bytes of YAML beyond which a file is refused unread: four times what ECS takes. Hostile YAML of this size still parses in a few seconds. */
export const MAX_YAML_BYTES = 256 * 1024

const SYNTAX: Partial<Record<ErrorCode, readonly [rule: string, what: string]>> = {
  MULTIPLE_DOCS: ['multiple-documents', 'it holds more than one document, and the deploy action takes exactly one'],
  RESOURCE_EXHAUSTION: ['nesting', 'it nests too deeply'],
  BAD_ALIAS: ['alias', 'an alias here has no anchor before it or no proper name'],
  ALIAS_PROPS: ['alias', 'an alias may not have an anchor or a tag of its own'],
  MULTIPLE_ANCHORS: ['alias', 'one value may not have two anchors'],
  TAB_AS_INDENT: ['syntax', 'a tab is used for indentation, where YAML wants blanks'],
  BAD_INDENT: ['syntax', 'the indentation here does not fit what is around it'],
  BAD_DQ_ESCAPE: ['syntax', 'a double-quoted string holds an escape sequence that YAML does not know'],
  BAD_SCALAR_START: ['syntax', 'a plain value may not start with this character; put the value in quotes'],
  KEY_OVER_1024_CHARS: ['syntax', 'a key is longer than 1024 characters'],
  MISSING_CHAR: ['syntax', 'a character such as a comma, bracket, quote or blank is missing here'],
  MULTILINE_IMPLICIT_KEY: ['syntax', 'a key goes over more than one line'],
  BLOCK_AS_IMPLICIT_KEY: ['syntax', 'a second colon makes a mapping inside a value; put the value in quotes'],
  TAG_RESOLVE_FAILED: ['custom-tag', 'a tag here does not fit its value'],
  BAD_COLLECTION_TYPE: ['custom-tag', 'a tag here does not fit its value'],
}

export function syntaxProblem(code: ErrorCode, span: Span | null): TextProblem {
  const [rule, what] = SYNTAX[code] ?? ['syntax', 'something at this place does not belong there']
  return {
    rule,
    severity: 'error',
    message: `The file is not YAML that the deploy action can read: ${what}.`,
    remedy: rule === 'multiple-documents' ? 'Put each task definition in a file of its own.' : 'Correct the YAML here.',
    span,
    fatal: true,
    pointer: '',
  }
}

function problem(rule: string, message: string, remedy: string, span: Span | null, pointer: JsonPointer): TextProblem {
  return { rule, severity: 'error', message, remedy, span, fatal: false, pointer }
}

export function tooLarge(): TextProblem {
  const message = `The file is larger than ${MAX_YAML_BYTES / 1024} KiB, and ECS takes at most 64 KiB, so it was not read.`
  return { ...problem('size', message, 'Give the file that holds the task definition alone.', null, ''), fatal: true }
}

export function tooManyAliases(span: Span): TextProblem {
  const message = 'The file repeats so much through YAML aliases that it was not read.'
  return { ...problem('alias', message, 'Write the repeated parts out.', span, ''), fatal: true }
}

export function oldVersion(): TextProblem {
  const message =
    'The file asks for YAML 1.1, where words such as yes and on are booleans and keys can be merged; it was not read.'
  return { ...problem('yaml-version', message, 'Remove the %YAML directive.', { start: 0, end: 0 }, ''), fatal: true }
}

export function customTag(span: Span, pointer: JsonPointer): TextProblem {
  const message =
    'This value carries a YAML tag that means nothing to ECS: the deploy action drops the tag and sends the bare text, or fails.'
  return problem('custom-tag', message, 'Write the final value without a tag.', span, pointer)
}

export function notJsonValue(span: Span, pointer: JsonPointer): TextProblem {
  const message =
    'This YAML value, such as an infinite number or binary data, has no counterpart in JSON, so it cannot be registered.'
  return problem(
    'not-json-value',
    message,
    'Write a string, a number, true or false, or put the value in quotes.',
    span,
    pointer,
  )
}

export function keyNotText(span: Span, pointer: JsonPointer): TextProblem {
  const message = 'This key is not text for YAML, and the deploy action turns it into other text than is written here.'
  return problem('key-not-text', message, 'Put the key in quotes.', span, pointer)
}
