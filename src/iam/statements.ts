import type { AccessRequest, StatementRef } from './access.ts'
import { judgeConditions } from './conditions.ts'
import { judgeResource, matchesAction } from './match.ts'
import type { NamedPolicy, Statement } from './policy.ts'
import { and, type Judgement, judged, not, or, TRUE, unknownGaps } from './truth.ts'

/** A statement and whether it applies to the request at hand. */
export interface JudgedStatement {
  readonly ref: StatementRef
  readonly applies: Judgement
}

/** Whether each statement applies, whomever it names. */
export function judgeStatements(
  named: NamedPolicy,
  source: StatementRef['source'],
  request: AccessRequest,
): JudgedStatement[] {
  return named.policy.statements.map((statement) => ({
    ref: { policy: named.name, sid: statement.sid, index: statement.index, effect: statement.effect, source },
    applies: and(
      judgeAction(statement, request.action),
      judgeStatementResource(statement, source, request, named.policy.variables),
      judgeConditions(statement.conditions, request.context, named.policy.variables),
    ),
  }))
}

/** Whether any statement with this effect applies. */
export function judgeEffect(statements: readonly JudgedStatement[], effect: 'Allow' | 'Deny'): Judgement {
  return or(...statements.filter((statement) => statement.ref.effect === effect).map(({ applies }) => applies))
}

export function judgeAction(statement: Statement, action: string): Judgement {
  const listed = (statement.action ?? statement.notAction ?? []).some((pattern) => matchesAction(pattern, action))
  return judged(statement.action === null ? !listed : listed)
}

function judgeStatementResource(
  statement: Statement,
  source: StatementRef['source'],
  request: AccessRequest,
  variables: boolean,
): Judgement {
  const patterns = statement.resource ?? statement.notResource
  // Repository policies name no resource: they speak of the repository they belong to. Elsewhere it is no valid statement.
  if (patterns === null) return source === 'resource' ? TRUE : unknownGaps('statement-without-resource')
  const listed = or(...patterns.map((text) => judgeResource(text, request.resource, request.context, variables)))
  return statement.resource === null ? not(listed) : listed
}
