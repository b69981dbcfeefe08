import { simulatedPrincipal } from '../../iam/simulated-principal.ts'
import type { Reference, TaskScope } from '../../references/parse/reference.ts'
import type { TaskPlatform } from '../../references/parse/task-platform.ts'
import type { Resolution } from '../../references/resolve/resolution.ts'
import type { TaskDefinition } from '../../task-definition/task-definition.ts'
import type { RequiredPermission } from '../permission.ts'
import { deployerPermissions, type PassedRole } from './deployer-permissions.ts'
import { imagePermissions } from './image-permissions.ts'
import { logPermissions } from './log-permissions.ts'
import { type Draft, mergeDrafts, subjectOf } from './merge-drafts.ts'
import { objectPermissions } from './object-permissions.ts'
import { secretPermissions } from './secret-permissions.ts'
import { taskRolePermissions } from './task-role-permissions.ts'

/** What the needs of a target are made of. */
export interface RequiredInput {
  readonly definition: TaskDefinition
  /** Every reference of the definition, the roles among them, with what AWS has there. */
  readonly resolutions: readonly Resolution[]
  readonly place: TaskScope
  readonly platform: TaskPlatform
  /** Null where the definition is for no service. */
  readonly service: { readonly arn: string | null; readonly enableExecuteCommand: boolean } | null
  /** Who will register and deploy, as an ARN of IAM or STS; null where that is not checked. */
  readonly deployer: { readonly arn: string } | null
}

/**
 * Takes a definition whose references are resolved; gives every permission that starting its tasks takes, each once, with the places
 * that need it. Without an execution role, or with one that is no ARN, nothing is asked in its name.
 */
export function findRequired(input: RequiredInput): RequiredPermission[] {
  const { definition, resolutions, place, platform, service } = input
  const execution = roleOf(resolutions, 'execution-role')
  const task = roleOf(resolutions, 'task-role')
  const deployer = input.deployer === null ? null : (simulatedPrincipal(input.deployer.arn)?.arn ?? input.deployer.arn)
  return mergeDrafts([
    ...(execution === null ? [] : executionRolePermissions(execution.arn, input, onlyRolePulls(platform, definition))),
    ...(task === null
      ? []
      : taskRolePermissions({
          definition,
          roleArn: task.arn,
          rolePointer: task.place.pointer,
          place,
          execEnabled: service?.enableExecuteCommand === true,
        })),
    ...(deployer === null
      ? []
      : deployerPermissions({
          definition,
          deployerArn: deployer,
          place,
          serviceArn: service?.arn ?? null,
          passedRoles: [execution, task].filter((role) => role !== null),
        })),
  ])
}

/**
 * Takes lost secrets as they would resolve if they were put back, the candidate's resolutions and where the tasks run; gives what
 * the execution role would need to read them.
 */
export function findRequiredForLost(
  lost: readonly Resolution[],
  resolutions: readonly Resolution[],
  place: TaskScope,
): RequiredPermission[] {
  const execution = roleOf(resolutions, 'execution-role')
  if (execution === null) return []
  const owner = { roleArn: execution.arn, place, hypothetical: true }
  return mergeDrafts(lost.flatMap((resolution) => secretPermissions(resolution, owner)))
}

function executionRolePermissions(
  roleArn: string,
  { definition, resolutions, place }: RequiredInput,
  onlyRole: boolean,
): Draft[] {
  const container = (reference: Reference) =>
    definition.containers.find(({ pointer }) => reference.pointer.startsWith(`${pointer}/`)) ?? null
  return resolutions.flatMap((resolution) => [
    ...secretPermissions(resolution, { roleArn, place, hypothetical: false }),
    ...imagePermissions(resolution, roleArn, onlyRole),
    ...logPermissions(resolution, container(resolution.reference), roleArn, place, onlyRole),
    ...objectPermissions(resolution, roleArn, place),
    ...fileSharePermissions(resolution, roleArn, place),
  ])
}

/** The agent looks up the address of an FSx file share with the execution role (agent source, fsxwindowsfileserver). */
function fileSharePermissions({ reference }: Resolution, roleArn: string, { region }: TaskScope): Draft[] {
  if (reference.slot !== 'fsx-credentials' || region === null) return []
  return [
    {
      principal: 'execution-role',
      principalArn: roleArn,
      purpose: 'read-secrets',
      action: 'fsx:DescribeFileSystems',
      resource: '*',
      region,
      place: subjectOf(reference),
    },
  ]
}

/** On EC2 the instance's role pulls and logs unless the agent is told otherwise. */
function onlyRolePulls({ launchType }: TaskPlatform, { requiresCompatibilities }: TaskDefinition): boolean {
  return launchType === null
    ? requiresCompatibilities.includes('FARGATE')
    : launchType !== 'EC2' && launchType !== 'EXTERNAL'
}

function roleOf(resolutions: readonly Resolution[], slot: 'execution-role' | 'task-role'): PassedRole | null {
  const resolution = resolutions.find(({ reference }) => reference.slot === slot)
  if (resolution === undefined || resolution.reference.target.kind !== 'role') return null
  const { reference, evidence } = resolution
  const { target } = reference
  // IAM looks a role up by its name alone; the ARN with the right path is the one it answers with.
  const found = evidence.kind === 'role' && evidence.role.status === 'found' ? evidence.role.value.arn : ''
  const arn = found === '' ? target.kind === 'role' && target.arn : found
  const principal = arn ? simulatedPrincipal(arn) : null
  return principal === null ? null : { arn: principal.arn, account: principal.account, place: subjectOf(reference) }
}
