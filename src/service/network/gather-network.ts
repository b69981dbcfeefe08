import type { EndpointFacts, NetworkReader, RouteTableFacts } from '../../account/networks.ts'
import { absent, found, type Lookup } from '../../base/lookup.ts'
import type { ServiceFacts } from '../../baseline/service-facts.ts'
import { answersTo } from '../answers.ts'
import { keyOf, type TaskSurroundings } from './reach.ts'
import type { RequiredService } from './required-services.ts'

/** What is asked about, and who asks. */
export interface NetworkQuestion {
  readonly network: NonNullable<ServiceFacts['network']>
  readonly required: readonly RequiredService[]
  /** The task's region. */
  readonly region: string
  readonly account: string | null
}

/**
 * Asks about everything at once, by what the service names; the security groups of the endpoints that this shows to matter follow in a
 * second round.
 */
export async function gatherNetwork(
  reader: NetworkReader,
  { network, required, region, account }: NetworkQuestion,
): Promise<TaskSurroundings[]> {
  // The prefix list of the gateway to S3 tells what a rule for it does not let out.
  const keys = [...new Set([...required.map(keyOf), keyOf({ region, service: 's3' })])]
  const [subnets, tables, mains, groups, endpoints] = await Promise.all([
    answersTo(network.subnets, (id) => reader.subnet(region, id)),
    answersTo(network.subnets, (id) => reader.routeTable(region, id)),
    reader.mainRouteTables(region),
    answersTo(network.securityGroups, (id) => reader.securityGroup(region, id)),
    answersTo(keys, (key) => reader.endpoints(region, key)),
  ])
  const vpcs = Object.values(subnets).flatMap((answer) => (answer.status === 'found' ? answer.value.vpc : []))
  const endpointGroups = await answersTo(groupsOf(Object.values(endpoints), vpcs), (id) =>
    reader.securityGroup(region, id),
  )
  return network.subnets.map((subnetId) => {
    const subnet = subnets[subnetId] ?? absent
    const own = tables[subnetId] ?? absent
    return {
      subnetId,
      subnet,
      routeTable: own.status === 'absent' && subnet.status === 'found' ? mainOf(subnet.value.vpc, mains) : own,
      groups,
      publicIp: network.publicIp,
      endpoints,
      endpointGroups,
      account,
    }
  })
}

/** Only an interface that answers to the service's name can refuse a task. */
function groupsOf(answers: readonly Lookup<readonly EndpointFacts[]>[], vpcs: readonly string[]): string[] {
  const endpoints = answers.flatMap((answer) => (answer.status === 'found' ? answer.value : []))
  const decisive = endpoints.filter(
    ({ vpc, type, privateDns }) => type === 'Interface' && privateDns && (vpc === null || vpcs.includes(vpc)),
  )
  return [...new Set(decisive.flatMap(({ groups }) => groups))]
}

function mainOf(vpc: string, mains: Lookup<readonly RouteTableFacts[]>): Lookup<RouteTableFacts> {
  if (mains.status !== 'found') return mains
  const main = mains.value.find((table) => table.vpc === vpc)
  return main === undefined ? absent : found(main)
}
