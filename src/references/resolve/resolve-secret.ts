import { parseArn } from '../../base/arn.ts'
import type { SecretEvidence } from '../gather/evidence.ts'
import type { Reference, SecretTarget } from '../parse/reference.ts'
import { valueFields } from '../parse/secret-arn.ts'
import { endsLikeComplete } from '../parse/secret-id.ts'
import { judgeKey } from './judge-key.ts'
import { judgeValue } from './judge-value.ts'
import { judgeVersion } from './judge-version.ts'
import { fails, leavesOpen, notes, nothing, type Outcome, together } from './outcome.ts'
import type { ResolutionContext } from './resolution-context.ts'

/** What becomes of a reference to a secret, as the ECS agent and Secrets Manager decide it. */
export function resolveSecret(
  reference: Reference,
  target: SecretTarget,
  evidence: SecretEvidence,
  context: ResolutionContext,
): Outcome {
  const { secret, suggestion } = evidence
  if (secret.status !== 'found') {
    // A complete-looking ARN that is only a name is refused, not called missing, where a policy names full ARNs.
    if (isAmbiguous(target, evidence)) return fails({ code: 'secret-arn-ambiguous', secret: target, suggestion })
    if (secret.status === 'absent') return fails({ code: 'secret-missing', secret: target, suggestion })
    return fromValue(reference, target, evidence) ?? leavesOpen('secret-exists', secret)
  }
  if (secret.value.deleted) return fails({ code: 'secret-deleted', name: target.arnName })
  const valueRead = evidence.value?.status === 'found'
  const version = judgeVersion({
    target,
    secret: secret.value,
    allVersions: evidence.allVersions,
    valueRead,
    suggestion,
  })
  const value = version.problems.length > 0 ? nothing : judgeValue(reference, target, evidence, secret.value)
  const key = judgeKey({
    key: evidence.key,
    keyId: secret.value.kmsKeyId,
    owner: parseArn(secret.value.arn)?.account ?? null,
    account: context.account,
    proven: valueRead,
  })
  // Of an ARN that selects what is not there, nobody should copy the longer form.
  const selects = version.problems.length + value.problems.length === 0
  return together(version, value, key, selects ? completeness(target, secret.value.arn) : nothing)
}

/** Where the pipeline may read the value but not describe the secret, the value alone proves that secret, version and key are there. */
function fromValue(reference: Reference, target: SecretTarget, evidence: SecretEvidence): Outcome | null {
  const { value } = evidence
  if (value === null || value.status === 'unknown') return null
  if (value.status === 'absent') return fails({ code: 'secret-or-version-missing', secret: target })
  return judgeValue(reference, target, evidence, { arn: target.secretId, name: target.arnName })
}

function isAmbiguous(target: SecretTarget, { suggestion }: SecretEvidence): boolean {
  const secret = suggestion?.secret ?? null
  if (secret === null || target.account === null || !endsLikeComplete(target.arnName)) return false
  // A namesake in another region is another secret, and this one is missing.
  return secret.name === target.arnName && parseArn(secret.arn)?.region === target.region
}

function completeness(target: SecretTarget, arn: string): Outcome {
  if (target.account === null || target.secretId === arn) return nothing
  const { jsonKey, versionStage, versionId } = target
  return notes({
    code: 'secret-arn-partial',
    replacement: `${arn}${valueFields([jsonKey, versionStage, versionId])}`,
  })
}
