import { judgeConditions } from './conditions.ts'
import { createContext, type RequestContext } from './context.ts'
import type { ParsedPolicy, Principals, Statement } from './policy.ts'
import { isSourceArnCondition, judgeSourceArn, namesCluster } from './source-arn.ts'
import { judgeAction } from './statements.ts'
import { and, FALSE, type Judgement, judged, not, or, TRUE, unknownGaps } from './truth.ts'

/** Who wants to assume a role, and for which task. */
export interface TrustRequest {
  /** `ecs-tasks.amazonaws.com` for execution and task roles, `ecs.amazonaws.com` for infrastructure roles. */
  readonly service: string
  /** Account, region and partition the task runs in. */
  readonly account: string
  readonly region: string
  readonly partition: string
  /** Further condition keys that somebody vouches for. */
  readonly known?: Readonly<Record<string, readonly string[]>>
}

export type TrustReason =
  | 'trust_ok'
  | 'trust_wrong_service'
  | 'trust_wrong_action'
  | 'trust_source_arn_cluster'
  | 'trust_condition_mismatch'
  | 'trust_explicit_deny'
  | 'trust_condition_unknown'
  | 'trust_principal_unclear'

export interface TrustEvaluation {
  readonly decision: 'allowed' | 'denied' | 'conditional'
  readonly reason: TrustReason
  /** One plain sentence for the report. */
  readonly message: string
  readonly unknownKeys: readonly string[]
}

interface Row {
  readonly statement: Statement
  readonly named: Judgement
  readonly action: Judgement
  readonly applies: Judgement
}

/**
 * Whether ECS may assume a role. The policy simulator ignores trust policies, so this is decided here alone. `conditional` with no keys:
 * the policy says something undocumented.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html (confused deputy),
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluateTrust(policy: ParsedPolicy, request: TrustRequest): TrustEvaluation {
  const context = trustContext(request)
  const rows = policy.statements.map((statement) => judgeRow(statement, request, context, policy.variables))
  const [allows, denies] = [rows.filter(hasEffect('Allow')), rows.filter(hasEffect('Deny'))]
  const verdict = and(or(...allows.map(applies)), not(or(...denies.map(applies))))
  const answer = (decision: TrustEvaluation['decision'], reason: TrustReason): TrustEvaluation => ({
    decision,
    reason,
    message: sentences[reason](request.service),
    unknownKeys: verdict.keys,
  })
  if (denies.some((row) => row.applies.truth === true)) return answer('denied', 'trust_explicit_deny')
  if (verdict.truth === true) return answer('allowed', 'trust_ok')
  if (verdict.truth === 'unknown') {
    return answer('conditional', verdict.keys.length > 0 ? 'trust_condition_unknown' : 'trust_principal_unclear')
  }
  const named = allows.filter((row) => row.named.truth === true)
  if (named.length === 0) return answer('denied', 'trust_wrong_service')
  const acting = named.filter((row) => row.action.truth === true)
  if (acting.length === 0) return answer('denied', 'trust_wrong_action')
  const clusterOnly = acting.some((row) => row.statement.conditions.some((it) => namesCluster(it, request)))
  return answer('denied', clusterOnly ? 'trust_source_arn_cluster' : 'trust_condition_mismatch')
}

const sentences: Readonly<Record<TrustReason, (service: string) => string>> = {
  trust_ok: (service) => `The role's trust policy lets ${service} assume it.`,
  trust_wrong_service: (service) =>
    `The role's trust policy does not name ${service}, so ECS cannot assume the role and the task does not start.`,
  trust_wrong_action: (service) =>
    `The role's trust policy names ${service} but not for sts:AssumeRole, so ECS cannot assume the role and the task does not start.`,
  trust_source_arn_cluster: () =>
    'The role may only be assumed for one cluster (aws:SourceArn), which ECS does not support, so the task does not start.',
  trust_condition_mismatch: (service) =>
    `A condition in the role's trust policy can never hold when ${service} assumes the role, so the task does not start.`,
  trust_explicit_deny: (service) =>
    `The role's trust policy explicitly denies ${service}, so ECS cannot assume the role and the task does not start.`,
  trust_condition_unknown: (service) =>
    `Whether ${service} may assume the role depends on condition keys that are only known once the task runs.`,
  trust_principal_unclear: (service) =>
    `The role's trust policy does not say clearly whether ${service} may assume it: it speaks of everyone, or uses an undocumented form.`,
}

function hasEffect(effect: 'Allow' | 'Deny'): (row: Row) => boolean {
  return (row) => row.statement.effect === effect
}

function applies(row: Row): Judgement {
  return row.applies
}

/** Keys of the call ECS makes. A service is in no organization and gives no external id; its own organization is unknown. */
function trustContext(request: TrustRequest): RequestContext {
  return createContext({
    known: {
      'aws:SourceAccount': [request.account],
      'aws:PrincipalIsAWSService': ['true'],
      'aws:PrincipalServiceName': [request.service],
      'aws:SecureTransport': ['true'],
      ...request.known,
    },
    absent: [
      'sts:ExternalId',
      'aws:PrincipalOrgID',
      'aws:PrincipalOrgPaths',
      'aws:MultiFactorAuthPresent',
      'aws:MultiFactorAuthAge',
    ],
  })
}

function judgeRow(statement: Statement, request: TrustRequest, context: RequestContext, variables: boolean): Row {
  const named = judgeService(statement, request.service)
  const action = judgeAction(statement, 'sts:AssumeRole')
  const vouched = context('aws:SourceArn').status === 'known'
  const [source, rest] = partition(statement.conditions, (it) => !vouched && isSourceArnCondition(it))
  const conditions = and(
    judgeConditions(rest, context, variables),
    ...source.map((condition) => judgeSourceArn(condition, request, context, variables)),
  )
  return { statement, named, action, applies: and(named, action, conditions) }
}

function judgeService(statement: Statement, service: string): Judgement {
  const names = (principals: Principals) => principals.service.some((name) => name.toLowerCase() === service)
  if (statement.principal !== null) {
    if (names(statement.principal)) return TRUE
    if (!statement.principal.anyone) return FALSE
    // A deny of everyone holds for services too; whether an allow of everyone admits one is not documented.
    return statement.effect === 'Deny' ? TRUE : unknownGaps('principal')
  }
  if (statement.notPrincipal === null) return FALSE
  return judged(!names(statement.notPrincipal) && !statement.notPrincipal.anyone)
}

function partition<T>(list: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [list.filter(belongs), list.filter((item) => !belongs(item))]
}
