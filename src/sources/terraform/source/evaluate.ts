import { functions, itemsOf, textOf } from './functions.ts'
import type { Scope } from './scope.ts'
import { childOf, childrenOf, type Node } from './syntax.ts'
import { holdsMark, isUncertain, list, object, scalar, type Traced, withoutMarks } from './traced.ts'

/** Expressions that one definition may take: beyond that somebody means harm. */
const stepLimit = 200_000
/** How deep expressions may nest, through locals and modules. */
const depthLimit = 200

/** Evaluating took too much; the caller knows nothing then. */
export class TooMuch extends Error {}

/** Counts what evaluating takes. */
export interface Budget {
  steps: number
  depth: number
}

export function newBudget(): Budget {
  return { steps: stepLimit, depth: depthLimit }
}

/** What an expression comes to; what is not known, or not carried out here, is a mark that names its references. */
export function evaluate(node: Node, scope: Scope): Traced {
  const { budget } = scope
  budget.steps -= 1
  budget.depth -= 1
  if (budget.steps < 0 || budget.depth < 0) throw new TooMuch()
  try {
    const { value, ...rest } = evaluateNode(node, scope)
    return { ...rest, value, at: scope.at(node) }
  } finally {
    budget.depth += 1
  }
}

function evaluateNode(node: Node, scope: Scope): Traced {
  switch (node.type) {
    case 'expression':
    case 'collection_value':
    case 'literal_value':
    case 'template_expr':
    case 'for_expr':
    case 'operation':
      return sequence(childrenOf(node), node, scope)
    case 'numeric_lit':
      return scalar(Number(node.text))
    case 'bool_lit':
      return scalar(node.text === 'true')
    case 'null_lit':
      return scalar(null)
    case 'string_lit':
    case 'quoted_template':
      return quoted(node, scope)
    case 'heredoc_template':
      return heredoc(node, scope)
    case 'tuple':
      return list(expressionsIn(node).map((item) => evaluate(item, scope)))
    case 'object':
      return objectValue(node, scope)
    case 'for_tuple_expr':
    case 'for_object_expr':
      return loop(node, scope)
    case 'conditional':
      return conditional(node, scope)
    case 'function_call':
      return call(node, scope)
    case 'binary_operation':
      return binary(node, scope)
    case 'unary_operation':
      return unary(node, scope)
    default:
      return scope.unknown(node)
  }
}

function expressionsIn(node: Node): Node[] {
  return childrenOf(node).filter((child) => child.type === 'expression')
}

/** A term and what is taken of it: `local.env["x"].name`. */
function sequence(nodes: readonly Node[], whole: Node, scope: Scope): Traced {
  const [first, ...steps] = nodes
  if (first === undefined) return scope.unknown(whole)
  if (first.type === 'variable_expr') return scope.variable(first.text, steps, whole)
  return taken(evaluate(first, scope), steps, whole, scope)
}

/** `steps`: attributes, indexes and splats behind a value. */
export function taken(value: Traced, steps: readonly Node[], whole: Node, scope: Scope): Traced {
  let current = value
  for (const [index, step] of steps.entries()) {
    if (step.type === 'splat') return splat(current, step, steps.slice(index + 1), whole, scope)
    const key = stepKey(step, scope)
    const next = key === null ? null : scope.member(current, key)
    if (next === null) return scope.unknown(whole)
    current = next
  }
  return current
}

/** The name or index that a step takes; null where it is not known. */
export function stepKey(step: Node, scope: Scope): string | number | null {
  if (step.type === 'get_attr') return childOf(step, 'identifier')?.text ?? null
  const [inner] = childrenOf(step)
  const [expression] = inner === undefined ? [] : childrenOf(inner)
  if (inner?.type === 'legacy_index') return Number(inner.text.replace('.', ''))
  if (expression === undefined) return null
  const { value } = evaluate(expression, scope)
  if (value.kind !== 'scalar' || typeof value.value === 'boolean' || value.value === null) return null
  return typeof value.value === 'string' && holdsMark(value.value) ? null : value.value
}

