import { nameIn } from '../../base/arn.ts'
import { isJsonArray, isJsonObject, type Json, ownValue } from '../../base/json.ts'
import type { PlannedTarget } from '../../engine/target.ts'
import { type Attributes, localAddress } from './attributes.ts'
import type { ModuleConfiguration, Plan, PlannedResource } from './plan.ts'
import { configurationOf, joined, moduleNames, parentOf, stepsOf } from './reference.ts'
import { policyRole } from './roles.ts'
import type { ServiceOfPlan } from './services.ts'

const grants: ReadonlySet<string> = new Set(['aws_iam_role_policy', 'aws_iam_role_policy_attachment'])

/**
 * Policies that the plan puts on the role and that the service does not wait for: Terraform may start its tasks before they are in place.
 * None where it does not start any, and none where nobody can tell: a local is no more than a name in a plan.
 */
export function unwaitedPolicies(
  plan: Plan,
  attributes: Attributes,
  service: ServiceOfPlan,
  roleArn: string | null,
): PlannedTarget['unwaited'] {
  const starts = service.staysOn === null && ['create', 'update', 'replace'].includes(service.resource.action)
  if (!starts || roleArn === null) return []
  const added = plan.resources.filter(
    (resource) =>
      grants.has(resource.type) &&
      ['create', 'update', 'replace'].includes(resource.action) &&
      policyRole(resource, attributes) === nameIn(roleArn),
  )
  if (added.length === 0) return []
  const reached = reachedFrom(plan, service.resource)
  if (reached === null) return []
  return added
    .filter((policy) => !reached.has(placeOf(policy)))
    .map((policy) => ({ policy: policy.address, service: service.resource.address }))
}

/** A resource without its indexes, which the configuration does not have: `svc aws_iam_role_policy.read`. */
function placeOf(resource: Pick<PlannedResource, 'address' | 'module'>): string {
  return keyOf(moduleNames(resource.module).join('.'), localAddress(resource))
}

function keyOf(module: string, resource: string): string {
  return `${module} ${resource}`
}

/** Everything that Terraform does before the resource; null where a local stands in between, which may hang on anything. */
function reachedFrom(plan: Plan, resource: PlannedResource): ReadonlySet<string> | null {
  const reached = new Set<string>()
  const waiting: Node[] = [{ module: resource.module, reference: localAddress(resource) }]
  const seen = new Set<string>()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const key = keyOf(next.module, next.reference)
    if (seen.has(key)) continue
    seen.add(key)
    if (next.reference.startsWith('local.')) return null
    waiting.push(...behind(plan, next, (place) => reached.add(place)))
  }
  return reached
}

/** A reference, and the address of the module that it is written in. */
interface Node {
  readonly module: string
  readonly reference: string
}

/** What a reference itself refers to. */
function behind(plan: Plan, { module, reference }: Node, reach: (place: string) => void): Node[] {
  const [head, name, output] = stepsOf(reference)
  const configuration = configurationOf(plan, module)
  if (configuration === null || typeof head !== 'string' || typeof name !== 'string') return []
  if (head === 'var') return argumentOf(plan, module, name)
  if (head === 'module') return moduleNodes(configuration, joined(module, `module.${name}`), name, output)
  const address = head === 'data' ? `data.${name}.${String(output)}` : `${head}.${name}`
  const resource = configuration.resources.get(address)
  if (resource === undefined) return []
  reach(keyOf(moduleNames(module).join('.'), address))
  const references = [...referencesWithin(resource.expressions), ...resource.dependsOn]
  return [...references.map((each) => ({ module, reference: each })), ...callDependencies(plan, module)]
}

function argumentOf(plan: Plan, module: string, name: string): Node[] {
  const parent = parentOf(module)
  const call = configurationOf(plan, parent)?.calls.get(moduleNames(module).at(-1) ?? '')
  const expression = call === undefined ? undefined : ownValue(call.expressions, name)
  return expression === undefined
    ? []
    : referencesWithin(expression).map((reference) => ({ module: parent, reference }))
}

/** An output, or all that a module has where it is named as a whole. */
function moduleNodes(
  configuration: ModuleConfiguration,
  called: string,
  name: string,
  output: string | number | undefined,
): Node[] {
  const below = configuration.calls.get(name)?.module
  if (below === undefined) return []
  const references = typeof output === 'string' ? below.outputs.get(output) : undefined
  return [...(references ?? below.resources.keys())].map((reference) => ({ module: called, reference }))
}

/** A module that waits makes everything in it wait. */
function callDependencies(plan: Plan, module: string): Node[] {
  if (module === '') return []
  const parent = parentOf(module)
  const call = configurationOf(plan, parent)?.calls.get(moduleNames(module).at(-1) ?? '')
  return (call?.dependsOn ?? []).map((reference) => ({ module: parent, reference }))
}

function referencesWithin(expression: Json): string[] {
  if (isJsonArray(expression)) return expression.flatMap(referencesWithin)
  if (!isJsonObject(expression)) return []
  return Object.entries(expression).flatMap(([key, member]) =>
    key === 'references' && isJsonArray(member)
      ? member.filter((reference) => typeof reference === 'string')
      : key === 'constant_value'
        ? []
        : referencesWithin(member),
  )
}
