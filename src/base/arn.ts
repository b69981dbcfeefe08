/** An Amazon Resource Name in its six parts; `resource` keeps every further colon. */
export interface Arn {
  readonly partition: string
  readonly service: string
  readonly region: string
  readonly account: string
  readonly resource: string
}

/** Null for fewer than six parts, or without a lower-case `arn:` at the start, as the ECS agent demands. */
export function parseArn(text: string): Arn | null {
  const parts = text.split(':')
  if (parts.length < 6 || parts[0] !== 'arn') return null
  const [, partition = '', service = '', region = '', account = '', ...resource] = parts
  return { partition, service, region, account, resource: resource.join(':') }
}

export function formatArn({ partition, service, region, account, resource }: Arn): string {
  return `arn:${partition}:${service}:${region}:${account}:${resource}`
}

/** Region prefixes of the partitions, the longer ones first where one begins another (botocore partitions.json, 2026). */
const partitionPrefixes: readonly (readonly [prefix: RegExp, partition: string])[] = [
  [/^cn-/, 'aws-cn'],
  [/^us-gov-/, 'aws-us-gov'],
  [/^us-iso-/, 'aws-iso'],
  [/^us-isob-/, 'aws-iso-b'],
  [/^eu-isoe-/, 'aws-iso-e'],
  [/^us-isof-/, 'aws-iso-f'],
  [/^eusc-/, 'aws-eusc'],
  [/^(?:af|ap|ca|eu|il|me|mx|sa|us)-/, 'aws'],
]

/** Null for a region of a kind that this list does not know. */
export function knownPartitionOf(region: string): string | null {
  return partitionPrefixes.find(([prefix]) => prefix.test(region))?.[1] ?? null
}

/** Unknown regions are taken for commercial ones. */
export function partitionOf(region: string): string {
  return knownPartitionOf(region) ?? 'aws'
}

/** What ends the names of AWS's hosts in a region, `AWS::URLSuffix` of CloudFormation (botocore endpoints.json, 2026). */
export function urlSuffixOf(region: string): string {
  return urlSuffixes[partitionOf(region)] ?? 'amazonaws.com'
}

const urlSuffixes: Readonly<Record<string, string>> = {
  'aws-cn': 'amazonaws.com.cn',
  'aws-iso': 'c2s.ic.gov',
  'aws-iso-b': 'sc2s.sgov.gov',
  'aws-iso-e': 'cloud.adc-e.uk',
  'aws-iso-f': 'csp.hci.ic.gov',
  'aws-eusc': 'amazonaws.eu',
}

/** By its spelling, such as `eu-west-1` or `us-gov-east-1`. */
export function isRegionName(text: string): boolean {
  return /^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/.test(text)
}

/** The name of a cluster or service, which inputs and AWS give by name or as an ARN. */
export function nameIn(nameOrArn: string): string {
  return nameOrArn.startsWith('arn:') ? (nameOrArn.split('/').at(-1) ?? nameOrArn) : nameOrArn
}
