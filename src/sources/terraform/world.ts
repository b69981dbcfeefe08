import { emptyWorld, type Fate, type PlannedSecret, type PlannedWorld } from '../../account/planned-world.ts'
import { judgeSecretText } from '../../account/secret-value.ts'
import { parseArn, partitionOf } from '../../base/arn.ts'
import { isJsonObject, type JsonObject } from '../../base/json.ts'
import { type Attributes, attributeReferences, isUnknown } from './attributes.ts'
import { type Plan, type PlannedResource, textAt } from './plan.ts'
import { policyDocument, type TextReader } from './policies.ts'
import { mostSpecific } from './reference.ts'
import { rolesOf } from './roles.ts'
import { plannedService, type ServiceOfPlan } from './services.ts'
import { afterOf, plannedName } from './stand-ins.ts'

/** What the plan does to the account, as far as task definitions can name it. */
export function worldOf(
  plan: Plan,
  attributes: Attributes,
  services: readonly ServiceOfPlan[],
  readSource: TextReader,
): PlannedWorld {
  const placed = placedResources(plan, attributes)
  const of = (type: string) => placed.filter(({ resource }) => resource.type === type)
  return {
    ...emptyWorld,
    secrets: secretsOf(plan, attributes, placed),
    parameters: of('aws_ssm_parameter').flatMap(({ resource, fate, region, last }) => {
      const [name, type] = [textAt(last, 'name') ?? plannedName(resource), typeOfParameter(textAt(last, 'type'))]
      return name === null || type === null
        ? []
        : [
            {
              fate,
              region,
              name,
              type,
              keyId: type === 'SecureString' ? (textAt(last, 'key_id') ?? 'alias/aws/ssm') : null,
            },
          ]
    }),
    logGroups: of('aws_cloudwatch_log_group').flatMap(({ resource, fate, region, last }) => {
      const name = textAt(last, 'name') ?? plannedName(resource)
      const arn = textOf(attributes, resource, 'arn') ?? textAt(last, 'arn')
      return name === null ? [] : [{ fate, region, name, arn: arn ?? name, kmsKeyId: textAt(last, 'kms_key_id') }]
    }),
    repositories: of('aws_ecr_repository').flatMap(({ resource, fate, region, account, last }) => {
      const name = textAt(last, 'name') ?? plannedName(resource)
      return name === null ? [] : [{ fate, region, account, name }]
    }),
    keys: of('aws_kms_key').flatMap(({ resource, fate, region, account, last }) => {
      const arn = textAt(last, 'arn') ?? textOf(attributes, resource, 'arn')
      const isGiven = attributeReferences(plan, resource, 'policy').length > 0 || textAt(last, 'policy') !== null
      const written = policyDocument(plan, attributes, resource, 'policy', readSource)
      const policy = isGiven || fate === 'changed' ? written : defaultKeyPolicy(region, account)
      return arn === null ? [] : [{ fate, region, arn, policy, aliases: aliasesOf(plan, attributes, resource) }]
    }),
    fileSystems: of('aws_efs_file_system').flatMap(({ resource, fate, region, last }) => {
      const id = textAt(last, 'id') ?? textOf(attributes, resource, 'id')
      const accessPoints = referring(plan, attributes, 'aws_efs_access_point', 'file_system_id', resource)
      return id === null
        ? []
        : [{ fate, region, id, accessPoints: accessPoints.flatMap((point) => textOf(attributes, point, 'id') ?? []) }]
    }),
    clusters: of('aws_ecs_cluster').flatMap(({ resource, fate, region }) => {
      const name = plannedName(resource)
      return fate !== 'created' || name === null ? [] : [{ region, name }]
    }),
    roles: rolesOf(plan, attributes, readSource),
    services: services.flatMap((service) => {
      const place = attributes.placeOf(service.resource)
      return place === null ? [] : (plannedService(service, place) ?? [])
    }),
  }
}

/** What KMS gives a key that is created without a policy (KMS developer guide, "Default key policy"). */
function defaultKeyPolicy(region: string, account: string): string {
  const root = `arn:${partitionOf(region)}:iam::${account}:root`
  const statement = { Effect: 'Allow', Principal: { AWS: root }, Action: 'kms:*', Resource: '*' }
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
}

/** A resource that the plan changes, and where. */
interface Placed {
  readonly resource: PlannedResource
  readonly fate: Fate
  readonly region: string
  readonly account: string
  /** Its attributes afterwards; those it had, where it is destroyed. */
  readonly last: JsonObject
}