function splat(value: Traced, step: Node, rest: readonly Node[], whole: Node, scope: Scope): Traced {
  if (value.value.kind !== 'list') return scope.unknown(whole)
  const [inner] = childrenOf(step)
  const steps = [...(inner === undefined ? [] : childrenOf(inner)), ...rest]
  return list(value.value.items.map((item) => taken(item, steps, whole, scope)))
}

function quoted(node: Node, scope: Scope): Traced {
  const children = childrenOf(node)
  const parts = children.filter(({ type }) => !/^quoted_template_(?:start|end)$/.test(type))
  const [only] = parts
  // `"${var.list}"` alone keeps the type of what is in it.
  if (
    parts.length === 1 &&
    only?.type === 'template_interpolation' &&
    only.endIndex - only.startIndex === node.endIndex - node.startIndex - 2
  )
    return interpolated(only, scope)
  const text = templateText(node, { from: 1, to: node.endIndex - node.startIndex - 1 }, scope, unescaped)
  return text === null ? scope.unknown(node) : scalar(text)
}

function heredoc(node: Node, scope: Scope): Traced {
  const children = childrenOf(node)
  const [start] = children
  const end = children.at(-1)
  if (start === undefined || end === undefined) return scope.unknown(node)
  const whole = scope.textOf(node)
  const from = whole.indexOf('\n') + 1
  const to = Math.max(from, whole.lastIndexOf('\n', end.startIndex - node.startIndex) + 1)
  const text = templateText(node, { from, to }, scope, withoutDoubledMarks)
  if (text === null) return scope.unknown(node)
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
  scope: Scope,
  literal: (text: string) => string,
): string | null {
  const whole = scope.textOf(node)
  const chunks: string[] = []
  let at = from
  for (const part of childrenOf(node)) {
    if (part.type === 'template_directive') return null
    if (part.type !== 'template_interpolation') continue
    const text = textOf(interpolated(part, scope))
    if (text === null) return null
    chunks.push(literal(withoutMarks(whole.slice(at, part.startIndex - node.startIndex))), text)
    at = part.endIndex - node.startIndex
  }
  chunks.push(literal(withoutMarks(whole.slice(at, Math.max(at, to)))))
  return chunks.join('')
}

