import { isJsonObject, type Json, type JsonObject, type JsonPointer, ownValue } from '../../base/json.ts'
import type { Severity } from '../../report/severity.ts'
import { RESPONSE_ONLY_FIELDS } from '../registration/response-only.ts'
import { type FileKind, fileKinds, type RecognisedFile, recogniseFile } from './file-kind.ts'
import { parseJson } from './json-document.ts'
import { commentProblems, readableAsYamlOnly } from './json-read-as-yaml.ts'
import { nearestNode, type ParsedText, type SourceNode, type TextProblem } from './parsed-text.ts'
import { type Location, positionsIn, type Span } from './text-positions.ts'
import { markOnLine, markThatStops, unrenderedMarks, unrenderedTemplate } from './unrendered-mark.ts'
import { parseYaml } from './yaml-document.ts'

export type { Location } from './text-positions.ts'

/** Something wrong with the file as a text. `fatal`: nothing can be said about its content. Neither text quotes the file. */
export interface DocumentProblem {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly remedy: string
  readonly location: Location | null
  readonly fatal: boolean
  readonly pointer: JsonPointer
}

/** A task definition as the file holds it, before any cleaning. */
export interface TaskDefinitionDocument {
  readonly file: string
  readonly format: 'json' | 'yaml'
  readonly value: JsonObject
  readonly problems: readonly DocumentProblem[]
  /** The place of the value at a pointer, or of its nearest existing ancestor. */
  locate(pointer: JsonPointer): Location
  /** As `locate`, of the key that the value stands under; of the value where it has none. */
  locateKey(pointer: JsonPointer): Location
}

/** `document` is null exactly when a problem is fatal. */
export interface ParseResult {
  readonly document: TaskDefinitionDocument | null
  readonly problems: readonly DocumentProblem[]
  /** What the file is, where it is known to be something else than a task definition. */
  readonly recognised?: FileKind
}

/** Bytes beyond which a file is refused unread. ECS takes 64 KiB (AWS General Reference, ECS quotas: "Task definition size"); the rest is room for blanks. */
export const MAX_DOCUMENT_BYTES = 2 * 1024 * 1024

/** Problems reported of one file; a file with more is broken as a whole. */
export const MAX_DOCUMENT_PROBLEMS = 50

/** The file's name decides between JSON (.json) and YAML (.yml, .yaml). Never throws, whatever the bytes. */
export async function parseDocument(file: string, bytes: Uint8Array): Promise<ParseResult> {
  if (bytes.byteLength > MAX_DOCUMENT_BYTES) return refused(tooLarge())
  if (isUtf16(bytes))
    return refused(notUtf8('The file is UTF-16, which neither the deploy action nor the AWS CLI can read.', null, true))
  const { text, problem: encodingProblem } = decode(bytes)
  if (text.trim() === '') return refused(empty())
  const { format, parsed } = await parseText(formatOf(file, text), text)
  const at = positionsIn(text)
  const recognised = recogniseFile({ name: file, text, value: parsed.root?.value ?? null })
  if (recognised !== null) return { ...refused(otherFile(recognised, parsed), at), recognised: recognised.kind }
  const textProblems = [
    ...(encodingProblem === null ? [] : [encodingProblem]),
    ...parsed.problems,
    ...shapeProblems(parsed),
  ]
  const problems = textProblems
    .slice(0, MAX_DOCUMENT_PROBLEMS)
    .map(({ span, ...problem }) => ({ ...problem, location: span === null ? null : at(span) }))
  const root = parsed.root
  if (root === null || !isJsonObject(root.value) || textProblems.some((problem) => problem.fatal))
    return { document: null, problems }
  const locate = (pointer: JsonPointer): Location => at(nearestNode(root.source, pointer))
  const locateKey = (pointer: JsonPointer): Location => {
    const node = nearestNode(root.source, pointer)
    return at(node.key ?? node)
  }
  return { document: { file, format, value: root.value, problems, locate, locateKey }, problems }
}

