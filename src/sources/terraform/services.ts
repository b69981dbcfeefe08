import type { PlannedService } from '../../account/planned-world.ts'
import { nameIn, parseArn } from '../../base/arn.ts'
import type { Term } from '../../task-definition/term.ts'
import { type Attributes, attributeReferences, isUnknown } from './attributes.ts'
import { type Plan, type PlannedResource, textAt } from './plan.ts'
import { joined, mostSpecific, withoutKey } from './reference.ts'
import { serviceSettings } from './service-settings.ts'
import { afterOf, type Place } from './stand-ins.ts'

/** What the sources say of an attribute; null where they do not tell. */
export type TermReader = (resource: PlannedResource, attribute: string) => Term | null

/** A service of the plan, and the definition that it will run. */
export interface ServiceOfPlan {
  readonly resource: PlannedResource
  readonly name: string
  /** Name or ARN. */
  readonly cluster: string
  /** Address of the definition in this plan; null where it runs another one. */
  readonly definition: string | null
  /** The revision that it stays on although the plan registers a new one (`ignore_changes`); null where it takes the new one. */
  readonly staysOn: string | null
}

/** The services that are there once the plan is applied, with a name that is known. */
export function servicesOf(plan: Plan, attributes: Attributes, readTerm: TermReader): ServiceOfPlan[] {
  return plan.resources.flatMap((resource): ServiceOfPlan[] => {
    const isThere = resource.type === 'aws_ecs_service' && resource.action !== 'delete' && resource.action !== 'forget'
    const name = isThere ? textAt(afterOf(resource), 'name') : null
    if (name === null) return []
    const definition = definitionOf(plan, attributes, resource, readTerm)
    return [
      {
        resource,
        name,
        cluster: clusterOf(plan, attributes, resource) ?? 'default',
        definition: definition?.address ?? null,
        staysOn: definition === null ? null : revisionKept(resource, definition),
      },
    ]
  })
}

function clusterOf(plan: Plan, attributes: Attributes, resource: PlannedResource): string | null {
  const own = textAt(afterOf(resource), 'cluster')
  if (own !== null) return own
  for (const reference of mostSpecific(attributeReferences(plan, resource, 'cluster'))) {
    const followed = attributes.follow(resource.module, reference)
    const cluster = followed === null ? null : attributes.resource(followed.target.address)
    const name = cluster === null ? null : textAt(afterOf(cluster), 'name')
    if (name !== null) return name
  }
  return null
}

/** By the reference of the configuration, by what the sources say, else by the family of the revision that it names. */
function definitionOf(
  plan: Plan,
  attributes: Attributes,
  resource: PlannedResource,
  readTerm: TermReader,
): PlannedResource | null {
  const definitions = plan.resources.filter(isDefinition)
  const references = mostSpecific(attributeReferences(plan, resource, 'task_definition'))
  for (const reference of references) {
    const followed = attributes.follow(resource.module, reference)
    const found = definitions.find(({ address }) => address === followed?.target.address)
    if (found !== undefined) return found
  }
  const keyed = sameKey(resource, definitions, references)
  if (keyed !== null) return keyed
  const term = readTerm(resource, 'task_definition')
  const named =
    term?.kind === 'open' ? definitions.find(({ address }) => term.reference.startsWith(`${address}.`)) : undefined
  if (named !== undefined) return named
  const family = familyIn(textAt(afterOf(resource), 'task_definition'))
  const ofFamily = definitions.filter((definition) => textAt(afterOf(definition), 'family') === family)
  return family !== null && ofFamily.length === 1 ? (ofFamily[0] ?? null) : null
}

/** Services and definitions that are made by the same `for_each` refer to each other with `each.key`, which no plan shows: by their keys. */
function sameKey(
  { module, index }: PlannedResource,
  definitions: readonly PlannedResource[],
  references: readonly string[],
): PlannedResource | null {
  const reference = references.find((each) => each.startsWith('aws_ecs_task_definition.'))
  if (reference === undefined || index === null) return null
  const [type, name] = reference.split(/[.[]/)
  const address = joined(module, `${type}.${name}`)
  return definitions.find((each) => withoutKey(each.address) === address && each.index === index) ?? null
}

export function isDefinition({ type, action, mode }: PlannedResource): boolean {
  return type === 'aws_ecs_task_definition' && mode === 'managed' && action !== 'delete' && action !== 'forget'
}

function familyIn(revision: string | null): string | null {
  if (revision === null) return null
  const named = parseArn(revision)?.resource.replace(/^task-definition\//, '') ?? revision
  return named.replace(/:\d+$/, '')
}

/** The service's own attribute stays known while the definition gets a new revision. */
function revisionKept(service: PlannedResource, definition: PlannedResource): string | null {
  const registers = definition.action === 'create' || definition.action === 'replace'
  if (!registers || isUnknown(service.unknown, ['task_definition'])) return null
  const revision = textAt(afterOf(service), 'task_definition')
  return revision === null ? null : (parseArn(revision)?.resource.replace(/^task-definition\//, '') ?? revision)
}

/** What the plan says of a service, as ECS will describe it. Settings that are not known stay as they are. */
export function plannedService({ resource, name, cluster }: ServiceOfPlan, place: Place): PlannedService | null {
  const { action } = resource
  if (action === 'keep') return null
  // One that is replaced has the past of the one that had its name.
  const fate = action === 'create' ? 'created' : 'changed'
  const settings = serviceSettings(afterOf(resource), resource.unknown)
  return { fate, ...place, cluster: nameIn(cluster), name, settings }
}
