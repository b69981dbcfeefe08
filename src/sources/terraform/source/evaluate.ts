import type { Budget, ExpressionScope } from './expression-scope.ts'
import { functions, itemsOf, textOf } from './functions.ts'
import { operated, truthOf } from './operators.ts'
import { childOf, childrenOf, type Node } from './syntax.ts'
import { heredoc, quoted, type ReadTemplate } from './template.ts'
import { holdsMark, list, object, scalar, type Traced } from './traced.ts'

/** Expressions that one definition may take: beyond that somebody means harm. */
const stepLimit = 200_000
/** Characters of a text that count as one expression: so all texts of a definition together have some ten million. */
const charactersPerStep = 64
/** How deep expressions may nest, through locals and modules. */
const depthLimit = 200

/** Evaluating took too much; the caller knows nothing then. */
export class TooMuch extends Error {}

export function newBudget(): Budget {
  return { steps: stepLimit, depth: depthLimit }
}

/** What an expression comes to; what is not known, or not carried out here, is a mark that names its references. */
export function evaluate(node: Node, scope: ExpressionScope): Traced {
  const { budget } = scope
  budget.steps -= 1
  budget.depth -= 1
  if (budget.steps < 0 || budget.depth < 0) throw new TooMuch()
  try {
    const { value, ...rest } = evaluateNode(node, scope)
    // Texts that double from one local to the next take memory as loops take time.
    if (value.kind === 'scalar' && typeof value.value === 'string')
      budget.steps -= value.value.length / charactersPerStep
    return { ...rest, value, at: scope.at(node) }
  } finally {
    budget.depth += 1
  }
}

function evaluateNode(node: Node, scope: ExpressionScope): Traced {
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
      return quoted(node, templateIn(scope))
    case 'heredoc_template':
      return heredoc(node, templateIn(scope))
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

function templateIn(scope: ExpressionScope): ReadTemplate {
  return {
    evaluate: (expression) => evaluate(expression, scope),
    textOf: (node) => scope.textOf(node),
    unknown: (node) => scope.unknown(node),
  }
}

function expressionsIn(node: Node): Node[] {
  return childrenOf(node).filter((child) => child.type === 'expression')
}

/** A term and what is taken of it: `local.env["x"].name`. */
function sequence(nodes: readonly Node[], whole: Node, scope: ExpressionScope): Traced {
  const [first, ...steps] = nodes
  if (first === undefined) return scope.unknown(whole)
  if (first.type === 'variable_expr') return scope.variable(first.text, steps, whole)
  return taken(evaluate(first, scope), steps, whole, scope)
}

/** `steps`: attributes, indexes and splats behind a value. */
export function taken(value: Traced, steps: readonly Node[], whole: Node, scope: ExpressionScope): Traced {
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
export function stepKey(step: Node, scope: ExpressionScope): string | number | null {
  if (step.type === 'get_attr') return childOf(step, 'identifier')?.text ?? null
  const [inner] = childrenOf(step)
  const [expression] = inner === undefined ? [] : childrenOf(inner)
  if (inner?.type === 'legacy_index') return Number(inner.text.replace('.', ''))
  if (expression === undefined) return null
  const { value } = evaluate(expression, scope)
  if (value.kind !== 'scalar' || typeof value.value === 'boolean' || value.value === null) return null
  return typeof value.value === 'string' && holdsMark(value.value) ? null : value.value
}

function splat(value: Traced, step: Node, rest: readonly Node[], whole: Node, scope: ExpressionScope): Traced {
  if (value.value.kind !== 'list') return scope.unknown(whole)
  const [inner] = childrenOf(step)
  const steps = [...(inner === undefined ? [] : childrenOf(inner)), ...rest]
  return list(value.value.items.map((item) => taken(item, steps, whole, scope)))
}

function objectValue(node: Node, scope: ExpressionScope): Traced {
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
function memberName(key: Node, scope: ExpressionScope): string | null {
  const [only, ...more] = childrenOf(key)
  if (only?.type === 'variable_expr' && more.length === 0) return only.text
  const text = textOf(evaluate(key, scope))
  return text === null || holdsMark(text) ? null : text
}

function loop(node: Node, scope: ExpressionScope): Traced {
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
function truth(node: Node | undefined, scope: ExpressionScope): boolean | null {
  return node === undefined ? null : truthOf(evaluate(node, scope))
}

function conditional(node: Node, scope: ExpressionScope): Traced {
  const [condition, yes, no] = childrenOf(node)
  const holds = truth(condition, scope)
  const chosen = holds === true ? yes : no
  return holds === null || chosen === undefined ? scope.unknown(node) : evaluate(chosen, scope)
}

function call(node: Node, scope: ExpressionScope): Traced {
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

function binary(node: Node, scope: ExpressionScope): Traced {
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

function unary(node: Node, scope: ExpressionScope): Traced {
  const value = sequence(childrenOf(node), node, scope)
  const operator = node.children.find((child) => child !== null && !child.isNamed)?.type
  if (operator === '!') {
    const holds = truthOf(value)
    return holds === null ? scope.unknown(node) : scalar(!holds)
  }
  const isNumber = value.value.kind === 'scalar' && typeof value.value.value === 'number'
  return isNumber && value.value.kind === 'scalar' ? scalar(-Number(value.value.value)) : scope.unknown(node)
}
