import { describe, expect, test } from 'vitest'
import { createNetworkReader } from '../../../src/aws/networks.ts'
import type { JsonObject } from '../../../src/base/json.ts'
import { gatherNetwork } from '../../../src/service/network/gather-network.ts'
import { judgeNetwork, type NetworkJudgement } from '../../../src/service/network/judge-network.ts'
import type { RequiredService } from '../../../src/service/network/required-services.ts'
import { connect } from '../../support/connected.ts'
import {
  allOut,
  gatewayToS3,
  group,
  interfaceTo,
  type NetworkWorld,
  networkState,
  open,
  subnet,
  table,
} from './network-worlds.ts'

const need = (service: RequiredService['service'], region = 'us-east-1'): RequiredService => ({
  service,
  region,
  pointer: '/containerDefinitions',
  calls: [],
})
const layers: RequiredService = {
  ...need('s3'),
  calls: [{ action: 's3:GetObject', resource: 'arn:aws:s3:::prod-us-east-1-starport-layer-bucket/layer' }],
}
const policy = (...Statement: JsonObject[]) => JSON.stringify({ Version: '2012-10-17', Statement })
const allowing = (Resource: string | string[], more: JsonObject = {}): JsonObject => ({
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:*',
  Resource,
  ...more,
})
const ourBucket = 'arn:aws:s3:::shop-*'
const behindGateway = (PolicyDocument: string): NetworkWorld => ({
  tables: [table(['subnet-a'], 'pl-s3 vpce-s3')],
  endpoints: [gatewayToS3(['rtb-subnet-a'], { PolicyDocument })],
})

async function judge(world: NetworkWorld, required: readonly RequiredService[]): Promise<NetworkJudgement[]> {
  const state = networkState(world)
  const denied = (world.denied ?? []).map((operation) => `ec2:${operation}`)
  const { connection } = await connect({ network: state, denied })
  const network = {
    subnets: world.placed?.subnets ?? state.subnets.map(({ SubnetId }) => String(SubnetId)),
    securityGroups: world.placed?.groups ?? ['sg-task'],
    publicIp: world.publicIp ?? false,
  }
  const question = { network, required, region: 'us-east-1', account: '111122223333' }
  return judgeNetwork(await gatherNetwork(createNetworkReader(connection), question), required)
}

/** A judgement in one line: what it is, why, for which services, in which subnets if not in all. */
function said(judgement: NetworkJudgement): string {
  const services = judgement.required.map(({ service }) => service).join(' ')
  if (judgement.kind === 'unnamed-endpoint') return `unnamed-endpoint: ${services}`
  const codes = judgement.because.map(({ code }) => code).join(' ')
  const where = judgement.kind === 'blocked' && judgement.subnets !== null ? ` in ${judgement.subnets.join(' ')}` : ''
  return `${judgement.kind} ${codes}: ${services}${where}`
}

const secrets = [need('secretsmanager')]
const image = [need('ecr.api'), need('ecr.dkr'), need('s3')]
const nat = [table([], '0.0.0.0/0 nat-1')]
const isolated = [table([])]
const internet = [table([], '0.0.0.0/0 igw-1')]
const narrow = (...rules: string[]) => [group('sg-task', rules), open]
const admits = (...rules: string[]) => [allOut, group('sg-endpoint', [], rules)]
const v6 = { CidrBlock: '10.0.1.0/24', Ipv6CidrBlockAssociationSet: [{ Ipv6CidrBlock: '2001:db8:1::/64' }] }
const onIpv6Alone = (): JsonObject => {
  const { CidrBlock: _, ...rest } = subnet('subnet-a', { ...v6, Ipv6Native: true })
  return rest
}
const deny = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/app' }, Action: '*', Resource: '*' },
  ],
})
const fullAccess = JSON.stringify({
  Version: '2008-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
})
const two = [subnet('subnet-a'), subnet('subnet-b', { CidrBlock: '10.0.2.0/24', AvailabilityZone: 'us-east-1b' })]

