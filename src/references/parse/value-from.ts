import { parseArn } from '../../base/arn.ts'
import { fieldGap } from './arn-fields.ts'
import { invalid } from './invalid.ts'
import { lackingParameter, parseParameterArn, parseParameterName } from './parameter-name.ts'
import type { ReferenceTarget, TaskScope } from './reference.ts'
import { lacking, parseSecretArn } from './secret-arn.ts'

/**
 * What ECS asks for where this text is the `valueFrom` of `secrets` or `secretOptions`. Grammar: ECS agent 1.105, asmsecret.go
 * `getASMParametersFromValueFrom`, and the errors of RegisterTaskDefinition. Never throws.
 */
export function parseValueFrom(text: string, scope: TaskScope): ReferenceTarget {
  if (text === '') return invalid({ of: 'value', code: 'empty' }, { phase: 'register' })
  const trimmed = text.trim()
  if (text !== trimmed && trimmed !== '') {
    const target = parseValueFrom(trimmed, scope)
    // Whether ECS trims is not known, so only what is wrong without the space too is certain to fail.
    if (target.kind === 'invalid') return target
    const region = target.kind === 'secret' || target.kind === 'parameter' ? target.region : null
    return invalid({ of: 'value', code: 'white-space' }, { phase: 'register', region, readings: [trimmed] })
  }
  if (!text.startsWith('arn:')) return parseParameterName(text, scope)
  const arn = parseArn(text)
  if (arn === null) return cutArn(text, scope)
  if (arn.service === 'secretsmanager') return parseSecretArn(arn, scope)
  if (arn.service === 'ssm') return parseParameterArn(arn, scope)
  return invalid(
    { of: 'value', code: 'other-service', service: arn.service },
    { phase: 'register', reason: 'UNSUPPORTED_SERVICE', region: arn.region || null },
  )
}

/** An ARN of fewer than six parts may lack fields before its resource, or end too early. */
function cutArn(text: string, scope: TaskScope): ReferenceTarget {
  const service = text.split(':')[2]
  if (service === 'secretsmanager') {
    const gap = fieldGap(text, 'secret', scope)
    if (gap !== null) return lacking(gap, true, null)
  }
  if (service === 'ssm') {
    const gap = fieldGap(text, 'parameter', scope)
    if (gap !== null) return lackingParameter(gap, null)
  }
  const phase = service === 'secretsmanager' ? 'task-start' : 'register'
  return invalid({ of: 'value', code: 'arn-cut', field: 'valueFrom' }, { phase })
}
