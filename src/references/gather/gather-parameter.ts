import type { Account } from '../../account/account.ts'
import { absent, unknown } from '../../base/lookup.ts'
import type { ParameterTarget } from '../parse/reference.ts'
import { type GatherOptions, noRegion, ownAccountOnly } from './answer-scope.ts'
import { customerKey } from './customer-key.ts'
import type { ParameterEvidence } from './evidence.ts'

const keyNotTold = unknown(
  'NOT_PERMITTED',
  'only ssm:DescribeParameters tells which key encrypts the parameter, and the pipeline may not call it',
)

/** What AWS has where a reference names a parameter: the parameter, or the secret behind it, then the key. */
export async function gatherParameter(
  target: ParameterTarget,
  account: Account,
  options: GatherOptions,
): Promise<ParameterEvidence> {
  const { region } = target
  const empty = { secret: null, key: null, suggestion: null }
  if (region === null) return { kind: 'parameter', parameter: noRegion, ...empty }
  if (target.throughSecret !== null) {
    const secretId = target.throughSecret
    const secret = await ownAccountOnly(options, () => account.secrets.describe(region, secretId))
    const key = secret.status === 'found' ? await customerKey(secret.value.kmsKeyId, region, account.keys) : null
    return { kind: 'parameter', parameter: absent, ...empty, secret, key }
  }
  const parameter = await ownAccountOnly(options, () => account.parameters.describe(region, target.parameterName))
  const base = { kind: 'parameter' as const, parameter, ...empty }
  if (parameter.status !== 'found' || parameter.value.type !== 'SecureString') return base
  const { keyId } = parameter.value
  return { ...base, key: keyId === null ? keyNotTold : await customerKey(keyId, region, account.keys) }
}
