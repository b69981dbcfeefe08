import type { Alias, Document, ErrorCode, Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import { type Json, type JsonPointer, pointerTo } from '../../base/json.ts'
import {
  duplicateKey,
  MAX_DEPTH,
  nestedTooDeeply,
  type ParsedText,
  type SourceNode,
  type TextProblem,
} from './parsed-text.ts'
import type { Span } from './text-positions.ts'
import { unrenderedMarks, unrenderedTemplate } from './unrendered-mark.ts'

/** Bytes of YAML beyond which a file is refused unread: four times what ECS takes. Hostile YAML of this size still parses in a few seconds. */
export const MAX_YAML_BYTES = 256 * 1024

/** Aliases beyond which a file is refused: the default of the `yaml` package, which the deploy action reads the file with. */
export const MAX_ALIASES = 100

/** Values beyond which the file is refused once its aliases are written out. A 64 KiB task definition holds a tenth of it. */
const MAX_YAML_VALUES = 50_000

/** A dialect of YAML: the tags that mean something in it, and how much of it is read. */
export interface YamlDialect {
  readonly bytes: number
  /** The key that a tag stands for, such as `Fn::Sub` for `!Sub`; null for a tag that it does not know. */
  keyOfTag(tag: string): string | null
  /** What stands under that key for a plain text behind the tag. */
  valueOfTag(key: string, text: string): Json
}

const plainYaml: YamlDialect = { bytes: MAX_YAML_BYTES, keyOfTag: () => null, valueOfTag: (_key, text) => text }

/** As the deploy action's `yaml.parse` would read it (YAML 1.2 core schema); the text has no byte order mark. Never throws, never quotes the text. */
export async function parseYaml(text: string, dialect = plainYaml): Promise<ParsedText> {
  if (Buffer.byteLength(text) > dialect.bytes) return failed([tooLarge()])
  const yaml = await import('yaml')
  let document: Document.Parsed
  try {
    // uniqueKeys compares each key with every other; repeated keys are found below in one pass instead.
    document = yaml.parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' })
  } catch {
    return failed([syntaxProblem('IMPOSSIBLE', null)])
  }
  const error = document.errors[0]
  if (error !== undefined) return failed([syntaxProblem(error.code, { start: error.pos[0], end: error.pos[1] })])
  if (document.directives.yaml.explicit === true && document.directives.yaml.version === '1.1')
    return failed([oldVersion()])
  try {
    const problems: TextProblem[] = []
    const targets = resolveAliases(yaml, document.contents)
    const reader = new NodeReader({ yaml, text, targets, problems, dialect })
    const root = reader.read(document.contents, '', 0)
    return { root, problems }
  } catch (trouble) {
    if (trouble instanceof Refusal) return failed([trouble.problem])
    throw trouble
  }
}

type Yaml = typeof import('yaml')

interface Converted {
  readonly value: Json
  readonly source: SourceNode
}

/** Ends the reading of a document that is beyond a limit. */
class Refusal extends Error {
  readonly problem: TextProblem

  constructor(problem: TextProblem) {
    super(problem.rule)
    this.problem = problem
  }
}

/** Each alias stands for the last node with its anchor before it. */
function resolveAliases(yaml: Yaml, root: Node | null): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  if (root === null) return targets
  yaml.visit(root, {
    Node: (_key, node, path) => {
      if (path.length > MAX_DEPTH * 2 + 2) throw new Refusal(nestedTooDeeply(rangeOf(node), ''))
      if (yaml.isAlias(node)) {
        const target = anchors.get(node.source)
        if (target === undefined) throw new Refusal(syntaxProblem('BAD_ALIAS', rangeOf(node)))
        targets.set(node, target)
        if (targets.size > MAX_ALIASES) throw new Refusal(tooManyAliases(rangeOf(node)))
      } else if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node)
    },
  })
  return targets
}

