import {
  emptyWorld,
  type PlannedFileSystem,
  type PlannedKey,
  type PlannedLogGroup,
  type PlannedParameter,
  type PlannedRepository,
  type PlannedWorld,
} from '../../account/planned-world.ts'
import { partitionOf } from '../../base/arn.ts'
import { type Attributes, attributeReferences } from './attributes.ts'
import { attributeText, type PlacedResource, placedResources, referring } from './placed-resources.ts'
import { type Plan, type PlannedResource, textAt } from './plan.ts'
import { policyDocument, type TextReader } from './policies.ts'
import { rolesOf } from './roles.ts'
import { secretsOf } from './secrets.ts'
import { plannedService, type ServiceOfPlan } from './services.ts'
import { afterOf, plannedName } from './stand-ins.ts'

/** What the world is told from. */
interface WorldSources {
  readonly plan: Plan
  readonly attributes: Attributes
  readonly readText: TextReader
}

/** What the plan does to the account, as far as task definitions can name it. */
export function worldOf(sources: WorldSources, services: readonly ServiceOfPlan[]): PlannedWorld {
  const { plan, attributes, readText } = sources
  const placed = placedResources(plan, attributes)
  const of = (type: string) => placed.filter(({ resource }) => resource.type === type)
  return {
    ...emptyWorld,
    secrets: secretsOf(plan, attributes, placed),
    parameters: of('aws_ssm_parameter').flatMap(parameterOf),
    logGroups: of('aws_cloudwatch_log_group').flatMap((each) => logGroupOf(each, sources)),
    repositories: of('aws_ecr_repository').flatMap(repositoryOf),
    keys: of('aws_kms_key').flatMap((each) => keyOf(each, sources)),
    fileSystems: of('aws_efs_file_system').flatMap((each) => fileSystemOf(each, sources)),
    clusters: of('aws_ecs_cluster').flatMap(({ resource, fate, region }) => {
      const name = plannedName(resource)
      return fate !== 'created' || name === null ? [] : [{ region, name }]
    }),
    roles: rolesOf(plan, attributes, readText),
    services: services.flatMap((service) => {
      const place = attributes.placeOf(service.resource)
      return place === null ? [] : (plannedService(service, place) ?? [])
    }),
  }
}

function nameOf({ resource, last }: PlacedResource): string | null {
  return textAt(last, 'name') ?? plannedName(resource)
}

function parameterOf(placed: PlacedResource): PlannedParameter[] {
  const { fate, region, last } = placed
  const [name, type] = [nameOf(placed), typeOfParameter(textAt(last, 'type'))]
  if (name === null || type === null) return []
  const keyId = type === 'SecureString' ? (textAt(last, 'key_id') ?? 'alias/aws/ssm') : null
  return [{ fate, region, name, type, keyId }]
}

function typeOfParameter(type: string | null): 'String' | 'StringList' | 'SecureString' | null {
  return type === 'String' || type === 'StringList' || type === 'SecureString' ? type : null
}

function logGroupOf(placed: PlacedResource, { attributes }: WorldSources): PlannedLogGroup[] {
  const { resource, fate, region, last } = placed
  const name = nameOf(placed)
  const arn = attributeText(attributes, resource, 'arn') ?? textAt(last, 'arn')
  return name === null ? [] : [{ fate, region, name, arn: arn ?? name, kmsKeyId: textAt(last, 'kms_key_id') }]
}

function repositoryOf(placed: PlacedResource): PlannedRepository[] {
  const { fate, region, account } = placed
  const name = nameOf(placed)
  return name === null ? [] : [{ fate, region, account, name }]
}

function keyOf({ resource, fate, region, account, last }: PlacedResource, sources: WorldSources): PlannedKey[] {
  const { plan, attributes, readText } = sources
  const arn = textAt(last, 'arn') ?? attributeText(attributes, resource, 'arn')
  const isGiven = attributeReferences(plan, resource, 'policy').length > 0 || textAt(last, 'policy') !== null
  const written = policyDocument(plan, attributes, resource, 'policy', readText)
  const policy = isGiven || fate === 'changed' ? written : defaultKeyPolicy(region, account)
  return arn === null ? [] : [{ fate, region, arn, policy, aliases: aliasesOf(plan, attributes, resource) }]
}

/** What KMS gives a key that is created without a policy (KMS developer guide, "Default key policy"). */
function defaultKeyPolicy(region: string, account: string): string {
  const root = `arn:${partitionOf(region)}:iam::${account}:root`
  const statement = { Effect: 'Allow', Principal: { AWS: root }, Action: 'kms:*', Resource: '*' }
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
}

function aliasesOf(plan: Plan, attributes: Attributes, key: PlannedResource): string[] {
  return referring(plan, attributes, 'aws_kms_alias', 'target_key_id', key).flatMap(
    (alias) => textAt(afterOf(alias), 'name') ?? [],
  )
}

function fileSystemOf(
  { resource, fate, region, last }: PlacedResource,
  { plan, attributes }: WorldSources,
): PlannedFileSystem[] {
  const id = textAt(last, 'id') ?? attributeText(attributes, resource, 'id')
  const points = referring(plan, attributes, 'aws_efs_access_point', 'file_system_id', resource)
  const accessPoints = points.flatMap((point) => attributeText(attributes, point, 'id') ?? [])
  return id === null ? [] : [{ fate, region, id, accessPoints }]
}
