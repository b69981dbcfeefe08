import {
  AssociateRouteTableCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateRouteCommand,
  CreateRouteTableCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateTransitGatewayCommand,
  CreateVpcCommand,
  CreateVpcEndpointCommand,
  EC2Client,
  type IpPermission,
} from '@aws-sdk/client-ec2'
import {
  CreateFileSystemCommand,
  CreateMountTargetCommand,
  EFSClient,
  PutFileSystemPolicyCommand,
} from '@aws-sdk/client-efs'
import { CreateTargetGroupCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { JsonObject } from '../../src/base/json.ts'
import type { FileSystemState, NetworkState, TargetGroupState, World } from '../support/aws/world.ts'

/** How to reach the emulator. */
interface Options {
  readonly region: string
  readonly endpoint: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

const region = 'us-east-1'
export const zone = `${region}b`
const admitted: IpPermission = {
  IpProtocol: 'tcp',
  FromPort: 443,
  ToPort: 443,
  IpRanges: [{ CidrIp: '10.7.0.0/16' }],
  Ipv6Ranges: [{ CidrIpv6: '2001:db8::/64' }],
}
const policy: JsonObject = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'elasticfilesystem:ClientMount', Resource: '*' }],
}

/** A VPC with one subnet of its own routes, an endpoint of each kind, a file system that is mounted there and a target group. */
export async function seedNetwork(options: Options): Promise<Pick<World, 'network' | 'fileSystems' | 'targetGroups'>> {
  const ec2 = new EC2Client(options)
  const vpc = idOf((await ec2.send(new CreateVpcCommand({ CidrBlock: '10.7.0.0/16' }))).Vpc?.VpcId)
  const { Subnet } = await ec2.send(
    new CreateSubnetCommand({ VpcId: vpc, CidrBlock: '10.7.1.0/24', AvailabilityZone: zone }),
  )
  const subnet = idOf(Subnet?.SubnetId)
  const table = idOf((await ec2.send(new CreateRouteTableCommand({ VpcId: vpc }))).RouteTable?.RouteTableId)
  const group = { VpcId: vpc, GroupName: 'tasks', Description: 'tasks' }
  const groupId = idOf((await ec2.send(new CreateSecurityGroupCommand(group))).GroupId)
  const gateway = idOf((await ec2.send(new CreateTransitGatewayCommand({}))).TransitGateway?.TransitGatewayId)
  await ec2.send(new AssociateRouteTableCommand({ RouteTableId: table, SubnetId: subnet }))
  await ec2.send(
    new CreateRouteCommand({ RouteTableId: table, DestinationCidrBlock: '0.0.0.0/0', TransitGatewayId: gateway }),
  )
  const ingress: IpPermission = { ...admitted, UserIdGroupPairs: [{ GroupId: groupId }] }
  await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId: groupId, IpPermissions: [ingress] }))
  const { VpcEndpoint } = await ec2.send(
    new CreateVpcEndpointCommand({
      VpcId: vpc,
      ServiceName: `com.amazonaws.${region}.secretsmanager`,
      VpcEndpointType: 'Interface',
      SubnetIds: [subnet],
      SecurityGroupIds: [groupId],
      PrivateDnsEnabled: true,
    }),
  )
  const network: NetworkState = {
    subnets: [plain({ ...Subnet })],
    routeTables: [
      {
        RouteTableId: table,
        VpcId: vpc,
        Associations: [{ SubnetId: subnet, Main: false }],
        Routes: [
          { DestinationCidrBlock: '10.7.0.0/16', GatewayId: 'local', State: 'active' },
          { DestinationCidrBlock: '0.0.0.0/0', TransitGatewayId: gateway, State: 'active' },
        ],
      },
    ],
    securityGroups: [
      {
        GroupId: groupId,
        IpPermissions: [plain({ ...ingress })],
        IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
      },
    ],
    vpcEndpoints: [plain({ ...VpcEndpoint })],
  }
  const [fileSystems, targetGroups] = await Promise.all([
    seedFileSystems(new EFSClient(options), subnet),
    seedTargetGroup(new ElasticLoadBalancingV2Client(options), vpc),
  ])
  return { network, fileSystems, targetGroups }
}

async function seedFileSystems(efs: EFSClient, subnet: string): Promise<FileSystemState[]> {
  const create = async (token: string) =>
    idOf((await efs.send(new CreateFileSystemCommand({ CreationToken: token }))).FileSystemId)
  const [mounted, empty] = [await create('mounted'), await create('empty')]
  await efs.send(new CreateMountTargetCommand({ FileSystemId: mounted, SubnetId: subnet }))
  await efs.send(new PutFileSystemPolicyCommand({ FileSystemId: mounted, Policy: JSON.stringify(policy) }))
  return [
    {
      id: mounted,
      policy,
      mountTargets: [{ id: 'fsmt-1', subnetId: subnet, availabilityZone: zone, zoneId: 'use1-az1' }],
    },
    { id: empty, mountTargets: [] },
  ]
}

async function seedTargetGroup(balancing: ElasticLoadBalancingV2Client, vpc: string): Promise<TargetGroupState[]> {
  const group = { Name: 'web', Protocol: 'HTTP', Port: 80, VpcId: vpc, TargetType: 'ip' } as const
  const { TargetGroups } = await balancing.send(new CreateTargetGroupCommand(group))
  return [{ arn: idOf(TargetGroups?.[0]?.TargetGroupArn), targetType: 'ip', loadBalancers: [] }]
}

function idOf(id: string | undefined): string {
  if (id === undefined) throw new Error('the emulator created something without an id')
  return id
}

/** As it would be written to a file. */
function plain(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject
}
