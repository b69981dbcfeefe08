import { judgeConditions } from './conditions.js';
import { judgeResource, matchesAction } from './match.js';
import { and, judged, not, or, TRUE, unknownGaps } from './truth.js';
/** Takes a policy, where it stands, and a request; judges each of its statements, whomever it names. */
export function judgeStatements(named, source, request) {
    return named.policy.statements.map((statement) => ({
        ref: { policy: named.name, sid: statement.sid, index: statement.index, effect: statement.effect, source },
        applies: and(judgeAction(statement, request.action), judgeStatementResource(statement, source, request, named.policy.variables), judgeConditions(statement.conditions, request.context, named.policy.variables)),
    }));
}
/** Takes judged statements; judges whether any with this effect applies. */
export function judgeEffect(statements, effect) {
    return or(...statements.filter((statement) => statement.ref.effect === effect).map(({ applies }) => applies));
}
/** Takes a statement and an action; judges whether it covers the action. */
export function judgeAction(statement, action) {
    const listed = (statement.action ?? statement.notAction ?? []).some((pattern) => matchesAction(pattern, action));
    return judged(statement.action === null ? !listed : listed);
}
function judgeStatementResource(statement, source, request, variables) {
    const patterns = statement.resource ?? statement.notResource;
    // Repository policies name no resource: they speak of the repository they belong to. Elsewhere it is no valid statement.
    if (patterns === null)
        return source === 'resource' ? TRUE : unknownGaps('statement-without-resource');
    const listed = or(...patterns.map((text) => judgeResource(text, request.resource, request.context, variables)));
    return statement.resource === null ? not(listed) : listed;
}
