import { isJsonObject, ownValue, pointerTo } from '../../base/json.ts'
import type { Resolved } from './resolved.ts'
import type { Resolver } from './resolver.ts'
import { isLeftOut } from './resource-attributes.ts'
import { judgedText } from './resource-values.ts'

/** Where a task definition of a template will run. */
export interface TemplateDeployment {
  /** Logical id of the service; null where no service of the template uses the definition. */
  readonly logicalId: string | null
  /** Null where CloudFormation makes the name up at the deploy. */
  readonly service: string | null
  /** Name or ARN, also of one that is yet to be made; null where it is not known before the deploy. */
  readonly cluster: string | null
}

/** The services of the template that use a task definition; one entry without a service where there is none. */
export function deploymentsOf(resolver: Resolver, definition: string): TemplateDeployment[] {
  const services = [...resolver.scope.template.resources].filter(([, resource]) => {
    if (resource.type !== 'AWS::ECS::Service' || isLeftOut(resolver, resource)) return false
    const used = ownValue(resource.properties, 'TaskDefinition')
    return isJsonObject(used) && ownValue(used, 'Ref') === definition
  })
  if (services.length === 0) return [{ logicalId: null, service: null, cluster: null }]
  return services.map(([logicalId, { properties }]) => {
    const property = (name: string): Resolved =>
      resolver.resolve(ownValue(properties, name) ?? null, pointerTo('', 'Resources', logicalId, 'Properties', name))
    const physical = resolver.scope.physicalIds.get(logicalId) ?? null
    return {
      logicalId,
      service: physical?.split('/').at(-1) ?? realText(property('ServiceName')),
      cluster: ownValue(properties, 'Cluster') === undefined ? 'default' : judgedText(property('Cluster')),
    }
  })
}

/** Null for a stand-in too: a service that is yet to be made has no past to look at. */
function realText(value: Resolved): string | null {
  if (value.kind !== 'text') return null
  return value.parts.every((part) => typeof part === 'string') ? value.parts.join('') : null
}