const fates = { create: 'created', replace: 'created', update: 'changed', delete: 'destroyed' } as const

function placedResources(plan: Plan, attributes: Attributes): Placed[] {
  return plan.resources.flatMap((resource): Placed[] => {
    const { action, mode } = resource
    const place = attributes.placeOf(resource)
    if (mode !== 'managed' || place === null || action === 'keep' || action === 'forget' || action === 'read') return []
    const before = isJsonObject(resource.before) ? resource.before : {}
    return [{ resource, fate: fates[action], ...place, last: action === 'delete' ? before : afterOf(resource) }]
  })
}

/** Also of secrets that stay as they are and get another value. */
function secretsOf(plan: Plan, attributes: Attributes, placed: readonly Placed[]): PlannedSecret[] {
  const changed = placed
    .filter(({ resource }) => resource.type === 'aws_secretsmanager_secret')
    .flatMap(({ resource, fate, region, last }): PlannedSecret[] => {
      const name = textAt(last, 'name') ?? plannedName(resource)
      const arn = textAt(last, 'arn') ?? textOf(attributes, resource, 'arn')
      if (name === null || arn === null) return []
      return [
        { fate, region, name, arn, kmsKeyId: textAt(last, 'kms_key_id'), value: valuePut(plan, attributes, resource) },
      ]
    })
  const kept = plan.resources
    .filter(({ type, action }) => type === 'aws_secretsmanager_secret' && action === 'keep')
    .flatMap((resource): PlannedSecret[] => {
      const [name, arn] = [textAt(afterOf(resource), 'name'), textAt(afterOf(resource), 'arn')]
      const value = valuePut(plan, attributes, resource)
      const region = arn === null ? null : (parseArn(arn)?.region ?? null)
      if (name === null || arn === null || region === null || value === 'none') return []
      return [{ fate: 'changed', region, name, arn, kmsKeyId: textAt(afterOf(resource), 'kms_key_id'), value }]
    })
  return [...changed, ...kept]
}

/** The value that the plan puts into a secret; of one that is made anew, every version is put. */
function valuePut(plan: Plan, attributes: Attributes, secret: PlannedResource): PlannedSecret['value'] {
  const versions = referring(plan, attributes, 'aws_secretsmanager_secret_version', 'secret_id', secret)
  const [version] = versions.filter(({ action }) => action === 'create' || action === 'replace' || action === 'update')
  if (version === undefined) return 'none'
  const after = afterOf(version)
  const text = textAt(after, 'secret_string')
  if (text !== null && !isUnknown(version.unknown, ['secret_string'])) return judgeSecretText(text)
  const binary = textAt(after, 'secret_binary')
  return binary !== null && text === null && !isUnknown(version.unknown, ['secret_string'])
    ? { form: 'binary' }
    : 'unknown'
}

/** Resources of a type whose attribute names this one: by what the configuration refers to, or by what it is known to be. */
function referring(
  plan: Plan,
  attributes: Attributes,
  type: string,
  attribute: string,
  { address, after }: PlannedResource,
): PlannedResource[] {
  const ids = isJsonObject(after) ? [textAt(after, 'id'), textAt(after, 'arn')] : []
  return plan.resources.filter((resource) => {
    if (resource.type !== type || resource.action === 'delete') return false
    const own = textAt(afterOf(resource), attribute)
    if (own !== null) return ids.includes(own)
    return mostSpecific(attributeReferences(plan, resource, attribute)).some(
      (reference) => attributes.follow(resource.module, reference)?.target.address === address,
    )
  })
}

function aliasesOf(plan: Plan, attributes: Attributes, key: PlannedResource): string[] {
  return referring(plan, attributes, 'aws_kms_alias', 'target_key_id', key).flatMap(
    (alias) => textAt(afterOf(alias), 'name') ?? [],
  )
}

function textOf(attributes: Attributes, { address }: PlannedResource, attribute: string): string | null {
  const value = attributes.valueOf({ address, path: [attribute] })
  if (value.status === 'stand-in') return value.text
  return value.status === 'known' && typeof value.value === 'string' ? value.value : null
}

function typeOfParameter(type: string | null): 'String' | 'StringList' | 'SecureString' | null {
  return type === 'String' || type === 'StringList' || type === 'SecureString' ? type : null
}
