import type { Identity } from '../account/facts.ts'
import { parseArn } from '../base/arn.ts'
import type { Lookup, Unknown } from '../base/lookup.ts'
import type { ServiceFacts } from '../baseline/service-facts.ts'
import type { BaselineContext, CheckContext, RoleContext } from '../checks/check-context.ts'
import type { ConcludedPermissions } from '../permissions/judge/conclude-together.ts'
import type { PermissionJudge } from '../permissions/judge/judge-permissions.ts'
import type { Permission, RequiredPermission } from '../permissions/permission.ts'
import { markAlreadyUsed } from '../permissions/required/already-used.ts'
import { findRequired, findRequiredForLost, type RequiredInput } from '../permissions/required/required-permissions.ts'
import { taskRolePermissions } from '../permissions/required/task-role-permissions.ts'
import { strayRoles, withPermissions } from '../permissions/with-permissions.ts'
import { pipelineElsewhere } from '../references/gather/answer-scope.ts'
import { findReferences } from '../references/parse/find-references.ts'
import type { TaskScope } from '../references/parse/reference.ts'
import type { TaskPlatform } from '../references/parse/task-platform.ts'
import type { Resolution } from '../references/resolve/resolution.ts'
import type { TargetSource } from '../report/report.ts'
import type { TaskDefinition } from '../task-definition/task-definition.ts'
import type { AssessOptions } from './options.ts'

/**
 * Starts what can be asked before it is known what the roles need: their policies' condition keys, and the resources' own policies. Most
 * definitions need nothing of their task role; where only the service tells that they do, its keys are asked for later.
 */
export function preparePermissions(
  definition: TaskDefinition,
  scope: TaskScope,
  judge: PermissionJudge,
  deployerRoleArn: string | null,
): void {
  const { executionRole, taskRole, volumes } = definition
  const isUsed = (roleArn: string) =>
    taskRolePermissions({ definition, roleArn, rolePointer: '', scope, execEnabled: false }).length > 0
  const user = taskRole !== null && isUsed(taskRole.text) ? taskRole.text : null
  for (const arn of [executionRole?.text ?? null, user, deployerRoleArn]) {
    if (arn?.startsWith('arn:') === true) judge.preparePrincipal(arn)
  }
  const authorized = new Set(volumes.flatMap(({ efs }) => (efs?.iam === true ? [efs.fileSystemId.pointer] : [])))
  for (const reference of findReferences(definition, scope)) {
    const reader = reference.target.kind === 'file-system' ? taskRole : executionRole
    const withoutPolicy = reference.target.kind === 'file-system' && !authorized.has(reference.pointer)
    if (reader !== null && !withoutPolicy) judge.prepareResource(reference, scope)
  }
}

/** Starts what can be asked of the pipeline once it is known who that is, if it is what will deploy. */
export function prepareDeployer(
  scope: TaskScope,
  identity: Lookup<Identity>,
  { deploys, source }: Pick<ResolvedTarget, 'deploys' | 'source'>,
  options: AssessOptions,
  judge: PermissionJudge,
): void {
  const deploysItself = deploys && options.deployerRoleArn === null && pipelineDeploys(source, options)
  if (!deploysItself || identity.status !== 'found' || pipelineElsewhere(scope.account, identity) !== null) return
  judge.preparePrincipal(identity.value.arn)
}

/** On a pull request another identity mostly will; a stack's task definition CloudFormation registers, mostly in a role of its own. */
function pipelineDeploys(source: TargetSource['kind'], { pullRequest }: AssessOptions): boolean {
  return !pullRequest && source !== 'cloudformation' && source !== 'cdk'
}

/** What is known of a target once its references are resolved. */
export interface ResolvedTarget {
  readonly definition: TaskDefinition
  readonly resolutions: readonly Resolution[]
  readonly scope: TaskScope
  readonly platform: TaskPlatform
  readonly service: ServiceFacts | null
  readonly identity: Lookup<Identity>
  /** Name or ARN. */
  readonly cluster: string
  /** Somebody is about to register and deploy it; an audit looks at what stands. */
  readonly deploys: boolean
  /** What the definition is written in. */
  readonly source: TargetSource['kind']
  readonly options: AssessOptions
}

