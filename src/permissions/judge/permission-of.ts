import { plannedRoleReason } from '../../account/simulator.ts'
import type { UnknownCause } from '../../base/lookup.ts'
import { asSentence } from '../../base/sentence.ts'
import type { SimulatedPrincipal } from '../../iam/simulated-principal.ts'
import type { UnansweredCause } from '../../report/report.ts'
import type { Permission, RequiredPermission } from '../permission.ts'
import type { Closest } from './closest-to.ts'
import type { ExplainedPermission } from './explain-denials.ts'
import { type JudgedPermission, leavesItToPolicies, overLimitReason, simulationLimit } from './judge-principal.ts'
import { nameOf, principalNames } from './names.ts'
import { reasonFor } from './reason.ts'

/** The answer to a required permission, before it is said for whose sake. */
export type Answer = Pick<
  Permission,
  | 'verdict'
  | 'blockedBy'
  | 'reason'
  | 'conditionKeys'
  | 'hint'
  | 'remedy'
  | 'arnFormMatters'
  | 'roleMissing'
  | 'cause'
  | 'cure'
>

/** The answer that a judgement comes to, in words. */
export function answerOf({ judged, closest, cure, blocker }: ExplainedPermission): Answer {
  const { required, verdict, arnForms } = judged
  const failure = failureOf(judged)
  if (failure === 'role_not_found') return missingRole(required.principal)
  const decided = failure === null || leavesItToPolicies(failure)
  if (!decided && verdict.verdict === 'unverified') return failed(failure)
  const matched = arnForms.flatMap(({ answer: { simulation } }) =>
    simulation.status === 'answered' ? simulation.pair.matchedStatements : [],
  )
  const reason = reasonFor({ required, verdict, closest, matched, unread: unreadIn(judged, failure) })
  return {
    verdict: verdict.verdict,
    blockedBy: verdict.blockedBy,
    reason: blocker === null ? reason : `${reason} ${blocker}`,
    conditionKeys: verdict.verdict === 'conditional' ? verdict.conditionKeys : [],
    hint: closest === null ? null : hintOf(closest, judged),
    remedy: closest?.remedy ?? null,
    arnFormMatters: verdict.reason === 'arn-form-ambiguous',
    roleMissing: false,
    cause: null,
    cure,
  }
}

function failureOf({ arnForms }: JudgedPermission): string | null {
  const failures = arnForms.map(({ answer: { simulation } }) =>
    simulation.status === 'unavailable' ? simulation.reason : null,
  )
  return failures.find((reason) => reason !== null) ?? null
}

function unreadIn({ policies, resource, sources }: JudgedPermission, failure: string | null): string | null {
  const reasons = [failure === null ? null : notSimulated(failure, sources.principal), policies.unread, resource.unread]
  const told = reasons.filter((reason) => reason !== null)
  return told.length === 0 ? null : told.join(', and ')
}

/** What the resource's policy asks for is in the reason already. */
function hintOf({ statement, source }: Closest, { required, arnForms }: JudgedPermission): string | null {
  if (source === 'resource' && statement.kind === 'condition_mismatch') return null
  const named = `${asSentence(`${nameOf({ ...statement, source })}, comes closest`)} ${statement.message}`
  const { secret } = required.context
  const onVersion = statement.failing.some(({ key }) => /^secretsmanager:version(stage|id)$/i.test(key))
  const unnamed = secret !== undefined && secret.versionStage === null && secret.versionId === null
  return onVersion && unnamed && arnForms.length > 0
    ? `${named} A reference that names no stage and no version sends neither key.`
    : named
}

function notSimulated(failure: string, { arn }: SimulatedPrincipal): string {
  switch (failure) {
    case overLimitReason:
      return `only ${simulationLimit} calls to the policy simulator are made for one role of a task definition`
    case plannedRoleReason:
      return `the policy simulator cannot be asked about ${arn} as the plan leaves it`
    default:
      return `the pipeline may not call iam:SimulatePrincipalPolicy on ${arn}`
  }
}

const serviceFailed = 'The policy simulator failed to answer.'

const failureWords: Readonly<Record<string, string>> = {
  cross_account_role:
    "The role belongs to an account other than the pipeline's, so its permissions cannot be looked at.",
  bad_principal_arn: 'The policy simulator does not take this kind of identity.',
  bad_resource_arn: 'The policy simulator does not take this ARN.',
  throttled: 'IAM throttled the policy simulator for too long; run the job again.',
  policy_evaluation_failed: 'IAM could not evaluate a policy that is attached to the role.',
  no_credentials: 'There are no usable AWS credentials.',
}

const failureCauses: Readonly<Record<string, UnknownCause>> = {
  cross_account_role: 'CROSS_ACCOUNT',
  no_credentials: 'NO_CREDENTIALS',
}

/** An answer that is told without a judgement. */
export function toldAnswer(
  verdict: 'denied' | 'unverified',
  reason: string,
  cause: UnansweredCause | null = null,
): Answer {
  return {
    verdict,
    blockedBy: null,
    reason: asSentence(reason),
    conditionKeys: [],
    hint: null,
    remedy: null,
    arnFormMatters: false,
    roleMissing: false,
    cause,
    cure: null,
  }
}

function failed(failure: string): Answer {
  const code = failureCauses[failure] ?? 'SERVICE_ERROR'
  return toldAnswer('unverified', failureWords[failure] ?? serviceFailed, { code })
}

export function missingRole(principal: RequiredPermission['principal']): Answer {
  return { ...toldAnswer('denied', `The ${principalNames[principal]} does not exist.`), roleMissing: true }
}

export function permissionOf(required: RequiredPermission, answer: Answer): Permission {
  const { principal, action, resource, hypothetical } = required
  return { principal, action, resource, ...answer, hypothetical, required, alreadyUsed: false }
}

/**
 * Permissions that differ in their context only, such as those for many secrets under one key, are one line of the report where they
 * fare alike; what would cure each of them stays.
 */
export function mergeAlike(permissions: readonly Permission[]): Permission[] {
  const groups = Map.groupBy(permissions, ({ required, alreadyUsed: _used, cure, ...rest }) =>
    JSON.stringify([
      rest,
      cure?.proven ?? null,
      required.principalArn,
      required.purpose,
      required.region,
      required.advisable,
    ]),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const neededBy = group.flatMap(({ required }) => required.neededBy)
    const grants = group.flatMap(({ cure }) => cure?.grants ?? [])
    return [
      {
        ...first,
        cure: first.cure === null ? null : { ...first.cure, grants },
        alreadyUsed: group.every(({ alreadyUsed }) => alreadyUsed),
        required: { ...first.required, neededBy },
      },
    ]
  })
}
