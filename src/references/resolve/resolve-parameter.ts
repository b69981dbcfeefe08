import { parseArn } from '../../base/arn.ts'
import { unknown } from '../../base/lookup.ts'
import type { ParameterEvidence } from '../gather/evidence.ts'
import type { ParameterTarget, Reference } from '../parse/reference.ts'
import type { TaskPlatform } from '../parse/task-platform.ts'
import { judgeKey } from './judge-key.ts'
import { judgeVersion } from './judge-version.ts'
import { fails, leavesOpen, nothing, type Outcome, together } from './outcome.ts'
import type { ResolutionContext } from './resolution-context.ts'

/** What becomes of a reference to a parameter. */
export function resolveParameter(
  reference: Reference,
  target: ParameterTarget,
  evidence: ParameterEvidence,
  context: ResolutionContext,
): Outcome {
  if (target.throughSecret !== null) return resolveThroughSecret(target.throughSecret, target, evidence, context)
  const { parameter, suggestion } = evidence
  if (parameter.status === 'unknown') return leavesOpen('parameter-exists', parameter)
  if (parameter.status === 'absent') return fails({ code: 'parameter-missing', parameter: target, suggestion })
  if (parameter.value.type === 'SecureString' && readUndecrypted(reference.slot, context.platform)) {
    return fails({ code: 'parameter-not-decrypted', parameter: target })
  }
  const key = judgeKey({
    key: evidence.key,
    keyId: parameter.value.keyId,
    owner: null,
    account: null,
    proven: false,
  })
  return reference.slot === 'fsx-credentials' ? together(key, credentialsNotRead) : key
}

/** Values of parameters are never read, whatever `secret-values` says. */
const credentialsNotRead = leavesOpen(
  'credentials-document-well-formed',
  unknown(
    'NOT_READ',
    'only the value of the parameter can tell whether it holds username and password, and values of parameters are not read',
  ),
)

/** FSx credentials are read without decryption, and so are credential specs on Windows (agent, fsxwindowsfileserver, credentialspec). */
function readUndecrypted(slot: Reference['slot'], { windows }: TaskPlatform): boolean {
  return slot === 'fsx-credentials' || (slot === 'credential-spec' && windows)
}

/** Parameter Store asks Secrets Manager for the current value in the caller's name. */
function resolveThroughSecret(
  secretName: string,
  target: ParameterTarget,
  { secret, key, suggestion }: ParameterEvidence,
  context: ResolutionContext,
): Outcome {
  if (secret === null) return nothing
  if (secret.status === 'unknown') return leavesOpen('parameter-exists', secret)
  if (secret.status === 'absent') {
    return fails({ code: 'secret-behind-parameter-missing', secretName, parameter: target, suggestion })
  }
  if (secret.value.deleted) return fails({ code: 'secret-deleted', name: secretName })
  return together(
    judgeVersion({
      target: { versionStage: null, versionId: null },
      secret: secret.value,
      allVersions: null,
      valueRead: false,
      suggestion: null,
    }),
    judgeKey({
      key,
      keyId: secret.value.kmsKeyId,
      owner: parseArn(secret.value.arn)?.account ?? null,
      account: context.account,
      proven: false,
    }),
  )
}
