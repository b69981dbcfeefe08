import { type JsonObject, ownValue } from '../base/json.ts'

/** When a task definition as described was registered, in milliseconds since the epoch. */
export function registeredAt(definition: JsonObject): number | null {
  const text = ownValue(definition, 'registeredAt')
  const time = typeof text === 'string' ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? null : time
}

/** ARN of the identity that registered a task definition as described. */
export function registeredBy(definition: JsonObject): string | null {
  const text = ownValue(definition, 'registeredBy')
  return typeof text === 'string' && text !== '' ? text : null
}

/** The identity behind an ARN without its session: of a role that was assumed, the role. */
export function identityOf(arn: string): string {
  const [, partition, account, role] = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\/.+$/.exec(arn) ?? []
  return role === undefined ? arn : `arn:${partition}:iam::${account}:role/${role}`
}
