import { decide, judgeOwnPermission, judgePrincipalSide } from './evaluate.js';
import { distinctNames, FALSE, judged, TRUE, unknownGaps, unknownKeys } from './truth.js';
/**
 * Takes the simulator's answer to a pair, the policies as far as they were read, and what is known of the request; gives
 * the verdict. The simulator's word alone never makes an allow: where a key that the policies refer to is unknown, or a
 * policy that decides is unread, the verdict says so.
 */
export function refine(input) {
    const { request, simulation, policies } = input;
    if (simulation.status === 'missing')
        return unsettled('simulator-gave-no-answer', []);
    const local = judgePrincipalSide(request, policies);
    if (simulation.status === 'unavailable') {
        const verdict = asVerdict(decide(request, local, policies.resource));
        return { ...verdict, caveats: [...verdict.caveats, 'service-control-policies-unseen'] };
    }
    const { pair } = simulation;
    const contradictory = pair.organizationsAllowed === false || pair.boundaryAllowed === false;
    if (pair.decision === 'allowed' && contradictory)
        return unsettled('simulator-disagrees', []);
    const side = policies.identity.status === 'read' ? settleSide(input, local, pair) : simulatedSide(input, pair);
    if (side === null)
        return unsettled('simulator-disagrees', []);
    const verdict = asVerdict(decide(request, withOrganization(side, input, pair), policies.resource));
    return attribute(input, pair, verdict);
}
/**
 * Takes the verdicts on several spellings of one resource, of which it is not documented which one AWS will ask about;
 * gives one verdict: what they agree on, else `conditional` without keys.
 */
export function combineSpellings(verdicts) {
    const [first] = verdicts;
    if (verdicts.every(({ verdict }) => verdict === first.verdict))
        return first;
    const open = verdicts.find(({ verdict }) => verdict === 'unverified') ?? verdicts.find(isConditional);
    if (open !== undefined)
        return open;
    const denied = verdicts.find(({ verdict }) => verdict === 'denied') ?? first;
    return { ...denied, verdict: 'conditional', blockedBy: null, reason: 'arn-form-ambiguous' };
}
function isConditional({ verdict }) {
    return verdict === 'conditional';
}
function unsettled(reason, gaps) {
    return { verdict: 'unverified', blockedBy: null, conditionKeys: [], reason, gaps, caveats: [], statements: [] };
}
const REASONS = {
    allowed: 'permitted',
    denied: 'blocked',
    conditional: 'depends-on-context',
    unverified: 'policy-unread',
};
function asVerdict(evaluation) {
    const { decision, blockedBy, unknownKeys: conditionKeys, gaps, caveats, statements } = evaluation;
    return { verdict: decision, blockedBy, conditionKeys, reason: REASONS[decision], gaps, caveats, statements };
}
/** The role's policies were read: they say what hangs on unknown keys, the simulator what they leave open. */
function settleSide(input, local, pair) {
    const side = input.policies.boundary.status === 'unread' ? withSimulatedBoundary(input, local, pair) : local;
    const own = judgeOwnPermission(side);
    if (own.truth === 'unknown') {
        // What only the documentation leaves open, the simulator knows.
        return own.keys.length > 0 || input.policies.boundary.status === 'unread' ? side : answeredSide(side, pair);
    }
    if (own.truth === (pair.decision === 'allowed'))
        return side;
    return own.truth && organizationBlocks(input, pair) ? side : null;
}
/** The boundary was not read: the simulator's word on it stands as far as no unknown key may be behind it. */
function withSimulatedBoundary(input, local, pair) {
    const allows = pair.boundaryAllowed ?? (pair.decision === 'allowed' ? true : null);
    const gap = unknownGaps('permissions-boundary');
    const holds = allows === null ? gap : weaken(input, judged(allows), 'permissions-boundary');
    return { ...local, boundaryAllow: holds, boundaryDeny: FALSE };
}
/** The role's policies were not read: every key they refer to, and that is unknown, may turn the answer. */
function simulatedSide(input, pair) {
    const side = answeredSide(EMPTY_SIDE, pair);
    const open = (part) => weaken(input, part, 'context-keys');
    // An implicit deny lists all keys that any Allow wanted, so without any it stands.
    const firm = pair.decision === 'implicitDeny' && pair.missingContextValues.length === 0;
    if (firm && input.referencedKeys === null)
        return side;
    return {
        ...side,
        allow: open(side.allow),
        identityDeny: open(side.identityDeny),
        boundaryAllow: open(side.boundaryAllow),
        boundaryDeny: open(side.boundaryDeny),
    };
}
const EMPTY_SIDE = {
    allow: FALSE,
    identityDeny: FALSE,
    boundaryAllow: TRUE,
    boundaryDeny: FALSE,
    organization: TRUE,
    statements: [],
};
/** Takes a side and the simulator's answer; gives the side as the simulator sees it. */
function answeredSide(side, pair) {
    const denied = pair.decision === 'explicitDeny';
    const inBoundary = pair.matchedStatements.some(({ source }) => source === 'boundary');
    // A service control policy's deny is told without any statement.
    const byOrganization = pair.organizationsAllowed === false && pair.matchedStatements.length === 0;
    const ownDeny = denied && !byOrganization;
    const boundaryBlocks = pair.boundaryAllowed === false && !inBoundary;
    return {
        ...side,
        // An implicit deny by the boundary or the organization says nothing against the role's own policies.
        allow: judged(pair.decision === 'allowed' || (denied && !ownDeny) || (boundaryBlocks && !denied)),
        identityDeny: judged(ownDeny && !inBoundary),
        boundaryAllow: judged(!boundaryBlocks),
        boundaryDeny: judged(ownDeny && inBoundary),
    };
}
/** Takes a part of the simulator's answer; leaves it open where an unknown key may be behind it. */
function weaken(input, part, gap) {
    if (input.referencedKeys === null)
        return unknownGaps(gap);
    const unknown = input.referencedKeys.filter((key) => input.request.context(key).status === 'unknown');
    return unknown.length > 0 ? unknownKeys(...distinctNames(unknown)) : part;
}
function withOrganization(side, input, pair) {
    return organizationBlocks(input, pair) ? { ...side, organization: FALSE } : side;
}
function organizationBlocks(input, pair) {
    if (pair.decision === 'allowed')
        return false;
    return pair.organizationsAllowed === false || input.withoutServiceControlPolicies?.decision === 'allowed';
}
/** The question asked again without the boundary proves that it blocks, where the first answer did not tell. */
function attribute(input, pair, verdict) {
    if (verdict.verdict !== 'denied' || input.policies.identity.status === 'read')
        return verdict;
    const caveats = [...verdict.caveats, 'identity-policy-unread'];
    if (pair.decision === 'allowed')
        return { ...verdict, caveats };
    if (input.withoutServiceControlPolicies?.decision === 'allowed') {
        return { ...verdict, blockedBy: 'service-control-policy', caveats };
    }
    if (input.withoutBoundary?.decision === 'allowed')
        return { ...verdict, blockedBy: 'permissions-boundary', caveats };
    return { ...verdict, caveats };
}
