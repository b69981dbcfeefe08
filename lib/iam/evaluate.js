import { splitArn } from './match.js';
import { judgeResourceSide, NO_RESOURCE_POLICY } from './resource-policy.js';
import { judgeEffect, judgeStatements } from './statements.js';
import { and, FALSE, judged, not, or, TRUE, unknownGaps } from './truth.js';
/**
 * Takes a request and the policies; gives the decision by IAM's evaluation logic with three truth values. What is
 * unknown or unread never counts as allowed. Service control policies are not seen here.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluate(request, policies) {
    return decide(request, judgePrincipalSide(request, policies), policies.resource);
}
/** Takes a request and the policies; judges the identity policies and the boundary, without the resource's policy. */
export function judgePrincipalSide(request, { identity, boundary }) {
    const own = identity.status === 'read' ? identity.value.flatMap((it) => judgeStatements(it, 'identity', request)) : [];
    const outer = boundary.status === 'read' ? judgeStatements(boundary.value, 'boundary', request) : [];
    const identityGap = identity.status === 'unread' ? unknownGaps('identity-policy') : FALSE;
    const boundaryGap = boundary.status === 'unread' ? unknownGaps('permissions-boundary') : FALSE;
    return {
        allow: or(judgeEffect(own, 'Allow'), identityGap),
        identityDeny: or(judgeEffect(own, 'Deny'), identityGap),
        boundaryAllow: boundary.status === 'none' ? TRUE : or(judgeEffect(outer, 'Allow'), boundaryGap),
        boundaryDeny: or(judgeEffect(outer, 'Deny'), boundaryGap),
        organization: TRUE,
        statements: [...own, ...outer],
    };
}
/** Takes a side; judges whether the role may by its own policies: what the policy simulator answers. */
export function judgeOwnPermission(side) {
    return and(side.allow, side.boundaryAllow, not(side.identityDeny), not(side.boundaryDeny));
}
/** Takes a request, the role's side and the reading of the resource's policy; gives the decision. */
export function decide(request, side, resource) {
    const owner = request.resource === '*' ? request.principal.account : request.resourceAccount;
    if (owner !== null)
        return decideOwned(request, side, resource, owner === request.principal.account);
    const here = decideOwned(request, side, resource, true);
    const there = decideOwned(request, side, resource, false);
    const same = here.decision === there.decision && here.blockedBy === there.blockedBy;
    if (same)
        return here;
    if (here.decision === 'denied' && there.decision === 'denied')
        return here;
    return { ...here, decision: 'unverified', blockedBy: null, gaps: [...here.gaps, 'resource-account'] };
}
function decideOwned(request, side, reading, sameAccount) {
    const service = splitArn(request.resource)?.[2] ?? '';
    const policyKind = service === 'kms' ? 'key-policy' : 'resource-policy';
    // Same account: the role's own permission is enough, so an unread resource policy is a remark, except a key's.
    const optional = sameAccount && service !== 'kms';
    const skip = request.resource === '*' || request.awsManagedKey === true || (optional && reading.status === 'unread');
    const policy = skip ? NO_RESOURCE_POLICY : judgeResourceSide(request, reading, policyKind);
    const requirements = [
        { holds: not(side.identityDeny), blockedBy: 'explicit-deny', deniedIn: 'identity' },
        { holds: not(side.boundaryDeny), blockedBy: 'permissions-boundary', deniedIn: 'boundary' },
        { holds: not(policy.deny), blockedBy: policyKind, deniedIn: 'resource' },
        ...grantRequirements(request, side, policy, sameAccount, policyKind),
        { holds: side.organization, blockedBy: 'service-control-policy' },
    ];
    const caveats = [];
    if (skip && optional && reading.status === 'unread' && request.resource !== '*')
        caveats.push('resource-policy-unread');
    return conclude(requirements, [...side.statements, ...policy.statements], (blockedBy, decision) => [
        ...caveats,
        ...otherCaveats(side, blockedBy, decision, !sameAccount && service === 'secretsmanager', service === 'kms'),
    ]);
}
/**
 * Takes both sides; gives what must be true for an allow. A resource policy that names the role allows alone within the
 * account, one that names the account hands over to the role's own policies; across accounts both sides must allow. The
 * account has no say over a key unless the key's policy gives it.
 * Sources: reference_policies_evaluation-logic_policy-eval-basics-single-account.html, …-cross-account.html,
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
function grantRequirements(request, side, policy, sameAccount, policyKind) {
    const { role, account, everyone } = policy;
    const within = {
        // Whether a boundary limits a grant to everyone is not documented.
        holds: or(side.boundaryAllow, and(everyone, unknownGaps('permissions-boundary'))),
        blockedBy: 'permissions-boundary',
    };
    if (request.awsManagedKey === true)
        return [{ holds: judged(sameAccount), blockedBy: 'key-policy' }];
    if (!sameAccount) {
        return [
            { holds: side.allow, blockedBy: 'identity-policy' },
            { holds: or(role, account, everyone), blockedBy: policyKind },
            within,
        ];
    }
    if (policyKind === 'resource-policy') {
        return [{ holds: or(side.allow, role, everyone), blockedBy: 'identity-policy' }, within];
    }
    return [
        { holds: or(role, account, everyone), blockedBy: 'key-policy' },
        { holds: or(role, everyone, side.allow), blockedBy: 'identity-policy' },
        within,
    ];
}
function conclude(requirements, statements, caveatsFor) {
    const failed = requirements.find(({ holds }) => holds.truth === false);
    const verdict = and(...requirements.map(({ holds }) => holds));
    const refs = (pick) => statements.filter(pick).map(({ ref }) => ref);
    const result = (decision, picked) => ({
        decision,
        blockedBy: decision === 'denied' ? (failed?.blockedBy ?? null) : null,
        unknownKeys: verdict.keys,
        gaps: verdict.gaps,
        caveats: caveatsFor(failed?.blockedBy ?? null, decision),
        statements: picked,
    });
    if (failed !== undefined) {
        const source = failed.deniedIn;
        return result('denied', refs(({ ref, applies }) => ref.effect === 'Deny' && ref.source === source && applies.truth === true));
    }
    if (verdict.truth === true) {
        return result('allowed', refs(({ ref, applies }) => ref.effect === 'Allow' && applies.truth === true));
    }
    return result(verdict.gaps.length > 0 ? 'unverified' : 'conditional', refs(({ applies }) => applies.truth === 'unknown'));
}
function otherCaveats(side, blockedBy, decision, secretElsewhere, key) {
    const caveats = [];
    const ownBlock = blockedBy === 'identity-policy' || blockedBy === 'explicit-deny';
    if (ownBlock && side.boundaryAllow.truth === false)
        caveats.push('boundary-also-blocks');
    if (blockedBy !== null && blockedBy !== 'service-control-policy' && side.organization.truth === false) {
        caveats.push('service-control-policy-also-blocks');
    }
    if (key && decision === 'unverified' && side.allow.truth === false)
        caveats.push('identity-policy-has-no-allow');
    if (secretElsewhere && decision === 'allowed')
        caveats.push('needs-customer-managed-key');
    return caveats;
}
