import { type Grant, type PolicyDocument, suggestPolicy } from '../iam/suggested-policy.ts'
import type { RolePolicy, SuggestedPolicy } from '../report/report.ts'
import type { Cure, Permission, RequiredPermission } from './permission.ts'

/** Characters of a managed policy, and of all inline policies of a role, white space not counted (IAM user guide, "IAM and AWS STS quotas"). */
export const managedPolicyLimit = 6_144
export const inlinePoliciesLimit = 10_240

/** How a policy fits on a role that has others. `split`: neither as one managed policy nor, as far as is known, as an inline one. */
export function fitOf({ policyLength, inlineLength }: Pick<Cure, 'policyLength' | 'inlineLength'>) {
  const asManaged = policyLength <= managedPolicyLimit
  const asInline = (inlineLength ?? 0) + policyLength <= inlinePoliciesLimit
  if (asManaged) return asInline ? 'any' : 'managed'
  return asInline && inlineLength !== null ? 'inline' : 'split'
}

/** What a policy on the role would have to allow. */
export function grantOf({ action, resource, context }: RequiredPermission): Grant {
  const { viaService, resourceAccount } = context
  return {
    action,
    resource,
    ...(viaService === undefined ? {} : { viaService }),
    ...(action.startsWith('s3:') && resourceAccount !== null ? { resourceAccount } : {}),
  }
}

/**
 * The policies that grant execution roles what they lack, one a role, in the order in which the permissions name them. A role that no
 * policy of its own would help has none.
 */
export function suggestedPolicies(permissions: readonly Permission[]): RolePolicy[] {
  const curable = permissions.filter(({ cure }) => cure !== null)
  return [...Map.groupBy(curable, ({ required }) => required.principalArn)].flatMap(([role, lacking]) => {
    const policy = suggestPolicy(lacking.flatMap(({ cure }) => cure?.grants ?? []))
    if (policy === null) return []
    const fit = fitOf({
      policyLength: JSON.stringify(policy).length,
      inlineLength: lacking[0]?.cure?.inlineLength ?? null,
    })
    return [{ role, document: reported(policy), ...(fit === 'managed' || fit === 'split' ? { attach: fit } : {}) }]
  })
}

/** The report's form: every value a list. */
function reported({ Version, Statement }: PolicyDocument): SuggestedPolicy {
  return {
    Version,
    Statement: Statement.map(({ Sid, Effect, Action, Resource, Condition }) => ({
      Sid,
      Effect,
      Action: listOf(Action),
      Resource: listOf(Resource),
      ...(Condition === undefined
        ? {}
        : {
            Condition: {
              StringEquals: Object.fromEntries(
                Object.entries(Condition.StringEquals).map(([key, values]) => [key, listOf(values)]),
              ),
            },
          }),
    })),
  }
}

function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value
}
