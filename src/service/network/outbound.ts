import type { SecurityGroupFacts, SecurityRule, SubnetFacts } from '../../account/networks.ts'
import { isEverything, mayOverlap } from './address-range.ts'

/** All services of AWS that a task start talks to answer on it. */
const httpsPort = 443

/** What EFS is mounted by, encrypted or not. */
export const nfsPort = 2049

/** A place that traffic goes to: its addresses, its security groups, the prefix lists that stand for it. */
export interface Destination {
  readonly cidrs?: readonly string[]
  readonly groups?: readonly string[]
  readonly prefixLists?: readonly string[]
}

/** Whether the groups let out nothing at all on TCP 443. Prefix lists in `others` hold no address of the service in question. */
export function letNothingOut(groups: readonly SecurityGroupFacts[], others: readonly string[]): boolean {
  return outboundRules(groups).every(
    (rule) => rule.cidrs.length + rule.groups.length === 0 && rule.prefixLists.every((list) => others.includes(list)),
  )
}

/**
 * Whether the groups let out to members of other groups alone, or to services that prefix lists in `others` stand for. A group stands for
 * the private addresses of its members, so that no address of AWS is among them.
 */
export function letOutToGroupsAlone(groups: readonly SecurityGroupFacts[], others: readonly string[]): boolean {
  return outboundRules(groups).every(
    ({ cidrs, prefixLists }) => cidrs.length === 0 && prefixLists.every((list) => others.includes(list)),
  )
}

/** Whether a rule lets traffic out to all addresses, or names this place. Rules of several groups add up. */
export function letOutTo(groups: readonly SecurityGroupFacts[], destination: Destination): boolean {
  const { cidrs = [], groups: owners = [], prefixLists = [] } = destination
  return outboundRules(groups).some(
    (rule) =>
      rule.cidrs.some((range) => isEverything(range) || cidrs.some((own) => mayOverlap(range, own))) ||
      rule.groups.some((group) => owners.includes(group)) ||
      rule.prefixLists.some((list) => prefixLists.includes(list)),
  )
}

/** Whether the groups have no outbound rule at all for a port of TCP. */
export function letNothingOutOn(groups: readonly SecurityGroupFacts[], port: number): boolean {
  return !groups.some(({ outbound }) => outbound.some((rule) => covers(rule, port)))
}

/**
 * Whether the rules of an endpoint, or of a mount target, let in tasks that are in these groups or have an address of the subnet; null:
 * not provable.
 */
export function letIn(
  endpointGroups: readonly SecurityGroupFacts[],
  taskGroups: readonly string[],
  subnet: SubnetFacts,
  port: number = httpsPort,
): boolean | null {
  const rules = endpointGroups.flatMap(({ inbound }) => inbound).filter((rule) => covers(rule, port))
  const admitted = rules.some(
    ({ groups, cidrs }) =>
      groups.some((group) => taskGroups.includes(group)) ||
      cidrs.some((range) => subnet.cidrs.some((own) => mayOverlap(range, own))),
  )
  if (admitted) return true
  return rules.some(({ prefixLists }) => prefixLists.length > 0) ? null : false
}

function outboundRules(groups: readonly SecurityGroupFacts[]): SecurityRule[] {
  return groups.flatMap(({ outbound }) => outbound).filter((rule) => covers(rule, httpsPort))
}

function covers({ protocol, fromPort, toPort }: SecurityRule, port: number): boolean {
  if (protocol === '-1') return true
  if (protocol !== 'tcp' && protocol !== '6') return false
  return (fromPort ?? 0) <= port && port <= (toPort ?? 65_535)
}