/** By the file's name, else by what the text looks like. */
function formatOf(file: string, text: string): 'json' | 'yaml' {
  if (/\.json$/i.test(file)) return 'json'
  if (/\.ya?ml$/i.test(file)) return 'yaml'
  return /^\s*(?:[{[]|\/[/*])/.test(text) ? 'json' : 'yaml'
}

async function parseText(
  format: 'json' | 'yaml',
  text: string,
): Promise<{ format: 'json' | 'yaml'; parsed: ParsedText }> {
  if (format === 'yaml') return { format, parsed: namingTemplate(text, await parseYaml(text), markOnLine) }
  const json = parseJson(text)
  if (json.root === null) {
    const template = namingTemplate(text, json, markThatStops)
    if (template !== json) return { format, parsed: template }
    const yaml = json.problems.every(({ rule }) => rule === 'syntax') ? await readableAsYamlOnly(text, json) : null
    return yaml === null ? { format, parsed: json } : { format: 'yaml', parsed: yaml }
  }
  if (json.comments.length === 0) return { format, parsed: json }
  const problems = [...json.problems, ...(await commentProblems(text, json.comments, json.root))]
  return { format, parsed: { root: json.root, problems } }
}

/** A syntax error at the mark of a template is that the file was never rendered. */
function namingTemplate(text: string, parsed: ParsedText, find: typeof markOnLine): ParsedText {
  const [problem] = parsed.problems
  if (parsed.root !== null || problem?.rule !== 'syntax' || problem.span === null) return parsed
  const marks = unrenderedMarks(text)
  const mark = find(marks, text, problem.span.start)
  return mark === null ? parsed : { root: null, problems: [unrenderedTemplate(mark, marks.length)] }
}

function decode(bytes: Uint8Array): { text: string; problem: TextProblem | null } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null }
  } catch {
    // Read as Node reads it for the deploy action: each bad sequence becomes U+FFFD.
    const text = new TextDecoder('utf-8').decode(bytes)
    const valid = new TextDecoder('utf-8').decode(bytes.subarray(0, validPrefix(bytes)), { stream: true })
    const message = `The file is not valid UTF-8 from byte offset ${validPrefix(bytes)} on: the deploy action replaces what it cannot read by a placeholder character.`
    return { text, problem: notUtf8(message, valid.length, false) }
  }
}

/** Bytes before the first invalid sequence is complete, of bytes that are not valid UTF-8. */
function validPrefix(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.byteLength
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isValidStart(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function shapeProblems({ root }: ParsedText): TextProblem[] {
  if (root === null) return []
  if (!isJsonObject(root.value)) return [notAnObject(root.source)]
  return isWrapped(root.value) ? [wrapped(root.source, isDescribeOutput(root.value))] : []
}

/** What is meant stands one level too deep: the deploy action would send nothing of it. */
function isWrapped(value: JsonObject): boolean {
  const inner: Json | undefined = ownValue(value, 'taskDefinition')
  return (
    isJsonObject(inner) &&
    (ownValue(inner, 'containerDefinitions') !== undefined || ownValue(inner, 'family') !== undefined) &&
    ownValue(value, 'containerDefinitions') === undefined &&
    ownValue(value, 'family') === undefined
  )
}

/** DescribeTaskDefinition puts tags beside the definition, and fields of its own into it; without any of it, somebody else wrapped it. */
function isDescribeOutput({ taskDefinition, tags }: JsonObject): boolean {
  if (tags !== undefined) return true
  return isJsonObject(taskDefinition) && Object.keys(taskDefinition).some((key) => RESPONSE_ONLY_FIELDS.has(key))
}

function refused({ span, ...problem }: TextProblem, at?: (span: Span) => Location): ParseResult {
  const location = span === null || at === undefined ? null : at(span)
  return { document: null, problems: [{ ...problem, location }] }
}

function otherFile({ kind, sign }: RecognisedFile, { root }: ParsedText): TextProblem {
  const { what, instead } = fileKinds[kind]
  const member = root === null || sign === null ? null : nearestNode(root.source, sign)
  const message = `The file is ${what}, not a task definition, so the deploy action has nothing to register.`
  return fatal('not-a-task-definition', message, instead, member === null ? null : (member.key ?? member))
}

function fatal(rule: string, message: string, remedy: string, span: TextProblem['span']): TextProblem {
  return { rule, severity: 'error', message, remedy, span, fatal: true, pointer: '' }
}

function tooLarge(): TextProblem {
  const message = `The file is larger than ${MAX_DOCUMENT_BYTES / 1024} KiB, and ECS takes at most 64 KiB, so it was not read.`
  return fatal('size', message, 'Give the file that holds the task definition alone.', null)
}

function empty(): TextProblem {
  return fatal(
    'empty',
    'The file is empty, so there is nothing to register.',
    'Check the step that renders the task definition.',
    null,
  )
}

function notUtf8(message: string, offset: number | null, isFatal: boolean): TextProblem {
  const span = offset === null ? null : { start: offset, end: offset + 1 }
  return { ...fatal('encoding', message, 'Save the file as UTF-8.', span), fatal: isFatal }
}

function notAnObject(span: SourceNode): TextProblem {
  const message = 'The file does not hold an object at the top level, so the deploy action has nothing to register.'
  const remedy = 'Give one task definition: an object with family and containerDefinitions.'
  return fatal('not-an-object', message, remedy, { start: span.start, end: span.end })
}

function wrapped(root: SourceNode, described: boolean): TextProblem {
  const file = described ? 'The file is the output of describe-task-definition: the' : 'The task'
  const message = `${file} definition stands inside taskDefinition, where the deploy action does not look, so it would register nothing.`
  const remedy = described
    ? 'Save the inner object alone, for example with --query taskDefinition or jq .taskDefinition.'
    : 'Give the object inside taskDefinition alone.'
  const { start, end } = root.children?.get('taskDefinition')?.key ?? root
  return fatal(described ? 'describe-output' : 'wrapped-definition', message, remedy, { start, end })
}