interface Reading {
  readonly yaml: Yaml
  readonly text: string
  readonly targets: ReadonlyMap<Alias, Node>
  readonly problems: TextProblem[]
  readonly dialect: YamlDialect
}

/** Turns nodes into JSON values with places, within the limits. */
class NodeReader {
  readonly #yaml: Yaml
  readonly #text: string
  readonly #targets: ReadonlyMap<Alias, Node>
  readonly #problems: TextProblem[]
  readonly #dialect: YamlDialect
  #values = 0

  constructor({ yaml, text, targets, problems, dialect }: Reading) {
    this.#yaml = yaml
    this.#text = text
    this.#targets = targets
    this.#problems = problems
    this.#dialect = dialect
  }

  read(node: Node | null, pointer: JsonPointer, depth: number, keySpan?: Span): Converted {
    const own = this.#trimmed(rangeOf(node))
    // A key without value has no text of its own; its place is the key.
    const span = own.start === own.end && keySpan !== undefined ? keySpan : own
    this.#values += 1
    if (this.#values > MAX_YAML_VALUES) throw new Refusal(tooManyAliases(span))
    if (depth > MAX_DEPTH) throw new Refusal(nestedTooDeeply(span, ''))
    if (this.#yaml.isAlias(node)) {
      const target = this.#targets.get(node) ?? null
      const { value, source } = this.read(target, pointer, depth + 1, span)
      return { value, source: { ...span, children: source.children } }
    }
    // Two braces are a mapping in a mapping, and the mark of a template.
    if (this.#yaml.isMap(node) && node.flow === true && this.#text.startsWith('{{', span.start)) {
      const marks = unrenderedMarks(this.#text)
      const mark = marks.find((each) => each.span.start === span.start)
      if (mark !== undefined) throw new Refusal(unrenderedTemplate(mark, marks.length))
    }
    const key = node?.tag === undefined ? null : this.#dialect.keyOfTag(node.tag)
    if (key !== null) return this.#readTagged(node, key, span, pointer, depth)
    if (hasForeignTag(node)) this.#problems.push(customTag(span, pointer))
    return this.#readContent(node, span, pointer, depth)
  }

  /** `!Sub text` is read as an object with one member, `Fn::Sub`. */
  #readTagged(node: Node | null, key: string, span: Span, pointer: JsonPointer, depth: number): Converted {
    const { value, source } = this.#readContent(node, span, pointerTo(pointer, key), depth + 1)
    const meant = this.#yaml.isScalar(node) && typeof value === 'string' ? this.#dialect.valueOfTag(key, value) : value
    return { value: { [key]: meant }, source: { ...span, children: new Map([[key, source]]) } }
  }

  #readContent(node: Node | null, span: Span, pointer: JsonPointer, depth: number): Converted {
    if (this.#yaml.isMap(node)) return this.#readMap(node, span, pointer, depth)
    if (this.#yaml.isSeq(node)) return this.#readSequence(node, span, pointer, depth)
    return { value: this.#readScalar(node, span, pointer), source: { ...span, children: null } }
  }

  #readMap(map: YAMLMap, span: Span, pointer: JsonPointer, depth: number): Converted {
    const members = new Map<string, Converted>()
    for (const pair of map.items) {
      const { key, keySpan } = this.#readKey(pair, span, pointer)
      const place = pointerTo(pointer, key)
      if (members.has(key)) this.#problems.push(duplicateKey(keySpan, place))
      const { value, source } = this.read(this.#yaml.isNode(pair.value) ? pair.value : null, place, depth + 1, keySpan)
      members.set(key, { value, source: { ...source, key: keySpan } })
    }
    return {
      value: Object.fromEntries([...members].map(([key, member]) => [key, member.value])),
      source: { ...span, children: new Map([...members].map(([key, member]) => [key, member.source])) },
    }
  }

  #readSequence(sequence: YAMLSeq, span: Span, pointer: JsonPointer, depth: number): Converted {
    const elements = sequence.items.map((item, index) => {
      // `- a: 1` gives a map; in a flow sequence `[a: 1]` may give a bare pair.
      const node = this.#yaml.isNode(item) ? item : null
      return this.read(node, pointerTo(pointer, index), depth + 1, span)
    })
    return {
      value: elements.map((element) => element.value),
      source: { ...span, children: new Map(elements.map((element, index) => [String(index), element.source])) },
    }
  }

  #readScalar(node: Node | null, span: Span, pointer: JsonPointer): Json {
    const value: unknown = this.#yaml.isScalar(node) ? node.value : null
    if (value === null || value === undefined) return null
    if (typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number' && Number.isFinite(value)) return value
    if (!hasForeignTag(node)) this.#problems.push(notJsonValue(span, pointer))
    return null
  }

  /** Keys become text as the `yaml` package makes them: a number, boolean or null key loses how it was written. */
  #readKey(pair: Pair, mapSpan: Span, pointer: JsonPointer): { key: string; keySpan: Span } {
    const node = this.#yaml.isNode(pair.key) ? pair.key : null
    const range = this.#trimmed(rangeOf(node))
    const keySpan = node === null ? mapSpan : range
    const target = this.#yaml.isAlias(node) ? (this.#targets.get(node) ?? null) : node
    const value: unknown = this.#yaml.isScalar(target) ? target.value : undefined
    if (typeof value === 'string') return { key: value, keySpan }
    const key = value === null || value === undefined ? '' : String(value)
    const written = this.#text.slice(range.start, range.end)
    if (key !== written) this.#problems.push(keyNotText(keySpan, pointer))
    return { key, keySpan }
  }

  #trimmed({ start, end }: Span): Span {
    let last = end
    while (last > start && /\s/.test(this.#text.charAt(last - 1))) last -= 1
    return { start, end: last }
  }
}

const CORE_TAGS: ReadonlySet<string> = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`).concat('!'),
)

/** Tags as CloudFormation has them (`!Sub`), or that give values JSON does not know (`!!binary`). */
function hasForeignTag(node: Node | null): boolean {
  return node?.tag !== undefined && !CORE_TAGS.has(node.tag)
}

function rangeOf(node: { readonly range?: readonly number[] | null | undefined } | null): Span {
  const start = node?.range?.[0] ?? 0
  return { start, end: node?.range?.[1] ?? start }
}

function failed(problems: readonly TextProblem[]): ParsedText {
  return { root: null, problems }
}

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

function syntaxProblem(code: ErrorCode, span: Span | null): TextProblem {
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

function tooLarge(): TextProblem {
  const message = `The file is larger than ${MAX_YAML_BYTES / 1024} KiB, and ECS takes at most 64 KiB, so it was not read.`
  return { ...problem('size', message, 'Give the file that holds the task definition alone.', null, ''), fatal: true }
}

function tooManyAliases(span: Span): TextProblem {
  const message = 'The file repeats so much through YAML aliases that it was not read.'
  return { ...problem('alias', message, 'Write the repeated parts out.', span, ''), fatal: true }
}

function oldVersion(): TextProblem {
  const message =
    'The file asks for YAML 1.1, where words such as yes and on are booleans and keys can be merged; it was not read.'
  return { ...problem('yaml-version', message, 'Remove the %YAML directive.', { start: 0, end: 0 }, ''), fatal: true }
}

function customTag(span: Span, pointer: JsonPointer): TextProblem {
  const message =
    'This value carries a YAML tag that means nothing to ECS: the deploy action drops the tag and sends the bare text, or fails.'
  return problem('custom-tag', message, 'Write the final value without a tag.', span, pointer)
}

function notJsonValue(span: Span, pointer: JsonPointer): TextProblem {
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

function keyNotText(span: Span, pointer: JsonPointer): TextProblem {
  const message = 'This key is not text for YAML, and the deploy action turns it into other text than is written here.'
  return problem('key-not-text', message, 'Put the key in quotes.', span, pointer)
}
