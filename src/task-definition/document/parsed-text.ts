import { type Json, type JsonPointer, pointerSegments } from '../../base/json.ts'
import type { Severity } from '../../report/severity.ts'
import type { Span } from './text-positions.ts'

/** Where a value stands in the text, and its members or elements by key or index. */
export interface SourceNode extends Span {
  /** The key that the value stands under, where it is a member of an object. */
  readonly key?: Span
  readonly children: ReadonlyMap<string, SourceNode> | null
}

/** Trouble with the text, by offsets. `fatal`: no value can be had from the text. Never quotes the text. */
export interface TextProblem {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly remedy: string
  readonly span: Span | null
  readonly fatal: boolean
  readonly pointer: JsonPointer
}

/** What a parser makes of a text: a value with its places, or null and a fatal problem. */
export interface ParsedText {
  readonly root: { readonly value: Json; readonly source: SourceNode } | null
  readonly problems: readonly TextProblem[]
}

/** The node at a pointer, or its nearest existing ancestor. */
export function nearestNode(root: SourceNode, pointer: JsonPointer): SourceNode {
  let node = root
  for (const segment of pointerSegments(pointer)) {
    const child = node.children?.get(segment)
    if (child === undefined) return node
    node = child
  }
  return node
}

/** Nesting beyond which a file is refused unread. The deepest place of a task definition is at level 8; parsers recurse, so this also guards the stack. */
export const MAX_DEPTH = 64

/** Nesting deeper than MAX_DEPTH; the pointer is that of the innermost place known. */
export function nestedTooDeeply(span: Span, pointer: JsonPointer): TextProblem {
  return {
    rule: 'nesting',
    severity: 'error',
    message: `The file nests more than ${MAX_DEPTH} levels deep, which no task definition does, so it was not read.`,
    remedy: 'Write a plain task definition, as RegisterTaskDefinition takes it.',
    span,
    fatal: true,
    pointer,
  }
}

/** The last one wins, as with JSON.parse. */
export function duplicateKey(span: Span, pointer: JsonPointer): TextProblem {
  return {
    rule: 'duplicate-key',
    severity: 'error',
    message:
      'This key stands twice in the same object. The deploy action refuses the file; tools that read it with a JSON parser silently keep only the last one.',
    remedy: 'Remove one of the two, or merge them into one.',
    span,
    fatal: false,
    pointer,
  }
}
