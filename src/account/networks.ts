import type { Lookup } from '../base/lookup.ts'

/** A subnet (ec2:DescribeSubnets). */
export interface SubnetFacts {
  readonly id: string
  readonly vpc: string
  /** Such as `eu-west-1a`, which is another place in another account. */
  readonly zone: string | null
  /** Such as `euw1-az2`, the same place in every account. */
  readonly zoneId: string | null
  /** Another account where the subnet is shared with this one. */
  readonly owner: string | null
  /** Address ranges, IPv4 and IPv6. */
  readonly cidrs: readonly string[]
}

export interface RouteFacts {
  /** A range of addresses, or the id of a prefix list. */
  readonly destination: string
  /** `local`, or the id of what traffic is sent to: igw-…, nat-…, tgw-…, vpce-…. */
  readonly target: string
  /** What it leads to is gone. */
  readonly blackhole: boolean
}

/** A route table (ec2:DescribeRouteTables). */
export interface RouteTableFacts {
  readonly id: string
  readonly vpc: string
  /** Holds for every subnet of the VPC that is associated with no other. */
  readonly main: boolean
  readonly subnets: readonly string[]
  readonly routes: readonly RouteFacts[]
}

export interface SecurityRule {
  /** tcp, udp, a number, or -1 for all. */
  readonly protocol: string
  /** Null: all ports. */
  readonly fromPort: number | null
  readonly toPort: number | null
  readonly cidrs: readonly string[]
  readonly prefixLists: readonly string[]
  readonly groups: readonly string[]
}

/** A security group (ec2:DescribeSecurityGroups). */
export interface SecurityGroupFacts {
  readonly id: string
  readonly inbound: readonly SecurityRule[]
  readonly outbound: readonly SecurityRule[]
}

/** A VPC endpoint (ec2:DescribeVpcEndpoints). */
export interface EndpointFacts {
  readonly id: string
  /** Null where the answer has none: it may be any. */
  readonly vpc: string | null
  /** `com.amazonaws.REGION.SERVICE`. */
  readonly service: string
  /** Interface, Gateway, …. */
  readonly type: string
  /** In small letters: available, pending, …. */
  readonly state: string
  /** Whether the service's usual name leads to it from inside the VPC. */
  readonly privateDns: boolean
  /** Of a gateway. */
  readonly routeTables: readonly string[]
  /** Of an interface. */
  readonly groups: readonly string[]
  /** As text; null where there is none. */
  readonly policy: string | null
}

/** Questions about the network that tasks get; each is asked once a run, and those of the same moment together. */
export interface NetworkReader {
  subnet(region: string, id: string): Promise<Lookup<SubnetFacts>>
  securityGroup(region: string, id: string): Promise<Lookup<SecurityGroupFacts>>
  /** The route table that is associated with the subnet itself; absent: the main one of its VPC holds. */
  routeTable(region: string, subnetId: string): Promise<Lookup<RouteTableFacts>>
  /** The main route tables of all VPCs of the region. */
  mainRouteTables(region: string): Promise<Lookup<readonly RouteTableFacts[]>>
  /** The endpoints in all VPCs of the region for one service, such as `eu-west-1.secretsmanager`. */
  endpoints(region: string, service: string): Promise<Lookup<readonly EndpointFacts[]>>
}
