import type { Account } from '../../account/account.ts'
import { createBatcher } from '../../base/batcher.ts'
import { findClosestStatements } from '../../iam/closest-statement.ts'
import { type SimulatedPrincipal, simulatedPrincipal } from '../../iam/simulated-principal.ts'
import { type Permission, type RequiredPermission, requiredKey } from '../permission.ts'
import { createContextCompleter } from './complete-context.ts'
import { explainDenials, explanationLimit, findIncurable, type StillBlocked } from './explain-denials.ts'
import {
  type JudgedBatch,
  type JudgedPermission,
  judgeRequired,
  leavesItToPolicies,
  overLimitReason,
  type PrincipalSources,
  simulationLimit,
} from './judge-principal.ts'
import { nameOf, principalNames, reasonFor } from './reason.ts'
import { requestOf } from './request-of.ts'
import { createResourcePolicyReader } from './resource-policies.ts'

/** What the run knows besides the account. */
export interface JudgeOptions {
  readonly region: string
  /** Time of the run, ISO 8601. */
  readonly now: string
  /** Condition keys that the user vouches for (`iam-context`). */
  readonly vouched: Readonly<Record<string, readonly string[]>>
}

/** Proves permissions. One a run: targets that use the same role share its calls. */
export interface PermissionJudge {
  /** Starts what can be asked of a principal before its needs are known. */
  prepare(principalArn: string): void
  /** Takes needs and the keys (`requiredKey`) of what the running revision already needs; gives the answers in the same order, alike ones merged. */
  judge(allRequired: readonly RequiredPermission[], alreadyUsed?: ReadonlySet<string>): Promise<Permission[]>
}

/** What a need's answer consists of, before it is said for whose sake. */
type Answer = Pick<
  Permission,
  'verdict' | 'blockedBy' | 'reason' | 'conditionKeys' | 'hint' | 'arnFormMatters' | 'roleMissing' | 'curable'
>

/** Asks nothing yet. */
export function createPermissionJudge(account: Account, options: JudgeOptions): PermissionJudge {
  const { region } = options
  const shared = {
    ...options,
    simulator: account.simulator(region),
    rolePolicies: account.rolePolicies,
    resourcePolicies: createResourcePolicyReader(account),
    contexts: createContextCompleter(account),
    explanations: { left: explanationLimit },
  }
  const principals = new Map<string, (required: RequiredPermission) => Promise<Answer>>()

  const answerFor = (arn: string): ((required: RequiredPermission) => Promise<Answer>) => {
    const known = principals.get(arn)
    if (known !== undefined) return known
    const principal = simulatedPrincipal(arn)
    const answer =
      principal === null
        ? () =>
            Promise.resolve(
              unverified('The deploying identity is neither a role nor a user, so it cannot be simulated.'),
            )
        : answerPrincipal(principal)
    principals.set(arn, answer)
    return answer
  }

  const answerPrincipal = (principal: SimulatedPrincipal) => {
    const identity = account.identity(region)
    const own = identity.then((it) => it.status === 'found' && it.value.account === principal.account)
    const contextKeys = account.simulator(region).referencedKeys(principal)
    // GetRole takes a name, so of a role of another account it would tell about a namesake.
    const sources = own.then((isOwn): PrincipalSources | null =>
      isOwn
        ? {
            ...shared,
            principal,
            role: principal.kind === 'role' ? account.roles.get(region, principal.name) : null,
            contextKeys,
          }
        : null,
    )
    return createBatcher<RequiredPermission, Answer>(questionOf, async (allRequired) => {
      const known = await identity
      const from = await sources
      if (known.status !== 'found') {
        const why = known.status === 'unknown' ? known.reason : 'the identity of the pipeline is not known'
        return allRequired.map(() => unverified(sentence(why)))
      }
      if (from === null) return allRequired.map(() => elsewhere(principal, known.value.account))
      const role = await from.role
      if (role?.status === 'absent') return allRequired.map(({ principal: who }) => missingRole(who))
      return answerAll(allRequired, from)
    })
  }

  return {
    prepare: (principalArn) => {
      answerFor(principalArn)
    },
    async judge(allRequired, alreadyUsed = new Set()) {
      const permissions = await Promise.all(
        allRequired.map(async (required) => {
          const answer = await (required.unaskable === null
            ? answerFor(required.principalArn)(required)
            : unverified(`Nobody can be asked about it: ${required.unaskable}.`))
          return toPermission(required, answer, alreadyUsed.has(requiredKey(required)))
        }),
      )
      return mergeAlike(permissions)
    },
  }
}

/** Needs that differ only in whose sake they are for have the same answer. */
function questionOf({ principal, action, resource, arnForms, region, context }: RequiredPermission): string {
  return JSON.stringify([principal, action, resource, arnForms, region, context])
}

