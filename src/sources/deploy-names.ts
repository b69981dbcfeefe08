import { formatArn, parseArn, partitionOf } from '../base/arn.ts'
import { InputError } from '../base/input-error.ts'

/** `place` says where the name stands, as the error begins. Throws InputError. */
export function requireCluster(cluster: string, place: string): void {
  const name = cluster.startsWith('arn:') ? (parseArn(cluster)?.resource.replace(/^cluster\//, '') ?? '') : cluster
  if (/^[A-Za-z0-9_-]{1,255}$/.test(name)) return
  throw new InputError(
    `${place}: this is neither the name nor the ARN of a cluster. Use letters, digits, hyphens and underscores, or arn:PARTITION:ecs:REGION:ACCOUNT:cluster/NAME.`,
  )
}

/** As `requireCluster`, for the name or ARN of a service; null is none. */
export function requireService(service: string | null, place: string): void {
  if (service === null) return
  const name = service.startsWith('arn:') ? (parseArn(service)?.resource.split('/').at(-1) ?? '') : service
  if (/^[A-Za-z0-9_-]{1,255}$/.test(name)) return
  throw new InputError(
    `${place}: this is not the name of a service. Use letters, digits, hyphens and underscores, or - for none.`,
  )
}

/**
 * A cluster that is given by name, by its ARN: what registers the definition may work in another account or region than the run. As given
 * where nobody tells the place, or it is an ARN.
 */
export function clusterIn(
  cluster: string,
  place: { readonly region: string; readonly account: string } | null,
): string {
  if (cluster.startsWith('arn:') || place === null) return cluster
  const { region, account } = place
  return formatArn({ partition: partitionOf(region), service: 'ecs', region, account, resource: `cluster/${cluster}` })
}
