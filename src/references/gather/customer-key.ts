import type { KeyFacts } from '../../account/facts.ts'
import type { KeyReader } from '../../account/keys.ts'
import type { Lookup } from '../../base/lookup.ts'

/** The key that a secret or parameter names (null: the AWS-managed one), or null for an AWS-managed one, which is always enabled. */
export async function customerKey(
  keyId: string | null,
  region: string,
  keys: Pick<KeyReader, 'describe'>,
): Promise<Lookup<KeyFacts> | null> {
  return keyId === null || keyId.includes('alias/aws/') ? null : keys.describe(region, keyId)
}
