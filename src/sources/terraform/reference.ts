import { isJsonObject, ownValue } from '../../base/json.ts'
import { listAt, type ModuleConfiguration, type Plan } from './plan.ts'

/** What a reference means, seen from the root module. */
export interface Target {
  /** Address of a resource or data source, with its index where the reference has one. */
  readonly address: string
  /** Attribute names and indexes behind it. */
  readonly path: readonly (string | number)[]
}

/** A hop from module to module that a reference may take; configurations that pass a value around in a circle do not exist. */
const hopLimit = 20

/**
 * Follows a reference of a module (`var.role`, `module.db.secret_arn`, `aws_iam_role.exec.arn`) through arguments and outputs to what has
 * the value. Null where a local, or an expression of more than one reference, lies on the way.
 */
export function resolveReference(plan: Plan, module: string, reference: string, hops = hopLimit): Target | null {
  if (hops === 0) return null
  const steps = stepsOf(reference)
  const [head, name] = steps
  if (typeof name !== 'string') return null
  if (head === 'var') return steps.length === 2 ? throughArgument(plan, module, name, hops) : null
  if (head === 'module') {
    const key = typeof steps[2] === 'number' || isKey(reference, name) ? 1 : 0
    const output = steps[2 + key]
    if (typeof output !== 'string' || steps.length !== 3 + key) return null
    const called = joined(module, `module.${name}${key === 1 ? keyText(steps[2]) : ''}`)
    const only = onlyReference(configurationOf(plan, called)?.outputs.get(output) ?? [])
    return only === null ? null : resolveReference(plan, called, only, hops - 1)
  }
  if (head === undefined || typeof head !== 'string' || notResources.has(head)) return null
  return resourceTarget(plan, module, steps)
}

const notResources: ReadonlySet<string> = new Set(['local', 'each', 'count', 'path', 'self', 'terraform'])

function resourceTarget(plan: Plan, module: string, steps: readonly (string | number)[]): Target | null {
  const data = steps[0] === 'data' ? 1 : 0
  const [type, name, ...rest] = steps.slice(data)
  if (type === undefined || name === undefined) return null
  const bare = joined(module, `${data === 1 ? 'data.' : ''}${type}.${name}`)
  const instances = instancesOf(plan, bare)
  const [next] = rest
  const keyed = next === undefined ? undefined : `${bare}${keyText(next)}`
  if (keyed !== undefined && instances.includes(keyed)) return { address: keyed, path: rest.slice(1) }
  const [only] = instances
  return instances.length === 1 && only !== undefined ? { address: only, path: rest } : null
}

/** Addresses that a resource has in the plan: one, or one a key. */
function instancesOf(plan: Plan, bare: string): string[] {
  const known = [
    ...plan.resources.filter(({ action }) => action !== 'delete').map(({ address }) => address),
    ...plan.prior.keys(),
  ]
  return [
    ...new Set(
      known.filter((address) => address === bare || (address.startsWith(`${bare}[`) && address.endsWith(']'))),
    ),
  ]
}

/** As the caller of the module gives it. */
function throughArgument(plan: Plan, module: string, name: string, hops: number): Target | null {
  const only = onlyReference(argumentReferences(plan, module, name))
  return only === null ? null : resolveReference(plan, parentOf(module), only, hops - 1)
}

function argumentReferences(plan: Plan, module: string, name: string): string[] {
  const call = callOf(plan, module)
  const argument = call === null ? undefined : ownValue(call.expressions, name)
  return argument !== undefined && isJsonObject(argument) ? referencesOf(argument) : []
}

/** The references of an expression of the configuration, as it lists them. */
export function referencesOf(expression: Parameters<typeof listAt>[0]): string[] {
  return listAt(expression, 'references').filter((reference) => typeof reference === 'string')
}

/** Terraform lists `a.b.c` and then what it is a part of, `a.b`: of each only the first is of use. */
export function mostSpecific(references: readonly string[]): string[] {
  return references.filter(
    (reference, index) =>
      !references
        .slice(0, index)
        .some((before) => before.startsWith(`${reference}.`) || before.startsWith(`${reference}[`)),
  )
}

export function onlyReference(references: readonly string[]): string | null {
  const specific = mostSpecific(references)
  return specific.length === 1 ? (specific[0] ?? null) : null
}

/** The configuration of a module by its address, whose indexes make no difference to it. */
export function configurationOf(plan: Plan, module: string): ModuleConfiguration | null {
  let configuration: ModuleConfiguration | undefined = plan.configuration
  for (const name of moduleNames(module)) configuration = configuration?.calls.get(name)?.module
  return configuration ?? null
}

function callOf(plan: Plan, module: string) {
  const name = moduleNames(module).at(-1)
  return name === undefined ? null : (configurationOf(plan, parentOf(module))?.calls.get(name) ?? null)
}

/** `module.a["x"].module.b` → a, b. */
export function moduleNames(module: string): string[] {
  const steps = stepsOf(module)
  return steps.flatMap((step, index) => (steps[index - 1] === 'module' && typeof step === 'string' ? [step] : []))
}

export function parentOf(module: string): string {
  const at = module.lastIndexOf('module.')
  return at <= 0 ? '' : module.slice(0, at - 1)
}

export function joined(module: string, rest: string): string {
  return module === '' ? rest : `${module}.${rest}`
}

/** The parts of a traversal: names, and indexes in brackets. */
export function stepsOf(traversal: string): (string | number)[] {
  return Array.from(traversal.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g), ([, key, index, name]) =>
    index === undefined ? (key?.replaceAll(/\\(.)/g, '$1') ?? name ?? '') : Number(index),
  )
}

/** The resource's address without the index of its own. */
export function withoutKey(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]$/, '')
}

function keyText(step: string | number | undefined): string {
  return typeof step === 'number' ? `[${step}]` : `["${step ?? ''}"]`
}

function isKey(reference: string, name: string): boolean {
  return reference.includes(`module.${name}[`)
}
