import { createBatcher } from '../../base/batcher.js';
import { findNearMisses } from '../../iam/near-miss.js';
import { simulatedPrincipal } from '../../iam/simulated-principal.js';
import { needKey } from '../permission.js';
import { explainDenials, explanationLimit, findIncurable } from './explain-denials.js';
import { judgeNeeds, leavesItToPolicies, overLimitReason, simulationLimit, } from './judge-principal.js';
import { createNeedFactsReader } from './need-facts.js';
import { nameOf, principalWords, reasonFor } from './reason.js';
import { requestOf } from './request-of.js';
import { createResourcePolicyReader } from './resource-policies.js';
/** Asks nothing yet. */
export function createPermissionJudge(account, options) {
    const { region } = options;
    const shared = {
        ...options,
        simulator: account.simulator(region),
        rolePolicies: account.rolePolicies,
        resourcePolicies: createResourcePolicyReader(account),
        needFacts: createNeedFactsReader(account),
        explanations: { left: explanationLimit },
    };
    const principals = new Map();
    const answerFor = (arn) => {
        const known = principals.get(arn);
        if (known !== undefined)
            return known;
        const principal = simulatedPrincipal(arn);
        const answer = principal === null
            ? () => Promise.resolve(unverified('The deploying identity is neither a role nor a user, so it cannot be simulated.'))
            : answerPrincipal(principal);
        principals.set(arn, answer);
        return answer;
    };
    const answerPrincipal = (principal) => {
        const identity = account.identity(region);
        const own = identity.then((it) => it.status === 'found' && it.value.account === principal.account);
        const contextKeys = account.simulator(region).referencedKeys(principal);
        // GetRole takes a name, so of a role of another account it would tell about a namesake.
        const sources = own.then((isOwn) => isOwn
            ? {
                ...shared,
                principal,
                role: principal.kind === 'role' ? account.roles.get(region, principal.name) : null,
                contextKeys,
            }
            : null);
        return createBatcher(questionOf, async (needs) => {
            const known = await identity;
            const from = await sources;
            if (known.status !== 'found') {
                const why = known.status === 'unknown' ? known.reason : 'the identity of the pipeline is not known';
                return needs.map(() => unverified(sentence(why)));
            }
            if (from === null)
                return needs.map(() => elsewhere(principal, known.value.account));
            const role = await from.role;
            if (role?.status === 'absent')
                return needs.map(({ principal: who }) => missingRole(who));
            return answerNeeds(needs, from);
        });
    };
    return {
        prepare: (principalArn) => {
            answerFor(principalArn);
        },
        async judge(needs, alreadyUsed = new Set()) {
            const permissions = await Promise.all(needs.map(async (need) => {
                const answer = await (need.unaskable === null
                    ? answerFor(need.principalArn)(need)
                    : unverified(`Nobody can be asked about it: ${need.unaskable}.`));
                return toPermission(need, answer, alreadyUsed.has(needKey(need)));
            }));
            return mergeAlike(permissions);
        },
    };
}
/** Needs that differ only in whose sake they are for have the same answer. */
function questionOf({ principal, action, resource, spellings, region, context }) {
    return JSON.stringify([principal, action, resource, spellings, region, context]);
}
async function answerNeeds(needs, sources) {
    const batch = await judgeNeeds(needs, sources);
    const judged = await explainDenials(batch, sources);
    const incurable = await findIncurable(judged, batch, sources);
    return judged.map((each) => toAnswer(each, batch, incurable));
}
function toAnswer(judged, batch, incurable) {
    const { need, verdict, spellings, resource } = judged;
    const failure = spellings
        .map(({ answer: { simulation } }) => (simulation.status === 'unavailable' ? simulation.reason : null))
        .find((reason) => reason !== null);
    if (failure === 'role_not_found')
        return missingRole(need.principal);
    const decided = failure === undefined || leavesItToPolicies(failure);
    if (!decided && verdict.verdict === 'unverified')
        return unverified(failureWords[failure] ?? serviceFailed);
    const blocked = incurable.get(need) ?? null;
    const denied = verdict.verdict === 'denied';
    const unread = [
        ...(failure === undefined ? [] : [notSimulated(failure, batch)]),
        ...(batch.policies.unread === null ? [] : [batch.policies.unread]),
        ...(resource.unread === null ? [] : [resource.unread]),
    ];
    const matched = spellings.flatMap(({ answer: { simulation } }) => simulation.status === 'answered' ? simulation.pair.matchedStatements : []);
    const reason = reasonFor({ need, verdict, matched, unread: unread.length === 0 ? null : unread.join(', and ') });
    return {
        verdict: verdict.verdict,
        blockedBy: verdict.blockedBy,
        reason: blocked === null ? reason : `${reason} ${blocked}`,
        conditionKeys: verdict.verdict === 'conditional' ? verdict.conditionKeys : [],
        hint: denied || verdict.reason === 'arn-form-ambiguous' ? hintFor(judged, batch) : null,
        spellingMatters: verdict.reason === 'arn-form-ambiguous',
        roleMissing: false,
        curable: blocked === null &&
            ((denied && verdict.blockedBy === 'identity-policy') || verdict.reason === 'arn-form-ambiguous'),
    };
}
function hintFor({ need, spellings, verdict }, { policies, asker }) {
    if (policies.identity.status !== 'read')
        return null;
    if (verdict.blockedBy !== null && verdict.blockedBy !== 'identity-policy')
        return null;
    for (const { question, verdict: own } of spellings) {
        if (own.verdict !== 'denied')
            continue;
        const [miss] = findNearMisses(requestOf(need, question.resource, asker), policies.identity.value);
        if (miss !== undefined)
            return `In ${nameOf(miss)}: ${miss.message}`;
    }
    return null;
}
function notSimulated(failure, { asker }) {
    if (failure === overLimitReason)
        return `only ${simulationLimit} calls to the policy simulator are made for one role`;
    return `the pipeline may not call iam:SimulatePrincipalPolicy on ${asker.role?.arn ?? asker.principal.arn}`;
}
const serviceFailed = 'The policy simulator failed to answer.';
const failureWords = {
    cross_account_role: "The role belongs to an account other than the pipeline's, so its permissions cannot be looked at.",
    bad_principal_arn: 'The policy simulator does not take this kind of identity.',
    bad_resource_arn: 'The policy simulator does not take this ARN.',
    throttled: 'IAM throttled the policy simulator for too long; run the job again.',
    policy_evaluation_failed: 'IAM could not evaluate a policy that is attached to the role.',
    no_credentials: 'There are no usable AWS credentials.',
};
function unverified(reason) {
    return {
        verdict: 'unverified',
        blockedBy: null,
        reason,
        conditionKeys: [],
        hint: null,
        spellingMatters: false,
        roleMissing: false,
        curable: false,
    };
}
function missingRole(principal) {
    return { ...unverified(`The ${principalWords[principal]} does not exist.`), verdict: 'denied', roleMissing: true };
}
function elsewhere({ account }, own) {
    return unverified(`The role belongs to account ${account} and the pipeline to ${own}, so its permissions cannot be looked at.`);
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
function toPermission(need, answer, alreadyUsed) {
    const { principal, action, resource, hypothetical } = need;
    return { principal, action, resource, ...answer, hypothetical, need, alreadyUsed };
}
/** Needs that differ in their context only, such as many secrets under one key, are one line of the report where they fare alike. */
function mergeAlike(permissions) {
    const groups = Map.groupBy(permissions, ({ need, alreadyUsed: _used, ...rest }) => JSON.stringify([rest, need.principalArn, need.purpose, need.region, need.advisable]));
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const neededBy = group.flatMap(({ need }) => need.neededBy);
        return [{ ...first, alreadyUsed: group.every(({ alreadyUsed }) => alreadyUsed), need: { ...first.need, neededBy } }];
    });
}
