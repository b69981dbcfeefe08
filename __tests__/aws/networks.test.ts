import { expect, test } from 'vitest'
import { createNetworkReader } from '../../src/aws/networks.ts'
import type { JsonObject } from '../../src/base/json.ts'
import { gatherNetwork } from '../../src/service/network/gather-network.ts'
import type { RequiredService } from '../../src/service/network/required-services.ts'
import { allOut, interfaceTo, networkState, open, subnet, table } from '../service/network/network-worlds.ts'
import { longestChain } from '../support/aws/longest-chain.ts'
import type { World } from '../support/aws/world.ts'
import { connect } from '../support/connected.ts'

async function readerOf(world: World, latencyMs?: number) {
  const { aws, connection } = await connect(world, latencyMs === undefined ? {} : { latencyMs })
  return { reader: createNetworkReader(connection), aws }
}

const network = networkState({
  subnets: [
    subnet('subnet-a', {
      AvailabilityZoneId: 'use1-az1',
      Ipv6CidrBlockAssociationSet: [{ Ipv6CidrBlock: '2001:db8::/64' }],
    }),
  ],
  tables: [table(['subnet-a'], '0.0.0.0/0 nat-1', '10.9.0.0/16 pcx-1 blackhole', 'pl-s3 vpce-s3'), table([])],
  endpoints: [interfaceTo('secretsmanager')],
})

test.each(['<DescribeSubnetsResponse/>', ''])('an answer without a list is none: %j', async (body) => {
  const faults = [{ operation: 'ec2:DescribeSubnets', times: -1, code: '', body }]
  const { reader } = await readerOf({ network, faults })
  expect(await reader.subnet('us-east-1', 'subnet-a')).toMatchObject({ status: 'unknown', cause: 'SERVICE_ERROR' })
})

test('a subnet, its routes, a group and the endpoints of a service, as EC2 tells them', async () => {
  const { reader } = await readerOf({ network })
  expect(await reader.subnet('us-east-1', 'subnet-a')).toEqual({
    status: 'found',
    value: {
      id: 'subnet-a',
      vpc: 'vpc-1',
      zone: 'us-east-1a',
      zoneId: 'use1-az1',
      owner: '111122223333',
      cidrs: ['10.0.1.0/24', '2001:db8::/64'],
    },
  })
  expect(await reader.routeTable('us-east-1', 'subnet-a')).toEqual({
    status: 'found',
    value: {
      id: 'rtb-subnet-a',
      vpc: 'vpc-1',
      main: false,
      subnets: ['subnet-a'],
      routes: [
        { destination: '10.0.0.0/16', target: 'local', blackhole: false },
        { destination: '0.0.0.0/0', target: 'nat-1', blackhole: false },
        { destination: '10.9.0.0/16', target: 'pcx-1', blackhole: true },
        { destination: 'pl-s3', target: 'vpce-s3', blackhole: false },
      ],
    },
  })
  expect(await reader.mainRouteTables('us-east-1')).toMatchObject({ status: 'found', value: [{ id: 'rtb-main' }] })
  expect(await reader.securityGroup('us-east-1', 'sg-endpoint')).toEqual({
    status: 'found',
    value: {
      id: 'sg-endpoint',
      inbound: [{ protocol: 'tcp', fromPort: 443, toPort: 443, cidrs: ['10.0.0.0/16'], prefixLists: [], groups: [] }],
      outbound: [],
    },
  })
  expect(await reader.endpoints('us-east-1', 'us-east-1.secretsmanager')).toEqual({
    status: 'found',
    value: [
      {
        id: 'vpce-secretsmanager',
        vpc: 'vpc-1',
        service: 'com.amazonaws.us-east-1.secretsmanager',
        type: 'Interface',
        state: 'available',
        privateDns: true,
        routeTables: [],
        groups: ['sg-endpoint'],
        policy: null,
      },
    ],
  })
})

test('what is not there is absent, and does not hide the rest', async () => {
  const { reader } = await readerOf({ network })
  const answers = await Promise.all(['subnet-a', 'subnet-gone'].map((id) => reader.subnet('us-east-1', id)))
  expect(answers.map(({ status }) => status)).toEqual(['found', 'absent'])
  expect(await reader.routeTable('us-east-1', 'subnet-gone')).toEqual({ status: 'absent' })
  expect(await reader.endpoints('us-east-1', 'us-east-1.ssm')).toEqual({ status: 'found', value: [] })
})

