import type { AccessRequest, PolicyReadings } from '../../src/iam/access.ts'
import { type ContextKeys, createContext } from '../../src/iam/context.ts'
import { type NamedPolicy, type ParsedPolicy, parsePolicy } from '../../src/iam/policy.ts'

export const ROLE = 'arn:aws:iam::111122223333:role/ecs/webExecutionRole'
export const ACCOUNT = '111122223333'
export const SECRET = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-Ab3dEf'
export const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'

export function policyOf(...statements: readonly object[]): ParsedPolicy {
  const policy = parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: statements }))
  if (policy === null) throw new Error('a test policy does not parse')
  return policy
}

export function named(name: string, ...statements: readonly object[]): NamedPolicy {
  return { name, policy: policyOf(...statements) }
}

export function requestOf(
  changes: Partial<Omit<AccessRequest, 'context'>> = {},
  context: ContextKeys = { known: {} },
): AccessRequest {
  return {
    principal: { arn: ROLE, account: ACCOUNT },
    action: 'secretsmanager:GetSecretValue',
    resource: SECRET,
    resourceAccount: ACCOUNT,
    ...changes,
    context: createContext(context),
  }
}

/** What is not given does not exist. */
export function readings(parts: {
  identity?: readonly NamedPolicy[] | 'unread'
  boundary?: NamedPolicy | 'unread'
  resource?: NamedPolicy | 'unread' | 'out-of-scope'
}): PolicyReadings {
  const { identity = [], boundary, resource } = parts
  return {
    identity: identity === 'unread' ? { status: 'unread' } : { status: 'read', value: identity },
    boundary: reading(boundary),
    resource: reading(resource),
  }
}

function reading(policy: NamedPolicy | 'unread' | 'out-of-scope' | undefined): PolicyReadings['boundary'] {
  if (policy === undefined) return { status: 'none' }
  return typeof policy === 'string' ? { status: policy } : { status: 'read', value: policy }
}
