import type { Lookup, Unknown } from '../facts.ts'
import type { TaskPlace } from '../references/reference.ts'
import { unknown } from './lookup.ts'

/** Whose answers are looked at: the pipeline's account, once known, and where the tasks run. */
export interface AnswerScope {
  readonly place: TaskPlace
  readonly ownAccount: Promise<string | null>
}

export const noRegion = unknown(
  'NO_CREDENTIALS',
  'the region is not known: set AWS_REGION, or name the cluster by its ARN',
)

/** Takes a region that may be unknown and a question; gives its answer, or that nobody knows where to ask. */
export function inRegion<T>(region: string | null, ask: (region: string) => Promise<Lookup<T>>): Promise<Lookup<T>> {
  return region === null ? Promise.resolve(noRegion) : ask(region)
}

/** Names without an account are looked up in the task's account; a pipeline of another account would look in the wrong place. */
export async function ownAccountOnly<T>(scope: AnswerScope, ask: () => Promise<Lookup<T>>): Promise<Lookup<T>> {
  const answer = ask()
  const ownAccount = await scope.ownAccount
  const taskAccount = scope.place.account
  const seen = await answer
  return taskAccount !== null && ownAccount !== null && taskAccount !== ownAccount ? elsewhere(taskAccount) : seen
}

/** Takes whose resource it is (null: the task's account) and the answer; gives it, where what is not seen may still be there. */
export async function acrossAccounts<T>(
  resourceAccount: string | null,
  scope: AnswerScope,
  asking: Promise<Lookup<T>>,
): Promise<Lookup<T>> {
  const [answer, ownAccount] = await Promise.all([asking, scope.ownAccount])
  const account = resourceAccount ?? scope.place.account
  if (answer.status === 'found' || account === null || ownAccount === null || account === ownAccount) return answer
  return elsewhere(account)
}

/** Takes an account; gives the answer of a pipeline that does not belong to it. */
export function elsewhere(account: string): Unknown {
  return unknown('CROSS_ACCOUNT', `it lies in account ${account}, which the pipeline's identity does not belong to`)
}
