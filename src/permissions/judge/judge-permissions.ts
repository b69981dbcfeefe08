import type { Account } from '../../account/account.ts'
import { type SimulatedPrincipal, simulatedPrincipal } from '../../iam/simulated-principal.ts'
import type { Reference, TaskScope } from '../../references/parse/reference.ts'
import type { Permission, RequiredPermission } from '../permission.ts'
import { createContextCompleter } from './complete-context.ts'
import { explainDenials } from './explain-denials.ts'
import { type JudgedPermission, judgeRequired, type PrincipalSources } from './judge-principal.ts'
import { type Answer, answerOf, mergeAlike, missingRole, permissionOf, toldAnswer } from './permission-of.ts'
import { createResourcePolicyReader } from './resource-policies.ts'
import { sharedSimulations } from './shared-simulations.ts'

/** What the run knows besides the account. */
export interface JudgeOptions {
  readonly region: string
  /** Time of the run, ISO 8601. */
  readonly now: string
  /** Condition keys that the user vouches for (`iam-context`). */
  readonly vouched: Readonly<Record<string, readonly string[]>>
}

/** A required permission with its first verdict: who blocks a denial, and what would cure it, is not told yet. */
export interface Verdict {
  readonly required: RequiredPermission
  readonly outcome: JudgedPermission | Answer
}

/** Proves permissions. One a run and region: targets that use the same role share its calls. */
export interface PermissionJudge {
  /** Starts what can be asked of a principal before it is known what it needs. */
  preparePrincipal(arn: string): void
  /** Starts what can be asked of a resource before it is known what it is. */
  prepareResource(reference: Reference, scope: TaskScope): void
  /** Verdicts in the order of the permissions. */
  judge(allRequired: readonly RequiredPermission[]): Promise<Verdict[]>
}

/** Asks nothing yet. */
export function createPermissionJudge(account: Account, options: JudgeOptions): PermissionJudge {
  const { region } = options
  const resourcePolicies = createResourcePolicyReader(account)
  const shared = {
    ...options,
    simulator: account.simulator(region),
    rolePolicies: account.rolePolicies,
    resourcePolicies,
    contexts: createContextCompleter(account),
  }
  const principals = new Map<string, JudgeOfPrincipal>()

  const judgeFor = (arn: string) => {
    // A session and its role are one principal.
    const principal = simulatedPrincipal(arn)
    const name = principal?.arn ?? arn
    const known = principals.get(name)
    if (known !== undefined) return known
    const judge: JudgeOfPrincipal =
      principal === null
        ? (allRequired) => Promise.resolve(allRequired.map(() => notSimulated))
        : judgePrincipal(principal)
    principals.set(name, judge)
    return judge
  }

  const judgePrincipal = (principal: SimulatedPrincipal): JudgeOfPrincipal => {
    const identity = account.identity(region)
    const contextKeys = account.simulator(region).referencedKeys(principal)
    // GetRole takes a name, so of a role of another account it would tell about a namesake.
    const sources = identity.then((it): PrincipalSources | null =>
      it.status === 'found' && it.value.account === principal.account
        ? {
            ...shared,
            simulate: sharedSimulations(principal, shared.simulator),
            principal,
            role: principal.kind === 'role' ? account.roles.get(region, principal.name) : null,
            contextKeys,
          }
        : null,
    )
    return async (allRequired) => {
      const known = await identity
      const from = await sources
      if (known.status !== 'found') {
        const why = known.status === 'unknown' ? known.reason : 'the identity of the pipeline is not known'
        const cause = known.status === 'unknown' ? { code: known.cause } : null
        return allRequired.map(() => toldAnswer('unverified', why, cause))
      }
      if (from === null) return allRequired.map(() => elsewhere(principal, known.value.account))
      const role = await from.role
      if (role?.status === 'absent') return allRequired.map(({ principal: who }) => missingRole(who))
      return judgeRequired(allRequired, from)
    }
  }

  return {
    preparePrincipal(arn) {
      judgeFor(arn)
    },
    prepareResource({ target }, scope) {
      resourcePolicies.prepare(target, scope)
    },
    async judge(allRequired) {
      const asked = allRequired.filter(({ foregone }) => foregone === null)
      const distinct = [...new Map(asked.map((required) => [questionOf(required), required])).values()]
      const outcomes = await Promise.all(
        [...Map.groupBy(distinct, ({ principalArn }) => principalArn)].map(async ([arn, its]) => {
          const judged = await judgeFor(arn)(its)
          return its.map((required, index) => [questionOf(required), judged[index] ?? notSimulated] as const)
        }),
      )
      const byQuestion = new Map(outcomes.flat())
      return allRequired.map((required) => ({
        required,
        outcome: foregoneAnswer(required) ?? byQuestion.get(questionOf(required)) ?? notSimulated,
      }))
    },
  }
}