test('China has names of two kinds', async () => {
  const names = ['com.amazonaws.cn-north-1.s3', 'cn.com.amazonaws.cn-north-1.s3']
  const endpoints = names.map((ServiceName, index) =>
    interfaceTo('s3', { ServiceName, VpcEndpointId: `vpce-${index}` }),
  )
  const { reader, aws } = await readerOf({ network: networkState({ endpoints }) })
  const answer = await reader.endpoints('cn-north-1', 'cn-north-1.s3')
  expect(answer.status === 'found' ? answer.value.map(({ service }) => service) : null).toEqual(names)
  expect(aws.calls).toHaveLength(1)
})

test('a pipeline that may not look has seen nothing', async () => {
  const { reader } = await readerOf({ network, denied: ['ec2:DescribeSubnets'] })
  expect(await reader.subnet('us-east-1', 'subnet-a')).toEqual({
    status: 'unknown',
    cause: 'NOT_PERMITTED',
    reason: 'the pipeline may not call ec2:DescribeSubnets',
  })
})

test('pages are followed, and 201 subnets take two calls', async () => {
  const many = Array.from({ length: 201 }, (_, index) => subnet(`subnet-${index}`))
  const { reader, aws } = await readerOf({
    network: networkState({ subnets: many }),
    pageSizes: { 'ec2:DescribeSubnets': 150 },
  })
  const answers = await Promise.all(many.map(({ SubnetId }) => reader.subnet('us-east-1', String(SubnetId))))
  expect(answers.every(({ status }) => status === 'found')).toBe(true)
  // 200 values in two pages, and one value in one.
  expect(aws.calls).toHaveLength(3)
})

test('pages without end leave it open', async () => {
  const main = (index: number) => ({ ...table([]), RouteTableId: `rtb-${index}` })
  const { reader } = await readerOf({
    network: networkState({ tables: Array.from({ length: 11 }, (_, index) => main(index)) }),
    pageSizes: { 'ec2:DescribeRouteTables': 1 },
  })
  expect((await reader.mainRouteTables('us-east-1')).status).toBe('unknown')
})

test('a network takes five calls in one round trip, and one more where an endpoint decides', async () => {
  const required: RequiredService[] = (['secretsmanager', 'ecr.api', 'ecr.dkr', 's3', 'logs'] as const).map(
    (service) => ({ service, region: 'us-east-1', pointer: '', calls: [] }),
  )
  const ask = async (endpoints: Parameters<typeof networkState>[0]['endpoints']) => {
    const subnets = ['subnet-a', 'subnet-b', 'subnet-c'].map((id) => subnet(id))
    const state = networkState({ subnets, groups: [allOut, open], ...(endpoints === undefined ? {} : { endpoints }) })
    const { reader, aws } = await readerOf({ network: state }, 400)
    const placed = {
      subnets: subnets.map(({ SubnetId }) => String(SubnetId)),
      securityGroups: ['sg-task'],
      publicIp: false,
    }
    const question = { network: placed, required, region: 'us-east-1', account: '111122223333' }
    // Two services of one run share what they have in common.
    await Promise.all([gatherNetwork(reader, question), gatherNetwork(reader, question)])
    return { calls: aws.calls.length, trips: longestChain(aws.calls) }
  }
  expect(await ask([])).toEqual({ calls: 5, trips: 1 })
  expect(await ask([interfaceTo('secretsmanager'), interfaceTo('logs')])).toEqual({ calls: 6, trips: 2 })
})

test('what EC2 does not tell is not taken for nothing', async () => {
  const state = networkState({ endpoints: [interfaceTo('secretsmanager')] })
  const without = (item: JsonObject | undefined, member: string) =>
    Object.fromEntries(Object.entries(item ?? {}).filter(([name]) => name !== member))
  const { reader } = await readerOf({
    network: {
      subnets: [without(state.subnets[0], 'VpcId')],
      routeTables: [without(table(['subnet-a']), 'Routes')],
      securityGroups: [without(allOut, 'IpPermissionsEgress')],
      vpcEndpoints: [without(state.vpcEndpoints[0], 'VpcId')],
    },
  })
  const answers = await Promise.all([
    reader.subnet('us-east-1', 'subnet-a'),
    reader.routeTable('us-east-1', 'subnet-a'),
    reader.securityGroup('us-east-1', 'sg-task'),
  ])
  expect(answers.map(({ status }) => status)).toEqual(['absent', 'absent', 'absent'])
  expect(await reader.endpoints('us-east-1', 'us-east-1.secretsmanager')).toMatchObject({ value: [{ vpc: null }] })
})
