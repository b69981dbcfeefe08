import { pairKey } from '../../iam/simulation.js';
import { suggestFor } from '../suggest.js';
import { combined, judgePair, } from './judge-principal.js';
import { planCalls, questionKey } from './plan.js';
/** Calls that explaining denials and proving suggestions may cost in one run. */
export const explanationLimit = 10;
/**
 * Takes judged needs; asks the denied ones again without the permissions boundary and without service control policies, where only that
 * can tell who blocks, and judges them anew. Asks nothing where nothing is denied.
 */
export async function explainDenials(batch, sources) {
    const open = batch.judged.flatMap(({ spellings }) => spellings).filter(isDenied);
    const [withoutScp, withoutBoundary] = await Promise.all([
        askAgain(open.filter((spelling) => mayBeOrganization(spelling, batch)), batch, sources, { without: 'scp' }),
        askAgain(open.filter((spelling) => mayBeBoundary(spelling, batch)), batch, sources, { without: 'permission-boundary' }),
    ]);
    return batch.judged.map((judged) => {
        const spellings = judged.spellings.map((spelling) => {
            const scp = withoutScp.get(spelling.question);
            const boundary = withoutBoundary.get(spelling.question);
            if (scp === undefined && boundary === undefined)
                return spelling;
            const proofs = {
                ...(scp === undefined ? {} : { withoutServiceControlPolicies: scp }),
                ...(boundary === undefined ? {} : { withoutBoundary: boundary }),
            };
            const { question, answer } = spelling;
            const verdict = judgePair(judged.need, question, answer, judged.resource, batch.policies, batch.asker, proofs);
            return { ...spelling, verdict };
        });
        return { ...judged, spellings, verdict: combined(spellings) };
    });
}
/**
 * Takes judged needs of the execution role; simulates with the policy that would cure the denials, and gives the needs that it would
 * not cure, with who is in the way. What could not be asked counts as cured.
 */
export async function findIncurable(judged, batch, sources) {
    const denied = judged.filter(({ need, verdict, spellings }) => need.principal === 'execution-role' &&
        verdict.verdict === 'denied' &&
        verdict.blockedBy === 'identity-policy' &&
        spellings.some(({ answer }) => answer.simulation.status === 'answered'));
    const policy = suggestFor(denied.map(({ need }) => need));
    if (policy === null)
        return new Map();
    const answers = await askAgain(denied.flatMap(({ spellings }) => spellings), batch, sources, { added: JSON.stringify(policy) });
    return new Map(denied.flatMap(({ need, spellings }) => {
        const blocked = spellings
            .map(({ question }) => answers.get(question))
            .find((pair) => pair !== undefined && pair.decision !== 'allowed');
        return blocked === undefined ? [] : [[need, blockerOf(blocked)]];
    }));
}
function blockerOf(pair) {
    if (pair.organizationsAllowed === false)
        return 'A service control policy of the organization blocks it too.';
    if (pair.boundaryAllowed === false)
        return 'The permissions boundary does not allow it either.';
    if (pair.decision === 'explicitDeny')
        return 'A policy explicitly denies it as well.';
    return 'A further policy on the role was simulated and would not be enough.';
}
/** Keys that the suggested policy refers to, besides those that the role's policies do. */
const suggestedKeys = ['kms:ViaService', 'aws:ResourceAccount'];
/** Asks as far as the limit goes; what is beyond it, or not answered, is left out. */
async function askAgain(spellings, { policies }, { simulator, principal, explanations, vouched }, variation) {
    const names = policies.referencedKeys;
    const sent = names === null ? null : [...names, ...Object.keys(vouched), ...suggestedKeys];
    const asked = spellings.map(({ question }) => question);
    const calls = planCalls(asked, sent).slice(0, explanations.left);
    explanations.left -= calls.length;
    const answers = await Promise.all(calls.map((call) => read(call)));
    const byKey = new Map(answers.flat());
    return new Map(asked.flatMap((question) => {
        const pair = byKey.get(questionKey(question, sent));
        return pair === undefined ? [] : [[question, pair]];
    }));
    async function read(call) {
        const pairs = await simulator.run(principal, call, variation);
        return call.questions.flatMap((question) => {
            const answer = pairs.get(pairKey(question.action, question.resource));
            const pair = answer === undefined ? null : decisionOf(answer);
            return pair === null ? [] : [[questionKey(question, sent), pair]];
        });
    }
}
function decisionOf({ simulation, organization }) {
    if (simulation.status !== 'answered')
        return null;
    const { pair } = simulation;
    // Over several ARNs the organization's word is about some of them; of a pair that stays denied it is the likely blocker.
    return pair.decision === 'allowed'
        ? pair
        : { ...pair, organizationsAllowed: pair.organizationsAllowed ?? organization };
}
function isDenied({ answer: { simulation } }) {
    return simulation.status === 'answered' && simulation.pair.decision !== 'allowed';
}
function mayBeOrganization({ answer, verdict }, { policies }) {
    if (answer.simulation.status !== 'answered' || answer.simulation.pair.organizationsAllowed !== null)
        return false;
    if (verdict.reason === 'simulator-disagrees')
        return true;
    return policies.identity.status === 'unread' && answer.organization === false;
}
function mayBeBoundary({ answer }, { policies }) {
    if (answer.simulation.status !== 'answered' || policies.boundary?.status === 'none')
        return false;
    const unread = policies.boundary?.status !== 'read' || policies.identity.status === 'unread';
    return unread && answer.simulation.pair.boundaryAllowed === false;
}
