import { isJsonArray, isJsonObject, type Json, ownValue } from '../../base/json.ts'
import { type Term, termOf } from '../../task-definition/term.ts'
import { valueIn } from './attributes.ts'
import { withoutNulls } from './definition.ts'
import type { Plan, PlannedResource } from './plan.ts'
import { isDefinition } from './services.ts'
import { afterOf } from './stand-ins.ts'

/** Name of the output, and of the `terraform_data`, that show container definitions before they are made one text. */
export const exposedName = 'ecs_preflight'
const exposingNames: ReadonlySet<string> = new Set([exposedName, 'preflight'])

/**
 * Container definitions that the configuration shows as a structure: what is unknown of them are single values. `sourced`: what the sources
 * say, for the values that are unknown. Null where nothing is shown of this definition.
 */
export function exposedContainers(plan: Plan, definition: PlannedResource, sourced: Term | null): Term | null {
  for (const { reference, after, unknown } of exposures(plan, definition)) {
    const path = pathTo(after, definition, plan)
    const containers = path === null ? undefined : valueIn(after, path)
    if (path === null || containers === undefined || !isJsonArray(containers)) continue
    const marks = valueIn(unknown, path) ?? false
    const shown = termOf(containers, marks, (place) => `${reference}${[...path, ...place].map(written).join('')}`)
    return withSourced(shown, sourced)
  }
  return null
}

interface Exposure {
  readonly reference: string
  readonly after: Json
  readonly unknown: Json
}

function exposures({ outputs, resources }: Plan, definition: PlannedResource): Exposure[] {
  const output = outputs.get(exposedName)
  const data = resources.filter(
    ({ type, name, module, action }) =>
      type === 'terraform_data' && exposingNames.has(name) && module === definition.module && action !== 'delete',
  )
  return [
    ...(output === undefined
      ? []
      : [{ reference: `output.${exposedName}`, after: output.after, unknown: output.unknown }]),
    ...data.map((resource) => ({
      reference: `${resource.address}.input`,
      after: ownValue(afterOf(resource), 'input') ?? null,
      unknown: valueIn(resource.unknown, ['input']) ?? false,
    })),
  ]
}

/** By family, address or name; a list alone is that of the only definition. */
function pathTo(after: Json, definition: PlannedResource, { resources }: Plan): readonly string[] | null {
  if (isJsonArray(after)) return resources.filter(isDefinition).length === 1 ? [] : null
  if (!isJsonObject(after)) return null
  const { family } = afterOf(definition)
  const names = [family, definition.address, definition.name].filter((name) => typeof name === 'string')
  const key = names.find((name) => ownValue(after, name) !== undefined)
  return key === undefined ? null : [key]
}

function written(step: string | number): string {
  return typeof step === 'number' ? `[${step}]` : /^[\w-]+$/.test(step) ? `.${step}` : `["${step}"]`
}

/** What is shown counts, and the sources tell more of what is unknown in it. */
function withSourced(shown: Term, sourced: Term | null): Term {
  if (sourced === null) return shown.kind === 'known' ? { kind: 'known', value: withoutNulls(shown.value) } : shown
  if (shown.kind === 'open') return sourced
  if (shown.kind === 'list' && sourced.kind === 'list' && shown.items.length === sourced.items.length)
    return { kind: 'list', items: shown.items.map((item, index) => withSourced(item, sourced.items[index] ?? null)) }
  if (shown.kind === 'object' && sourced.kind === 'object') {
    const members = [...shown.members].map(
      ([key, member]) => [key, withSourced(member, sourced.members.get(key) ?? null)] as const,
    )
    return { kind: 'object', members: new Map(members) }
  }
  return shown.kind === 'known' ? { kind: 'known', value: withoutNulls(shown.value) } : shown
}
