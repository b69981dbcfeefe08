import { relative, resolve } from 'node:path'
import type { FindingLocation } from '../../../report/report.ts'
import type { Attributes } from '../attributes.ts'
import type { Plan } from '../plan.ts'
import { joined, moduleNames, parentOf, stepsOf } from '../reference.ts'
import { evaluate, stepKey, taken } from './evaluate.ts'
import type { Budget, ExpressionScope } from './expression-scope.ts'
import { textOf } from './functions.ts'
import type { ModuleSource, Sources } from './modules.ts'
import { readSourceFile } from './read-source-file.ts'
import { attributeOf, instancesOf } from './resource-values.ts'
import { type Block, childOf, childrenOf, locationOf, type Node } from './syntax.ts'
import { holdsMark, scalar, type Traced, tracedJson, type Unknowns, withoutMarks } from './traced.ts'

/** How deep an expression that is not known is searched for what it refers to. */
const referenceDepth = 50

/** What all scopes of an evaluation share. */
export interface Evaluation {
  readonly plan: Plan
  readonly attributes: Attributes
  readonly sources: Sources
  readonly unknowns: Unknowns
  readonly budget: Budget
}

/** Where an expression stands: its module, the instance of its block, and the names of loops around it. */
export class Scope implements ExpressionScope {
  readonly #evaluation: Evaluation
  readonly #module: string
  readonly #source: ModuleSource
  readonly #index: string | number | null
  readonly #block: Block
  readonly #names: ReadonlyMap<string, Traced>
  /** The text of the template that is evaluated; null in a file of Terraform. */
  readonly #template: { readonly name: string; readonly text: string } | null

  constructor(
    evaluation: Evaluation,
    place: {
      readonly module: string
      readonly source: ModuleSource
      readonly block: Block
      readonly index: string | number | null
      readonly names?: ReadonlyMap<string, Traced>
      readonly template?: { readonly name: string; readonly text: string }
    },
  ) {
    this.#evaluation = evaluation
    this.#module = place.module
    this.#source = place.source
    this.#block = place.block
    this.#index = place.index
    this.#names = place.names ?? new Map()
    this.#template = place.template ?? null
  }

  get budget(): Budget {
    return this.#evaluation.budget
  }

