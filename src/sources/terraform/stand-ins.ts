import { formatArn, partitionOf } from '../../base/arn.ts'
import { isJsonObject, type JsonObject } from '../../base/json.ts'
import { type PlannedResource, textAt } from './plan.ts'

/** Where a resource will be: what its provider is configured for. */
export interface Place {
  readonly region: string
  readonly account: string
}

/** The letters of a name or an id that only AWS, or the provider while it applies, can tell. */
const unknownLetter = 'x'

/**
 * What an attribute of a resource that is yet to be created will look like, as far as its name tells; null where the name is not known, or
 * the attribute is nothing that others refer to.
 */
export function standInFor(resource: PlannedResource, attribute: string, place: Place): StandIn | null {
  const name = plannedName(resource)
  const make = name === null ? undefined : shapes.get(resource.type)?.get(attribute)
  if (make === undefined || name === null) return null
  const isNamed = textAt(afterOf(resource), 'name') !== null
  const text = make(name, place, afterOf(resource))
  return { text, exact: isNamed && !(resource.type === 'aws_secretsmanager_secret' && make !== ownName) }
}

export interface StandIn {
  readonly text: string
  /** Whether nothing of it is made up: the name alone makes it what it is. */
  readonly exact: boolean
}

/** The name that it will have; with letters that stand for those that the provider makes up after a prefix. Null where nobody can tell. */
export function plannedName(resource: PlannedResource): string | null {
  const after = afterOf(resource)
  const own = textAt(after, 'name')
  if (own !== null) return own
  if (nameless.has(resource.type)) return idFor(resource.address)
  const prefix = textAt(after, 'name_prefix')
  return prefix === null ? null : `${prefix}${unknownLetter.repeat(26)}`
}

export function afterOf({ after }: PlannedResource): JsonObject {
  return isJsonObject(after) ? after : {}
}

/** Resources that have an id and no name. */
const nameless: ReadonlySet<string> = new Set(['aws_kms_key', 'aws_efs_file_system', 'aws_efs_access_point'])

/** Seventeen hexadecimal digits that tell one address from another, and are the same at each run. */
function idFor(address: string): string {
  let hash = 0xcbf29ce484222325n
  for (const character of address) {
    hash ^= BigInt(character.codePointAt(0) ?? 0)
    hash = BigInt.asUintN(64, hash * 0x100000001b3n)
  }
  return hash.toString(16).padStart(17, '0')
}

type Shape = (name: string, place: Place, after: JsonObject) => string

const ownName: Shape = (own) => own

function arn(
  service: string,
  resource: (name: string, after: JsonObject) => string,
  scope: 'regional' | 'global' = 'regional',
): Shape {
  return (own, { region, account }, after) =>
    formatArn({
      partition: partitionOf(region),
      service,
      region: scope === 'global' ? '' : region,
      account,
      resource: resource(own, after),
    })
}

const secretArn = arn('secretsmanager', (own) => `secret:${own}-${unknownLetter.repeat(6)}`)
const pathOf = (after: JsonObject) => textAt(after, 'path') ?? '/'
const policyArn = arn('iam', (own, after) => `policy${pathOf(after)}${own}`, 'global')
const keyId: Shape = (own) => `00000000-0000-0000-000${own.slice(0, 1)}-${own.slice(1, 13)}`
const repositoryUrl: Shape = (own, { region, account }) =>
  `${account}.dkr.ecr.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/${own}`

/** By type and attribute (the provider's documentation of each resource, "Attribute Reference"). */
const shapeTable: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  aws_secretsmanager_secret: { arn: secretArn, id: secretArn, name: ownName },
  aws_ssm_parameter: { arn: arn('ssm', (own) => `parameter/${own.replace(/^\//, '')}`), id: ownName, name: ownName },
  aws_cloudwatch_log_group: { arn: arn('logs', (own) => `log-group:${own}`), id: ownName, name: ownName },
  aws_iam_role: { arn: arn('iam', (own, after) => `role${pathOf(after)}${own}`, 'global'), id: ownName, name: ownName },
  aws_iam_policy: { arn: policyArn, id: policyArn, name: ownName },
  aws_ecr_repository: {
    arn: arn('ecr', (own) => `repository/${own}`),
    id: ownName,
    name: ownName,
    repository_url: repositoryUrl,
  },
  aws_kms_key: {
    arn: (own, place, after) => arn('kms', () => `key/${keyId(own, place, after)}`)(own, place, after),
    id: keyId,
    key_id: keyId,
  },
  aws_kms_alias: { arn: arn('kms', (own) => own), id: ownName, name: ownName },
  aws_efs_file_system: { arn: arn('elasticfilesystem', (own) => `file-system/fs-${own}`), id: (own) => `fs-${own}` },
  aws_efs_access_point: {
    arn: arn('elasticfilesystem', (own) => `access-point/fsap-${own}`),
    id: (own) => `fsap-${own}`,
  },
  aws_ecs_cluster: {
    arn: arn('ecs', (own) => `cluster/${own}`),
    id: arn('ecs', (own) => `cluster/${own}`),
    name: ownName,
  },
}

const shapes = new Map(
  Object.entries(shapeTable).map(([type, byAttribute]) => [type, new Map(Object.entries(byAttribute))]),
)
