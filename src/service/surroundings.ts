import type { Account } from '../account/account.ts'
import type { TargetGroupFacts } from '../account/load-balancing.ts'
import { foundValue, type Lookup } from '../base/lookup.ts'
import type { ServiceFacts } from '../baseline/service-facts.ts'
import { nearestService } from './nearest-service.ts'

/** What the account tells of the place that a definition is deployed to, beyond the service itself. */
export interface ServiceSurroundings {
  /** The service's name as it was asked for, without the rest of an ARN; null where none is named. */
  readonly name: string | null
  readonly cluster: string
  /** The existing service that a missing one was probably meant for. */
  readonly nearestName: string | null
  /** The target groups of the service's load balancers, by ARN. */
  readonly targetGroups: Readonly<Record<string, Lookup<TargetGroupFacts>>>
}

/** Of a target without a service. */
export const nothingAround: ServiceSurroundings = {
  name: null,
  cluster: 'default',
  nearestName: null,
  targetGroups: {},
}

/** A target and the answer about its service. */
export interface SurroundingsInput {
  readonly cluster: string
  readonly serviceName: string | null
  readonly service: Lookup<ServiceFacts> | null
  readonly region: string | null
  readonly account: Account
}

/** Asks what the service's answer gives reason to ask, all at once. */
export async function gatherSurroundings(input: SurroundingsInput): Promise<ServiceSurroundings> {
  const [nearest, targetGroups] = await Promise.all([nearestName(input), targetGroupsOf(input)])
  return {
    name: input.serviceName === null ? null : lastOf(input.serviceName),
    cluster: lastOf(input.cluster),
    nearestName: nearest,
    targetGroups,
  }
}

async function nearestName(input: SurroundingsInput): Promise<string | null> {
  const { cluster, serviceName, service, region, account } = input
  if (serviceName === null || region === null || service?.status !== 'absent') return null
  const names = foundValue(await account.ecs(region).serviceNames(cluster))
  return names === null ? null : nearestService(lastOf(serviceName), names)
}

async function targetGroupsOf({ service, region, account }: SurroundingsInput) {
  if (region === null || service?.status !== 'found') return {}
  // Classic Load Balancers have names and no target groups.
  const arns = service.value.loadBalancers.flatMap(({ target }) => (target?.startsWith('arn:') === true ? target : []))
  const groups = [...new Set(arns)].map(
    async (arn) => [arn, await account.loadBalancing.targetGroup(region, arn)] as const,
  )
  return Object.fromEntries(await Promise.all(groups))
}

function lastOf(nameOrArn: string): string {
  return nameOrArn.split('/').at(-1) ?? nameOrArn
}
