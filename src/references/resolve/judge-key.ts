import type { KeyFacts } from '../../account/facts.ts'
import { type Lookup, unknown } from '../../base/lookup.ts'
import { fails, leavesOpen, nothing, type Outcome } from './outcome.ts'

/** What decides whether a value can be decrypted. */
export interface KeyQuestion {
  readonly key: Lookup<KeyFacts> | null
  /** The key as AWS names it for what it encrypts; null for the AWS-managed one. */
  readonly keyId: string | null
  /** Account of what is encrypted; null for parameters, which are never another account's. */
  readonly owner: string | null
  /** The account of the task. */
  readonly account: string | null
  /** The pipeline has just read a value that this key encrypts. */
  readonly proven: boolean
}

/** Whether anything can be decrypted with the KMS key behind a secret, parameter or object. */
export function judgeKey({ key, keyId, owner, account, proven }: KeyQuestion): Outcome {
  const acrossAccounts = owner !== null && account !== null && owner !== account
  const managedByAws =
    keyId === null || keyId.includes('alias/aws/') || (key?.status === 'found' && key.value.managedByAws)
  if (acrossAccounts && managedByAws) return fails({ code: 'managed-key-across-accounts' })
  if (key === null || (key.status === 'unknown' && proven)) return nothing
  if (key.status === 'unknown') return leavesOpen('kms-key-usable', key)
  if (key.status === 'absent') return fails({ code: 'key-missing' })
  const usable = usability(key.value)
  if (usable === 'unknown') return leavesOpen('kms-key-usable', strangeState)
  return usable === 'yes' ? nothing : fails({ code: 'key-unusable', state: key.value.state })
}

/** KMS developer guide, "Key states": one whose primary region is being changed decrypts. */
const decrypting = new Set(['Enabled', 'Updating'])
const refusing = new Set([
  'Creating',
  'Disabled',
  'PendingDeletion',
  'PendingImport',
  'PendingReplicaDeletion',
  'Unavailable',
])

export const strangeState = unknown('SERVICE_ERROR', 'the KMS key is in a state that is not known here')

/** Whether a key decrypts. */
export function usability({ state }: KeyFacts): 'yes' | 'no' | 'unknown' {
  if (decrypting.has(state)) return 'yes'
  return refusing.has(state) ? 'no' : 'unknown'
}
