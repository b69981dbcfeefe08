import { partitionOf } from '../../base/arn.ts'
import type { JsonPointer } from '../../base/json.ts'
import type { TaskScope } from '../../references/parse/reference.ts'
import type { TaskDefinition, Volume } from '../../task-definition/task-definition.ts'
import { fireLensPermissions } from './firelens-permissions.ts'
import type { Draft } from './merge-drafts.ts'

/** What ECS Exec's agent in the task calls (developer guide, "Monitor Amazon ECS containers with ECS Exec"). */
const execActions = [
  'ssmmessages:CreateControlChannel',
  'ssmmessages:CreateDataChannel',
  'ssmmessages:OpenControlChannel',
  'ssmmessages:OpenDataChannel',
]

/** What the needs of a task role are made of. */
export interface TaskRoleInput {
  readonly definition: TaskDefinition
  readonly roleArn: string
  readonly rolePointer: JsonPointer
  readonly place: TaskScope
  /** Whether the service, or what starts the task, turns on ECS Exec. */
  readonly execEnabled: boolean
}

/** Takes a definition and its task role; gives what ECS Exec, EFS with IAM and FireLens need of it. */
export function taskRolePermissions(input: TaskRoleInput): Draft[] {
  const { region } = input.place
  if (region === null) return []
  return [
    ...(input.execEnabled ? execActions.map((action) => execPermission(action, input, region)) : []),
    ...input.definition.volumes.flatMap((volume) => efsPermissions(volume, input, region)),
    ...input.definition.containers.flatMap((container) => fireLensPermissions(container, input.roleArn, input.place)),
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
    place: { pointer: rolePointer, subject: 'task role', container: null },
  }
}

/** Source: https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html */
function efsPermissions({ efs, name }: Volume, { roleArn, place }: TaskRoleInput, region: string): Draft[] {
  if (efs === null || !efs.iam || place.account === null) return []
  const base = `arn:${partitionOf(region)}:elasticfilesystem:${region}:${place.account}`
  const accessPoint = efs.accessPointId?.text
  return [
    {
      principal: 'task-role',
      principalArn: roleArn,
      purpose: 'use-features',
      action: 'elasticfilesystem:ClientMount',
      resource: `${base}:file-system/${efs.fileSystemId.text}`,
      region,
      place: { pointer: efs.fileSystemId.pointer, subject: `volume ${name}`, container: null },
      otherwise: 'A policy of the file system, or the lack of one, may admit every client instead.',
      context: {
        resourceAccount: place.account,
        ...(accessPoint === undefined
          ? {}
          : { further: { 'elasticfilesystem:AccessPointArn': [`${base}:access-point/${accessPoint}`] } }),
      },
    },
  ]
}
