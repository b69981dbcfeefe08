import { listed } from '../base/sentence.ts'
import { principalNames } from '../permissions/judge/names.ts'
import type { Cure, Permission, Purpose } from '../permissions/permission.ts'
import { fitOf, inlinePoliciesLimit, managedPolicyLimit } from '../permissions/suggest.ts'
import { isSoftened } from '../permissions/with-permissions.ts'
import type { CheckId } from '../report/check-ids.generated.ts'
import type { Principal } from '../report/report.ts'
import type { Severity } from '../report/severity.ts'
import type { CheckSubject } from '../report/subject.ts'
import { type Check, defineCheck, type Fail, pass, type Verdict } from './check.ts'
import type { CheckContext, RoleContext } from './check-context.ts'

interface PermissionSubject extends CheckSubject {
  /** The first of those that fare alike, and that a task cannot do without if there is one. */
  readonly permission: Permission
  readonly actions: readonly string[]
}

interface PermissionCheck {
  readonly id: CheckId
  readonly title: string
  readonly severity: Severity
  readonly principal: Principal
  /** The required permissions that it speaks for. */
  readonly purpose: Purpose
  /** What a denial leads to, as the end of a sentence. */
  readonly consequence: string
  /** The policy of what is asked for, as a sentence names it. */
  readonly ownPolicy?: string
  /** What the check says of a denial in other words; null where the common words do. */
  readonly wordsFor?: (permission: Permission, subject: CheckSubject) => Pick<Fail, 'message' | 'remedy'> | null
}

/**
 * A check of what a role or the deploying identity may do. One subject for each place of the definition that needs a permission: actions
 * on one resource that are denied, or open, for the same reason are one fault. What is needed only if a lost secret were put back belongs to `secrets-kept`, and a role that does not exist to `execution-role-exists` and
 * `task-role-exists`, which say it once.
 */
export function permissionCheck(definition: PermissionCheck): Check {
  const { id, title, severity, principal, purpose } = definition
  return defineCheck<PermissionSubject>({
    id,
    title,
    topic: 'permissions',
    severity,
    subjects: ({ permissions, roles }) => {
      if (roleOf(principal, roles)?.role.status === 'absent') return []
      const places = permissions
        .filter(
          (permission) =>
            !permission.hypothetical && permission.principal === principal && permission.required.purpose === purpose,
        )
        .flatMap((permission) => permission.required.neededBy.map((subject) => ({ ...subject, permission })))
      return [...Map.groupBy(places, fateAt).values()].flatMap((alike) => {
        const first = alike.find(({ permission }) => !permission.required.advisable) ?? alike[0]
        return first === undefined ? [] : [{ ...first, actions: alike.map(({ permission }) => permission.action) }]
      })
    },
    examine: (subject) => examine(subject, definition),
  })
}

/** The same for permissions of which one sentence can tell. */
function fateAt({ permission, pointer, subject }: Omit<PermissionSubject, 'actions'>): string {
  const { action, principal: _principal, hypothetical: _hypothetical, required: _required, cure, ...fate } = permission
  const single = permission.verdict === 'allowed' ? action : null
  return JSON.stringify([pointer, subject, single, fate, cure?.proven, cure?.policyLength])
}

function roleOf(principal: Principal, roles: CheckContext['roles']): RoleContext | null {
  if (principal === 'deployer') return null
  return principal === 'execution-role' ? roles.execution : roles.task
}

function examine({ permission, actions, ...subject }: PermissionSubject, definition: PermissionCheck): Verdict {
  const { verdict, required } = permission
  if (verdict === 'allowed') return pass
  const uncertain = permission.arnFormMatters && required.purpose === 'write-logs'
  if (verdict !== 'denied' && !uncertain) {
    return {
      verdict: 'unverified',
      reason: `Not proven: the ${principalNames[permission.principal]} may call ${callOf(permission, actions)}. ${permission.reason}`,
      ...(permission.cause === null ? {} : { cause: permission.cause }),
    }
  }
  const words = definition.wordsFor?.(permission, subject) ?? {
    message: uncertain ? uncertainMessage(permission, actions) : denialMessage(permission, actions, definition),
    remedy: remedyFor(permission, definition),
  }
  return { verdict: 'fail', ...words, ...(uncertain || isSoftened(permission) ? { severity: 'warning' } : {}) }
}

function callOf({ resource }: Permission, actions: readonly string[]): string {
  return `${listed(actions)}${resource === '*' ? '' : ` on ${resource}`}`
}

function uncertainMessage(permission: Permission, actions: readonly string[]): string {
  return joined(
    `The ${principalNames[permission.principal]} may perhaps not call ${callOf(permission, actions)}.`,
    permission.reason,
    permission.hint,
    permission.required.otherwise,
  )
}

function denialMessage(permission: Permission, actions: readonly string[], { consequence }: PermissionCheck): string {
  const { required, reason, hint, alreadyUsed } = permission
  const outcome = required.advisable || alreadyUsed ? '' : `; ${consequence}`
  return joined(
    `The ${principalNames[permission.principal]} may not call ${callOf(permission, actions)}${outcome}.`,
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

function remedyFor(permission: Permission, { ownPolicy = "the resource's own policy" }: PermissionCheck): string {
  const { blockedBy, cure, remedy, principal, roleMissing } = permission
  if (roleMissing) return 'Create the role, or name one that exists.'
  if (remedy !== null) return remedy
  if (cure !== null) return cureRemedy(cure)
  switch (blockedBy) {
    case 'explicit-deny':
      return 'Change the policy that denies it; no further policy on the role can help.'
    case 'permissions-boundary':
      return "Allow the action in the role's permissions boundary; no further policy on the role can help."
    case 'service-control-policy':
      return 'Ask who keeps the service control policies of the organization; no policy on the role can help.'
    case 'resource-policy':
      return `Let ${ownPolicy} admit the role.`
    case 'key-policy':
      return 'Let the policy of the KMS key admit the role.'
    case 'trust-policy':
      return 'Correct the trust policy of the role.'
    default:
      return principal === 'execution-role'
        ? 'Allow the action in a policy of the role, and lift what else stands in the way; a policy on the role alone cannot help.'
        : `Allow the action in a policy of the ${principalNames[principal]}.`
  }
}

function cureRemedy(cure: Cure): string {
  const add = 'Add the suggested policy to the execution role'
  return `${add}${placeFor(cure)}${cure.proven ? '' : '; that it is enough could not be simulated'}.`
}

/** How to add a policy that cannot be added in any way. */
function placeFor(cure: Cure): string {
  const { policyLength, inlineLength } = cure
  const tooLong = `its ${policyLength} characters are more than the ${managedPolicyLimit} that`
  switch (fitOf(cure)) {
    case 'any':
      return ''
    case 'inline':
      return ` as an inline policy: ${tooLong} a managed one takes`
    case 'managed':
      return ` as a managed policy: with it the role's inline policies would have ${(inlineLength ?? 0) + policyLength} characters, and may have ${inlinePoliciesLimit}`
    case 'split':
      return `, split over several policies: ${tooLong} one takes`
  }
}