describe('nothing is said of', () => {
  test.each<[what: string, NetworkWorld, required?: readonly RequiredService[]]>([
    ['a public subnet whose tasks have public addresses', { tables: internet, publicIp: true }],
    ['a private subnet behind a NAT gateway', { tables: nat }],
    ['the same with a table of its own', { tables: [table(['subnet-a'], '0.0.0.0/0 nat-1'), table([])] }],
    ['a subnet behind a transit gateway', { tables: [table([], '0.0.0.0/0 tgw-1')] }],
    ['a subnet behind a firewall', { tables: [table([], '0.0.0.0/0 vpce-firewall')] }],
    ['a subnet behind a NAT instance', { tables: [table([], '0.0.0.0/0 eni-1')] }],
    ['an isolated subnet with an endpoint', { tables: isolated, endpoints: [interfaceTo('secretsmanager')] }],
    [
      'an isolated subnet with all endpoints that an image needs',
      {
        tables: [table(['subnet-a'], 'pl-s3 vpce-s3')],
        endpoints: [interfaceTo('ecr.api'), interfaceTo('ecr.dkr'), gatewayToS3(['rtb-subnet-a'])],
      },
      image,
    ],
    [
      'an endpoint that admits the group of the tasks',
      { endpoints: [interfaceTo('secretsmanager')], groups: admits('tcp 443 sg-task') },
    ],
    [
      'an endpoint that admits all protocols from the subnet',
      { endpoints: [interfaceTo('secretsmanager')], groups: admits('-1 all 10.0.1.0/28') },
    ],
    [
      'an endpoint of two groups of which one admits',
      {
        endpoints: [interfaceTo('secretsmanager', { Groups: [{ GroupId: 'sg-closed' }, { GroupId: 'sg-endpoint' }] })],
        groups: [allOut, open, group('sg-closed', [])],
      },
    ],
    [
      'an endpoint with the policy of full access',
      { endpoints: [interfaceTo('secretsmanager', { PolicyDocument: fullAccess })] },
    ],
    [
      'rules that let out to the endpoints alone',
      { groups: narrow('tcp 443 sg-endpoint'), endpoints: [interfaceTo('secretsmanager')] },
    ],
    [
      'rules that let out to the VPC alone',
      { groups: narrow('tcp 443 10.0.0.0/16'), endpoints: [interfaceTo('secretsmanager')] },
    ],
    [
      'rules that let out to the prefix list of S3 alone',
      {
        tables: [table(['subnet-a'], 'pl-s3 vpce-s3')],
        groups: narrow('tcp 443 pl-s3'),
        endpoints: [gatewayToS3(['rtb-subnet-a'])],
      },
      [need('s3')],
    ],
    [
      'rules of two groups that add up',
      {
        groups: [group('sg-task', []), group('sg-more', ['tcp 0-65535 0.0.0.0/0'])],
        tables: nat,
        placed: { groups: ['sg-task', 'sg-more'] },
      },
    ],
    ['a subnet of IPv6 alone with a way out', { subnets: [onIpv6Alone()], tables: [table([], '::/0 eigw-1')] }],
    ['the default security group, which the service does not name', { tables: nat, placed: { groups: [] } }],
    ['another region behind a NAT gateway', { tables: nat }, [need('secretsmanager', 'eu-west-1')]],
  ])('%s', async (_what, world, required = secrets) => {
    expect((await judge(world, required)).map(said)).toEqual([])
  })
})

