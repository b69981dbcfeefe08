import type { Permission, Purpose } from '../permissions/permission.ts'
import type { Principal } from '../report/report.ts'
import type { Severity } from '../severity.ts'
import { type Check, type CheckSubject, defineCheck, pass, type Verdict } from './check.ts'

interface PermissionSubject extends CheckSubject {
  readonly permission: Permission
}

interface PermissionCheck {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly principal: Principal
  readonly purposes: readonly Purpose[]
}

/**
 * Takes a check's words and which needs it speaks for; gives the check. One subject for each place of the definition that needs a
 * permission; what is needed only if a lost secret were put back belongs to `secrets-kept`.
 */
export function permissionCheck({ id, title, severity, principal, purposes }: PermissionCheck): Check {
  return defineCheck<PermissionSubject>({
    id,
    title,
    severity,
    subjects: ({ permissions }) =>
      permissions
        .filter(
          (permission) =>
            !permission.hypothetical &&
            permission.principal === principal &&
            purposes.includes(permission.need.purpose),
        )
        .flatMap((permission) => permission.need.neededBy.map((place) => ({ ...place, permission }))),
    examine: ({ permission }) => judge(permission),
  })
}

const principalWords: Readonly<Record<Principal, string>> = {
  'execution-role': 'execution role',
  'task-role': 'task role',
  deployer: 'deploying identity',
}

function judge(permission: Permission): Verdict {
  const { verdict, action, need } = permission
  if (verdict === 'allowed') return pass
  if (verdict !== 'denied') return { verdict: 'unverified', reason: permission.reason }
  const softened = need.advisable || permission.blockedBy === 'service-control-policy' || permission.alreadyUsed
  return {
    verdict: 'fail',
    message: denialMessage(permission),
    remedy: denialRemedy(permission),
    rule: action,
    ...(softened ? { severity: 'warning' as const } : {}),
  }
}

function denialMessage({ principal, action, resource, need, reason, hint, alreadyUsed }: Permission): string {
  const who = `The ${principalWords[principal]} may not call ${action}${resource === '*' ? '' : ` on ${resource}`}`
  const outcome = need.advisable ? '' : consequence[need.purpose]
  const suspicious = alreadyUsed
    ? ' The running revision needs the same permission with the same role, so either it was taken away since, or this denial is wrong.'
    : ''
  return `${who}${outcome}. ${reason}${hint === null ? '' : ` ${hint}`}${suspicious}`
}

const consequence: Readonly<Record<Purpose, string>> = {
  'read-secrets': '; tasks will not start',
  decrypt: '; tasks will not start',
  'pull-images': '; tasks will not start',
  'write-logs': '; tasks will not start',
  'read-environment-files': '; tasks will not start',
  'use-features': '; the feature will not work',
  'pass-roles': '; the deploy step will be refused',
  deploy: '; the deploy step will be refused',
}

const cures: Readonly<Record<NonNullable<Permission['blockedBy']>, string>> = {
  'identity-policy': 'Add the suggested policy to the role.',
  'explicit-deny': 'Change the policy that denies it; no further policy on the role can help.',
  'permissions-boundary':
    "Allow the action in the role's permissions boundary; no further policy on the role can help.",
  'service-control-policy':
    'Ask who keeps the service control policies of the organization; no policy on the role can help.',
  'resource-policy': "Admit the role in the resource's own policy.",
  'key-policy': 'Admit the role in the policy of the KMS key.',
  'trust-policy': 'Correct the trust policy of the role.',
}

function denialRemedy({ blockedBy }: Permission): string {
  return cures[blockedBy ?? 'identity-policy']
}
