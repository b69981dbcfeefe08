import type { JsonObject } from '../../../src/base/json.ts'
import { resourceTemplate } from './action-resources.ts'
import { policyText } from './iam-roles.ts'
import { present } from './operation.ts'
import type { MatchedStatement, PairDecision } from './policy-decision.ts'
import { statementsOf } from './policy-decision.ts'

/** What was decided of one action and one resource. */
export type Pair = PairDecision & { resource: string }

/** As it was before 2026-07-30: one result for each pair. */
export function oldResult(action: string, pair: Pair): JsonObject {
  return present({
    EvalActionName: action,
    EvalResourceName: pair.resource,
    EvalDecision: pair.decision,
    MatchedStatements: pair.matched.map(statement),
    MissingContextValues: pair.missing,
    ...details(pair),
  })
}

/** One result: the most restrictive decision on top, what holds for each ARN below. */
export function newResult(action: string, pairs: readonly Pair[]): JsonObject {
  const [first] = pairs
  const worst =
    (['explicitDeny', 'implicitDeny'] as const).find((decision) => pairs.some((pair) => pair.decision === decision)) ??
    'allowed'
  const star = first?.resource === '*'
  const only = pairs.length === 1 ? first : undefined
  const organizations = pairs.map((pair) => pair.byOrganizations)
  return present({
    EvalActionName: action,
    EvalResourceName: only === undefined ? resourceTemplate(action) : only.resource,
    EvalDecision: worst,
    MatchedStatements: unique(pairs.filter((pair) => pair.decision === worst).flatMap((pair) => pair.matched)).map(
      statement,
    ),
    MissingContextValues: [...new Set(pairs.flatMap((pair) => pair.missing))],
    OrganizationsDecisionDetail: organizations.every((allowed) => allowed === undefined)
      ? undefined
      : { AllowedByOrganizations: !organizations.includes(false) },
    PermissionsBoundaryDecisionDetail:
      only?.byBoundary === undefined ? undefined : { AllowedByPermissionsBoundary: only.byBoundary },
    ResourceSpecificResults: star
      ? undefined
      : pairs.map((pair) =>
          present({
            EvalResourceName: pair.resource,
            EvalResourceDecision: pair.decision,
            MatchedStatements: pair.matched.map(statement),
            MissingContextValues: pair.missing,
            PermissionsBoundaryDecisionDetail:
              pair.byBoundary === undefined ? undefined : { AllowedByPermissionsBoundary: pair.byBoundary },
          }),
        ),
  })
}

function details(pair: Pair): JsonObject {
  return present({
    OrganizationsDecisionDetail:
      pair.byOrganizations === undefined ? undefined : { AllowedByOrganizations: pair.byOrganizations },
    PermissionsBoundaryDecisionDetail:
      pair.byBoundary === undefined ? undefined : { AllowedByPermissionsBoundary: pair.byBoundary },
  })
}

function unique(matched: readonly MatchedStatement[]): MatchedStatement[] {
  return matched.filter(
    (match, index) =>
      matched.findIndex((other) => other.policy === match.policy && other.index === match.index) === index,
  )
}

/** Positions are 1-based lines and columns in the stored text; the end is exclusive. */
function statement({ policy, index }: MatchedStatement): JsonObject {
  const text = policyText(policy.document)
  const indent = Array.isArray(policy.document.Statement) ? 4 : 2
  let from = text.indexOf('"Statement"')
  let end = from
  for (const [position, one] of statementsOf(policy.document).entries()) {
    const rendered = JSON.stringify(one, null, 2).replaceAll('\n', `\n${' '.repeat(indent)}`)
    from = text.indexOf(rendered, end)
    end = from + rendered.length
    if (position === index) break
  }
  return {
    SourcePolicyId: policy.id,
    SourcePolicyType: policy.type,
    StartPosition: positionAt(text, from),
    EndPosition: positionAt(text, end),
  }
}

function positionAt(text: string, offset: number): JsonObject {
  const lines = text.slice(0, offset).split('\n')
  return { Line: lines.length, Column: (lines.at(-1)?.length ?? 0) + 1 }
}