/** Outcomes in the order of the permissions, which are all of one target's and one principal's. */
type JudgeOfPrincipal = (allRequired: readonly RequiredPermission[]) => Promise<readonly Verdict['outcome'][]>

function foregoneAnswer({ foregone }: RequiredPermission): Answer | null {
  if (foregone === null) return null
  return toldAnswer(foregone.because === 'stray-role' ? 'denied' : 'unverified', foregone.reason, foregone.cause)
}

/**
 * The permissions that the verdicts of a run come to, target by target: denials explained, cures proven, alike ones merged. The verdicts
 * of all targets go in together, so that what is asked about a role does not hang on which target was ready first.
 */
export async function concludeVerdicts(
  targets: readonly (readonly Verdict[])[],
  explanationCalls?: number,
): Promise<Permission[][]> {
  const judged = targets.flat().flatMap(({ outcome }) => ('sources' in outcome ? [outcome] : []))
  const explained = await explainDenials(judged, explanationCalls)
  return targets.map((verdicts) => {
    const permissions = verdicts.flatMap(({ required, outcome }) => {
      const answer = 'sources' in outcome ? explained.get(outcome) : outcome
      return answer === undefined ? [] : [permissionOf(required, 'judged' in answer ? answerOf(answer) : answer)]
    })
    return mergeAlike(withoutIdleKeys(permissions))
  })
}

/**
 * That an AWS-managed key does its work, or that nothing is known about it, is no news: the role needs no permission on it. Nor is that
 * a policy stands in its way which does the same to reading what the key encrypts.
 */
function withoutIdleKeys(permissions: readonly Permission[]): Permission[] {
  const doubtful = new Set(
    permissions
      .filter(({ required }) => !required.awsManagedKey)
      .filter(({ verdict, blockedBy }) => blockedBy === 'explicit-deny' || isOpen(verdict))
      .flatMap(({ required }) => required.neededBy.map(({ pointer }) => pointer)),
  )
  return permissions.filter(({ required, verdict, roleMissing }) => {
    if (!required.awsManagedKey) return true
    const isReadable = required.neededBy.some(({ pointer }) => !doubtful.has(pointer))
    return !roleMissing && isReadable && (verdict === 'denied' || verdict === 'conditional')
  })
}

function isOpen(verdict: Permission['verdict']): boolean {
  return verdict === 'conditional' || verdict === 'unverified'
}

const notSimulated = toldAnswer(
  'unverified',
  'The deploying identity is neither a role nor a user, so it cannot be simulated.',
)

/** Permissions that differ only in whose sake they are for have the same answer. */
function questionOf({
  principal,
  principalArn,
  action,
  resource,
  arnForms,
  region,
  context,
}: RequiredPermission): string {
  return JSON.stringify([principal, principalArn, action, resource, arnForms, region, context])
}

function elsewhere({ account }: SimulatedPrincipal, own: string): Answer {
  return toldAnswer(
    'unverified',
    `The role belongs to account ${account} and the pipeline to ${own}, so its permissions cannot be looked at.`,
    { code: 'CROSS_ACCOUNT', account },
  )
}
