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

/** A block: `resource "aws_ecs_service" "api" { … }`. */
export interface Block {
  readonly node: Node
  readonly type: string
  readonly labels: readonly string[]
  readonly attributes: ReadonlyMap<string, Node>
  readonly blocks: readonly Block[]
}

/** The blocks of a file, or of a block. */
export function blocksOf(node: Node): Block[] {
  const body = node.type === 'body' ? node : childOf(node, 'body')
  return body === null ? [] : childrenOf(body).flatMap((child) => (child.type === 'block' ? [blockOf(child)] : []))
}

function blockOf(node: Node): Block {
  const [type] = childrenOf(node).filter((child) => child.type === 'identifier')
  const labels = childrenOf(node).flatMap((child) =>
    child.type === 'string_lit' ? [childOf(child, 'template_literal')?.text ?? ''] : [],
  )
  return { node, type: type?.text ?? '', labels, attributes: attributesIn(node), blocks: blocksOf(node) }
}

/** The expressions of the attributes by name. */
export function attributesIn(node: Node): Map<string, Node> {
  const body = childOf(node, 'body')
  const attributes = body === null ? [] : childrenOf(body).filter((child) => child.type === 'attribute')
  return new Map(
    attributes.flatMap((attribute): [string, Node][] => {
      const [name, expression] = [childOf(attribute, 'identifier'), childOf(attribute, 'expression')]
      return name === null || expression === null ? [] : [[name.text, expression]]
    }),
  )
}
