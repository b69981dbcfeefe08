import type { Account } from '../../account/account.ts'
import { unknown } from '../../base/lookup.ts'
import type { Reference, SecretTarget } from '../parse/reference.ts'
import { acrossAccounts, type GatherOptions, noRegion } from './answer-scope.ts'
import { customerKey } from './customer-key.ts'
import type { SecretEvidence } from './evidence.ts'

const notRead = unknown(
  'NOT_READ',
  'only reading the value can tell, which secret-values: json-keys does and secret-values: never forbids',
)

/**
 * What AWS has where a reference names a secret. Metadata and, where a key or a credentials document has to be proven, the value are
 * asked for at once; then unlabelled versions and the key.
 */
export async function gatherSecret(
  reference: Reference,
  target: SecretTarget,
  account: Account,
  options: GatherOptions,
): Promise<SecretEvidence> {
  const { region } = target
  const empty = { allVersions: null, value: null, key: null, suggestion: null }
  if (region === null) return { kind: 'secret', secret: noRegion, ...empty }
  const wantsValue =
    target.jsonKey !== null || reference.slot === 'repository-credentials' || reference.slot === 'fsx-credentials'
  const reading =
    wantsValue && options.secretValues === 'json-keys'
      ? account.secrets.judgeValue({
          region,
          secretId: target.secretId,
          stage: target.versionStage,
          id: target.versionId,
        })
      : null
  const secret = await acrossAccounts(target.account, options, account.secrets.describe(region, target.secretId))
  if (secret.status !== 'found') {
    const read = await reading
    // A value that was read proves as much as a description would; where the pipeline may not read it either, it adds nothing.
    const mayProve = secret.status === 'unknown' && secret.cause === 'NOT_PERMITTED'
    return { kind: 'secret', secret, ...empty, value: mayProve ? read : null }
  }
  const facts = secret.value
  const unlabelled = target.versionId !== null && !facts.versions.some((version) => version.id === target.versionId)
  const [allVersions, value, key] = await Promise.all([
    unlabelled ? account.secrets.allVersions(region, target.secretId) : null,
    reading ?? (wantsValue ? notRead : null),
    customerKey(facts.kmsKeyId, region, account.keys),
  ])
  return { kind: 'secret', secret, allVersions, value, key, suggestion: null }
}
