import { parseOperator } from './conditions.ts'
import type { RequestContext } from './context.ts'
import {
  expandPattern,
  globMatches,
  hasHoles,
  judgeHoles,
  type Pattern,
  splitTokens,
  tokensCanBegin,
  tokensMatch,
} from './match.ts'
import type { Condition } from './policy.ts'
import { FALSE, type Judgement, not, or, TRUE, unknownGaps, unknownKeys } from './truth.ts'

/** Where the task runs for which ECS assumes a role. */
export interface SourceCaller {
  readonly account: string
  readonly region: string
  readonly partition: string
}

/** Whether it compares aws:SourceArn, as text or as an ARN. */
export function isSourceArnCondition(condition: Condition): boolean {
  const base = parseOperator(condition.operator)?.base ?? ''
  return condition.key.toLowerCase() === 'aws:sourcearn' && /^(string|arn)/.test(base)
}

/**
 * Judges a condition on aws:SourceArn. ECS sends an ARN of its own in the task's region and account; which one exactly is not documented,
 * but that it cannot be tied to one cluster is.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
 */
export function judgeSourceArn(
  condition: Condition,
  caller: SourceCaller,
  context: RequestContext,
  variables: boolean,
): Judgement {
  const operator = parseOperator(condition.operator)
  if (operator === null) return unknownGaps('condition-operator')
  const beginning = sourceArnBeginning(caller)
  const asArn = operator.base.startsWith('arn')
  const wildcards = asArn || operator.base === 'stringlike'
  const each = condition.values.map((value): Judgement => {
    const pattern = expandPattern(value, context, { variables, wildcards })
    // An ARN of ECS holds no star; without wildcards it would have to.
    if (!canMatch(pattern, beginning, asArn) || (!wildcards && value.includes('*'))) return FALSE
    if (hasHoles(pattern)) return judgeHoles(pattern)
    if (mustMatch(pattern, beginning, asArn)) return TRUE
    return !operator.negated && isClusterPattern(value) ? FALSE : unknownKeys(condition.key)
  })
  return operator.negated ? not(or(...each)) : or(...each)
}

function sourceArnBeginning(caller: SourceCaller): string {
  return `arn:${caller.partition}:ecs:${caller.region}:${caller.account}:`
}

function canMatch(pattern: Pattern, beginning: string, asArn: boolean): boolean {
  const parts = splitTokens(pattern.tokens)
  if (!asArn || parts.length < 6 || hasHoles(pattern)) return tokensCanBegin(pattern.tokens, beginning)
  return beginning.split(':').every((value, index) => index === 5 || tokensMatch(parts[index] ?? [], value))
}

/** A pattern that ends in `*` and matches the beginning matches every ARN that begins so. */
function mustMatch(pattern: Pattern, beginning: string, asArn: boolean): boolean {
  if (pattern.tokens.at(-1)?.kind !== 'many' || !tokensMatch(pattern.tokens, beginning)) return false
  const parts = splitTokens(pattern.tokens)
  return !asArn || pattern.tokens.length === 1 || (parts.length === 6 && parts[5]?.length === 1)
}

/** One named cluster; ECS documents that only all clusters can be meant. */
function isClusterPattern(value: string): boolean {
  const resource = value.split(':').slice(5).join(':')
  return /^cluster\/[^*?]/.test(resource)
}

/** Whether it asks for one cluster of the task's region and account. */
export function namesCluster(condition: Condition, caller: SourceCaller): boolean {
  const beginning = sourceArnBeginning(caller)
  const ours = (value: string) => globMatches(value.split(':').slice(0, 5).join(':'), beginning.slice(0, -1))
  return isSourceArnCondition(condition) && condition.values.some((value) => isClusterPattern(value) && ours(value))
}
