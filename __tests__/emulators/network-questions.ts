import type { World } from '../support/aws/world.ts'
import { type Agreement, type Ask, absent, type Difference, found, unsettled } from './ask.ts'
import { region } from './seed.ts'
import { zone } from './seed-network.ts'

type Kind = 'subnets' | 'securityGroups'

function idIn(world: World, kind: Kind): string {
  const item = world.network === 'open' ? undefined : world.network?.[kind][0]
  return String(item?.[kind === 'subnets' ? 'SubnetId' : 'GroupId'])
}

const subnet =
  (id?: string): Ask =>
  ({ account }, world) =>
    account.networks.subnet(region, id ?? idIn(world, 'subnets'))
const group =
  (id?: string): Ask =>
  ({ account }, world) =>
    account.networks.securityGroup(region, id ?? idIn(world, 'securityGroups'))
const endpoints =
  (service: string): Ask =>
  ({ account }) =>
    account.networks.endpoints(region, `${region}.${service}`)
const idOf = (world: World, index: number) => world.fileSystems?.[index]?.id ?? 'fs-0f00000000000000f'
const policyOf =
  (index: number): Ask =>
  ({ account }, world) =>
    account.fileSystems.efs.policy(region, idOf(world, index))
/** Each service names its mount targets itself. */
const mountTargets =
  (index: number): Ask =>
  async ({ account }, world) => {
    const answer = await account.fileSystems.efs.mountTargets(region, idOf(world, index))
    if (answer.status !== 'found') return answer
    return { ...answer, value: answer.value.map(({ id: _, ...target }) => target) }
  }
const targetGroup =
  (suffix = ''): Ask =>
  ({ account }, world) =>
    account.loadBalancing.targetGroup(region, `${world.targetGroups?.[0]?.arn}${suffix}`)

export const networkAgreements: readonly Agreement[] = [
  ['subnet: its ranges and zone', subnet(), found({ zone, cidrs: ['10.7.1.0/24'] })],
  ['subnet: missing', subnet('subnet-0f00000000000000f'), absent],
  [
    'subnet: its own routes',
    ({ account }, world) => account.networks.routeTable(region, idIn(world, 'subnets')),
    found({ main: false, routes: [{ destination: '10.7.0.0/16', target: 'local' }, { destination: '0.0.0.0/0' }] }),
  ],
  [
    'subnet: no routes of its own',
    ({ account }) => account.networks.routeTable(region, 'subnet-0f00000000000000f'),
    absent,
  ],
  [
    'security group: what it lets in and out',
    group(),
    found({
      inbound: [{ protocol: 'tcp', fromPort: 443, cidrs: ['10.7.0.0/16', '2001:db8::/64'] }],
      outbound: [{ protocol: '-1' }],
    }),
  ],
  ['security group: missing', group('sg-0f00000000000000f'), absent],
  ['endpoints: one with private DNS', endpoints('secretsmanager'), found([{ type: 'Interface', privateDns: true }])],
  ['endpoints: none of a service', endpoints('ssm'), found([])],
  ['file system: where it is mounted', mountTargets(0), found([{ zone }])],
  ['file system: mounted nowhere', mountTargets(1), found([])],
  ['file system: missing', mountTargets(2), absent],
  ['file system: no policy', policyOf(1), found(null)],
  ['target group', targetGroup(), found({ targetType: 'ip', attached: false })],
  ['target group: missing', targetGroup('0'), absent],
]

export const networkDifferences: readonly Difference[] = [
  [
    'the policy of a missing file system is missing (API_DescribeFileSystemPolicy); moto breaks over it',
    policyOf(2),
    absent,
    unsettled,
  ],
]
