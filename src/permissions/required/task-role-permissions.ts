import { partitionOf } from '../../base/arn.ts'
import type { JsonPointer } from '../../base/json.ts'
import type { TaskScope } from '../../references/parse/reference.ts'
import type { TaskDefinition, Volume } from '../../task-definition/task-definition.ts'
import { fireLensPermissions, initFilePermissions } from './firelens-permissions.ts'
import type { Draft } from './merge-drafts.ts'

/** What ECS Exec's agent in the task calls (developer guide, "Monitor Amazon ECS containers with ECS Exec"). */
const execActions = [
  'ssmmessages:CreateControlChannel',
  'ssmmessages:CreateDataChannel',
  'ssmmessages:OpenControlChannel',
  'ssmmessages:OpenDataChannel',
]

export interface TaskRoleInput {
  readonly definition: TaskDefinition
  readonly roleArn: string
  readonly rolePointer: JsonPointer
  readonly scope: TaskScope
  /** Whether the service, or what starts the task, turns on ECS Exec. */
  readonly execEnabled: boolean
}

/** What ECS Exec, EFS with IAM and FireLens need of the task role. */
export function taskRolePermissions(input: TaskRoleInput): Draft[] {
  const { region } = input.scope
  if (region === null) return []
  return [
    ...(input.execEnabled ? execActions.map((action) => execPermission(action, input, region)) : []),
    ...input.definition.volumes.flatMap((volume) => efsPermissions(volume, input, region)),
    ...input.definition.containers.flatMap((container) => fireLensPermissions(container, input.roleArn, input.scope)),
    ...initFilePermissions(input.definition, input.roleArn, region),
  ]
}

function execPermission(action: string, { roleArn, rolePointer }: TaskRoleInput, region: string): Draft {
  return {
    principal: 'task-role',
    principalArn: roleArn,
    purpose: 'use-features',
    action,
    resource: '*',
    region,
    subject: { pointer: rolePointer, subject: 'task role', container: null },
  }
}

/** Source: https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html */
function efsPermissions({ efs, name }: Volume, { roleArn, scope }: TaskRoleInput, region: string): Draft[] {
  if (efs === null || !efs.iam || scope.account === null) return []
  const base = `arn:${partitionOf(region)}:elasticfilesystem:${region}:${scope.account}`
  const accessPoint = efs.accessPointId?.text
  return [
    {
      principal: 'task-role',
      principalArn: roleArn,
      purpose: 'use-features',
      action: 'elasticfilesystem:ClientMount',
      resource: `${base}:file-system/${efs.fileSystemId.text}`,
      region,
      subject: { pointer: efs.fileSystemId.pointer, subject: `volume ${name}`, container: null },
      context: {
        resourceAccount: scope.account,
        further: {
          // Tasks reach a file system through its mount targets alone.
          'elasticfilesystem:AccessedViaMountTarget': ['true'],
          'elasticfilesystem:AccessPointArn': accessPoint === undefined ? [] : [`${base}:access-point/${accessPoint}`],
        },
      },
    },
  ]
}