/** Stands for an identity that nobody told; what it needs is a question all the same. */
const unknownDeployer = 'unknown'

export function requiredOf(target: ResolvedTarget): RequiredPermission[] {
  const { service } = target
  const deployer = deployerArn(target)
  const required = findRequired({
    ...target,
    service: service === null ? null : { arn: service.arn, enableExecuteCommand: service.enableExecuteCommand },
    deployer: deployer === null ? null : { arn: deployer },
    deployedTo: deployedTo(target),
  })
  const doubt = deployerDoubt(target)
  return doubt === null ? required : required.map((each) => withoutDeployer(each, doubt))
}

/** What reading lost secrets would take if they were put back. */
export function requiredOfLost(lost: readonly Resolution[], target: ResolvedTarget): RequiredPermission[] {
  return findRequiredForLost(lost, { ...target, deployedTo: deployedTo(target) })
}

function deployerArn({ identity, deploys, source, options }: ResolvedTarget): string | null {
  if (!deploys) return null
  const own = identity.status === 'found' ? identity.value.arn : unknownDeployer
  return options.deployerRoleArn ?? (pipelineDeploys(source, options) ? own : null)
}

/**
 * The account that is deployed to: the cluster's ARN tells it, else the role that will deploy, else what the definition names. What
 * stands was deployed, wherever that is.
 */
function deployedTo({ cluster, deploys, scope, options }: ResolvedTarget): RequiredInput['deployedTo'] {
  if (!deploys) return null
  const accounts = [cluster, options.deployerRoleArn ?? ''].map((text) => parseArn(text)?.account ?? '')
  return accounts.find((account) => /^\d{12}$/.test(account)) ?? scope.account
}

/** Why the pipeline's identity, though nobody named another, is not taken for the one that deploys; null where it is. */
function deployerDoubt({ identity, scope, options }: ResolvedTarget): Unknown | null {
  if (options.deployerRoleArn !== null) return null
  return identity.status === 'unknown' ? identity : pipelineElsewhere(scope.account, identity)
}

function withoutDeployer(required: RequiredPermission, doubt: Unknown): RequiredPermission {
  if (required.principal !== 'deployer' || required.foregone !== null) return required
  const { reason, cause: code, account } = doubt
  const cause = { code, ...(account === undefined ? {} : { account }) }
  return { ...required, foregone: { because: 'not-known', reason, cause } }
}

/** A context that lacks permissions, with these, and with what hangs on them. */
export function withConcluded(
  context: CheckContext,
  { permissions: concluded, lost }: ConcludedPermissions,
): CheckContext {
  const { baseline, definition, roles } = context
  const running = baseline?.report.currentlyHealthy === true ? baseline.definition : null
  const permissions = running === null ? concluded : markAlreadyUsed(concluded, definition, running)
  const strays = new Set(strayRoles(permissions))
  const unlessStray = (role: RoleContext | null) => (role === null || strays.has(role.pointer) ? null : role)
  return {
    ...context,
    permissions,
    resolutions: context.resolutions.map((resolution) => withPermissions(resolution, permissions)),
    roles: { execution: unlessStray(roles.execution), task: unlessStray(roles.task) },
    baseline: baseline === null ? null : withLostPermissions(baseline, lost),
  }
}

function withLostPermissions(baseline: BaselineContext, permissions: readonly Permission[]): BaselineContext {
  return {
    ...baseline,
    lostSecrets: baseline.lostSecrets.map((lost) => ({
      ...lost,
      permissions: permissions.filter(({ required }) =>
        required.neededBy.some(({ pointer }) => pointer === lost.putBack.reference.pointer),
      ),
    })),
  }
}
