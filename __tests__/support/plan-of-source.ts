import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Json, JsonObject } from '../../src/base/json.ts'
import { attributesOf } from '../../src/sources/terraform/attributes.ts'
import { evaluate, newBudget } from '../../src/sources/terraform/source/evaluate.ts'
import { readSources } from '../../src/sources/terraform/source/modules.ts'
import { Scope } from '../../src/sources/terraform/source/scope.ts'
import { type Block, childrenOf, type Node } from '../../src/sources/terraform/source/syntax.ts'
import { isUncertain, plainOf, Unknowns } from '../../src/sources/terraform/source/traced.ts'
import { planOf } from './terraform.ts'

/**
 * The plan that would create all resources of a small root module, as far as the tests need one: attributes without references are known,
 * others are not. It spares a test the run of Terraform; what depends on Terraform's own doing is tested with recorded plans.
 */
export async function planOfSource(text: string): Promise<JsonObject> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-'))
  try {
    await writeFile(join(folder, 'main.tf'), text)
    const empty = planOf({ format_version: '1.2', planned_values: {}, configuration: { root_module: {} } })
    const sources = await readSources(folder, folder, empty.configuration)
    const source = sources?.modules.get('')
    if (sources === null || source === undefined) throw new Error('no sources')
    const attributes = attributesOf(empty, { region: null, account: null })
    const evaluation = { plan: empty, attributes, sources, unknowns: new Unknowns(), budget: newBudget() }
    const read = (block: Block, node: Node) => {
      const value = evaluate(node, new Scope(evaluation, { module: '', source, block, index: null }))
      return isUncertain(value) ? undefined : plainOf(value)
    }
    const resources = source.blocks.filter(({ type }) => type === 'resource' || type === 'data')
    return {
      format_version: '1.2',
      planned_values: {},
      resource_changes: resources.map((block) => changeOf(block, (node) => read(block, node))),
      configuration: { root_module: { resources: resources.map(configurationOf) } },
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function addressOf({ type, labels }: Block): string {
  return [...(type === 'data' ? ['data'] : []), ...labels].join('.')
}

function changeOf(block: Block, read: (node: Node) => Json | undefined): JsonObject {
  const [type = '', name = ''] = block.labels
  const after: Record<string, Json> = {}
  const unknown: Record<string, Json> = { id: true, arn: true }
  for (const [attribute, node] of block.attributes) {
    const value = read(node)
    if (value === undefined) unknown[attribute] = true
    else after[attribute] = value
  }
  const mode = block.type === 'data' ? 'data' : 'managed'
  const actions = [mode === 'data' ? 'read' : 'create']
  return {
    address: addressOf(block),
    mode,
    type,
    name,
    change: { actions, before: null, after, after_unknown: unknown },
  }
}

function configurationOf(block: Block): JsonObject {
  const attributes = [...block.attributes].filter(([name]) => name !== 'depends_on')
  const waits = block.attributes.get('depends_on')
  return {
    address: addressOf(block),
    expressions: Object.fromEntries(attributes.map(([name, node]) => [name, { references: referencesIn(node) }])),
    ...(waits === undefined ? {} : { depends_on: referencesIn(waits) }),
  }
}

/** As Terraform lists them: each with what it is a part of. */
function referencesIn(node: Node): string[] {
  const children = childrenOf(node)
  const [first] = children
  if (first?.type !== 'variable_expr') return children.flatMap(referencesIn)
  const names = [first.text, ...children.slice(1).map((child) => childrenOf(child)[0]?.text ?? '')]
  return names.length < 3 ? [names.join('.')] : [names.join('.'), names.slice(0, 2).join('.')]
}
