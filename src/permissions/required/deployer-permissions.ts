import { isJsonArray, isJsonObject, ownValue } from '../../base/json.ts'
import type { TaskScope } from '../../references/parse/reference.ts'
import type { CheckSubject } from '../../report/subject.ts'
import type { TaskDefinition } from '../../task-definition/task-definition.ts'
import type { Draft } from './merge-drafts.ts'

/** A role of the definition that the deploying identity hands to ECS. */
export interface PassedRole {
  /** With its path, as IAM has it. */
  readonly arn: string
  readonly account: string
  readonly subject: CheckSubject
}

export interface DeployerInput {
  readonly definition: TaskDefinition
  readonly deployerArn: string
  readonly scope: TaskScope
  readonly serviceArn: string | null
}

/** What handing a role of the deploying identity's own account to ECS needs. */
export function passRolePermission({ arn, account, subject }: PassedRole, deployerArn: string, region: string): Draft {
  return {
    principal: 'deployer',
    principalArn: deployerArn,
    region,
    purpose: 'pass-roles',
    action: 'iam:PassRole',
    resource: arn,
    subject,
    context: { resourceAccount: account, passedToService: 'ecs-tasks.amazonaws.com' },
  }
}

/**
 * A role of another account than the tasks' cannot be passed, whatever any policy says (IAM user guide, "Granting a user permissions to
 * pass a role to an AWS service").
 */
export function strayRolePermission(
  role: PassedRole,
  { deployerArn, region, account }: { deployerArn: string; region: string; account: string },
): Draft {
  return {
    ...passRolePermission(role, deployerArn, region),
    foregone: {
      because: 'stray-role',
      reason: `The role belongs to account ${role.account}, and the tasks are deployed in account ${account}; a role can only be passed within its own account.`,
    },
  }
}

/** What registering the definition, with its tags, and updating the service need. */
export function deployPermissions({ definition, deployerArn, scope, serviceArn }: DeployerInput): Draft[] {
  const { region, account, partition } = scope
  if (region === null) return []
  const draft = {
    principal: 'deployer',
    principalArn: deployerArn,
    region,
    purpose: 'deploy',
    subject: { pointer: '', subject: 'deployer', container: null },
  } as const
  const family =
    account === null || definition.family === null
      ? null
      : `arn:${partition}:ecs:${region}:${account}:task-definition/${definition.family}`
  const tags = tagsOf(definition)
  const tagging: Draft[] =
    family === null || tags.length === 0
      ? []
      : [
          {
            ...draft,
            action: 'ecs:TagResource',
            resource: `${family}:*`,
            arnForms: [`${family}:1`],
            context: {
              resourceAccount: account,
              further: { 'ecs:CreateAction': ['RegisterTaskDefinition'], ...requestTags(tags) },
            },
          },
        ]
  const updating: Draft[] =
    serviceArn === null
      ? []
      : [
          {
            ...draft,
            action: 'ecs:UpdateService',
            resource: serviceArn,
            context: { resourceAccount: account, further: clusterOf(serviceArn) },
          },
        ]
  return [
    {
      ...draft,
      action: 'ecs:RegisterTaskDefinition',
      resource: '*',
      // Whether a policy on the family's ARN is enough is not documented in one way; many policies name it.
      arnForms: family === null ? ['*'] : ['*', `${family}:1`],
      context: { resourceAccount: account, further: requestTags(tags) },
    },
    ...tagging,
    ...updating,
  ]
}

/** Tags that the definition gives the new revision. */
function tagsOf({ value }: TaskDefinition): (readonly [key: string, value: string])[] {
  const tags = ownValue(value, 'tags')
  return (isJsonArray(tags) ? tags : []).flatMap((tag) => {
    const [key, text] = isJsonObject(tag) ? [ownValue(tag, 'key'), ownValue(tag, 'value')] : []
    return typeof key === 'string' ? [[key, typeof text === 'string' ? text : ''] as const] : []
  })
}

function requestTags(tags: readonly (readonly [string, string])[]): Record<string, readonly string[]> {
  return {
    'aws:TagKeys': tags.map(([key]) => key),
    ...Object.fromEntries(tags.map(([key, text]) => [`aws:RequestTag/${key}`, [text]])),
  }
}

/** A service's ARN names its cluster, unless it has the short form of old. */
function clusterOf(serviceArn: string): Record<string, readonly string[]> {
  const [, base, cluster] = /^(arn:.*):service\/([^/]+)\/[^/]+$/.exec(serviceArn) ?? []
  return cluster === undefined ? {} : { 'ecs:cluster': [`${base}:cluster/${cluster}`] }
}