describe('it is proven that tasks cannot leave', () => {
  test.each<[what: string, NetworkWorld, judgement: string | readonly string[], required?: readonly RequiredService[]]>(
    [
      ['an isolated subnet', { tables: isolated }, 'blocked no-route: secretsmanager'],
      [
        'an isolated subnet in a VPC whose main table leads out',
        { tables: [table(['subnet-a']), ...nat] },
        'blocked no-route: secretsmanager',
      ],
      [
        'a subnet whose NAT gateway is gone',
        { tables: [table([], '0.0.0.0/0 nat-1 blackhole')] },
        'blocked no-route: secretsmanager',
      ],
      [
        'a subnet with a gateway to S3 alone',
        { tables: [table(['subnet-a'], 'pl-s3 vpce-s3')], endpoints: [gatewayToS3(['rtb-subnet-a'])] },
        'blocked no-route: ecr.api ecr.dkr',
        image,
      ],
      [
        'a subnet that the gateway to S3 is not for',
        {
          tables: [table(['subnet-a']), table([])],
          endpoints: [gatewayToS3(['rtb-main']), interfaceTo('ecr.api'), interfaceTo('ecr.dkr')],
        },
        'blocked gateway-elsewhere: s3',
        image,
      ],
      [
        'a subnet with the endpoint of another VPC',
        { endpoints: [interfaceTo('secretsmanager', { VpcId: 'vpc-2' })] },
        'blocked no-route: secretsmanager',
      ],
      [
        'a subnet with an endpoint for another service',
        { endpoints: [interfaceTo('ssm')] },
        'blocked no-route: secretsmanager',
      ],
      [
        'a subnet with an endpoint that failed',
        { endpoints: [interfaceTo('secretsmanager', { State: 'failed' })] },
        'blocked no-route: secretsmanager',
      ],
      [
        'a subnet with an endpoint for the own region, for a secret of another',
        { endpoints: [interfaceTo('secretsmanager')] },
        'blocked no-route: secretsmanager',
        [need('secretsmanager', 'eu-west-1')],
      ],
      [
        'a public subnet whose tasks have no public address',
        { tables: internet },
        'blocked no-public-address: secretsmanager',
      ],
      [
        'a closed group, whatever the routes',
        { tables: nat, groups: narrow('tcp 5432 10.0.0.0/16', 'udp 443 0.0.0.0/0') },
        'blocked no-outbound-rule: secretsmanager',
      ],
      [
        'a group without any rule in a shared subnet',
        { subnets: [subnet('subnet-a', { OwnerId: '444455556666' })], groups: narrow() },
        'blocked no-outbound-rule: secretsmanager',
      ],
      [
        'a group that lets out to S3 alone',
        {
          tables: [table(['subnet-a'], 'pl-s3 vpce-s3', '0.0.0.0/0 nat-1')],
          groups: narrow('tcp 443 pl-s3'),
          endpoints: [gatewayToS3(['rtb-subnet-a'])],
        },
        'blocked no-outbound-rule: ecr.api ecr.dkr',
        image,
      ],
      [
        'a gateway whose policy knows our buckets alone',
        behindGateway(policy(allowing(ourBucket))),
        'blocked endpoint-policy-refuses: s3',
        [layers],
      ],
      [
        'a gateway whose policy denies all buckets but ours',
        behindGateway(policy(allowing('*'), { Effect: 'Deny', Principal: '*', Action: '*', NotResource: ourBucket })),
        'blocked endpoint-policy-refuses: s3',
        [layers],
      ],
      [
        'an endpoint whose policy knows another secret alone',
        {
          endpoints: [
            interfaceTo('secretsmanager', {
              PolicyDocument: policy(allowing('arn:aws:secretsmanager:*:*:secret:other/*', { Action: '*' })),
            }),
          ],
        },
        'blocked endpoint-policy-refuses: secretsmanager',
        [
          {
            ...need('secretsmanager'),
            calls: [
              {
                action: 'secretsmanager:GetSecretValue',
                resource: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:shop/api-AbCdEf',
              },
            ],
          },
        ],
      ],
      [
        'a group that lets out to the endpoints alone, where S3 is behind a gateway',
        {
          tables: [table(['subnet-a'], 'pl-s3 vpce-s3')],
          groups: narrow('tcp 443 sg-endpoint'),
          endpoints: [interfaceTo('ecr.api'), interfaceTo('ecr.dkr'), gatewayToS3(['rtb-subnet-a'])],
        },
        'blocked no-outbound-rule-to-gateway: s3',
        image,
      ],
      [
        'a closed group, though nothing else may be looked at',
        { groups: narrow(), denied: ['DescribeSubnets', 'DescribeRouteTables', 'DescribeVpcEndpoints'] },
        'blocked no-outbound-rule: secretsmanager',
      ],
      [
        'an endpoint that admits others only, NAT gateway or not',
        {
          tables: nat,
          endpoints: [interfaceTo('secretsmanager')],
          groups: admits('tcp 443 sg-other', 'tcp 443 10.0.9.0/24'),
        },
        'blocked endpoint-refuses: secretsmanager',
      ],
      [
        'an endpoint that admits another port only',
        { endpoints: [interfaceTo('secretsmanager')], groups: admits('tcp 80 10.0.0.0/16') },
        'blocked endpoint-refuses: secretsmanager',
      ],
      ['a subnet of IPv6 alone without a way out', { subnets: [onIpv6Alone()] }, 'blocked no-route: secretsmanager'],
      [
        'two subnets, each for its own reason',
        { subnets: two, tables: [table(['subnet-a'], '0.0.0.0/0 igw-1'), table([])] },
        'blocked no-public-address no-route: secretsmanager',
      ],
      [
        'one of two subnets',
        { subnets: two, tables: [table(['subnet-a'], '0.0.0.0/0 nat-1'), table([])] },
        'blocked no-route: secretsmanager in subnet-b',
      ],
      [
        'an isolated subnet for one service of several',
        { endpoints: [interfaceTo('secretsmanager'), interfaceTo('logs')] },
        'blocked no-route: ssm',
        [...secrets, need('ssm'), need('logs')],
      ],
    ],
  )('%s', async (_what, world, judgement, required = secrets) => {
    expect((await judge(world, required)).map(said)).toEqual([judgement].flat())
  })
})

