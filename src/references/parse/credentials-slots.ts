import { type Arn, parseArn } from '../../base/arn.ts'
import { invalid } from './invalid.ts'
import { parseObjectArn } from './object-arn.ts'
import { parseParameterArn } from './parameter-name.ts'
import type { ReferenceTarget, TaskScope } from './reference.ts'
import { parseSecretArn } from './secret-arn.ts'

/**
 * The secret of `repositoryCredentials.credentialsParameter`. Unlike in `secrets`, a bare name is a Secrets Manager name here, and the
 * text is sent as it is, so a JSON key after the ARN makes it an unknown secret (agent, asm.go).
 */
export function parseRegistryCredentials(text: string, scope: TaskScope): ReferenceTarget {
  if (!text.startsWith('arn:')) {
    return /^[A-Za-z0-9/_+=.@!-]{1,512}$/.test(text)
      ? {
          kind: 'secret',
          secretId: text,
          region: scope.region,
          account: null,
          partition: null,
          arnName: text,
          jsonKey: null,
          versionStage: null,
          versionId: null,
        }
      : invalid({ of: 'value', code: 'credentials-neither-arn-nor-name' }, { phase: 'task-start' })
  }
  const arn = parseArn(text)
  if (arn === null) {
    return invalid({ of: 'value', code: 'arn-cut', field: 'credentialsParameter' }, { phase: 'task-start' })
  }
  if (arn.service !== 'secretsmanager') {
    return invalid(
      { of: 'value', code: 'credentials-other-service' },
      { phase: 'task-start', reason: 'UNSUPPORTED_SERVICE', region: arn.region || null },
    )
  }
  const target = wholeSecret(arn, 'registry', scope)
  if (target.kind !== 'secret' || scope.account === null || target.account === scope.account) return target
  return invalid(
    { of: 'value', code: 'credentials-of-another-account', account: target.account ?? '', taskAccount: scope.account },
    { phase: 'task-start', reason: 'NOT_FOUND', region: target.region },
  )
}

/** The text is sent as it is, so a JSON key after the ARN makes it an unknown secret. */
function wholeSecret(arn: Arn, reader: 'registry' | 'fsx', scope: TaskScope): ReferenceTarget {
  const [type = '', name = '', ...fields] = arn.resource.split(':')
  const target = parseSecretArn({ ...arn, resource: name === '' ? arn.resource : `${type}:${name}` }, scope)
  if (target.kind !== 'secret' || fields.length === 0) return target
  return invalid(
    { of: 'value', code: 'credentials-of-one-key', reader },
    { phase: 'task-start', reason: 'NOT_FOUND', region: target.region, readings: [target.secretId] },
  )
}

/**
 * The secret or parameter of the FSx `credentialsParameter`. The agent asks in the task's own region, whatever the ARN says, for a
 * secret by the whole text and for a parameter by its bare name (agent, fsxwindowsfileserver).
 */
export function parseFsxCredentials(text: string, scope: TaskScope): ReferenceTarget {
  const arn = parseArn(text)
  if (arn?.service === 'secretsmanager') {
    const target = wholeSecret(arn, 'fsx', scope)
    if (target.kind !== 'secret' || scope.region === null || target.region === scope.region) return target
    return invalid(
      { of: 'value', code: 'fsx-secret-in-another-region', region: target.region ?? '', taskRegion: scope.region },
      { phase: 'task-start', reason: 'NOT_FOUND', region: target.region },
    )
  }
  if (arn?.service === 'ssm') return inOwnRegion(slashed(parseParameterArn(arn, scope)), scope)
  return invalid(
    { of: 'value', code: 'fsx-credentials-unreadable' },
    {
      phase: 'task-start',
      reason: arn === null ? 'MALFORMED' : 'UNSUPPORTED_SERVICE',
      region: arn?.region || null,
    },
  )
}

/**
 * The S3 object or parameter that holds a credential spec of `credentialSpecs` or `dockerSecurityOptions`. The agent asks in its own
 * region, whatever the ARN says (agent, credentialspec).
 */
export function parseCredentialSpec(text: string, scope: TaskScope): ReferenceTarget {
  const [, prefix = '', location] = /^(credentialspec(?:domainless)?:)(.*)$/s.exec(text) ?? []
  if (location === undefined) return invalid({ of: 'value', code: 'credential-spec-prefix' }, { phase: 'register' })
  // A file on the instance cannot be seen from a pipeline.
  if (location.startsWith('file://')) return { kind: 'local-file' }
  const arn = parseArn(location)
  if (arn?.service === 's3') return parseObjectArn(location)
  if (arn?.service === 'ssm') {
    const target = inOwnRegion(slashed(parseParameterArn(arn, scope)), scope)
    return target.kind === 'invalid'
      ? { ...target, readings: target.readings.map((reading) => prefix + reading) }
      : target
  }
  return invalid(
    { of: 'value', code: 'credential-spec-unreadable' },
    {
      phase: 'task-start',
      reason: arn === null ? 'MALFORMED' : 'UNSUPPORTED_SERVICE',
      region: arn?.region || null,
    },
  )
}

/** Here the agent takes the name out of the ARN itself, with the slash before it (agent, fsxwindowsfileserver, credentialspec). */
function slashed(target: ReferenceTarget): ReferenceTarget {
  if (target.kind !== 'parameter' || target.parameterName.startsWith('/')) return target
  return { ...target, parameterName: `/${target.parameterName}` }
}

function inOwnRegion(target: ReferenceTarget, scope: TaskScope): ReferenceTarget {
  return target.kind === 'parameter' ? { ...target, region: scope.region ?? target.region } : target
}
