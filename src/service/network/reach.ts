import type { EndpointFacts, RouteTableFacts, SecurityGroupFacts, SubnetFacts } from '../../account/networks.ts'
import { type Lookup, type Unknown, unknown } from '../../base/lookup.ts'
import { callsRefused, isFullAccess } from './endpoint-policy.ts'
import { type Destination, letIn, letNothingOut, letOutTo, letOutToGroupsAlone } from './outbound.ts'
import type { RequiredService, ServiceCall } from './required-services.ts'
import { isIpv6, prefixListsOf, wayOut } from './routes.ts'

/** What a task in one of the service's subnets has around it, as far as the pipeline may look. */
export interface TaskSurroundings {
  readonly subnetId: string
  readonly subnet: Lookup<SubnetFacts>
  /** The subnet's own table, or the main one of its VPC. */
  readonly routeTable: Lookup<RouteTableFacts>
  /** The task's security groups by id; none: the default one of the VPC. */
  readonly groups: Readonly<Record<string, Lookup<SecurityGroupFacts>>>
  readonly publicIp: boolean
  /** Endpoints in all VPCs, by `REGION.SERVICE`. */
  readonly endpoints: Readonly<Record<string, Lookup<readonly EndpointFacts[]>>>
  /** Security groups of the interface endpoints by id. */
  readonly endpointGroups: Readonly<Record<string, Lookup<SecurityGroupFacts>>>
  /** The pipeline's account; null where nobody told. */
  readonly account: string | null
}

/** Whether tasks in a subnet reach a service. A way out is no proof that they do; what can be proven is that they do not. */
export type Reach =
  | { readonly status: 'proven-blocked'; readonly because: Blockage }
  | { readonly status: 'has-way-out' }
  | { readonly status: 'not-provable'; readonly because: Doubt }

export type Blockage =
  | { readonly code: 'no-outbound-rule'; readonly groups: readonly string[] }
  | { readonly code: 'no-outbound-rule-to-gateway'; readonly groups: readonly string[]; readonly endpoint: string }
  | { readonly code: 'endpoint-refuses'; readonly endpoints: readonly string[]; readonly groups: readonly string[] }
  | {
      readonly code: 'endpoint-policy-refuses'
      readonly endpoints: readonly string[]
      readonly calls: readonly ServiceCall[]
    }
  /** A gateway is there, and not for the subnet's route table. */
  | {
      readonly code: 'gateway-elsewhere'
      readonly endpoints: readonly string[]
      readonly routeTables: readonly string[]
    }
  | { readonly code: 'no-public-address' | 'no-route' }

export type Doubt =
  /** The account did not tell. */
  | { readonly code: 'not-seen'; readonly answer: Unknown }
  /** Nothing leads there but this endpoint, and only where a private hosted zone gives it the service's name. */
  | { readonly code: 'endpoint-without-private-dns'; readonly endpoint: string }
  | { readonly code: 'endpoint-policy' | 'endpoint-not-ready' | 'endpoint-rules'; readonly endpoint: string }
  | { readonly code: 'narrow-outbound' | 'partial-route' | 'ipv6-only' | 'shared-subnet' }

const open: Reach = { status: 'has-way-out' }
const blocked = (because: Blockage): Reach => ({ status: 'proven-blocked', because })
const doubtful = (because: Doubt): Reach => ({ status: 'not-provable', because })
const notSeen = (answer: Unknown): Reach => doubtful({ code: 'not-seen', answer })

/** Judges one subnet and one service. What the security groups alone prove needs nothing else to be seen. */
export function reach(around: TaskSurroundings, required: RequiredService): Reach {
  const groups = seenOf(around.groups)
  const endpoints = around.endpoints[keyOf(required)]
  if (isEveryOneSeen(around.groups) && letNothingOut(groups, listsOfOthers(around, required)))
    return blocked({ code: 'no-outbound-rule', groups: Object.keys(around.groups) })
  const { subnet, routeTable } = around
  if (subnet.status === 'unknown') return notSeen(subnet)
  if (subnet.status === 'absent') return notSeen(unknown('NOT_READ', `there is no subnet ${around.subnetId}`))
  if (routeTable.status === 'unknown') return notSeen(routeTable)
  if (routeTable.status === 'absent')
    return notSeen(unknown('NOT_READ', `no route table was found for ${around.subnetId}`))
  if (endpoints?.status === 'unknown') return notSeen(endpoints)
  const here = (endpoints?.status === 'found' ? endpoints.value : []).filter(
    ({ vpc, state }) => (vpc === null || vpc === subnet.value.vpc) && !goneStates.has(state),
  )
  const place: Place = { around, required, groups, subnet: subnet.value, table: routeTable.value, here }
  return throughInterface(place) ?? throughGateway(place) ?? throughRoutes(place)
}

/** A task's subnet with all that was found about it, and the endpoints of one service in its VPC. */
interface Place {
  readonly around: TaskSurroundings
  readonly required: RequiredService
  readonly groups: readonly SecurityGroupFacts[]
  readonly subnet: SubnetFacts
  readonly table: RouteTableFacts
  readonly here: readonly EndpointFacts[]
}

/** States that an endpoint does not come back from. */
const goneStates: ReadonlySet<string> = new Set(['deleting', 'deleted', 'rejected', 'failed', 'expired'])

