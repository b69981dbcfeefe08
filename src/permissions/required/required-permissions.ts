import { simulatedPrincipal } from '../../iam/simulated-principal.ts'
import type { Reference, TaskScope } from '../../references/parse/reference.ts'
import type { TaskPlatform } from '../../references/parse/task-platform.ts'
import type { Resolution } from '../../references/resolve/resolution.ts'
import type { TaskDefinition } from '../../task-definition/task-definition.ts'
import type { RequiredPermission } from '../permission.ts'
import { deployPermissions, type PassedRole, passRolePermission, strayRolePermission } from './deployer-permissions.ts'
import { imagePermissions } from './image-permissions.ts'
import type { ReadingRole } from './key-permissions.ts'
import { logPermissions } from './log-permissions.ts'
import { type Draft, mergeDrafts, subjectOf } from './merge-drafts.ts'
import { objectPermissions } from './object-permissions.ts'
import { secretPermissions } from './secret-permissions.ts'
import { taskRolePermissions } from './task-role-permissions.ts'

export interface RequiredInput {
  readonly definition: TaskDefinition
  /** Every reference of the definition, the roles among them, with what AWS has there. */
  readonly resolutions: readonly Resolution[]
  readonly scope: TaskScope
  readonly platform: TaskPlatform
  /** Null where the definition is for no service. */
  readonly service: { readonly arn: string | null; readonly enableExecuteCommand: boolean } | null
  /** Who will register and deploy, as an ARN of IAM or STS; null where that is not checked. */
  readonly deployer: { readonly arn: string } | null
  /** Account that is deployed to, as the cluster or the deployer tells it, not the roles; null where neither does. */
  readonly deployedTo: string | null
}

/**
 * Every permission that deploying the definition and starting its tasks takes, each once. Without an execution role, or with one that is
 * no ARN, nothing is asked in its name; a role that cannot be passed at all is asked for nothing else.
 */
export function findRequired(input: RequiredInput): RequiredPermission[] {
  const { definition, resolutions, scope, platform, service } = input
  const execution = roleOf(resolutions, 'execution-role')
  const task = roleOf(resolutions, 'task-role')
  const deployer = input.deployer === null ? null : (simulatedPrincipal(input.deployer.arn)?.arn ?? input.deployer.arn)
  const usable = (role: PassedRole | null) => (role === null || isStray(role, input.deployedTo) ? null : role)
  const [usableExecution, usableTask] = [usable(execution), usable(task)]
  return mergeDrafts([
    ...(usableExecution === null
      ? []
      : executionRolePermissions(usableExecution, input, onlyRole(platform, definition))),
    ...(usableTask === null
      ? []
      : taskRolePermissions({
          definition,
          roleArn: usableTask.arn,
          rolePointer: usableTask.subject.pointer,
          scope,
          execEnabled: service?.enableExecuteCommand === true,
        })),
    ...[execution, task].flatMap((role) => (role === null ? [] : passing(role, deployer, input))),
    ...(deployer === null
      ? []
      : deployPermissions({ definition, deployerArn: deployer, scope, serviceArn: service?.arn ?? null })),
  ])
}

/** What the execution role would need to read lost secrets, as they would resolve if they were put back. */
export function findRequiredForLost(
  lost: readonly Resolution[],
  { resolutions, scope, deployedTo }: Pick<RequiredInput, 'resolutions' | 'scope' | 'deployedTo'>,
): RequiredPermission[] {
  const execution = roleOf(resolutions, 'execution-role')
  if (execution === null || isStray(execution, deployedTo)) return []
  const role = { roleArn: execution.arn, account: execution.account, hypothetical: true }
  return mergeDrafts(lost.flatMap((resolution) => secretPermissions(resolution, role, scope)))
}

function isStray({ account }: PassedRole, deployedTo: string | null): boolean {
  return deployedTo !== null && account !== deployedTo
}

/** A role of another account fails whoever deploys; whether one of the account may be passed is a question about who does. */
function passing(role: PassedRole, deployer: string | null, { scope, deployedTo }: RequiredInput): Draft[] {
  const { region } = scope
  if (region === null) return []
  if (deployedTo !== null && isStray(role, deployedTo)) {
    return [strayRolePermission(role, { deployerArn: deployer ?? '', region, account: deployedTo })]
  }
  return deployer === null ? [] : [passRolePermission(role, deployer, region)]
}

function executionRolePermissions(
  { arn, account }: PassedRole,
  { definition, resolutions, scope }: RequiredInput,
  onlyThisRole: boolean,
): Draft[] {
  const container = (reference: Reference) =>
    definition.containers.find(({ pointer }) => reference.pointer.startsWith(`${pointer}/`)) ?? null
  const role: ReadingRole = { roleArn: arn, account, hypothetical: false }
  return resolutions.flatMap((resolution) => [
    ...secretPermissions(resolution, role, scope),
    ...imagePermissions(resolution, arn, onlyThisRole),
    ...logPermissions(resolution, container(resolution.reference), arn, scope, onlyThisRole),
    ...objectPermissions(resolution, role, scope),
    ...fileSharePermissions(resolution, arn, scope),
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
      subject: subjectOf(reference),
    },
  ]
}

/** On EC2 the instance's role pulls and logs unless the agent is told otherwise. */
function onlyRole({ launchType }: TaskPlatform, { requiresCompatibilities }: TaskDefinition): boolean {
  return launchType === null
    ? requiresCompatibilities.includes('FARGATE')
    : launchType !== 'EC2' && launchType !== 'EXTERNAL'
}

function roleOf(resolutions: readonly Resolution[], slot: 'execution-role' | 'task-role'): PassedRole | null {
  const resolution = resolutions.find(({ reference }) => reference.slot === slot)
  if (resolution === undefined || resolution.reference.target.kind !== 'role') return null
  const { reference, evidence } = resolution
  // IAM looks a role up by its name alone; the ARN with the right path is the one it answers with.
  const found = evidence.kind === 'role' && evidence.role.status === 'found' ? evidence.role.value.arn : null
  const arn = found ?? resolution.reference.target.arn
  const principal = arn === null ? null : simulatedPrincipal(arn)
  return principal === null ? null : { arn: principal.arn, account: principal.account, subject: subjectOf(reference) }
}
