import type { IAMClient } from '@aws-sdk/client-iam'
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import type { SSMClient } from '@aws-sdk/client-ssm'
import type { Account } from '../../src/account/account.ts'
import type { World } from '../support/aws/world.ts'

/** One who is asked: through the readers that the action uses, and through the SDK itself for what they never ask. */
export interface Peer {
  readonly account: Account
  readonly secretsManager: SecretsManagerClient
  readonly ssm: SSMClient
  readonly iam: IAMClient
}

export type Ask = (peer: Peer, world: World) => Promise<unknown>

/** A question, and a part of the answer that both must give; beyond that part, both answers are compared whole. */
export type Agreement = readonly [question: string, ask: Ask, both: unknown]

/** A question that moto answers otherwise than AWS does by its documentation: a part of the answer of each. */
export type Difference = readonly [question: string, ask: Ask, embedded: unknown, moto: unknown]

/** A name, or how to find it in the world. */
export type Id = string | ((world: World) => string)

export function idIn(world: World, id: Id): string {
  return typeof id === 'string' ? id : id(world)
}

export const found = (value: unknown) => ({ status: 'found', value })
export const absent = { status: 'absent' }
export const unsettled = { status: 'unknown', cause: 'SERVICE_ERROR' }

/** By which name and HTTP status the SDK knows an error. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error)) return 'no error'
  const metadata = '$metadata' in error ? error.$metadata : null
  const status =
    typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata ? metadata.httpStatusCode : null
  return { error: error.name, status }
}

/** An answer with every date of a change as 0: each of the two was seeded in its own moment. */
export function undated(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(undated)
  if (typeof answer !== 'object' || answer === null) return answer
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [name, /^(?:changed|created)At$/.test(name) ? 0 : undated(value)]),
  )
}
