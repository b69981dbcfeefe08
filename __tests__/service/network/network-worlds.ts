import type { JsonObject } from '../../../src/base/json.ts'
import type { NetworkState } from '../../support/aws/world.ts'

/** The service's network and the VPC around it, in short form; each part in the shapes of EC2's API. */
export interface NetworkWorld {
  readonly subnets?: readonly JsonObject[]
  readonly tables?: readonly JsonObject[]
  readonly groups?: readonly JsonObject[]
  readonly endpoints?: readonly JsonObject[]
  readonly publicIp?: boolean
  /** Of the service; default all subnets and the group `sg-task`. */
  readonly placed?: { readonly subnets?: readonly string[]; readonly groups?: readonly string[] }
  /** Actions of EC2 that the pipeline may not call. */
  readonly denied?: readonly string[]
}

const owner = '111122223333'
const vpc = { VpcId: 'vpc-1', OwnerId: owner }

export const subnet = (SubnetId: string, more: JsonObject = {}): JsonObject => ({
  ...vpc,
  SubnetId,
  AvailabilityZone: 'us-east-1a',
  CidrBlock: '10.0.1.0/24',
  ...more,
})

/** Routes as `destination target`, such as `0.0.0.0/0 nat-1`; after a further space `blackhole`. */
export const table = (subnets: readonly string[], ...routes: readonly string[]): JsonObject => ({
  ...vpc,
  RouteTableId: subnets.length === 0 ? 'rtb-main' : `rtb-${subnets.join('-')}`,
  Associations: subnets.length === 0 ? [{ Main: true }] : subnets.map((SubnetId) => ({ SubnetId, Main: false })),
  Routes: ['10.0.0.0/16 local', ...routes].map(route),
})

function route(text: string): JsonObject {
  const [destination = '', target = '', state = 'active'] = text.split(' ')
  const member = destination.startsWith('pl-')
    ? 'DestinationPrefixListId'
    : destination.includes(':')
      ? 'DestinationIpv6CidrBlock'
      : 'DestinationCidrBlock'
  const leads: Readonly<Record<string, string>> = {
    nat: 'NatGatewayId',
    tgw: 'TransitGatewayId',
    pcx: 'VpcPeeringConnectionId',
    eigw: 'EgressOnlyInternetGatewayId',
    eni: 'NetworkInterfaceId',
  }
  return { [member]: destination, [leads[target.split('-')[0] ?? ''] ?? 'GatewayId']: target, State: state }
}

/** Rules as `protocol ports peer`, such as `tcp 443 10.0.0.0/8` or `-1 all sg-1`. */
export const group = (GroupId: string, out: readonly string[], into: readonly string[] = []): JsonObject => ({
  ...vpc,
  GroupId,
  IpPermissions: into.map(rule),
  IpPermissionsEgress: out.map(rule),
})

function rule(text: string): JsonObject {
  const [protocol = '', ports = '', peer = ''] = text.split(' ')
  const [from, to = from] = ports.split('-').map(Number)
  return {
    IpProtocol: protocol,
    ...(protocol === '-1' ? {} : { FromPort: from ?? 0, ToPort: to ?? 0 }),
    ...(peer.startsWith('sg-')
      ? { UserIdGroupPairs: [{ GroupId: peer }] }
      : peer.startsWith('pl-')
        ? { PrefixListIds: [{ PrefixListId: peer }] }
        : peer.includes(':')
          ? { Ipv6Ranges: [{ CidrIpv6: peer }] }
          : { IpRanges: [{ CidrIp: peer }] }),
  }
}

export const allOut = group('sg-task', ['-1 all 0.0.0.0/0'])
export const open = group('sg-endpoint', [], ['tcp 443 10.0.0.0/16'])

export const interfaceTo = (service: string, more: JsonObject = {}): JsonObject => ({
  ...vpc,
  VpcEndpointId: `vpce-${service.replace('.', '-')}`,
  VpcEndpointType: 'Interface',
  ServiceName: `com.amazonaws.us-east-1.${service}`,
  State: 'available',
  PrivateDnsEnabled: true,
  Groups: [{ GroupId: 'sg-endpoint' }],
  ...more,
})

export const gatewayToS3 = (tables: readonly string[], more: JsonObject = {}): JsonObject => ({
  ...vpc,
  VpcEndpointId: 'vpce-s3',
  VpcEndpointType: 'Gateway',
  ServiceName: 'com.amazonaws.us-east-1.s3',
  State: 'available',
  RouteTableIds: [...tables],
  ...more,
})

/** What the account of a world holds. */
export function networkState({ subnets, tables, groups, endpoints }: NetworkWorld): NetworkState {
  return {
    subnets: [...(subnets ?? [subnet('subnet-a')])],
    routeTables: [...(tables ?? [table([])])],
    securityGroups: [...(groups ?? [allOut, open])],
    vpcEndpoints: [...(endpoints ?? [])],
  }
}
