import { principalNames } from '../permissions/judge/reason.ts'
import type { Permission, Purpose } from '../permissions/permission.ts'
import type { CheckId } from '../report/check-ids.generated.ts'
import type { Principal } from '../report/report.ts'
import type { Severity } from '../report/severity.ts'
import type { CheckSubject } from '../report/subject.ts'
import { type Check, defineCheck, pass, type Verdict } from './check.ts'
import type { CheckContext, RoleContext } from './check-context.ts'

interface PermissionSubject extends CheckSubject {
  readonly permission: Permission
}

interface PermissionCheck {
  readonly id: CheckId
  readonly title: string
  readonly severity: Severity
  readonly principal: Principal
  readonly purposes: readonly Purpose[]
}

/**
 * One subject for each place of the definition that needs a
 * permission; what is needed only if a lost secret were put back belongs to `secrets-kept`, and a role that does not exist to
 * `execution-role-exists` and `task-role-exists`, which say it once.
 */
export function permissionCheck({ id, title, severity, principal, purposes }: PermissionCheck): Check {
  return defineCheck<PermissionSubject>({
    id,
    title,
    topic: 'permissions',
    severity,
    subjects: ({ permissions, roles }) => {
      if (roleOf(principal, roles)?.role.status === 'absent') return []
      return permissions
        .filter(
          (permission) =>
            !permission.hypothetical &&
            permission.principal === principal &&
            purposes.includes(permission.required.purpose),
        )
        .flatMap((permission) => permission.required.neededBy.map((place) => ({ ...place, permission })))
    },
    examine: ({ permission }) => judge(permission),
  })
}

function roleOf(principal: Principal, roles: CheckContext['roles']): RoleContext | null {
  if (principal === 'deployer') return null
  return principal === 'execution-role' ? roles.execution : roles.task
}

function judge(permission: Permission): Verdict {
  const { verdict, required } = permission
  if (verdict === 'allowed') return pass
  const uncertain = permission.arnFormMatters && required.purpose === 'write-logs'
  if (verdict !== 'denied' && !uncertain) {
    return {
      verdict: 'unverified',
      reason: `Not proven: the ${principalNames[permission.principal]} may call ${callOf(permission)}. ${permission.reason}`,
    }
  }
  const softened = uncertain || required.advisable || permission.blockedBy === 'service-control-policy'
  return {
    verdict: 'fail',
    message: uncertain ? uncertainMessage(permission) : denialMessage(permission),
    remedy: remedyFor(permission),
    ...(softened ? { severity: 'warning' as const } : {}),
  }
}

function subjectOf({ principal }: Permission): string {
  return `The ${principalNames[principal]}`
}

function callOf({ action, resource }: Permission): string {
  return `${action}${resource === '*' ? '' : ` on ${resource}`}`
}

function uncertainMessage(permission: Permission): string {
  return joined(
    `${subjectOf(permission)} may perhaps not call ${callOf(permission)}.`,
    permission.reason,
    permission.hint,
    permission.required.otherwise,
  )
}

function denialMessage(permission: Permission): string {
  const { required, reason, hint, alreadyUsed } = permission
  const outcome = required.advisable ? '' : `; ${consequences[required.purpose]}`
  return joined(
    `${subjectOf(permission)} may not call ${callOf(permission)}${outcome}.`,
    reason,
    hint,
    required.otherwise,
    alreadyUsed
      ? 'The running revision needs the same with the same role, so the permission was taken away since then, or this denial is wrong.'
      : null,
  )
}

function joined(...sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ')
}

const consequences: Readonly<Record<Purpose, string>> = {
  'read-secrets': 'tasks will not start',
  decrypt: 'tasks will not start',
  'pull-images': 'tasks will not start',
  'write-logs': 'tasks will not start',
  'read-environment-files': 'tasks will not start',
  'use-features': 'the feature will not work',
  'pass-roles': 'the deploy step will be refused',
  deploy: 'the deploy step will be refused',
}

const cures: Readonly<Record<NonNullable<Permission['blockedBy']>, string>> = {
  'identity-policy': 'Allow the action in a policy of the role.',
  'explicit-deny': 'Change the policy that denies it; no further policy on the role can help.',
  'permissions-boundary':
    "Allow the action in the role's permissions boundary; no further policy on the role can help.",
  'service-control-policy':
    'Ask who keeps the service control policies of the organization; no policy on the role can help.',
  'resource-policy': "Admit the role in the resource's own policy.",
  'key-policy': 'Admit the role in the policy of the KMS key.',
  'trust-policy': 'Correct the trust policy of the role.',
}

function remedyFor({ blockedBy, curable, principal, roleMissing }: Permission): string {
  if (roleMissing) return 'Create the role, or name one that exists.'
  if (principal === 'execution-role' && curable) return 'Add the suggested policy to the execution role.'
  if (blockedBy === 'identity-policy' && principal === 'execution-role') {
    return 'Allow the action in a policy of the role, and lift what else stands in the way; a policy on the role alone cannot help.'
  }
  if (principal === 'deployer' && (blockedBy === null || blockedBy === 'identity-policy')) {
    return 'Allow the action in a policy of the deploying identity.'
  }
  return cures[blockedBy ?? 'identity-policy']
}
