import type { KeyFacts } from '../../account/facts.ts'
import { parseArn } from '../../base/arn.ts'
import type { Lookup } from '../../base/lookup.ts'
import { fails, leavesOpen, nothing, type Outcome } from './outcome.ts'

/** What decides whether a value can be decrypted. */
export interface KeyQuestion {
  readonly key: Lookup<KeyFacts> | null
  /** The key as the secret or parameter names it; null for the AWS-managed one. */
  readonly keyId: string | null
  /** ARN of the secret; null for parameters, which are never another account's. */
  readonly resourceArn: string | null
  /** The account of the task. */
  readonly account: string | null
  /** The pipeline has just read a value that this key encrypts. */
  readonly proven: boolean
}

/** Whether anything can be decrypted with the KMS key behind a secret or parameter. */
export function judgeKey({ key, keyId, resourceArn, account, proven }: KeyQuestion): Outcome {
  const owner = resourceArn === null ? null : (parseArn(resourceArn)?.account ?? null)
  const acrossAccounts = owner !== null && account !== null && owner !== account
  const managedByAws =
    keyId === null || keyId.includes('alias/aws/') || (key?.status === 'found' && key.value.managedByAws)
  if (acrossAccounts && managedByAws) return fails({ code: 'managed-key-across-accounts' })
  if (key === null || (key.status === 'unknown' && proven)) return nothing
  if (key.status === 'unknown') return leavesOpen('kms-key-usable', key)
  if (key.status === 'absent') return fails({ code: 'key-missing' })
  return isUsable(key.value) ? nothing : fails({ code: 'key-unusable', state: key.value.state })
}

/** Whether a key decrypts (KMS developer guide, "Key states": so does one whose primary region is being changed). */
export function isUsable({ state }: KeyFacts): boolean {
  return state === 'Enabled' || state === 'Updating'
}
