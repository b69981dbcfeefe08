import type { Fate } from '../../account/planned-world.ts'
import { isJsonObject, type JsonObject } from '../../base/json.ts'
import { type Attributes, attributeReferences } from './attributes.ts'
import { type Plan, type PlannedResource, textAt } from './plan.ts'
import { mostSpecific } from './reference.ts'
import { afterOf } from './stand-ins.ts'

/** A resource that the plan changes, and where. */
export interface PlacedResource {
  readonly resource: PlannedResource
  readonly fate: Fate
  readonly region: string
  readonly account: string
  /** Its attributes afterwards; those it had, where it is destroyed. */
  readonly last: JsonObject
}

const fates = { create: 'created', replace: 'created', update: 'changed', delete: 'destroyed' } as const

export function placedResources(plan: Plan, attributes: Attributes): PlacedResource[] {
  return plan.resources.flatMap((resource): PlacedResource[] => {
    const { action, mode } = resource
    const place = attributes.placeOf(resource)
    if (mode !== 'managed' || place === null || action === 'keep' || action === 'forget' || action === 'read') return []
    const before = isJsonObject(resource.before) ? resource.before : {}
    return [{ resource, fate: fates[action], ...place, last: action === 'delete' ? before : afterOf(resource) }]
  })
}

/** Resources of a type whose attribute names this one: by what the configuration refers to, or by what it is known to be. */
export function referring(
  plan: Plan,
  attributes: Attributes,
  type: string,
  attribute: string,
  { address, after }: PlannedResource,
): PlannedResource[] {
  const ids = isJsonObject(after) ? [textAt(after, 'id'), textAt(after, 'arn')] : []
  return plan.resources.filter((resource) => {
    if (resource.type !== type || resource.action === 'delete') return false
    const own = textAt(afterOf(resource), attribute)
    if (own !== null) return ids.includes(own)
    return mostSpecific(attributeReferences(plan, resource, attribute)).some(
      (reference) => attributes.follow(resource.module, reference)?.target.address === address,
    )
  })
}

/** An attribute that is a text, if only a stand-in; null where it is not known. */
export function attributeText(attributes: Attributes, { address }: PlannedResource, attribute: string): string | null {
  const value = attributes.valueOf({ address, path: [attribute] })
  if (value.status === 'stand-in') return value.text
  return value.status === 'known' && typeof value.value === 'string' ? value.value : null
}
