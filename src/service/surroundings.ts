import type { Account } from '../account/account.ts'
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
}

/** Of a target without a service. */
export const nothingAround: ServiceSurroundings = { name: null, cluster: 'default', nearestName: null }

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
  return {
    name: input.serviceName === null ? null : lastOf(input.serviceName),
    cluster: lastOf(input.cluster),
    nearestName: await nearestName(input),
  }
}

async function nearestName(input: SurroundingsInput): Promise<string | null> {
  const { cluster, serviceName, service, region, account } = input
  if (serviceName === null || region === null || service?.status !== 'absent') return null
  const names = foundValue(await account.ecs(region).serviceNames(cluster))
  return names === null ? null : nearestService(lastOf(serviceName), names)
}

function lastOf(nameOrArn: string): string {
  return nameOrArn.split('/').at(-1) ?? nameOrArn
}
