import type { Node } from 'web-tree-sitter'
import type { FindingLocation } from '../../../report/report.ts'
import { readGrammar, readRuntime } from './wasm.ts'

export type { Node } from 'web-tree-sitter'

/** Parses Terraform's language; tolerant of errors. */
export type Parse = (text: string) => Node | null

let loading: Promise<Parse> | null = null

/** The parser is loaded once, and only where there is a plan. */
export function loadParser(): Promise<Parse> {
  loading ??= load()
  return loading
}

async function load(): Promise<Parse> {
  const [{ Parser, Language }, runtime, grammar] = await Promise.all([
    import('web-tree-sitter'),
    readRuntime(),
    readGrammar(),
  ])
  await Parser.init({ wasmBinary: runtime })
  const parser = new Parser()
  parser.setLanguage(await Language.load(grammar))
  return (text) => parser.parse(text)?.rootNode ?? null
}

/** Children that mean something, comments left out. */
export function childrenOf(node: Node): Node[] {
  return node.namedChildren.filter((child) => child !== null && child.type !== 'comment')
}

export function childOf(node: Node, type: string): Node | null {
  return childrenOf(node).find((child) => child.type === type) ?? null
}

export function locationOf(node: Node, file: string, firstLine = 0): FindingLocation {
  const { startPosition: start, endPosition: end } = node
  return {
    file,
    line: start.row + 1 - firstLine,
    column: start.column + 1,
    endLine: end.row + 1 - firstLine,
    endColumn: end.column + 1,
  }
}

export interface SourceFile {
  /** As findings name it. */
  readonly name: string
  readonly text: string
}

/** A block: `resource "aws_ecs_task_definition" "api" { … }`. */
export interface Block {
  readonly file: SourceFile
  readonly node: Node
  readonly type: string
  readonly labels: readonly string[]
  /** Expressions by name. */
  readonly attributes: ReadonlyMap<string, Node>
}

/** The blocks of a file. What is in one is read when it is asked for: most blocks nobody looks at. */
export function blocksOf(tree: Node, file: SourceFile): Block[] {
  const body = childOf(tree, 'body')
  return body === null
    ? []
    : childrenOf(body).flatMap((child) => (child.type === 'block' ? [blockOf(child, file)] : []))
}

function blockOf(node: Node, file: SourceFile): Block {
  const children = childrenOf(node)
  let attributes: ReadonlyMap<string, Node> | null = null
  return {
    node,
    file,
    type: children.find((child) => child.type === 'identifier')?.text ?? '',
    labels: children.flatMap((child) =>
      child.type === 'string_lit' ? [childOf(child, 'template_literal')?.text ?? ''] : [],
    ),
    get attributes() {
      attributes ??= attributesIn(node)
      return attributes
    },
  }
}

function attributesIn(node: Node): Map<string, Node> {
  const body = childOf(node, 'body')
  const attributes = body === null ? [] : childrenOf(body).filter((child) => child.type === 'attribute')
  return new Map(
    attributes.flatMap((attribute): [string, Node][] => {
      const [name, expression] = [childOf(attribute, 'identifier'), childOf(attribute, 'expression')]
      return name === null || expression === null ? [] : [[name.text, expression]]
    }),
  )
}
