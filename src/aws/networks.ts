import type { Filter } from '@aws-sdk/client-ec2'
import type { NetworkReader } from '../account/networks.ts'
import { batchTexts } from '../base/batcher.ts'
import type { Lookup } from '../base/lookup.ts'
import { absent, found, unknown } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import type { Call, Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'
import { endpointFacts, routeTableFacts, securityGroupFacts, subnetFacts } from './network-records.ts'

/** Values of one filter (EC2 API reference, "Filtering"). */
const valuesPerFilter = 200
/** Pages of one answer that are followed: some ten thousand entries. */
const pageLimit = 10

/** One page of an answer. */
interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | undefined
}

interface Described<T> {
  readonly operation: string
  readonly filter: string
  /** Asks for one page and reads it inside the call. */
  send(call: Call<'ec2'>, filters: Filter[], next: string | undefined): Promise<Page<T>>
}

/** EC2 refuses a list of ids when one of them is gone; a filter just finds fewer. So everything is asked by filter. */
export function createNetworkReader(connection: Connection): NetworkReader {
  const describe = async <T>(region: string, { operation, filter, send }: Described<T>, values: readonly string[]) => {
    const items: T[] = []
    let next: string | undefined
    for (let pages = 0; pages < pageLimit; pages += 1) {
      const token = next
      const filters = [{ Name: filter, Values: [...values] }]
      const page: Lookup<Page<T>> = await connection.ask({
        service: 'ec2',
        operation,
        region,
        send: (call) => send(call, filters, token),
      })
      if (page.status !== 'found') return page
      items.push(...page.value.items)
      next = page.value.next
      if (next === undefined) return found<readonly T[]>(items)
    }
    return unknown('SERVICE_ERROR', `ec2:${operation} has more pages than are followed`)
  }

  /** One value a question; those of the same moment go together. `holds` tells which items answer which value. */
  const byValue = <T>(described: Described<T>, holds: (item: T, value: string) => boolean) =>
    memoize((region: string) =>
      batchTexts<Lookup<readonly T[]>>(valuesPerFilter, async (values) => {
        const answer: Lookup<readonly T[]> = await describe(region, described, values)
        if (answer.status !== 'found') return values.map(() => answer)
        return values.map((value) => found(answer.value.filter((item) => holds(item, value))))
      }),
    )

  const subnets = byValue(describeSubnets, ({ id }, value) => id === value)
  const groups = byValue(describeSecurityGroups, ({ id }, value) => id === value)
  const tables = byValue(describeRouteTables, (table, value) => table.subnets.includes(value))
  const endpoints = byValue(describeVpcEndpoints, ({ service }, value) => service === value)
  return {
    subnet: async (region, id) => first(await subnets(region)(id)),
    securityGroup: async (region, id) => first(await groups(region)(id)),
    routeTable: async (region, subnetId) => first(await tables(region)(subnetId)),
    mainRouteTables: memoize((region: string) => describe(region, describeMainRouteTables, ['true'])),
    endpoints: async (region, service) => {
      const answers = await Promise.all(serviceNames(service).map((name) => endpoints(region)(name)))
      const unanswered = answers.find((answer) => answer.status !== 'found')
      return unanswered ?? found(answers.flatMap((answer) => (answer.status === 'found' ? answer.value : [])))
    },
  }
}

/** In China some services have names of both kinds. */
function serviceNames(service: string): string[] {
  const usual = `com.amazonaws.${service}`
  return service.startsWith('cn-') ? [usual, `cn.${usual}`] : [usual]
}

function first<T>(answer: Lookup<readonly T[]>): Lookup<T> {
  if (answer.status !== 'found') return answer
  const [item] = answer.value
  return item === undefined ? absent : found(item)
}

const describeSubnets: Described<ReturnType<typeof subnetFacts>[number]> = {
  operation: 'DescribeSubnets',
  filter: 'subnet-id',
  send: async ({ client, sdk, options }, Filters, NextToken) => {
    const answer = await client.send(new sdk.DescribeSubnetsCommand({ Filters, NextToken }), options)
    return { items: requiredMember('Subnets', answer.Subnets).flatMap(subnetFacts), next: answer.NextToken }
  },
}

const describeSecurityGroups: Described<ReturnType<typeof securityGroupFacts>[number]> = {
  operation: 'DescribeSecurityGroups',
  filter: 'group-id',
  send: async ({ client, sdk, options }, Filters, NextToken) => {
    const answer = await client.send(new sdk.DescribeSecurityGroupsCommand({ Filters, NextToken }), options)
    return {
      items: requiredMember('SecurityGroups', answer.SecurityGroups).flatMap(securityGroupFacts),
      next: answer.NextToken,
    }
  },
}

const describeRouteTables: Described<ReturnType<typeof routeTableFacts>[number]> = {
  operation: 'DescribeRouteTables',
  filter: 'association.subnet-id',
  send: async ({ client, sdk, options }, Filters, NextToken) => {
    const answer = await client.send(new sdk.DescribeRouteTablesCommand({ Filters, NextToken }), options)
    return { items: requiredMember('RouteTables', answer.RouteTables).flatMap(routeTableFacts), next: answer.NextToken }
  },
}

const describeMainRouteTables = { ...describeRouteTables, filter: 'association.main' }

const describeVpcEndpoints: Described<ReturnType<typeof endpointFacts>[number]> = {
  operation: 'DescribeVpcEndpoints',
  filter: 'service-name',
  send: async ({ client, sdk, options }, Filters, NextToken) => {
    const answer = await client.send(new sdk.DescribeVpcEndpointsCommand({ Filters, NextToken }), options)
    return { items: requiredMember('VpcEndpoints', answer.VpcEndpoints).flatMap(endpointFacts), next: answer.NextToken }
  },
}
