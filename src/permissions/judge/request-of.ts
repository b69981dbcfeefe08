import type { RoleFacts } from '../../account/facts.ts'
import type { Question } from '../../account/simulator.ts'
import type { AccessRequest } from '../../iam/access.ts'
import { type ContextKeys, createContext } from '../../iam/context.ts'
import { describeContext } from '../../iam/request-context.ts'
import type { SimulatedPrincipal } from '../../iam/simulated-principal.ts'
import type { RequiredPermission } from '../permission.ts'

/** What is known of who asks. */
export interface Asker {
  readonly principal: SimulatedPrincipal
  /** Null where it is a user, or was not read. */
  readonly role: RoleFacts | null
  /** Time of the run, ISO 8601. */
  readonly now: string
  /** Condition keys that the user of the action vouches for. */
  readonly vouched: Readonly<Record<string, readonly string[]>>
}

/** What to ask the simulator: one question for each form of the resource's ARN. */
export function questionsOf(required: RequiredPermission, asker: Asker): Question[] {
  const keys = keysOf(required, asker)
  return required.arnForms.map((resource) => ({ action: required.action, resource, keys }))
}

/** The request as the evaluator judges it. */
export function requestOf(required: RequiredPermission, resource: string, asker: Asker): AccessRequest {
  const { principal, role, vouched } = asker
  const [owner, ...others] = vouched['aws:ResourceAccount'] ?? []
  return {
    principal: { arn: role?.arn ?? principal.arn, account: principal.account },
    action: required.action,
    resource,
    resourceAccount: required.context.resourceAccount ?? (others.length === 0 ? (owner ?? null) : null),
    ...(required.awsManagedKey ? { awsManagedKey: true } : {}),
    context: createContext(keysOf(required, asker)),
  }
}

function keysOf(required: RequiredPermission, { principal, role, now, vouched }: Asker): ContextKeys {
  const { further = {}, ...context } = required.context
  // A user's long-term credentials were never issued as a session.
  const user =
    principal.kind === 'user'
      ? { 'aws:PrincipalType': ['User'], 'aws:username': [principal.name], 'aws:TokenIssueTime': [] }
      : {}
  return describeContext({
    ...context,
    action: required.action,
    region: required.region,
    role: {
      arn: role?.arn ?? principal.arn,
      account: principal.account,
      id: role?.id ?? null,
      tags: role?.tags ?? null,
    },
    byTask: required.principal !== 'deployer',
    now,
    vouched: { ...further, ...user, ...vouched },
  })
}
