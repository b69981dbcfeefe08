import type { Identity } from '../../account/facts.ts'
import type { Lookup, Unknown } from '../../base/lookup.ts'
import { unknown } from '../../base/lookup.ts'
import type { TaskScope } from '../parse/reference.ts'

/** Whose answers are looked at: the pipeline's identity, once it is told, and where the tasks run. */
export interface AnswerScope {
  readonly scope: TaskScope
  readonly identity: Promise<Lookup<Identity>>
}

/** What gathering needs to know besides the reference. */
export interface GatherOptions extends AnswerScope {
  readonly secretValues: 'json-keys' | 'never'
}

export const noRegion = unknown(
  'NO_CREDENTIALS',
  'the region is not known: set AWS_REGION, or name the cluster by its ARN',
)

/** The answer in a region, or that nobody knows where to ask. */
export function inRegion<T>(region: string | null, ask: (region: string) => Promise<Lookup<T>>): Promise<Lookup<T>> {
  return region === null ? Promise.resolve(noRegion) : ask(region)
}

/**
 * The answer to a question by a name that says no account, which AWS answers for the pipeline's own: only where that is the task's
 * account, for in another one it would be about another thing.
 */
export async function ownAccountOnly<T>(
  { scope, identity: asking }: AnswerScope,
  ask: () => Promise<Lookup<T>>,
): Promise<Lookup<T>> {
  const [answer, identity] = await Promise.all([ask(), asking])
  const taskAccount = scope.account
  if (answer.status === 'unknown' || taskAccount === null) return answer
  return outsider(taskAccount, identity) ?? answer
}

/** The answer about a resource of this account (null: the task's), where what is not seen may still be there. */
export async function acrossAccounts<T>(
  resourceAccount: string | null,
  scope: AnswerScope,
  asking: Promise<Lookup<T>>,
): Promise<Lookup<T>> {
  if (resourceAccount === null) return ownAccountOnly(scope, () => asking)
  const [answer, identity] = await Promise.all([asking, scope.identity])
  if (answer.status === 'found') return answer
  // What kept the pipeline from being told who it is keeps the answer away, too, and says it in fewer words.
  if (answer.status === 'unknown' && identity.status !== 'found') return answer
  return outsider(resourceAccount, identity) ?? answer
}

/**
 * Why the pipeline's answers say nothing about an account, or null where it belongs to it. A pipeline that could not be told is not
 * taken for one of that account.
 */
export function outsider(account: string, identity: Lookup<Identity>): Unknown | null {
  if (identity.status === 'found') return identity.value.account === account ? null : elsewhere(account, identity.value)
  if (identity.status === 'absent') return null
  if (identity.cause === 'NO_CREDENTIALS') return identity
  return unknown(
    identity.cause,
    `it lies in account ${account}, and whether the pipeline's identity belongs to it is not known: ${identity.reason}`,
  )
}

function elsewhere(account: string, own: Identity): Unknown {
  const reason = `it lies in account ${account}, and the pipeline's credentials belong to account ${own.account}`
  return { ...unknown('CROSS_ACCOUNT', reason), account }
}

/** Why a pipeline of another account than the tasks' sees nothing of what is deployed there; null where it may. */
export function pipelineElsewhere(taskAccount: string | null, identity: Lookup<Identity>): Unknown | null {
  if (taskAccount === null || identity.status !== 'found' || identity.value.account === taskAccount) return null
  const reason = `the tasks run in account ${taskAccount}, and the pipeline's credentials belong to account ${identity.value.account}, so what is deployed there cannot be seen`
  return { ...unknown('CROSS_ACCOUNT', reason), account: taskAccount }
}