function interpolated(node: Node, scope: Scope): Traced {
  const expression = childOf(node, 'expression')
  return expression === null ? scope.unknown(node) : evaluate(expression, scope)
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

function objectValue(node: Node, scope: Scope): Traced {
  const members = new Map<string, Traced>()
  for (const element of childrenOf(node).filter(({ type }) => type === 'object_elem')) {
    const [key, value] = childrenOf(element)
    const name = key === undefined ? null : memberName(key, scope)
    if (key === undefined || value === undefined || name === null) return scope.unknown(node)
    members.set(name, { ...evaluate(value, scope), keyAt: scope.at(key) })
  }
  return object(members)
}

/** A bare name is the name itself; anything else is an expression. */
function memberName(key: Node, scope: Scope): string | null {
  const [only, ...more] = childrenOf(key)
  if (only?.type === 'variable_expr' && more.length === 0) return only.text
  const text = textOf(evaluate(key, scope))
  return text === null || holdsMark(text) ? null : text
}

function loop(node: Node, scope: Scope): Traced {
  const intro = childOf(node, 'for_intro')
  const names = intro === null ? [] : childrenOf(intro).filter(({ type }) => type === 'identifier')
  const source = intro === null ? null : childOf(intro, 'expression')
  const results = expressionsIn(node)
  const grouped = childOf(node, 'ellipsis') !== null
  if (source === null || grouped) return scope.unknown(node)
  const entries = scope.entries(evaluate(source, scope))
  if (entries === null) return scope.unknown(node)
  const condition = childOf(node, 'for_cond')
  const items: Traced[] = []
  const members = new Map<string, Traced>()
  for (const [key, value] of entries) {
    const [first, second] = names.map(({ text }) => text)
    const inner = scope.with(
      new Map(
        second === undefined
          ? [[first ?? '', value]]
          : [
              [first ?? '', key],
              [second, value],
            ],
      ),
    )
    const kept = condition === null ? true : truth(expressionsIn(condition)[0], inner)
    if (kept === null) return scope.unknown(node)
    if (!kept) continue
    const [one, other] = results
    if (one === undefined) return scope.unknown(node)
    if (node.type === 'for_tuple_expr') items.push(evaluate(one, inner))
    else {
      const name = textOf(evaluate(one, inner))
      if (name === null || holdsMark(name) || other === undefined) return scope.unknown(node)
      members.set(name, evaluate(other, inner))
    }
  }
  return node.type === 'for_tuple_expr' ? list(items) : object(members)
}

/** Null where it is not known. */
function truth(node: Node | undefined, scope: Scope): boolean | null {
  return node === undefined ? null : truthOf(evaluate(node, scope))
}

function truthOf({ value }: Traced): boolean | null {
  if (value.kind !== 'scalar') return null
  if (typeof value.value === 'boolean') return value.value
  return value.value === 'true' ? true : value.value === 'false' ? false : null
}

function conditional(node: Node, scope: Scope): Traced {
  const [condition, yes, no] = childrenOf(node)
  const holds = truth(condition, scope)
  const chosen = holds === true ? yes : no
  return holds === null || chosen === undefined ? scope.unknown(node) : evaluate(chosen, scope)
}

function call(node: Node, scope: Scope): Traced {
  const name = childOf(node, 'identifier')?.text ?? ''
  const argumentsNode = childOf(node, 'function_arguments')
  const args = argumentsNode === null ? [] : expressionsIn(argumentsNode).map((argument) => evaluate(argument, scope))
  const spread = argumentsNode !== null && childOf(argumentsNode, 'ellipsis') !== null
  const last = args.at(-1)
  if (spread && last?.value.kind !== 'list') return scope.unknown(node)
  const all = spread && last !== undefined ? [...args.slice(0, -1), ...itemsOf(last)] : args
  const result = Object.hasOwn(functions, name) ? functions[name]?.(all) : scope.fileFunction(name, all)
  return result ?? scope.unknown(node)
}

function binary(node: Node, scope: Scope): Traced {
  const at = node.children.findIndex((child) => child !== null && !child.isNamed)
  const operator = node.children[at]?.type ?? ''
  const side = (children: readonly (Node | null)[]) =>
    sequence(
      children.flatMap((child) => (child?.isNamed === true && child.type !== 'comment' ? [child] : [])),
      node,
      scope,
    )
  if (at < 0) return scope.unknown(node)
  const [left, right] = [side(node.children.slice(0, at)), side(node.children.slice(at + 1))]
  const result = operated(operator, left, right)
  return result === null ? scope.unknown(node) : scalar(result)
}

function operated(operator: string, left: Traced, right: Traced): string | number | boolean | null {
  if (operator === '&&' || operator === '||') {
    const [one, other] = [truthOf(left), truthOf(right)]
    const settles = operator === '||'
    if (one === settles || other === settles) return settles
    return one === null || other === null ? null : !settles
  }
  if (isUncertain(left) || isUncertain(right) || left.value.kind !== 'scalar' || right.value.kind !== 'scalar')
    return null
  const [one, other] = [left.value.value, right.value.value]
  if (operator === '==') return one === other
  if (operator === '!=') return one !== other
  if (typeof one !== 'number' || typeof other !== 'number') return null
  const results: Readonly<Record<string, number | boolean>> = {
    '+': one + other,
    '-': one - other,
    '*': one * other,
    '<': one < other,
    '>': one > other,
    '<=': one <= other,
    '>=': one >= other,
  }
  return results[operator] ?? null
}

function unary(node: Node, scope: Scope): Traced {
  const value = sequence(childrenOf(node), node, scope)
  const operator = node.children.find((child) => child !== null && !child.isNamed)?.type
  if (operator === '!') {
    const holds = truthOf(value)
    return holds === null ? scope.unknown(node) : scalar(!holds)
  }
  const isNumber = value.value.kind === 'scalar' && typeof value.value.value === 'number'
  return isNumber && value.value.kind === 'scalar' ? scalar(-Number(value.value.value)) : scope.unknown(node)
}
