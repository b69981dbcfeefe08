import { type Grant, type PolicyDocument, suggestPolicy } from '../iam/suggested-policy.ts'
import type { RolePolicy, SuggestedPolicy } from '../report/report.ts'
import type { Permission, RequiredPermission } from './permission.ts'

/** Characters of a managed policy, white space not counted (IAM user guide, "IAM and AWS STS quotas"). */
export const managedPolicyLimit = 6_144

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
    return policy === null ? [] : [{ role, document: reported(policy) }]
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
