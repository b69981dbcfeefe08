import type { Json, JsonObject } from '../../../src/base/json.ts'
import type { CallContext, Operations } from './operation.ts'
import { AwsError, number, pageOf, present, requiredText, text } from './operation.ts'
import type { Account, RoleState } from './world.ts'
import { tagList } from './world.ts'

const CREATED = '2025-01-01T00:00:00Z'

export const iamRoles: Operations = {
  GetRole: (input, context) => {
    const role = requireRole(requiredText(input, 'RoleName'), context)
    const [, path = '/', name = ''] = /:role(\/(?:.*\/)?)([^/]+)$/.exec(role.arn) ?? []
    return {
      Role: present({
        Path: path,
        RoleName: name,
        RoleId: 'AROAEXAMPLEEXAMPLEEXA',
        Arn: role.arn,
        CreateDate: CREATED,
        AssumeRolePolicyDocument: encodeURIComponent(policyText(role.trust)),
        MaxSessionDuration: 3600,
        PermissionsBoundary: role.boundary && {
          PermissionsBoundaryType: 'Policy',
          PermissionsBoundaryArn: boundaryArn(role, context.account),
        },
        Tags: role.tags && tagList(role.tags),
      }),
    }
  },
  ListRolePolicies: (input, context) => {
    const role = requireRole(requiredText(input, 'RoleName'), context)
    return listed('PolicyNames', Object.keys(role.inline ?? {}), 'iam:ListRolePolicies', input, context)
  },
  GetRolePolicy: (input, context) => {
    const role = requireRole(requiredText(input, 'RoleName'), context)
    const name = requiredText(input, 'PolicyName')
    const document = role.inline?.[name]
    if (document === undefined) throw noSuchEntity(`The role policy with name ${name} cannot be found.`)
    return { RoleName: nameOfRole(role), PolicyName: name, PolicyDocument: encodeURIComponent(policyText(document)) }
  },
  ListAttachedRolePolicies: (input, context) => {
    const role = requireRole(requiredText(input, 'RoleName'), context)
    const attached = Object.keys(role.attached ?? {}).map((name) => ({
      PolicyName: name,
      PolicyArn: policyArn(name, context.account),
    }))
    return listed('AttachedPolicies', attached, 'iam:ListAttachedRolePolicies', input, context)
  },
  ListRoleTags: (input, context) =>
    listed(
      'Tags',
      tagList(requireRole(requiredText(input, 'RoleName'), context).tags),
      'iam:ListRoleTags',
      input,
      context,
    ),
  GetPolicy: (input, context) => {
    const arn = requiredText(input, 'PolicyArn')
    if (managedDocument(arn, context.account) === undefined) throw noSuchEntity(`Policy ${arn} was not found.`)
    return {
      Policy: {
        PolicyName: arn.split('/').pop() ?? '',
        Arn: arn,
        DefaultVersionId: 'v1',
        AttachmentCount: 1,
        IsAttachable: true,
      },
    }
  },
  GetPolicyVersion: (input, context) => {
    const arn = requiredText(input, 'PolicyArn')
    const document = managedDocument(arn, context.account)
    if (document === undefined || text(input, 'VersionId') !== 'v1')
      throw noSuchEntity(`Policy ${arn} version was not found.`)
    return {
      PolicyVersion: {
        Document: encodeURIComponent(policyText(document)),
        VersionId: 'v1',
        IsDefaultVersion: true,
        CreateDate: CREATED,
      },
    }
  },
}

/** As it is stored: positions of matched statements refer to this text. */
export function policyText(document: JsonObject): string {
  return JSON.stringify(document, null, 2)
}

/** Without the path. */
export function nameOfRole(role: RoleState): string {
  return role.arn.split('/').pop() ?? ''
}

/** By the friendly name of a managed policy. */
function policyArn(name: string, { partition, account }: Account): string {
  if (name === 'AmazonECSTaskExecutionRolePolicy') return `arn:${partition}:iam::aws:policy/service-role/${name}`
  return isAwsManaged(name)
    ? `arn:${partition}:iam::aws:policy/${name}`
    : `arn:${partition}:iam::${account}:policy/${name}`
}

/** By the friendly name of the policy. */
export function isAwsManaged(name: string): boolean {
  return /^(Amazon|AWS)/.test(name)
}

export function boundaryArn(role: RoleState, { partition, account }: Account): string {
  return `arn:${partition}:iam::${account}:policy/${nameOfRole(role)}-boundary`
}

/** Throws what IAM answers where the pipeline's account has no such role. */
function requireRole(name: string, { account }: CallContext): RoleState {
  if (!/^[\w+=,.@-]{1,64}$/.test(name)) {
    throw new AwsError(
      'ValidationError',
      "1 validation error detected: Value at 'roleName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+",
    )
  }
  const found = account.roles.find((role) => nameOfRole(role) === name && role.arn.split(':')[4] === account.account)
  if (found === undefined) throw noSuchEntity(`The role with name ${name} cannot be found.`)
  return found
}

function managedDocument(arn: string, account: Account): JsonObject | undefined {
  for (const role of account.roles) {
    for (const [name, document] of Object.entries(role.attached ?? {}))
      if (policyArn(name, account) === arn) return document
    if (role.boundary !== undefined && boundaryArn(role, account) === arn) return role.boundary
  }
  return undefined
}

function listed(
  member: string,
  all: readonly Json[],
  operation: string,
  input: JsonObject,
  context: CallContext,
): JsonObject {
  const size = Math.min(number(input, 'MaxItems') ?? 100, context.account.pageSizes[operation] ?? 100)
  const page = pageOf(all, text(input, 'Marker'), size)
  return present({ [member]: page.items, IsTruncated: page.next !== undefined, Marker: page.next })
}

function noSuchEntity(message: string): AwsError {
  return new AwsError('NoSuchEntity', message, 404)
}
