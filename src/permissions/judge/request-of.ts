import type { RoleFacts } from '../../account/facts.ts'
import type { AccessRequest } from '../../iam/access.ts'
import { type ContextKeys, createContext } from '../../iam/context.ts'
import { describeContext } from '../../iam/request-context.ts'
import type { SimulatedPrincipal } from '../../iam/simulated-principal.ts'
import type { RequiredPermission } from '../permission.ts'

/** What is known of who asks, besides the need. */
export interface Asker {
  readonly principal: SimulatedPrincipal
  /** Null where it is a user, or was not read. */
  readonly role: RoleFacts | null
  /** Time of the run, ISO 8601. */
  readonly now: string
  /** Condition keys that the user of the action vouches for. */
  readonly vouched: Readonly<Record<string, readonly string[]>>
}

/** Takes a need and who asks; gives what is known of the call's condition keys. */
export function keysOf(required: RequiredPermission, asker: Asker): ContextKeys {
  const { principal, role, now, vouched } = asker
  const { further = {}, ...context } = required.context
  const user = principal.kind === 'user' ? { 'aws:PrincipalType': ['User'], 'aws:username': [principal.name] } : {}
  return describeContext({
    ...context,
    action: required.action,
    region: required.region,
    role: { arn: role?.arn ?? principal.arn, account: principal.account, tags: role?.tags ?? null },
    now,
    vouched: { ...further, ...user, ...vouched },
  })
}

/** Takes a need, one spelling of its resource and who asks; gives the request as the evaluator judges it. */
export function requestOf(required: RequiredPermission, resource: string, asker: Asker): AccessRequest {
  const { principal, role, vouched } = asker
  const [owner, ...others] = vouched['aws:ResourceAccount'] ?? []
  return {
    principal: { arn: role?.arn ?? principal.arn, account: principal.account },
    action: required.action,
    resource,
    resourceAccount: required.context.resourceAccount ?? (others.length === 0 ? (owner ?? null) : null),
    context: createContext(keysOf(required, asker)),
  }
}
