import type { EndpointFacts, RouteFacts } from '../../account/networks.ts'
import { isEverything } from './address-range.ts'

/**
 * Where a route table leads to besides the VPC itself: `open` to all addresses, `partial` to some, `ipv6` to addresses of IPv6 alone,
 * `unaddressed` through an internet gateway that a task without a public address cannot use, `closed` nowhere.
 */
export type WayOut = 'open' | 'partial' | 'ipv6' | 'unaddressed' | 'closed'

/** What lies behind a NAT gateway, a transit gateway, a peering or an appliance is not looked at: it is a way out, and no proof of more. */
export function wayOut(routes: readonly RouteFacts[], publicIp: boolean): WayOut {
  const leading = routes.filter((route) => !route.blackhole && route.target !== 'local' && !isGatewayEndpoint(route))
  const usable = leading.filter(
    ({ target, destination }) => publicIp || isIpv6(destination) || !target.startsWith('igw-'),
  )
  if (usable.some(({ destination }) => isEverything(destination) && !isIpv6(destination))) return 'open'
  if (usable.some(({ destination }) => !isIpv6(destination))) return 'partial'
  if (usable.length > 0) return 'ipv6'
  return leading.length > 0 ? 'unaddressed' : 'closed'
}

/** The prefix lists whose routes lead to these gateway endpoints. */
export function prefixListsOf(routes: readonly RouteFacts[], gateways: readonly EndpointFacts[]): string[] {
  return routes.flatMap((route) =>
    isGatewayEndpoint(route) && gateways.some(({ id }) => id === route.target) ? [route.destination] : [],
  )
}

/** A gateway endpoint is reached by a prefix list; other endpoints that routes lead to are firewalls. */
function isGatewayEndpoint({ destination, target }: RouteFacts): boolean {
  return destination.startsWith('pl-') && target.startsWith('vpce-')
}

export function isIpv6(range: string): boolean {
  return range.includes(':')
}
