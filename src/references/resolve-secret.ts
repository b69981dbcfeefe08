import type { SecretFacts } from '../facts.ts'
import type { SecretEvidence } from './evidence.ts'
import { judgeKey } from './judge-key.ts'
import { judgeValue } from './judge-value.ts'
import { judgeVersion } from './judge-version.ts'
import type { Reference, SecretTarget } from './reference.ts'
import { type Remark, undecided } from './resolution.ts'
import type { Judgement, ResolutionContext } from './resolve.ts'
import { valueFields } from './secret-arn.ts'
import { endsLikeComplete } from './secret-id.ts'
import { quoted } from './words.ts'

const nothing: Judgement = { remarks: [], undecided: [] }

/** Takes a reference to a secret and what AWS has there; gives its fate as the ECS agent and Secrets Manager decide it. */
export function resolveSecret(
  reference: Reference,
  target: SecretTarget,
  evidence: SecretEvidence,
  context: ResolutionContext,
): Judgement {
  const { secret, meant } = evidence
  if (secret.status !== 'found') {
    // A complete-looking ARN that is only a name is refused, not called missing, where a policy names full ARNs.
    if (isAmbiguous(target, evidence)) return { remarks: [ambiguous(target, evidence)], undecided: [] }
    return secret.status === 'absent'
      ? { remarks: [missing(target, evidence)], undecided: [] }
      : { remarks: [], undecided: [undecided('secret-exists', secret)] }
  }
  if (secret.value.deleted) return { remarks: [deleted(quoted(target.arnName))], undecided: [] }
  const valueRead = evidence.value?.status === 'found'
  const version = judgeVersion({
    target,
    secret: secret.value,
    allVersions: evidence.allVersions,
    valueRead,
    meant,
  })
  const versionFails = version.remarks.some((remark) => remark.reason !== undefined)
  const value = versionFails ? nothing : judgeValue(reference, target, evidence, secret.value)
  const key = judgeKey({
    key: evidence.key,
    keyId: secret.value.kmsKeyId,
    resourceArn: secret.value.arn,
    account: context.account,
    proven: valueRead,
  })
  return {
    remarks: [...version.remarks, ...value.remarks, ...key.remarks, ...completeness(target, secret.value)],
    undecided: [...version.undecided, ...value.undecided, ...key.undecided],
  }
}

function isAmbiguous(target: SecretTarget, { meant }: SecretEvidence): boolean {
  return meant?.secret?.name === target.arnName && target.account !== null && endsLikeComplete(target.arnName)
}

function ambiguous(target: SecretTarget, { meant }: SecretEvidence): Remark {
  return {
    check: 'secret-arn-complete',
    severity: 'error',
    message: `The secret ${quoted(target.arnName)} exists, but its name ends in a hyphen and six characters, so Secrets Manager takes this ARN as complete and finds nothing; tasks will not start.`,
    remedy: 'Use the full ARN, with the six characters that Secrets Manager added.',
    reason: 'PARTIAL_ARN_AMBIGUOUS',
    phase: 'task-start',
    ...(meant !== null && meant.uncertain !== true ? { replacement: meant.replacement } : {}),
  }
}

function missing(target: SecretTarget, { meant }: SecretEvidence): Remark {
  const where = target.region === null ? '' : ` in ${target.region}`
  return {
    check: 'secret-exists',
    message: `Secrets Manager has no secret ${quoted(target.arnName)}${where}${meant === null ? '' : `, but ${meant.what}`}; tasks will not start.`,
    remedy:
      meant === null
        ? 'Create the secret, or point to one that exists; copy its ARN from DescribeSecret.'
        : 'Use the ARN of the secret that exists.',
    reason: 'NOT_FOUND',
    phase: 'task-start',
    ...(meant !== null && meant.uncertain !== true ? { replacement: meant.replacement } : {}),
  }
}

/** Takes a secret's name, quoted; gives what to say of one that is scheduled for deletion. */
export function deleted(name: string): Remark {
  return {
    check: 'secret-not-deleted',
    message: `The secret ${name} is scheduled for deletion, so its value can no longer be read; tasks will not start.`,
    remedy: 'Restore the secret (secretsmanager:RestoreSecret) or point to another one.',
    reason: 'DELETED',
    phase: 'task-start',
  }
}

function completeness(target: SecretTarget, secret: SecretFacts): Remark[] {
  if (target.account === null || target.secretId === secret.arn) return []
  return [
    {
      check: 'secret-arn-complete',
      message:
        'The ARN lacks the six characters that Secrets Manager adds to a name; it works, but IAM policies that name the full ARN do not match it everywhere.',
      remedy: 'Use the full ARN.',
      replacement: `${secret.arn}${valueFields([target.jsonKey, target.versionStage, target.versionId])}`,
    },
  ]
}