export function keyOf({ region, service }: Pick<RequiredService, 'region' | 'service'>): string {
  return `${region}.${service}`
}

function seenOf(groups: Readonly<Record<string, Lookup<SecurityGroupFacts> | undefined>>): SecurityGroupFacts[] {
  return Object.values(groups).flatMap((answer) => (answer?.status === 'found' ? [answer.value] : []))
}

/** Whoever has no groups of his own has the default one, which nobody asked about. */
function isEveryOneSeen(groups: TaskSurroundings['groups']): boolean {
  const answers = Object.values(groups)
  return answers.length > 0 && answers.every(({ status }) => status === 'found')
}

/** Prefix lists that stand for other services: those that lead to their gateways. */
function listsOfOthers({ endpoints, routeTable }: TaskSurroundings, required: RequiredService): string[] {
  const gateways = Object.entries(endpoints).flatMap(([key, answer]) =>
    key === keyOf(required) || answer.status !== 'found' ? [] : answer.value.filter(({ type }) => type === 'Gateway'),
  )
  return routeTable.status === 'found' ? prefixListsOf(routeTable.value.routes, gateways) : []
}

/** With private DNS the service's name leads to the endpoint, whatever other way there is. */
function throughInterface({ around, required, groups, subnet, here }: Place): Reach | null {
  const endpoint = here.find(({ type, privateDns }) => type === 'Interface' && privateDns)
  if (endpoint === undefined) return null
  const { id, state } = endpoint
  if (state !== 'available') return doubtful({ code: 'endpoint-not-ready', endpoint: id })
  const answers = Object.fromEntries(endpoint.groups.map((group) => [group, around.endpointGroups[group]]))
  const admitted = letIn(seenOf(answers), Object.keys(around.groups), subnet)
  if (admitted !== true) {
    const unread = Object.values(answers).find((answer) => answer?.status === 'unknown')
    if (unread?.status === 'unknown') return notSeen(unread)
    const known = endpoint.groups.length > 0 && seenOf(answers).length === endpoint.groups.length
    return admitted === false && known && isEveryOneSeen(around.groups)
      ? blocked({ code: 'endpoint-refuses', endpoints: [id], groups: endpoint.groups })
      : doubtful({ code: 'endpoint-rules', endpoint: id })
  }
  if (!isFullAccess(endpoint.policy)) return byPolicy(endpoint, required)
  return outTo(around, groups, { groups: endpoint.groups, cidrs: subnet.cidrs })
}

/** A gateway is there for the subnets whose route table has it, and leads to public addresses. */
function throughGateway({ around, required, groups, table, here }: Place): Reach | null {
  const gateways = here.filter(({ type, routeTables }) => type === 'Gateway' && routeTables.includes(table.id))
  const [gateway] = gateways
  if (gateway === undefined) return null
  if (isEveryOneSeen(around.groups) && letOutToGroupsAlone(groups, listsOfOthers(around, required)))
    return blocked({
      code: 'no-outbound-rule-to-gateway',
      groups: Object.keys(around.groups),
      endpoint: gateway.id,
    })
  if (!isFullAccess(gateway.policy)) return byPolicy(gateway, required)
  return outTo(around, groups, { prefixLists: prefixListsOf(table.routes, gateways) })
}

/** What a narrow policy allows may hang on who asks and how; that it allows nobody is proof. */
function byPolicy({ id, policy }: EndpointFacts, { calls }: RequiredService): Reach {
  const refused = callsRefused(policy, calls)
  return refused.length > 0
    ? blocked({ code: 'endpoint-policy-refuses', endpoints: [id], calls: refused })
    : doubtful({ code: 'endpoint-policy', endpoint: id })
}

function throughRoutes({ around, groups, subnet, table, here }: Place): Reach {
  const { publicIp, account } = around
  const way = wayOut(table.routes, publicIp)
  const onIpv6Alone = subnet.cidrs.length > 0 && subnet.cidrs.every(isIpv6)
  if (way === 'open' || (way === 'ipv6' && onIpv6Alone)) return outTo(around, groups, {})
  if (way === 'partial') return doubtful({ code: 'partial-route' })
  if (way === 'ipv6') return doubtful({ code: 'ipv6-only' })
  // The owner of a shared subnet does not show its endpoints.
  if (subnet.owner !== null && subnet.owner !== account) return doubtful({ code: 'shared-subnet' })
  const unnamed = here.find(({ type }) => type !== 'Gateway')
  if (unnamed !== undefined) return doubtful({ code: 'endpoint-without-private-dns', endpoint: unnamed.id })
  const [gateway] = here
  if (gateway !== undefined && way === 'closed')
    return blocked({ code: 'gateway-elsewhere', endpoints: [gateway.id], routeTables: [table.id] })
  return blocked({ code: way === 'unaddressed' ? 'no-public-address' : 'no-route' })
}

function outTo(around: TaskSurroundings, groups: readonly SecurityGroupFacts[], destination: Destination): Reach {
  if (letOutTo(groups, destination)) return open
  const unread = Object.values(around.groups).find((answer) => answer.status === 'unknown')
  if (unread?.status === 'unknown') return notSeen(unread)
  return isEveryOneSeen(around.groups) ? doubtful({ code: 'narrow-outbound' }) : open
}