async function answerAll(allRequired: readonly RequiredPermission[], sources: PrincipalSources): Promise<Answer[]> {
  const batch = await judgeRequired(allRequired, sources)
  const judged = await explainDenials(batch, sources)
  const incurable = await findIncurable(judged, batch, sources)
  return judged.map((each) => toAnswer(each, batch, incurable))
}

function toAnswer(judged: JudgedPermission, batch: JudgedBatch, incurable: StillBlocked): Answer {
  const { required, verdict, arnForms, resource } = judged
  const failure = arnForms
    .map(({ answer: { simulation } }) => (simulation.status === 'unavailable' ? simulation.reason : null))
    .find((reason) => reason !== null)
  if (failure === 'role_not_found') return missingRole(required.principal)
  const decided = failure === undefined || leavesItToPolicies(failure)
  if (!decided && verdict.verdict === 'unverified') return unverified(failureWords[failure] ?? serviceFailed)
  const blocked = incurable.get(required) ?? null
  const denied = verdict.verdict === 'denied'
  const unread = [
    ...(failure === undefined ? [] : [notSimulated(failure, batch)]),
    ...(batch.policies.unread === null ? [] : [batch.policies.unread]),
    ...(resource.unread === null ? [] : [resource.unread]),
  ]
  const matched = arnForms.flatMap(({ answer: { simulation } }) =>
    simulation.status === 'answered' ? simulation.pair.matchedStatements : [],
  )
  const reason = reasonFor({ required, verdict, matched, unread: unread.length === 0 ? null : unread.join(', and ') })
  return {
    verdict: verdict.verdict,
    blockedBy: verdict.blockedBy,
    reason: blocked === null ? reason : `${reason} ${blocked}`,
    conditionKeys: verdict.verdict === 'conditional' ? verdict.conditionKeys : [],
    hint: denied || verdict.reason === 'arn-form-ambiguous' ? hintFor(judged, batch) : null,
    arnFormMatters: verdict.reason === 'arn-form-ambiguous',
    roleMissing: false,
    curable:
      blocked === null &&
      ((denied && verdict.blockedBy === 'identity-policy') || verdict.reason === 'arn-form-ambiguous'),
  }
}

function hintFor({ required, arnForms, verdict }: JudgedPermission, { policies, asker }: JudgedBatch): string | null {
  if (policies.identity.status !== 'read') return null
  if (verdict.blockedBy !== null && verdict.blockedBy !== 'identity-policy') return null
  for (const { question, verdict: own } of arnForms) {
    if (own.verdict !== 'denied') continue
    const [miss] = findClosestStatements(requestOf(required, question.resource, asker), policies.identity.value)
    if (miss !== undefined) return `In ${nameOf(miss)}: ${miss.message}`
  }
  return null
}

function notSimulated(failure: string, { asker }: JudgedBatch): string {
  if (failure === overLimitReason) return `only ${simulationLimit} calls to the policy simulator are made for one role`
  return `the pipeline may not call iam:SimulatePrincipalPolicy on ${asker.role?.arn ?? asker.principal.arn}`
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

function unverified(reason: string): Answer {
  return {
    verdict: 'unverified',
    blockedBy: null,
    reason,
    conditionKeys: [],
    hint: null,
    arnFormMatters: false,
    roleMissing: false,
    curable: false,
  }
}

function missingRole(principal: RequiredPermission['principal']): Answer {
  return { ...unverified(`The ${principalNames[principal]} does not exist.`), verdict: 'denied', roleMissing: true }
}

function elsewhere({ account }: SimulatedPrincipal, own: string): Answer {
  return unverified(
    `The role belongs to account ${account} and the pipeline to ${own}, so its permissions cannot be looked at.`,
  )
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
}

function toPermission(required: RequiredPermission, answer: Answer, alreadyUsed: boolean): Permission {
  const { principal, action, resource, hypothetical } = required
  return { principal, action, resource, ...answer, hypothetical, required, alreadyUsed }
}

/** Needs that differ in their context only, such as many secrets under one key, are one line of the report where they fare alike. */
function mergeAlike(permissions: readonly Permission[]): Permission[] {
  const groups = Map.groupBy(permissions, ({ required, alreadyUsed: _used, ...rest }) =>
    JSON.stringify([rest, required.principalArn, required.purpose, required.region, required.advisable]),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const neededBy = group.flatMap(({ required }) => required.neededBy)
    return [
      {
        ...first,
        alreadyUsed: group.every(({ alreadyUsed }) => alreadyUsed),
        required: { ...first.required, neededBy },
      },
    ]
  })
}
