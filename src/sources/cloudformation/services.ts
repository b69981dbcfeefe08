import type { Account } from '../../account/account.ts'
import { ClusterNotFoundError } from '../../account/ecs.ts'
import { isJsonArray, isJsonObject, type Json, ownValue } from '../../base/json.ts'
import type { Unknown } from '../../base/lookup.ts'
import { knownText } from './resolved.ts'
import type { Resolver } from './resolver.ts'
import { judgedText, property, resourcesOfType, type StackResource } from './resource-values.ts'

/** Where a task definition of a template will run. */
export interface TemplateDeployment {
  /** A service that is there already; null for one that is yet to be made, which has no past to look at, and for none. */
  readonly service: string | null
  /** Name or ARN, also of one that is yet to be made; null where it is not known before the deploy. */
  readonly cluster: string | null
  /** Why it is not known whether the service is there already; null where it is. */
  readonly unseen: Unknown | null
}

/** The services of the template that use a task definition; one entry without a service where there is none. */
export async function deploymentsOf(
  resolver: Resolver,
  definition: string,
  account: Account,
): Promise<TemplateDeployment[]> {
  const services = resourcesOfType(resolver, 'AWS::ECS::Service').filter(({ properties }) =>
    names(ownValue(properties, 'TaskDefinition'), definition),
  )
  if (services.length === 0) return [{ service: null, cluster: null, unseen: null }]
  return Promise.all(
    services.map(async (service) => {
      const cluster = property(resolver, service, 'Cluster')
      const name = cluster.kind === 'nothing' ? 'default' : judgedText(cluster)
      return { cluster: name, ...(await existingService(resolver, service, name, account)) }
    }),
  )
}

/** `Ref`, or the attribute that is the same ARN. */
function names(value: Json | undefined, definition: string): boolean {
  if (!isJsonObject(value)) return false
  const attribute = ownValue(value, 'Fn::GetAtt')
  const owner = isJsonArray(attribute) ? attribute[0] : String(attribute).split('.')[0]
  return ownValue(value, 'Ref') === definition || owner === definition
}

async function existingService(
  resolver: Resolver,
  service: StackResource,
  cluster: string | null,
  account: Account,
): Promise<Pick<TemplateDeployment, 'service' | 'unseen'>> {
  const { physicalIds, physicalIdsComplete, pseudo, unread } = resolver.scope
  const isNew = { service: null, unseen: null }
  const physical = physicalIds.get(service.logicalId)
  if (physical !== undefined) return { service: physical.split('/').at(-1) ?? null, unseen: null }
  if (physicalIdsComplete) return isNew
  const stated = knownText(property(resolver, service, 'ServiceName'))
  if (stated === null || cluster === null || pseudo.region === null) return { service: null, unseen: unread.resources }
  try {
    const answer = await account.ecs(pseudo.region).service(cluster, stated)
    // One that may not be looked at is told as such later, where it matters.
    return answer.status === 'absent' ? isNew : { service: stated, unseen: null }
  } catch (error) {
    if (error instanceof ClusterNotFoundError) return isNew
    throw error
  }
}
