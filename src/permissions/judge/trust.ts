import type { RoleFacts } from '../../account/facts.ts'
import { parseArn } from '../../base/arn.ts'
import type { Lookup } from '../../base/lookup.ts'
import { asSentence } from '../../base/sentence.ts'
import { parsePolicy } from '../../iam/policy.ts'
import { evaluateTrust } from '../../iam/trust.ts'
import type { TrustVerdict } from '../../iam/trust-verdict.ts'
import type { TaskScope } from '../../references/parse/reference.ts'

/** Whether ECS may assume a role for tasks. `vouched`: condition keys that the user vouches for. */
export function trustOf(
  role: Lookup<RoleFacts>,
  scope: TaskScope,
  vouched: Readonly<Record<string, readonly string[]>> = {},
): TrustVerdict {
  if (role.status === 'absent') return { verdict: 'unverified', reason: 'The role does not exist.' }
  if (role.status === 'unknown') return { verdict: 'unverified', reason: asSentence(role.reason) }
  const { region, partition } = scope
  const account = scope.account ?? parseArn(role.value.arn)?.account ?? null
  if (region === null || account === null) {
    return { verdict: 'unverified', reason: 'It is not known in which account and region the tasks run.' }
  }
  const policy = parsePolicy(role.value.trustPolicy)
  if (policy === null) return { verdict: 'unverified', reason: 'The trust policy of the role could not be understood.' }
  const trust = evaluateTrust(policy, {
    service: 'ecs-tasks.amazonaws.com',
    account,
    region,
    partition,
    known: vouched,
  })
  const keys = trust.unknownKeys.length === 0 ? '' : ` The keys are ${trust.unknownKeys.join(', ')}.`
  return { verdict: trust.decision, reason: `${trust.message}${keys}` }
}
