import type { Json, JsonObject } from '../../../src/base/json.ts'
import type { CallContext, Operations } from './operation.ts'
import { AwsError, isObject, objects, pageOf, text, texts } from './operation.ts'
import { escapeXml } from './query-protocol.ts'
import type { NetworkState } from './world.ts'

// EC2 has a query protocol of its own: lists are Name.1, Name.2 in a request, and <nameSet><item> in an answer.

interface Kind {
  /** Member of the network that holds them. */
  readonly items: keyof NetworkState
  /** The element that lists them in an answer. */
  readonly set: string
  /** What each filter looks at. */
  readonly filters: Readonly<Record<string, (item: JsonObject) => string[]>>
}

const of = (member: string) => (item: JsonObject) => [text(item, member) ?? '']
const inList = (list: string, member: string) => (item: JsonObject) =>
  objects(item, list).flatMap((each) => (each[member] === undefined ? [] : [String(each[member])]))

const kinds: Readonly<Record<string, Kind>> = {
  DescribeSubnets: {
    items: 'subnets',
    set: 'subnetSet',
    filters: { 'subnet-id': of('SubnetId'), 'vpc-id': of('VpcId') },
  },
  DescribeRouteTables: {
    items: 'routeTables',
    set: 'routeTableSet',
    filters: {
      'vpc-id': of('VpcId'),
      'association.subnet-id': inList('Associations', 'SubnetId'),
      'association.main': (item) => [String(inList('Associations', 'Main')(item).includes('true'))],
    },
  },
  DescribeSecurityGroups: {
    items: 'securityGroups',
    set: 'securityGroupInfo',
    filters: { 'group-id': of('GroupId'), 'vpc-id': of('VpcId') },
  },
  DescribeVpcEndpoints: {
    items: 'vpcEndpoints',
    set: 'vpcEndpointSet',
    filters: { 'service-name': of('ServiceName'), 'vpc-id': of('VpcId') },
  },
}

export const ec2: Operations = Object.fromEntries(
  Object.entries(kinds).map(([operation, kind]) => [
    operation,
    (input: JsonObject, context: CallContext) => describe(operation, kind, input, context),
  ]),
)

function describe(operation: string, { items, filters }: Kind, input: JsonObject, context: CallContext): JsonObject {
  const asked = objects({ Filter: numbered(input.Filter) }, 'Filter')
  const found = networkOf(context, asked)[items].filter((item) =>
    asked.every((filter) => {
      const read = filters[text(filter, 'Name') ?? '']
      if (read === undefined)
        throw new AwsError('InvalidParameterValue', `The filter '${text(filter, 'Name')}' is invalid`)
      return read(item).some((value) => valuesOf(filter).includes(value))
    }),
  )
  const size = context.account.pageSizes[`ec2:${operation}`] ?? 1000
  const page = pageOf(found, text(input, 'NextToken'), size)
  return { items: page.items, ...(page.next === undefined ? {} : { nextToken: page.next }) }
}

/** A list of the request, whose members are numbered from 1. */
function numbered(value: Json | undefined): Json[] {
  return isObject(value)
    ? Object.keys(value)
        .sort((a, b) => Number(a) - Number(b))
        .map((key) => value[key] ?? null)
    : []
}

function valuesOf(filter: JsonObject): string[] {
  return texts({ Value: numbered(filter.Value) }, 'Value')
}

/** In an open network there is whatever is asked for, with a way out through a NAT gateway. */
function networkOf({ account, region }: CallContext, asked: readonly JsonObject[]): NetworkState {
  if (account.network !== 'open') return account.network
  const named = (filter: string) => asked.filter((each) => each.Name === filter).flatMap(valuesOf)
  const vpc = { VpcId: 'vpc-0f00000000000001', OwnerId: account.account }
  return {
    subnets: named('subnet-id').map((SubnetId) => ({
      ...vpc,
      SubnetId,
      AvailabilityZone: `${region}a`,
      CidrBlock: '10.0.0.0/24',
    })),
    routeTables: [
      {
        ...vpc,
        RouteTableId: 'rtb-0f00000000000001',
        Associations: [{ Main: true }],
        Routes: [
          { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' },
          { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0f00000000000001', State: 'active' },
        ],
      },
    ],
    securityGroups: named('group-id').map((GroupId) => ({
      ...vpc,
      GroupId,
      IpPermissions: [],
      IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
    })),
    vpcEndpoints: [],
  }
}

/** The answer in EC2's XML. */
export function encodeEc2(operation: string, { items, nextToken }: JsonObject): string {
  const set = kinds[operation]?.set ?? 'set'
  const token = typeof nextToken === 'string' ? `<nextToken>${escapeXml(nextToken)}</nextToken>` : ''
  return `<${operation}Response><requestId>request</requestId><${set}>${xml(items ?? [])}</${set}>${token}</${operation}Response>`
}

export function encodeEc2Error(code: string, message: string): string {
  return `<Response><Errors><Error><Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error></Errors><RequestID>request</RequestID></Response>`
}

/** Elements whose names are not just the member's with a small first letter. */
const elementNames: Readonly<Record<string, string>> = {
  Associations: 'associationSet',
  Routes: 'routeSet',
  UserIdGroupPairs: 'groups',
  Groups: 'groupSet',
  RouteTableIds: 'routeTableIdSet',
  SubnetIds: 'subnetIdSet',
}

function xml(value: Json): string {
  if (Array.isArray(value)) return value.map((item: Json) => `<item>${xml(item)}</item>`).join('')
  if (!isObject(value)) return escapeXml(String(value))
  return Object.entries(value)
    .map(([name, child]) => {
      const element = elementNames[name] ?? name.charAt(0).toLowerCase() + name.slice(1)
      return `<${element}>${xml(child)}</${element}>`
    })
    .join('')
}
