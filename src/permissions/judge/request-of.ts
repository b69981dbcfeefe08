import type { RoleFacts } from '../../account/facts.ts'
import type { Question } from '../../account/simulator.ts'
import { memoizeByObject } from '../../base/memoize.ts'
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

/** What one asker asks about permissions. */
export interface Requests {
  /** What to ask the simulator: one question for each form of the resource's ARN. */
  questionsOf(required: RequiredPermission): Question[]
  /** The request as the evaluator judges it. */
  requestOf(required: RequiredPermission, resource: string): AccessRequest
}

/** The condition keys of a permission are made once, for however many ARNs it is asked about. */
export function createRequests(asker: Asker): Requests {
  const { principal, role, vouched } = asker
  const [owner, ...others] = vouched['aws:ResourceAccount'] ?? []
  const keysOf = memoizeByObject((required: RequiredPermission) => contextKeysOf(required, asker))
  const contextOf = memoizeByObject((required: RequiredPermission) => createContext(keysOf(required)))
  return {
    questionsOf: (required) =>
      required.arnForms.map((resource) => ({ action: required.action, resource, keys: keysOf(required) })),
    requestOf: (required, resource) => ({
      principal: { arn: role?.arn ?? principal.arn, account: principal.account },
      action: required.action,
      resource,
      resourceAccount: required.context.resourceAccount ?? (others.length === 0 ? (owner ?? null) : null),
      ...(required.awsManagedKey ? { awsManagedKey: true } : {}),
      context: contextOf(required),
    }),
  }
}

function contextKeysOf(required: RequiredPermission, { principal, role, now, vouched }: Asker): ContextKeys {
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
