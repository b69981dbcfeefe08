import type { PlannedPolicy, PlannedRole } from '../../account/planned-world.ts'
import { nameIn, partitionOf } from '../../base/arn.ts'
import type { FateOf } from './planned-secrets.ts'
import { elementsOf, knownText, memberOf, type Resolved, writtenText } from './resolved.ts'
import type { Resolver } from './resolver.ts'
import {
  documentText,
  judgedText,
  knownDocument,
  property,
  resourcesOfType,
  type StackResource,
} from './resource-values.ts'

/** A policy of the template, and the names of the roles that it is put on. */
interface AttachedPolicy {
  readonly roles: readonly string[]
  readonly policy: PlannedPolicy
}

/**
 * The roles that the template has, or puts policies on, with the policies that they will have from it. `before`: the template that is
 * deployed, whose other policies the deploy takes away.
 */
export function plannedRoles(resolver: Resolver, fateOf: FateOf, before: Resolver | null = null): PlannedRole[] {
  const earlier = new Map((before === null ? [] : rolesOf(before, fateOf)).map((role) => [role.name, role.added]))
  const { resources, deployed } = resolver.scope.unread
  const removalUnread = deployed ?? resources
  return rolesOf(resolver, fateOf).map((role) => ({
    ...role,
    removed: [...new Set([...role.removed, ...(earlier.get(role.name) ?? []).map(({ name }) => name)])],
    ...(removalUnread === null ? {} : { removalUnread }),
  }))
}

function rolesOf(resolver: Resolver, fateOf: FateOf): PlannedRole[] {
  const attached = attachedPolicies(resolver)
  const own = resourcesOfType(resolver, 'AWS::IAM::Role').flatMap((role) =>
    plannedRole(resolver, role, fateOf, attached),
  )
  const names = new Set(own.map(({ name }) => name))
  const others = new Set(attached.flatMap(({ roles }) => roles).filter((name) => !names.has(name)))
  return [...own, ...[...others].map((name) => existingRole(resolver, name, attached))]
}

function plannedRole(
  resolver: Resolver,
  role: StackResource,
  fateOf: FateOf,
  attached: readonly AttachedPolicy[],
): PlannedRole[] {
  const name = resolver.attribute(role.logicalId, null)?.text ?? null
  const arn = resolver.attribute(role.logicalId, 'Arn')?.text ?? null
  if (name === null || arn === null) return []
  const added = [
    ...elementsOf(property(resolver, role, 'Policies')).map(inlinePolicy),
    ...elementsOf(property(resolver, role, 'ManagedPolicyArns')).map((each) => managedPolicy(resolver, each)),
    ...attached.filter(({ roles }) => roles.includes(name)).map(({ policy }) => policy),
  ]
  const boundary = property(resolver, role, 'PermissionsBoundary')
  return [
    {
      fate: fateOf(role.logicalId) ?? 'created',
      name,
      arn,
      trustPolicy: knownDocument(property(resolver, role, 'AssumeRolePolicyDocument')),
      boundaryArn: boundary.kind === 'nothing' ? null : judgedText(boundary),
      added,
      removed: added.map((policy) => policy.name),
    },
  ]
}

/** A role of another stack that this one adds to. */
function existingRole({ scope }: Resolver, name: string, attached: readonly AttachedPolicy[]): PlannedRole {
  const added = attached.filter(({ roles }) => roles.includes(name)).map(({ policy }) => policy)
  return {
    fate: 'changed',
    name,
    arn: `arn:${partitionOf(scope.pseudo.region ?? '')}:iam::${scope.pseudo.accountId ?? ''}:role/${name}`,
    trustPolicy: null,
    boundaryArn: null,
    added,
    removed: added.map((policy) => policy.name),
  }
}

/** `AWS::IAM::Policy`, `AWS::IAM::RolePolicy` and `AWS::IAM::ManagedPolicy` name the roles that they are put on. */
function attachedPolicies(resolver: Resolver): AttachedPolicy[] {
  const policies = resourcesOfType(resolver, 'AWS::IAM::Policy').map((policy) => ({
    roles: roleNames(elementsOf(property(resolver, policy, 'Roles'))),
    policy: ofDocument(
      property(resolver, policy, 'PolicyName'),
      property(resolver, policy, 'PolicyDocument'),
      policy.logicalId,
    ),
  }))
  const single = resourcesOfType(resolver, 'AWS::IAM::RolePolicy').map((policy) => ({
    roles: roleNames([property(resolver, policy, 'RoleName')]),
    policy: ofDocument(
      property(resolver, policy, 'PolicyName'),
      property(resolver, policy, 'PolicyDocument'),
      policy.logicalId,
    ),
  }))
  const managed = resourcesOfType(resolver, 'AWS::IAM::ManagedPolicy').map((policy) => ({
    roles: roleNames(elementsOf(property(resolver, policy, 'Roles'))),
    policy: ownManagedPolicy(resolver, policy),
  }))
  return [...policies, ...single, ...managed]
}

function roleNames(roles: readonly Resolved[]): string[] {
  return roles.flatMap((role) => judgedText(role) ?? [])
}

function inlinePolicy(entry: Resolved): PlannedPolicy {
  const nothing: Resolved = { kind: 'nothing', at: entry.at }
  return ofDocument(
    memberOf(entry, 'PolicyName') ?? nothing,
    memberOf(entry, 'PolicyDocument') ?? nothing,
    writtenText(entry),
  )
}

function ofDocument(name: Resolved, document: Resolved, otherwise: string): PlannedPolicy {
  return { name: knownText(name) ?? otherwise, arn: null, document: documentText(document) }
}

/** One of the template is known by its document, any other by its ARN, which AWS is asked about. */
function managedPolicy(resolver: Resolver, value: Resolved): PlannedPolicy {
  const arn = judgedText(value)
  if (arn === null) return { name: writtenText(value), arn: null, document: null }
  const own = resourcesOfType(resolver, 'AWS::IAM::ManagedPolicy').find(
    ({ logicalId }) => resolver.attribute(logicalId, null)?.text === arn,
  )
  return own === undefined ? { name: nameIn(arn), arn, document: null } : ownManagedPolicy(resolver, own)
}

function ownManagedPolicy(resolver: Resolver, policy: StackResource): PlannedPolicy {
  const arn = resolver.attribute(policy.logicalId, null)?.text
  return {
    name: arn === undefined ? policy.logicalId : nameIn(arn),
    arn: null,
    document: documentText(property(resolver, policy, 'PolicyDocument')),
  }
}
