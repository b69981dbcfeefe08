import type { Json, JsonObject } from '../../../src/base/json.ts'
import { isObject, matches } from './operation.ts'
import type { RequestContext } from './policy-conditions.ts'
import { conditionHolds, contextKeysIn, likePattern } from './policy-conditions.ts'
import type { SimulationDecision } from './world.ts'

export interface SourcePolicy {
  id: string
  type: 'IAM Policy' | 'Permissions Boundary Policy'
  document: JsonObject
}

export interface MatchedStatement {
  policy: SourcePolicy
  index: number
}

export interface PairDecision {
  decision: SimulationDecision
  matched: MatchedStatement[]
  missing: string[]
  byBoundary: boolean | undefined
  byOrganizations: boolean | undefined
}

export interface Policies {
  identity: SourcePolicy[]
  boundary: SourcePolicy[] | null
  scps: JsonObject[][] | null
}

/** What the simulator decides of a pair; the resource is a literal ARN, or `*` for none. */
export function decidePair(
  policies: Policies,
  action: string,
  resource: string,
  context: RequestContext,
): PairDecision {
  const identity = judge(policies.identity, action, resource, context)
  const boundary = policies.boundary === null ? undefined : judge(policies.boundary, action, resource, context)
  const levels = policies.scps?.map((level) => judge(level.map(asScp), action, resource, context))
  const byBoundary = boundary && boundary.denies.length === 0 && boundary.allows.length > 0
  const byOrganizations = levels?.every((level) => level.denies.length === 0 && level.allows.length > 0)
  const denies = [...identity.denies, ...(boundary?.denies ?? [])]
  const detail = { byBoundary, byOrganizations }
  if (denies.length > 0 || levels?.some((level) => level.denies.length > 0))
    return { decision: 'explicitDeny', matched: denies, missing: [], ...detail }
  if (identity.allows.length > 0 && byBoundary !== false && byOrganizations !== false)
    return { decision: 'allowed', matched: identity.allows, missing: [], ...detail }
  const named = [...policies.identity, ...(policies.boundary ?? [])].flatMap(({ document }) => contextKeysIn(document))
  const missing = [...new Set(named)].filter((key) => !context.has(key.toLowerCase()))
  return { decision: 'implicitDeny', matched: [], missing, ...detail }
}

function asScp(document: JsonObject): SourcePolicy {
  return { id: 'scp', type: 'IAM Policy', document }
}

function judge(
  policies: readonly SourcePolicy[],
  action: string,
  resource: string,
  context: RequestContext,
): { allows: MatchedStatement[]; denies: MatchedStatement[] } {
  const applying = policies.flatMap((policy) =>
    statementsOf(policy.document).flatMap((statement, index) =>
      applies(statement, action, resource, context) ? [{ policy, index, effect: statement.Effect }] : [],
    ),
  )
  const of = (effect: string): MatchedStatement[] =>
    applying.filter((match) => match.effect === effect).map(({ policy, index }) => ({ policy, index }))
  return { allows: of('Allow'), denies: of('Deny') }
}

/** Also where a single one stands without a list. */
export function statementsOf(document: JsonObject): JsonObject[] {
  const statements = document.Statement
  return (Array.isArray(statements) ? statements : [statements]).filter((statement) => isObject(statement))
}

function applies(statement: JsonObject, action: string, resource: string, context: RequestContext): boolean {
  return (
    actionMatches(statement, action) &&
    resourceMatches(statement, resource, context) &&
    conditionHolds(statement.Condition, context)
  )
}

function actionMatches(statement: JsonObject, action: string): boolean {
  const hit = (patterns: Json): boolean =>
    entries(patterns).some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase()))
  if (statement.NotAction !== undefined) return !hit(statement.NotAction)
  return statement.Action !== undefined && hit(statement.Action)
}

function resourceMatches(statement: JsonObject, resource: string, context: RequestContext): boolean {
  const hit = (patterns: Json): boolean =>
    entries(patterns).some((pattern) => resourceMatch(pattern, resource, context))
  if (statement.NotResource !== undefined) return !hit(statement.NotResource)
  return statement.Resource !== undefined && hit(statement.Resource)
}

/** An ARN with fewer than six parts is completed with wildcards; no part but the last holds a colon. */
function resourceMatch(pattern: string, resource: string, context: RequestContext): boolean {
  if (/^\*+$/.test(pattern)) return true
  if (resource === '*') return false
  const wanted = parts(pattern)
  return parts(resource).every((part, index) => likePattern(wanted[index] ?? '*', context)?.test(part) ?? false)
}

function parts(arn: string): string[] {
  const all = arn.split(':')
  return [...all.slice(0, 5), ...(all.length > 5 ? [all.slice(5).join(':')] : [])]
}

function entries(value: Json): string[] {
  return (Array.isArray(value) ? value : [value]).map((item: Json) => String(item))
}