  at(node: Node): FindingLocation | null {
    if (!this.#source.isCommitted) return null
    return this.#template === null ? locationOf(node, this.#block.file.name) : locationOf(node, this.#template.name, 1)
  }

  textOf(node: Node): string {
    return (this.#template?.text ?? this.#block.file.text).slice(node.startIndex, node.endIndex)
  }

  unknown(node: Node): Traced {
    const references = [...new Set(this.#referencesIn(node))].slice(0, 3)
    return this.#evaluation.unknowns.unknown(references.join(', ') || 'an expression', this.at(node))
  }

  #referencesIn(node: Node, depth = referenceDepth): string[] {
    const children = depth === 0 ? [] : childrenOf(node)
    const [first] = children
    if (first?.type === 'variable_expr' && !this.#names.has(first.text)) {
      const names = children
        .slice(1)
        .flatMap((child) => (child.type === 'get_attr' ? [childOf(child, 'identifier')?.text ?? ''] : []))
      return [joined(this.#module, [first.text, ...names].join('.'))]
    }
    return children.flatMap((child) => this.#referencesIn(child, depth - 1))
  }

  with(names: ReadonlyMap<string, Traced>): Scope {
    return new Scope(this.#evaluation, {
      module: this.#module,
      source: this.#source,
      block: this.#block,
      index: this.#index,
      names: new Map([...this.#names, ...names]),
      ...(this.#template === null ? {} : { template: this.#template }),
    })
  }

  variable(name: string, steps: readonly Node[], whole: Node): Traced {
    const local = this.#names.get(name)
    if (local !== undefined) return taken(local, steps, whole, this)
    const [first, ...rest] = steps
    const attribute = first?.type === 'get_attr' ? (childOf(first, 'identifier')?.text ?? '') : null
    if (attribute === null) return this.unknown(whole)
    switch (name) {
      case 'var':
        return taken(this.#input(attribute) ?? this.unknown(whole), rest, whole, this)
      case 'local':
        return taken(this.#local(attribute) ?? this.unknown(whole), rest, whole, this)
      case 'each':
        return taken(this.#each(attribute) ?? this.unknown(whole), rest, whole, this)
      case 'count':
        return typeof this.#index === 'number' ? scalar(this.#index) : this.unknown(whole)
      case 'path':
        return this.#path(attribute) ?? this.unknown(whole)
      case 'module':
        return this.#output(attribute, rest, whole)
      case 'terraform':
      case 'self':
        return this.unknown(whole)
      default:
        return this.#resource(name, steps, whole)
    }
  }

  member({ value }: Traced, key: string | number): Traced | null {
    if (value.kind === 'list') return typeof key === 'number' ? (value.items[key] ?? null) : null
    if (value.kind === 'object') return value.members.get(String(key)) ?? null
    if (value.kind === 'resource') return attributeOf(this.#evaluation, value.address, [key])
    return null
  }

  entries({ value }: Traced): [Traced, Traced][] | null {
    if (value.kind === 'list') return value.items.map((item, index) => [scalar(index), item])
    if (value.kind !== 'object') return null
    return [...value.members].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, item]) => [scalar(key), item])
  }

  /** `file` and `templatefile`; null for what is not carried out, or lies outside of the repository. */
  fileFunction(name: string, args: readonly Traced[]): Traced | null {
    const path = textOf(args[0])
    if ((name !== 'file' && name !== 'templatefile') || path === null || holdsMark(path)) return null
    const text = readSourceFile(path, this.#evaluation.sources)
    if (text === null) return null
    if (name === 'file') return scalar(withoutMarks(text))
    const variables = args[1]?.value
    return variables?.kind === 'object' ? this.#rendered(text, path, variables.members) : null
  }

  /** A template is what stands in a heredoc, with names of its own. */
  #rendered(text: string, path: string, names: ReadonlyMap<string, Traced>): Traced | null {
    const wrapped = `x = <<TEMPLATE_OF_ECS_PREFLIGHT\n${text}\nTEMPLATE_OF_ECS_PREFLIGHT\n`
    const tree = this.#evaluation.sources.parse(wrapped)
    const body = tree === null ? null : childOf(tree, 'body')
    const attribute = body === null ? null : childOf(body, 'attribute')
    const expression = attribute === null ? null : childOf(attribute, 'expression')
    if (expression === null) return null
    const file = {
      name: relative(this.#evaluation.sources.boundary, resolve(this.#evaluation.sources.root, path)),
      text: wrapped,
    }
    return evaluate(
      expression,
      new Scope(this.#evaluation, {
        module: this.#module,
        source: this.#source,
        block: this.#block,
        index: this.#index,
        names,
        template: file,
      }),
    )
  }

  #path(attribute: string): Traced | null {
    const { root } = this.#evaluation.sources
    if (attribute === 'module') return scalar(relative(root, this.#source.directory) || '.')
    return attribute === 'root' || attribute === 'cwd' ? scalar('.') : null
  }

  /** An input variable: what the caller gives, else its default. */
  #input(name: string): Traced | null {
    if (this.#module === '') {
      const value = this.#evaluation.plan.variables.get(name)
      return value === undefined ? null : tracedJson(value)
    }
    const caller = this.#scopeOf(
      parentOf(this.#module),
      'module',
      moduleNames(this.#module).slice(-1),
      this.#callIndex(),
    )
    const given = caller?.block.attributes.get(name)
    if (caller !== null && given !== undefined) return evaluate(given, caller.scope)
    const declared = this.#source.blocks.find(({ type, labels }) => type === 'variable' && labels[0] === name)
    const standard = declared?.attributes.get('default')
    return standard === undefined ? null : evaluate(standard, this)
  }

  /** The key of this module among the instances of its call. */
  #callIndex(): string | number | null {
    const last = stepsOf(this.#module.slice(this.#module.lastIndexOf('module.')))[2]
    return last ?? null
  }

  #local(name: string): Traced | null {
    for (const block of this.#source.blocks) {
      const expression = block.type === 'locals' ? block.attributes.get(name) : undefined
      if (expression !== undefined)
        return evaluate(
          expression,
          new Scope(this.#evaluation, { module: this.#module, source: this.#source, block, index: null }),
        )
    }
    return null
  }

  #each(attribute: string): Traced | null {
    const key = this.#index
    if (key === null) return null
    if (attribute === 'key') return scalar(key)
    const expression = this.#block.attributes.get('for_each')
    if (attribute !== 'value' || expression === undefined) return null
    const over = evaluate(
      expression,
      new Scope(this.#evaluation, { module: this.#module, source: this.#source, block: this.#block, index: null }),
    )
    if (over.value.kind === 'object') return over.value.members.get(String(key)) ?? null
    return over.value.kind === 'list' ? scalar(key) : null
  }

  #output(name: string, steps: readonly Node[], whole: Node): Traced {
    const [first, second] = steps
    const keyed = first?.type === 'index'
    const key = first !== undefined && keyed ? stepKey(first, this) : null
    const outputStep = keyed ? second : first
    const output = outputStep === undefined ? undefined : childOf(outputStep, 'identifier')?.text
    const called = joined(
      this.#module,
      `module.${name}${key === null ? '' : typeof key === 'number' ? `[${key}]` : `["${key}"]`}`,
    )
    const below = output === undefined ? null : this.#scopeOf(called, 'output', [output], null)
    const expression = below?.block.attributes.get('value')
    if (below === null || expression === undefined) return this.unknown(whole)
    return taken(evaluate(expression, below.scope), steps.slice(keyed ? 2 : 1), whole, this)
  }

  #scopeOf(module: string, type: string, labels: readonly string[], index: string | number | null) {
    return scopeOfBlock(this.#evaluation, module, type, labels, index)
  }

  #resource(type: string, steps: readonly Node[], whole: Node): Traced {
    const [first, ...rest] = type === 'data' ? steps.slice(1) : steps
    const name = first === undefined ? undefined : childOf(first, 'identifier')?.text
    const [typeStep] = steps
    const dataType =
      type === 'data' && typeStep !== undefined ? `data.${childOf(typeStep, 'identifier')?.text ?? ''}` : type
    if (name === undefined) return this.unknown(whole)
    const bare = joined(this.#module, `${dataType}.${name}`)
    const value = instancesOf(this.#evaluation.plan, bare)
    return value === null ? this.unknown(whole) : taken(value, rest, whole, this)
  }
}

/** The scope in which a block of a module is evaluated, and the block; null where the sources have no such block. */
export function scopeOfBlock(
  evaluation: Evaluation,
  module: string,
  type: string,
  labels: readonly string[],
  index: string | number | null,
): { readonly scope: Scope; readonly block: Block } | null {
  const source = evaluation.sources.modules.get(moduleNames(module).join('.'))
  const block = source?.blocks.find(
    (each) => each.type === type && labels.every((label, position) => each.labels[position] === label),
  )
  if (source === undefined || block === undefined) return null
  return { block, scope: new Scope(evaluation, { module, source, block, index }) }
}
