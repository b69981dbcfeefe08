import { createHash } from 'node:crypto'
import { formatArn, parseArn, partitionOf, urlSuffixOf } from '../../base/arn.ts'
import { type Json, ownValue, pointerTo } from '../../base/json.ts'
import { knownText } from './resolved.ts'
import type { Resolver, ResourceAttribute } from './resolver.ts'
import { type ResourceArn, type ResourceType, resourceTypes } from './resource-types.ts'
import type { TemplateResource } from './template.ts'

/** Answers `Ref` and `Fn::GetAtt`. A resource that is there already answers with the name that CloudFormation has for it. */
export function createAttributes(resolver: Resolver): Resolver['attribute'] {
  return (logicalId, attribute) => {
    const resource = resolver.scope.template.resources.get(logicalId)
    if (resource === undefined || isLeftOut(resolver, resource)) return null
    const type = resourceTypes.get(resource.type)
    if (type === undefined) return otherAttribute(resolver, logicalId, resource, attribute)
    const wanted = attribute === null ? type.ref : type.attributes[attribute]
    if (wanted === 'name') return nameOf(resolver, logicalId, resource, type)
    if (wanted === 'arn') return arnOf(resolver, logicalId, resource, type)
    return otherAttribute(resolver, logicalId, resource, attribute)
  }
}

/** Whether a condition that is known not to hold keeps the resource out of the stack. */
export function isLeftOut(resolver: Resolver, { condition }: TemplateResource): boolean {
  return condition !== null && resolver.condition(condition) === false
}

/** The text of a property of a resource where all of it is known; null otherwise. */
export function propertyText(resolver: Resolver, logicalId: string, name: string): string | null {
  const property: Json | undefined = ownValue(resolver.scope.template.resources.get(logicalId)?.properties ?? {}, name)
  return property === undefined
    ? null
    : knownText(resolver.resolve(property, pointerTo('', 'Resources', logicalId, 'Properties', name)))
}

function nameOf(
  resolver: Resolver,
  logicalId: string,
  resource: TemplateResource,
  type: ResourceType,
): ResourceAttribute | null {
  const physical = resolver.scope.physicalIds.get(logicalId)
  if (physical !== undefined) return real(type.ref === 'name' ? physical : nameInArn(physical))
  if (type.nameProperty !== null && ownValue(resource.properties, type.nameProperty) !== undefined) {
    const stated = propertyText(resolver, logicalId, type.nameProperty)
    return stated === null ? null : real(stated)
  }
  // Of a stack that could not be read it may be there already, under a name that looks like none made up here.
  if (resolver.scope.unread.resources !== null) return null
  const stem = `${resolver.scope.pseudo.stackName ?? 'stack'}-${logicalId}`
  return { text: type.madeUpName(stem, lettersOf(stem)), isStandIn: true }
}

function arnOf(
  resolver: Resolver,
  logicalId: string,
  resource: TemplateResource,
  type: ResourceType,
): ResourceAttribute | null {
  const physical = resolver.scope.physicalIds.get(logicalId)
  if (physical !== undefined && type.ref === 'arn') return real(physical)
  const name = nameOf(resolver, logicalId, resource, type)
  if (name === null || type.arn === null) return null
  const { region, accountId } = resolver.scope.pseudo
  if (type.arn.scope !== 'none' && (accountId === null || region === null)) return null
  const path = propertyText(resolver, logicalId, 'Path') ?? '/'
  const suffix = type.arn.suffix?.(lettersOf(logicalId)) ?? ''
  const resourcePart = `${type.arn.resource(name.text, path)}${suffix}`
  const text = formatArn({
    partition: partitionOf(region ?? ''),
    service: type.arn.service,
    ...placeOf(type.arn, region ?? '', accountId ?? ''),
    resource: resourcePart,
  })
  return { text, isStandIn: name.isStandIn || suffix !== '' }
}

function placeOf({ scope }: ResourceArn, region: string, account: string) {
  return {
    region: scope === 'region-and-account' ? region : '',
    account: scope === 'none' ? '' : account,
  }
}

/** Attributes that are made of others. */
function otherAttribute(
  resolver: Resolver,
  logicalId: string,
  { type }: TemplateResource,
  attribute: string | null,
): ResourceAttribute | null {
  const physical = resolver.scope.physicalIds.get(logicalId)
  if (type === 'AWS::SecretsManager::SecretTargetAttachment' && (attribute === null || attribute === 'Id'))
    return physical === undefined ? attachedSecret(resolver, logicalId) : real(physical)
  if (type === 'AWS::ECR::Repository' && attribute === 'RepositoryUri') return repositoryUri(resolver, logicalId)
  if (type === 'AWS::SSM::Parameter' && (attribute === 'Value' || attribute === 'Type')) {
    const text = propertyText(resolver, logicalId, attribute)
    return text === null ? null : real(text)
  }
  return attribute === null && physical !== undefined ? real(physical) : null
}

/** An attachment is the secret that it attaches, under another name. */
function attachedSecret(resolver: Resolver, logicalId: string): ResourceAttribute | null {
  const properties = resolver.scope.template.resources.get(logicalId)?.properties ?? {}
  const secret = resolver.resolve(
    ownValue(properties, 'SecretId') ?? null,
    pointerTo('', 'Resources', logicalId, 'Properties', 'SecretId'),
  )
  const text = knownText(secret)
  if (text !== null) return real(text)
  const only = secret.kind === 'text' && secret.parts.length === 1 ? secret.parts[0] : undefined
  return typeof only === 'object' && only.standIn !== null ? { text: only.standIn, isStandIn: true } : null
}

function repositoryUri(resolver: Resolver, logicalId: string): ResourceAttribute | null {
  const name = resolver.attribute(logicalId, null)
  const { region, accountId } = resolver.scope.pseudo
  if (name === null || region === null || accountId === null) return null
  return { text: `${accountId}.dkr.ecr.${region}.${urlSuffixOf(region)}/${name.text}`, isStandIn: name.isStandIn }
}

function nameInArn(arn: string): string {
  const resource = parseArn(arn)?.resource
  if (resource === undefined) return arn
  return resource.startsWith('secret:')
    ? resource.slice('secret:'.length).replace(/-[A-Za-z0-9]{6}$/, '')
    : (resource.split('/').at(-1) ?? arn)
}

function real(text: string): ResourceAttribute {
  return { text, isStandIn: false }
}

/** The same at every run, so that reports can be compared. */
function lettersOf(stem: string): string {
  return createHash('sha256').update(stem).digest('hex').slice(0, 32)
}
