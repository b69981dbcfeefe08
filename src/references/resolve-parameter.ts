import type { ParameterEvidence } from './evidence.ts'
import { judgeKey } from './judge-key.ts'
import type { ParameterTarget, Reference } from './reference.ts'
import { type Remark, undecided } from './resolution.ts'
import type { Judgement } from './resolve.ts'
import { quoted } from './words.ts'

/** Takes a reference to a parameter and what AWS has there; gives its fate. */
export function resolveParameter(
  reference: Reference,
  target: ParameterTarget,
  evidence: ParameterEvidence,
): Judgement {
  if (target.throughSecret !== null) return throughSecret(target, evidence)
  const { parameter } = evidence
  if (parameter.status === 'unknown') return { remarks: [], undecided: [undecided('parameter-exists', parameter)] }
  if (parameter.status === 'absent') return { remarks: [missing(target, evidence)], undecided: [] }
  const key = judgeKey(evidence.key, parameter.value.keyId, null, null)
  const undecrypted = reference.slot === 'fsx-credentials' || reference.slot === 'credential-spec'
  if (undecrypted && parameter.value.type === 'SecureString') {
    return {
      remarks: [
        {
          check: 'credentials-document-well-formed',
          message: `ECS reads the parameter ${quoted(target.parameterName)} here without decrypting it, and it is a SecureString; tasks will not start.`,
          remedy:
            reference.slot === 'fsx-credentials'
              ? 'Keep the credentials in a Secrets Manager secret.'
              : 'Store the credential spec in a parameter of type String, or in S3.',
          reason: 'SHAPE',
          phase: 'task-start',
        },
      ],
      undecided: [],
    }
  }
  return key
}

function throughSecret(target: ParameterTarget, { secret }: ParameterEvidence): Judgement {
  if (secret === null) return { remarks: [], undecided: [] }
  if (secret.status === 'unknown') return { remarks: [], undecided: [undecided('parameter-exists', secret)] }
  const name = quoted(target.throughSecret ?? '')
  const fails = (message: string, remedy: string, reason: 'NOT_FOUND' | 'DELETED'): Judgement => ({
    remarks: [
      {
        check: reason === 'DELETED' ? 'secret-not-deleted' : 'parameter-exists',
        message,
        remedy,
        reason,
        phase: 'task-start',
      },
    ],
    undecided: [],
  })
  if (secret.status === 'absent') {
    return fails(
      `Secrets Manager has no secret ${name} behind the parameter reference; tasks will not start.`,
      'Name a secret that exists.',
      'NOT_FOUND',
    )
  }
  if (secret.value.deleted)
    return fails(
      `The secret ${name} is scheduled for deletion; tasks will not start.`,
      'Restore the secret.',
      'DELETED',
    )
  return { remarks: [], undecided: [] }
}

function missing(target: ParameterTarget, { meant }: ParameterEvidence): Remark {
  const where = target.region === null ? '' : ` in ${target.region}`
  return {
    check: 'parameter-exists',
    message: `Parameter Store has no parameter ${quoted(target.parameterName)}${where}${meant === null ? '' : `, but ${meant.what}`}; tasks will not start.`,
    remedy: meant === null ? 'Create the parameter, or point to one that exists.' : 'Point to what exists.',
    reason: 'NOT_FOUND',
    phase: 'task-start',
    ...(meant === null ? {} : { replacement: meant.replacement }),
  }
}
