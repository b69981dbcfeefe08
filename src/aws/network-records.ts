import type { IpPermission, Route, RouteTable, SecurityGroup, Subnet, VpcEndpoint } from '@aws-sdk/client-ec2'
import type {
  EndpointFacts,
  RouteFacts,
  RouteTableFacts,
  SecurityGroupFacts,
  SecurityRule,
  SubnetFacts,
} from '../account/networks.ts'

/** What lacks its id or its VPC cannot be used: nothing, and so unknown. */
export function subnetFacts(subnet: Subnet): SubnetFacts[] {
  if (subnet.SubnetId === undefined || subnet.VpcId === undefined) return []
  const ranges = [subnet.CidrBlock, ...(subnet.Ipv6CidrBlockAssociationSet ?? []).map((each) => each.Ipv6CidrBlock)]
  return [
    {
      id: subnet.SubnetId,
      vpc: subnet.VpcId,
      zone: subnet.AvailabilityZone ?? null,
      zoneId: subnet.AvailabilityZoneId ?? null,
      owner: subnet.OwnerId ?? null,
      cidrs: ranges.flatMap((range) => range ?? []),
    },
  ]
}

export function routeTableFacts(table: RouteTable): RouteTableFacts[] {
  // A table whose routes are not told is not one without routes.
  if (table.RouteTableId === undefined || table.VpcId === undefined || table.Routes === undefined) return []
  const associations = table.Associations ?? []
  return [
    {
      id: table.RouteTableId,
      vpc: table.VpcId,
      main: associations.some(({ Main }) => Main === true),
      subnets: associations.flatMap(({ SubnetId }) => SubnetId ?? []),
      routes: table.Routes.map(routeFacts),
    },
  ]
}

/** A route says what it leads to in one of many members; one that nobody knows yet still leads somewhere. */
function routeFacts(route: Route): RouteFacts {
  const target =
    route.NatGatewayId ??
    route.TransitGatewayId ??
    route.VpcPeeringConnectionId ??
    route.EgressOnlyInternetGatewayId ??
    route.NetworkInterfaceId ??
    route.InstanceId ??
    route.LocalGatewayId ??
    route.CarrierGatewayId ??
    route.CoreNetworkArn ??
    route.GatewayId
  return {
    destination: route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId ?? '',
    target: target ?? 'unknown',
    blackhole: route.State === 'blackhole',
  }
}

/** A group whose rules are not told is not one without rules. */
export function securityGroupFacts(group: SecurityGroup): SecurityGroupFacts[] {
  const { GroupId: id, IpPermissions: inbound, IpPermissionsEgress: outbound } = group
  if (id === undefined || inbound === undefined || outbound === undefined) return []
  return [{ id, inbound: inbound.map(securityRule), outbound: outbound.map(securityRule) }]
}

function securityRule(rule: IpPermission): SecurityRule {
  return {
    protocol: rule.IpProtocol ?? '-1',
    fromPort: rule.FromPort ?? null,
    toPort: rule.ToPort ?? null,
    cidrs: [
      ...(rule.IpRanges ?? []).map((each) => each.CidrIp),
      ...(rule.Ipv6Ranges ?? []).map((each) => each.CidrIpv6),
    ].flatMap((range) => range ?? []),
    prefixLists: (rule.PrefixListIds ?? []).flatMap(({ PrefixListId }) => PrefixListId ?? []),
    groups: (rule.UserIdGroupPairs ?? []).flatMap(({ GroupId }) => GroupId ?? []),
  }
}

/** Nothing but its service makes an endpoint: one that is left out would count as missing. */
export function endpointFacts(endpoint: VpcEndpoint): EndpointFacts[] {
  if (endpoint.ServiceName === undefined) return []
  // An endpoint for S3 may answer to the name for resolvers outside the VPC alone.
  const outsideOnly = endpoint.DnsOptions?.PrivateDnsOnlyForInboundResolverEndpoint === true
  return [
    {
      id: endpoint.VpcEndpointId ?? 'without an id',
      vpc: endpoint.VpcId ?? null,
      service: endpoint.ServiceName,
      type: endpoint.VpcEndpointType ?? 'Interface',
      state: (endpoint.State ?? '').toLowerCase(),
      privateDns: endpoint.PrivateDnsEnabled === true && !outsideOnly,
      routeTables: endpoint.RouteTableIds ?? [],
      groups: (endpoint.Groups ?? []).flatMap(({ GroupId }) => GroupId ?? []),
      policy: endpoint.PolicyDocument ?? null,
    },
  ]
}
