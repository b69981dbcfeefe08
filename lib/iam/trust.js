import { judgeConditions } from './conditions.js';
import { createContext } from './context.js';
import { isSourceArnCondition, judgeSourceArn, namesCluster } from './source-arn.js';
import { judgeAction } from './statements.js';
import { and, FALSE, judged, not, or, TRUE, unknownGaps } from './truth.js';
/**
 * Takes a role's trust policy and who wants to assume it; tells whether ECS may. The policy simulator ignores trust
 * policies, so this is decided here alone. `conditional` with no keys: the policy says something undocumented.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html (confused deputy),
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluateTrust(policy, request) {
    const context = trustContext(request);
    const rows = policy.statements.map((statement) => judgeRow(statement, request, context, policy.variables));
    const [allows, denies] = [rows.filter(hasEffect('Allow')), rows.filter(hasEffect('Deny'))];
    const verdict = and(or(...allows.map(applies)), not(or(...denies.map(applies))));
    const answer = (decision, reason, behind) => ({
        decision,
        reason,
        message: WORDS[reason](request.service),
        unknownKeys: verdict.keys,
        statements: behind.map(({ statement: { sid, index, effect } }) => {
            return { policy: 'trust policy', sid, index, effect, source: 'resource' };
        }),
    });
    const denying = denies.filter((row) => row.applies.truth === true);
    if (denying.length > 0)
        return answer('denied', 'trust_explicit_deny', denying);
    if (verdict.truth === true)
        return answer('allowed', 'trust_ok', allows.filter((row) => row.applies.truth === true));
    if (verdict.truth === 'unknown') {
        const open = rows.filter((row) => row.applies.truth === 'unknown');
        return answer('conditional', verdict.keys.length > 0 ? 'trust_condition_unknown' : 'trust_principal_unclear', open);
    }
    const named = allows.filter((row) => row.named.truth === true);
    if (named.length === 0)
        return answer('denied', 'trust_wrong_service', allows);
    const acting = named.filter((row) => row.action.truth === true);
    if (acting.length === 0)
        return answer('denied', 'trust_wrong_action', named);
    const cluster = acting.filter((row) => row.statement.conditions.some((it) => namesCluster(it, request)));
    return cluster.length > 0
        ? answer('denied', 'trust_source_arn_cluster', cluster)
        : answer('denied', 'trust_condition_mismatch', acting);
}
const WORDS = {
    trust_ok: (service) => `The role's trust policy lets ${service} assume it.`,
    trust_wrong_service: (service) => `The role's trust policy does not name ${service}, so ECS cannot assume the role and the task does not start.`,
    trust_wrong_action: (service) => `The role's trust policy names ${service} but not for sts:AssumeRole, so ECS cannot assume the role and the task does not start.`,
    trust_source_arn_cluster: () => 'The role may only be assumed for one cluster (aws:SourceArn), which ECS does not support, so the task does not start.',
    trust_condition_mismatch: (service) => `A condition in the role's trust policy can never hold when ${service} assumes the role, so the task does not start.`,
    trust_explicit_deny: (service) => `The role's trust policy explicitly denies ${service}, so ECS cannot assume the role and the task does not start.`,
    trust_condition_unknown: (service) => `Whether ${service} may assume the role depends on condition keys that are only known once the task runs.`,
    trust_principal_unclear: (service) => `The role's trust policy does not say clearly whether ${service} may assume it: it speaks of everyone, or uses an undocumented form.`,
};
function hasEffect(effect) {
    return (row) => row.statement.effect === effect;
}
function applies(row) {
    return row.applies;
}
/** Keys of the call ECS makes. A service is in no organization and gives no external id; its own organization is unknown. */
function trustContext(request) {
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
    });
}
function judgeRow(statement, request, context, variables) {
    const named = judgeService(statement, request.service);
    const action = judgeAction(statement, 'sts:AssumeRole');
    const vouched = context('aws:SourceArn').status === 'known';
    const [source, rest] = partition(statement.conditions, (it) => !vouched && isSourceArnCondition(it));
    const conditions = and(judgeConditions(rest, context, variables), ...source.map((condition) => judgeSourceArn(condition, request, context, variables)));
    return { statement, named, action, applies: and(named, action, conditions) };
}
function judgeService(statement, service) {
    const names = (principals) => principals.service.some((name) => name.toLowerCase() === service);
    if (statement.principal !== null) {
        if (names(statement.principal))
            return TRUE;
        if (!statement.principal.anyone)
            return FALSE;
        // A deny of everyone holds for services too; whether an allow of everyone admits one is not documented.
        return statement.effect === 'Deny' ? TRUE : unknownGaps('principal');
    }
    if (statement.notPrincipal === null)
        return FALSE;
    return judged(!names(statement.notPrincipal) && !statement.notPrincipal.anyone);
}
function partition(list, belongs) {
    return [list.filter(belongs), list.filter((item) => !belongs(item))];
}
