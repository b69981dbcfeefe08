import type { Alias, Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
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
import {
  customTag,
  keyNotText,
  MAX_YAML_BYTES,
  notJsonValue,
  oldVersion,
  syntaxProblem,
  tooLarge,
  tooManyAliases,
} from './yaml-problems.ts'

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
