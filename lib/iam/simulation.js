import { distinctNames } from './truth.js';
/** Takes an action and a resource; gives the key under which `readSimulation` files their decision. */
export function pairKey(action, resource) {
    return `${action.toLowerCase()}|${resource}`;
}
/**
 * Takes the evaluation results of all pages of one SimulatePrincipalPolicy question, in the shape since July 2026 (one
 * result an action, decisions in ResourceSpecificResults, the top level an aggregate under a template name) or the older
 * one (a result each pair); gives the decision of each pair by `pairKey`. A pair that was not answered is not in it.
 * Of answers that disagree the stricter one stands.
 */
export function readSimulation(results, roleName) {
    const pairs = new Map();
    for (const result of results) {
        for (const pair of readResult(result, roleName)) {
            const key = pairKey(pair.action, pair.resource);
            const earlier = pairs.get(key);
            if (earlier === undefined || STRICTNESS[pair.decision] > STRICTNESS[earlier.decision])
                pairs.set(key, pair);
        }
    }
    return pairs;
}
const STRICTNESS = { allowed: 0, implicitDeny: 1, explicitDeny: 2 };
function readResult(result, roleName) {
    const action = result.EvalActionName;
    if (action === undefined)
        return [];
    const specific = result.ResourceSpecificResults ?? [];
    const organizations = result.OrganizationsDecisionDetail?.AllowedByOrganizations ?? null;
    const rows = specific.map((it) => ({ ...it, EvalDecision: it.EvalResourceDecision }));
    // With a single ARN the details may stand at the top level only, and the organization's word is about it alone.
    const [only] = rows;
    const sources = only === undefined ? [result] : rows.length === 1 ? [{ ...result, ...withoutBlanks(only) }] : rows;
    return sources.flatMap((source) => {
        const decision = source.EvalDecision;
        const resource = source.EvalResourceName;
        if (resource === undefined || !isDecision(decision))
            return [];
        return [
            {
                action,
                resource,
                decision,
                matchedStatements: (source.MatchedStatements ?? []).map((it) => readStatement(it, roleName)),
                missingContextValues: distinctNames(source.MissingContextValues ?? []),
                boundaryAllowed: source.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary ?? null,
                organizationsAllowed: rows.length > 1 ? null : organizations,
            },
        ];
    });
}
function withoutBlanks(value) {
    const filled = ([, entry]) => entry !== undefined && !(Array.isArray(entry) && entry.length === 0);
    return Object.fromEntries(Object.entries(value).filter(filled));
}
function isDecision(text) {
    return text !== undefined && Object.hasOwn(STRICTNESS, text);
}
function readStatement(statement, roleName) {
    const id = statement.SourcePolicyId ?? '';
    const prefix = `role_${roleName}_`;
    return {
        policy: roleName !== undefined && id.startsWith(prefix) ? id.slice(prefix.length) : id,
        source: readSource(statement.SourcePolicyType ?? ''),
        start: readPosition(statement.StartPosition),
        end: readPosition(statement.EndPosition),
    };
}
/** IAM answers "IAM Policy", "Resource Policy", "Permissions Boundary Policy"; its documentation names others. */
function readSource(type) {
    const lower = type.toLowerCase();
    if (lower.includes('boundary'))
        return 'boundary';
    if (lower.startsWith('resource'))
        return 'resource';
    return /^(iam policy|user|group|role|aws-managed|user-managed|inline)/.test(lower) ? 'identity' : 'unknown';
}
function readPosition(position) {
    const { Line: line, Column: column } = position ?? {};
    return line === undefined || column === undefined ? null : { line, column };
}
/**
 * Takes a policy's stored text and a matched statement; gives the statement's Sid, or null when it has none or the
 * positions do not delimit a statement.
 */
export function sidAt(text, statement) {
    if (statement.start === null || statement.end === null)
        return null;
    const from = offsetOf(text, statement.start);
    const to = offsetOf(text, statement.end);
    if (from === null || to === null)
        return null;
    try {
        const value = JSON.parse(text.slice(from, to).trim());
        const sid = typeof value === 'object' && value !== null && 'Sid' in value ? value.Sid : null;
        return typeof sid === 'string' && sid !== '' ? sid : null;
    }
    catch {
        // The text between the positions is no statement: the document has changed since.
        return null;
    }
}
function offsetOf(text, position) {
    const lines = text.split('\n');
    if (position.line < 1 || position.line > lines.length || position.column < 1)
        return null;
    const before = lines.slice(0, position.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    return before + position.column - 1;
}
