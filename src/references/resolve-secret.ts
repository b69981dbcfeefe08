import type { Lookup, SecretFacts, SecretVersion } from '../facts.ts'
import type { SecretEvidence } from './evidence.ts'
import { judgeKey } from './judge-key.ts'
import { judgeValue } from './judge-value.ts'
import type { Reference, SecretTarget } from './reference.ts'
import { type Remark, type Undecided, undecided } from './resolution.ts'
import type { Judgement, ResolutionContext } from './resolve.ts'
import { endsLikeComplete } from './secret-id.ts'
import { quoted } from './words.ts'

/** Takes a reference to a secret and what AWS has there; gives its fate as the ECS agent and Secrets Manager decide it. */
export function resolveSecret(
  reference: Reference,
  target: SecretTarget,
  evidence: SecretEvidence,
  context: ResolutionContext,
): Judgement {
  const { secret } = evidence
  if (secret.status === 'unknown') return { remarks: [], undecided: [undecided('secret-exists', secret)] }
  if (secret.status === 'absent') return { remarks: [missing(target, evidence)], undecided: [] }
  if (secret.value.deleted) return { remarks: [deleted(target)], undecided: [] }
  const version = judgeVersion(target, secret.value, evidence.allVersions)
  const versionFails = version.remarks.some((remark) => remark.reason !== undefined)
  const value = versionFails ? { remarks: [], undecided: [] } : judgeValue(reference, target, evidence, secret.value)
  const key = judgeKey(evidence.key, secret.value.kmsKeyId, secret.value.arn, context.account)
  return {
    remarks: [...version.remarks, ...value.remarks, ...key.remarks, ...completeness(target, secret.value)],
    undecided: [...version.undecided, ...value.undecided, ...key.undecided],
  }
}

function missing(target: SecretTarget, { meant }: SecretEvidence): Remark {
  const where = target.region === null ? '' : ` in ${target.region}`
  const base = `Secrets Manager has no secret ${quoted(target.arnName)}${where}`
  if (
    meant !== null &&
    meant.secret !== null &&
    endsLikeComplete(target.arnName) &&
    meant.secret.name === target.arnName
  ) {
    return {
      check: 'secret-arn-complete',
      severity: 'error',
      message: `The secret ${quoted(target.arnName)} exists, but its name ends in a hyphen and six characters, so Secrets Manager takes this ARN as complete and finds nothing; tasks will not start.`,
      remedy: 'Use the full ARN, with the six characters that Secrets Manager added.',
      reason: 'PARTIAL_ARN_AMBIGUOUS',
      phase: 'task-start',
      replacement: meant.replacement,
    }
  }
  return {
    check: 'secret-exists',
    message: `${base}${meant === null ? '' : `, but ${meant.what}`}; tasks will not start.`,
    remedy:
      meant === null
        ? 'Create the secret, or point to one that exists; copy its ARN from DescribeSecret.'
        : 'Use the ARN of the secret that exists.',
    reason: 'NOT_FOUND',
    phase: 'task-start',
    ...(meant === null ? {} : { replacement: meant.replacement }),
  }
}

function deleted(target: SecretTarget): Remark {
  return {
    check: 'secret-not-deleted',
    message: `The secret ${quoted(target.arnName)} is scheduled for deletion, so its value can no longer be read; tasks will not start.`,
    remedy: 'Restore the secret (secretsmanager:RestoreSecret) or point to another one.',
    reason: 'DELETED',
    phase: 'task-start',
  }
}

function judgeVersion(
  target: SecretTarget,
  secret: SecretFacts,
  allVersions: Lookup<readonly SecretVersion[]> | null,
): Judgement {
  const { versionStage: stage, versionId: id } = target
  const fails = (
    reason: 'NO_VALUE' | 'VERSION_NOT_FOUND' | 'VERSION_MISMATCH',
    message: string,
    remedy: string,
  ): Judgement => ({
    remarks: [{ check: 'secret-version-exists', message, remedy, reason, phase: 'task-start' }],
    undecided: [],
  })
  const remarks: Remark[] = []
  const open: Undecided[] = []
  if (id === null) {
    const wanted = stage ?? 'AWSCURRENT'
    if (!secret.versions.some((version) => version.stages.includes(wanted))) {
      return secret.versions.length === 0 || wanted === 'AWSCURRENT'
        ? fails(
            'NO_VALUE',
            `The secret ${quoted(secret.name)} has no value yet; tasks will not start.`,
            'Put a value into the secret.',
          )
        : fails(
            'VERSION_NOT_FOUND',
            `The secret ${quoted(secret.name)} has no version with the stage ${quoted(wanted)}; it has ${stagesOf(secret)}.`,
            'Name one of these stages, or leave the field empty for AWSCURRENT.',
          )
    }
    if (wanted === 'AWSPENDING') {
      remarks.push({
        check: 'secret-version-exists',
        severity: 'warning',
        message: 'AWSPENDING exists only while a rotation is under way and may be listed before it has a value.',
        remedy: 'Leave the stage empty, which means AWSCURRENT.',
      })
    }
    return { remarks, undecided: open }
  }
  const labelled = secret.versions.find((version) => version.id === id)
  const unlabelled =
    allVersions?.status === 'found' ? allVersions.value.find((version) => version.id === id) : undefined
  if (labelled === undefined && unlabelled === undefined) {
    if (allVersions?.status === 'unknown')
      return { remarks: [], undecided: [undecided('secret-version-exists', allVersions)] }
    return fails(
      'VERSION_NOT_FOUND',
      `The secret ${quoted(secret.name)} has no version with the id that the reference names; tasks will not start.`,
      'Name a version that exists, or leave the field empty for AWSCURRENT.',
    )
  }
  if (stage !== null && labelled?.stages.includes(stage) !== true) {
    return fails(
      'VERSION_MISMATCH',
      `The version id and the stage ${quoted(stage)} belong to different versions of the secret; Secrets Manager refuses such a request.`,
      'Keep one of the two fields and leave the other empty.',
    )
  }
  if (stage !== null) {
    remarks.push({
      check: 'secret-version-exists',
      severity: 'warning',
      message:
        'Both a version stage and a version id are given; they agree today, and every task start fails once the stage moves on.',
      remedy: 'Keep one of the two fields and leave the other empty.',
    })
  }
  if (labelled === undefined || labelled.stages.length === 0) {
    remarks.push({
      check: 'secret-version-exists',
      severity: 'warning',
      message: 'The version has no staging label any more; Secrets Manager may delete it at any time.',
      remedy: 'Name a labelled version, or leave the field empty for AWSCURRENT.',
    })
  }
  return { remarks, undecided: open }
}

function completeness(target: SecretTarget, secret: SecretFacts): Remark[] {
  if (!target.secretId.startsWith('arn:') || target.secretId === secret.arn) return []
  const suffix = [target.jsonKey, target.versionStage, target.versionId]
  const tail = suffix.every((field) => field === null) ? '' : `:${suffix.map((field) => field ?? '').join(':')}`
  return [
    {
      check: 'secret-arn-complete',
      message:
        'The ARN lacks the six characters that Secrets Manager adds to a name; it works, but IAM policies that name the full ARN do not match it everywhere.',
      remedy: 'Use the full ARN.',
      replacement: `${secret.arn}${tail}`,
    },
  ]
}

function stagesOf(secret: SecretFacts): string {
  const stages = [...new Set(secret.versions.flatMap((version) => version.stages))].sort()
  return stages.length === 0 ? 'none' : stages.slice(0, 10).map(quoted).join(', ')
}