describe('it is left open, and said', () => {
  test.each<[what: string, NetworkWorld, judgement: string, required?: readonly RequiredService[]]>([
    [
      'an endpoint without private DNS, and no other way',
      { endpoints: [interfaceTo('secretsmanager', { PrivateDnsEnabled: false })] },
      'unnamed-endpoint: secretsmanager',
    ],
    [
      'several endpoints without private DNS, in one line',
      { endpoints: ['secretsmanager', 'ssm'].map((service) => interfaceTo(service, { PrivateDnsEnabled: false })) },
      'unnamed-endpoint: secretsmanager ssm',
      [...secrets, need('ssm')],
    ],
    [
      'an endpoint for S3 whose private DNS is for resolvers outside',
      { endpoints: [interfaceTo('s3', { DnsOptions: { PrivateDnsOnlyForInboundResolverEndpoint: true } })] },
      'unnamed-endpoint: s3',
      [need('s3')],
    ],
    [
      'an endpoint that is not accepted yet',
      { endpoints: [interfaceTo('secretsmanager', { State: 'pendingAcceptance' })] },
      'open endpoint-not-ready: secretsmanager',
    ],
    [
      'an endpoint with a policy of its own',
      { endpoints: [interfaceTo('secretsmanager', { PolicyDocument: deny })] },
      'open endpoint-policy: secretsmanager',
    ],
    [
      'a gateway with a policy of its own',
      { tables: [table(['subnet-a'])], endpoints: [gatewayToS3(['rtb-subnet-a'], { PolicyDocument: deny })] },
      'open endpoint-policy: s3',
      [need('s3')],
    ],
    ...(
      [
        [
          'allows the bucket of the layers beside ours',
          policy(allowing([ourBucket, 'arn:aws:s3:::prod-*-starport-layer-bucket/*'])),
        ],
        [
          'allows it under a condition',
          policy(allowing('*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } })),
        ],
        ['allows some bucket that a variable names', policy(allowing(`arn:aws:s3:::\${aws:PrincipalTag/bucket}/*`))],
        [
          'denies one principal',
          policy(allowing('*'), { ...allowing('*'), Effect: 'Deny', Principal: { AWS: '111122223333' } }),
        ],
        ['denies other actions', policy(allowing('*'), { ...allowing('*'), Effect: 'Deny', Action: 's3:PutObject' })],
        [
          'denies all but some actions',
          policy(allowing('*'), { Effect: 'Deny', Principal: '*', NotAction: 's3:Get*', Resource: '*' }),
        ],
        ['cannot be read', '{'],
      ] as const
    ).map(([what, document]): [string, NetworkWorld, string, RequiredService[]] => [
      `a gateway whose policy ${what}`,
      behindGateway(document),
      'open endpoint-policy: s3',
      [layers],
    ]),
    [
      'an endpoint that admits a prefix list',
      { endpoints: [interfaceTo('secretsmanager')], groups: admits('tcp 443 pl-offices') },
      'open endpoint-rules: secretsmanager',
    ],
    [
      'an endpoint whose group belongs to somebody else',
      { endpoints: [interfaceTo('secretsmanager')], groups: [allOut] },
      'open endpoint-rules: secretsmanager',
    ],
    ...[['tcp 443 10.0.0.0/16'], ['tcp 443 sg-endpoint', 'tcp 443 pl-partners']].map(
      (rules): [string, NetworkWorld, string, RequiredService[]] => [
        `rules that let out to ${rules.join(' and ')}, where S3 is behind a gateway`,
        {
          tables: [table(['subnet-a'], 'pl-s3 vpce-s3')],
          groups: narrow(...rules),
          endpoints: [gatewayToS3(['rtb-subnet-a'])],
        },
        'open narrow-outbound: s3',
        [need('s3')],
      ],
    ),
    [
      'rules that let out to some addresses, behind a NAT gateway',
      { tables: nat, groups: narrow('tcp 443 52.94.0.0/16') },
      'open narrow-outbound: secretsmanager',
    ],
    [
      'rules that let out to a prefix list of the account',
      { tables: nat, groups: narrow('tcp 443 pl-aws-services') },
      'open narrow-outbound: secretsmanager',
    ],
    [
      'routes to some addresses only, where a private hosted zone may lead',
      { tables: [table([], '10.8.0.0/16 pcx-1')] },
      'open partial-route: secretsmanager',
    ],
    [
      'a way out over IPv6 beside addresses of IPv4',
      { subnets: [subnet('subnet-a', v6)], tables: [table([], '::/0 eigw-1')] },
      'open ipv6-only: secretsmanager',
    ],
    [
      'an internet gateway for IPv6, and no public address',
      { subnets: [subnet('subnet-a', v6)], tables: [table([], '0.0.0.0/0 igw-1', '::/0 igw-1')] },
      'open ipv6-only: secretsmanager',
    ],
    [
      'an isolated subnet that another account shares',
      { subnets: [subnet('subnet-a', { OwnerId: '444455556666' })] },
      'open shared-subnet: secretsmanager',
    ],
    ['a subnet that is gone', { placed: { subnets: ['subnet-gone'] } }, 'open not-seen: secretsmanager'],
    ['a subnet that may not be looked at', { denied: ['DescribeSubnets'] }, 'open not-seen: secretsmanager'],
    ['routes that may not be looked at', { denied: ['DescribeRouteTables'] }, 'open not-seen: secretsmanager'],
    ['endpoints that may not be looked at', { denied: ['DescribeVpcEndpoints'] }, 'open not-seen: secretsmanager'],
    [
      'groups that may not be looked at',
      { tables: nat, denied: ['DescribeSecurityGroups'] },
      'open not-seen: secretsmanager',
    ],
    [
      'everything that may not be looked at, in one line',
      { denied: ['*'] },
      'open not-seen: secretsmanager ssm logs',
      [...secrets, need('ssm'), need('logs')],
    ],
  ])('%s', async (_what, world, judgement, required = secrets) => {
    expect((await judge(world, required)).map(said)).toEqual([judgement])
  })
})
