import { textOf } from './functions.ts'
import { childOf, childrenOf, type Node } from './syntax.ts'
import { scalar, type Traced, withoutMarks } from './traced.ts'

/** What a template needs of the expressions around and within it. */
export interface ReadTemplate {
  evaluate(expression: Node): Traced
  /** The source of a node. */
  textOf(node: Node): string
  unknown(node: Node): Traced
}

/** A text in quotes. */
export function quoted(node: Node, read: ReadTemplate): Traced {
  const children = childrenOf(node)
  const parts = children.filter(({ type }) => !/^quoted_template_(?:start|end)$/.test(type))
  const [only] = parts
  // `"${var.list}"` alone keeps the type of what is in it.
  if (
    parts.length === 1 &&
    only?.type === 'template_interpolation' &&
    only.endIndex - only.startIndex === node.endIndex - node.startIndex - 2
  )
    return interpolated(only, read)
  const text = templateText(node, { from: 1, to: node.endIndex - node.startIndex - 1 }, read, unescaped)
  return text === null ? read.unknown(node) : scalar(text)
}

export function heredoc(node: Node, read: ReadTemplate): Traced {
  const children = childrenOf(node)
  const [start] = children
  const end = children.at(-1)
  if (start === undefined || end === undefined) return read.unknown(node)
  const whole = read.textOf(node)
  const from = whole.indexOf('\n') + 1
  const to = Math.max(from, whole.lastIndexOf('\n', end.startIndex - node.startIndex) + 1)
  const text = templateText(node, { from, to }, read, withoutDoubledMarks)
  if (text === null) return read.unknown(node)
  return scalar(start.text === '<<-' ? unindented(text) : text)
}

function unindented(text: string): string {
  const lines = text.split('\n')
  const depths = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0)
  const depth = Math.min(...depths)
  return Number.isFinite(depth) ? lines.map((line) => line.slice(Math.min(depth, line.length))).join('\n') : text
}

/**
 * The text of a template between two places of its node. The grammar leaves blanks out of its literals, so the text is taken from between the
 * interpolations. Null where one of them is no text, or is a directive, which is not carried out.
 */
function templateText(
  node: Node,
  { from, to }: { readonly from: number; readonly to: number },
  read: ReadTemplate,
  literal: (text: string) => string,
): string | null {
  const whole = read.textOf(node)
  const chunks: string[] = []
  let at = from
  for (const part of childrenOf(node)) {
    if (part.type === 'template_directive') return null
    if (part.type !== 'template_interpolation') continue
    const text = textOf(interpolated(part, read))
    if (text === null) return null
    chunks.push(literal(withoutMarks(whole.slice(at, part.startIndex - node.startIndex))), text)
    at = part.endIndex - node.startIndex
  }
  chunks.push(literal(withoutMarks(whole.slice(at, Math.max(at, to)))))
  return chunks.join('')
}

function interpolated(node: Node, read: ReadTemplate): Traced {
  const expression = childOf(node, 'expression')
  return expression === null ? read.unknown(node) : read.evaluate(expression)
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }

function unescaped(text: string): string {
  const plain = text.replaceAll(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g,
    (whole, short?: string, long?: string, one?: string) => {
      const code = Number.parseInt(short ?? long ?? '', 16)
      if (Number.isInteger(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
      return escapes[one ?? ''] ?? whole
    },
  )
  return withoutDoubledMarks(plain)
}

/** `$${` and `%%{` stand for the marks of a template themselves. */
function withoutDoubledMarks(text: string): string {
  return text.replaceAll('$${', '${').replaceAll('%%{', '%{')
}
