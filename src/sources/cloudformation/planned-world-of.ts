import {
  emptyWorld,
  type PlannedFileSystem,
  type PlannedImage,
  type PlannedKey,
  type PlannedLogGroup,
  type PlannedParameter,
  type PlannedRepository,
  type PlannedWorld,
} from '../../account/planned-world.ts'
import { createResolver } from './create-resolver.ts'
import { plannedRoles } from './planned-roles.ts'
import { type FateOf, plannedSecrets } from './planned-secrets.ts'
import { filledText, knownText } from './resolved.ts'
import type { Resolver } from './resolver.ts'
import { fillGap, judgedText, knownDocument, property, resourcesOfType } from './resource-values.ts'
import { standInsOf } from './stand-ins.ts'

/** What will be in the account once the template is deployed. */
export function plannedWorldOf(resolver: Resolver, images: readonly PlannedImage[] = []): PlannedWorld {
  const { region } = resolver.scope.pseudo
  const fateOf = fates(resolver)
  const { deployed } = resolver.scope
  const before = deployed === null ? null : createResolver({ ...resolver.scope, template: deployed, deployed: null })
  if (region === null) return { ...emptyWorld, roles: plannedRoles(resolver, fateOf, before) }
  return {
    secrets: plannedSecrets(resolver, fateOf),
    parameters: plannedParameters(resolver, fateOf, region),
    logGroups: plannedLogGroups(resolver, fateOf, region),
    repositories: plannedRepositories(resolver, fateOf, region),
    roles: plannedRoles(resolver, fateOf, before),
    keys: plannedKeys(resolver, fateOf, region),
    fileSystems: plannedFileSystems(resolver, fateOf, region),
    services: [],
    images,
    standIns: standInsOf(resolver),
    clusters: resourcesOfType(resolver, 'AWS::ECS::Cluster').flatMap(({ logicalId }) => {
      const name = resolver.attribute(logicalId, null)?.text
      return name === undefined || fateOf(logicalId) === 'changed' ? [] : [{ region, name }]
    }),
  }
}

/** Whether the stack has a resource already. */
function fates({ scope }: Resolver): FateOf {
  return (logicalId) => {
    if (scope.physicalIds.has(logicalId)) return 'changed'
    return scope.physicalIdsComplete ? 'created' : null
  }
}

function plannedParameters(resolver: Resolver, fateOf: FateOf, region: string): PlannedParameter[] {
  return resourcesOfType(resolver, 'AWS::SSM::Parameter').flatMap((parameter): PlannedParameter[] => {
    const name = resolver.attribute(parameter.logicalId, null)?.text
    if (name === undefined) return []
    // CloudFormation makes no SecureString.
    const type = knownText(property(resolver, parameter, 'Type')) === 'StringList' ? 'StringList' : 'String'
    return [{ fate: fateOf(parameter.logicalId) ?? 'created', region, name, type, keyId: null }]
  })
}

function plannedLogGroups(resolver: Resolver, fateOf: FateOf, region: string): PlannedLogGroup[] {
  return resourcesOfType(resolver, 'AWS::Logs::LogGroup').flatMap((group): PlannedLogGroup[] => {
    const name = resolver.attribute(group.logicalId, null)?.text
    const arn = resolver.attribute(group.logicalId, 'Arn')?.text
    if (name === undefined || arn === undefined) return []
    const kmsKeyId = filledText(property(resolver, group, 'KmsKeyId'), fillGap)
    return [{ fate: fateOf(group.logicalId) ?? 'created', region, name, arn: arn.replace(/:\*$/, ''), kmsKeyId }]
  })
}

/** Of a repository that is there, or may be under the name that is stated, AWS is asked for the image. */
function plannedRepositories(resolver: Resolver, fateOf: FateOf, region: string): PlannedRepository[] {
  const { accountId } = resolver.scope.pseudo
  return resourcesOfType(resolver, 'AWS::ECR::Repository').flatMap(({ logicalId }): PlannedRepository[] => {
    const name = resolver.attribute(logicalId, null)
    if (name === null || accountId === null) return []
    const fate = fateOf(logicalId) ?? (name.isStandIn ? 'created' : 'changed')
    return [{ fate, region, account: accountId, name: name.text }]
  })
}

function plannedKeys(resolver: Resolver, fateOf: FateOf, region: string): PlannedKey[] {
  const aliases = resourcesOfType(resolver, 'AWS::KMS::Alias').map((alias) => ({
    name: resolver.attribute(alias.logicalId, null)?.text ?? null,
    target: judgedText(property(resolver, alias, 'TargetKeyId')),
  }))
  return resourcesOfType(resolver, 'AWS::KMS::Key').flatMap((key): PlannedKey[] => {
    const id = resolver.attribute(key.logicalId, null)?.text
    const arn = resolver.attribute(key.logicalId, 'Arn')?.text
    if (id === undefined || arn === undefined) return []
    const its = aliases.filter(({ target }) => target === id || target === arn).flatMap(({ name }) => name ?? [])
    const policy = knownDocument(property(resolver, key, 'KeyPolicy'))
    return [{ fate: fateOf(key.logicalId) ?? 'created', region, arn, aliases: its, policy }]
  })
}

function plannedFileSystems(resolver: Resolver, fateOf: FateOf, region: string): PlannedFileSystem[] {
  const points = resourcesOfType(resolver, 'AWS::EFS::AccessPoint').map((point) => ({
    id: resolver.attribute(point.logicalId, null)?.text,
    fileSystem: judgedText(property(resolver, point, 'FileSystemId')),
  }))
  return resourcesOfType(resolver, 'AWS::EFS::FileSystem').flatMap(({ logicalId }): PlannedFileSystem[] => {
    const id = resolver.attribute(logicalId, null)?.text
    if (id === undefined) return []
    const accessPoints = points.filter(({ fileSystem }) => fileSystem === id).flatMap((point) => point.id ?? [])
    return [{ fate: fateOf(logicalId) ?? 'created', region, id, accessPoints }]
  })
}
