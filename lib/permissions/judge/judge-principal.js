import { foundValue } from '../../base/lookup.js';
import { combineSpellings, refine } from '../../iam/refine.js';
import { pairKey } from '../../iam/simulation.js';
import { planCalls, questionKey } from './plan.js';
import { referencedKeys } from './referenced-keys.js';
import { keysOf, requestOf } from './request-of.js';
/** Simulations for the needs of one principal: only policies that tell each resource apart need more, and those can be read instead. */
export const simulationLimit = 40;
/** Takes the needs of one principal and its sources; judges them with the fewest calls. The role is there, and in the pipeline's account. */
export async function judgeNeeds(needs, sources) {
    const { principal } = sources;
    const [roleAnswer, keyAnswer] = await Promise.all([sources.role ?? null, sources.contextKeys]);
    const role = roleAnswer === null ? null : foundValue(roleAnswer);
    const asker = { principal, role, now: sources.now, vouched: sources.vouched };
    const boundary = await readBoundary(role, sources);
    const early = keyAnswer.status === 'found' ? null : await readIdentity(sources);
    const told = keyAnswer.status === 'found' ? keyAnswer.value : early?.value && referencedKeys(early.value);
    const boundaryKeys = boundary?.status === 'read' ? referencedKeys([boundary.value]) : [];
    const names = told ? [...told, ...boundaryKeys] : null;
    const complete = await sources.needFacts.complete(needs, names, principal.account);
    const sent = names === null ? null : [...names, ...Object.keys(sources.vouched)];
    const reading = readResourcePolicies(complete, sources);
    const answers = await simulate(complete.flatMap((need) => questionsOf(need, asker)), sent, sources);
    // An unread boundary may hang on keys that nobody listed.
    const known = boundary?.status === 'unread' ? null : names;
    const mustRead = complete.some((need) => questionsOf(need, asker).some((question) => {
        const answer = answers.get(questionKey(question, sent));
        return answer !== undefined && isOpen(answer, requestOf(need, question.resource, asker).context, known);
    }));
    const read = early ?? (mustRead ? await readIdentity(sources) : null);
    const resources = await reading(answers, sent, asker);
    const policies = {
        identity: read?.value ? { status: 'read', value: read.value } : { status: 'unread' },
        boundary,
        referencedKeys: known,
        unread: read?.reason ?? null,
    };
    const judged = complete.map((need, index) => {
        const resource = resources[index] ?? { policy: { status: 'unread' }, unread: null };
        const spellings = questionsOf(need, asker).map((question) => {
            const answer = answers.get(questionKey(question, sent)) ?? noAnswer;
            return { question, answer, verdict: judgePair(need, question, answer, resource, policies, asker) };
        });
        return { need, spellings, resource, verdict: combined(spellings) };
    });
    return { judged, asker, policies };
}
const noAnswer = { simulation: { status: 'missing' }, organization: null };
/** Why a pair that could be simulated was not. */
export const overLimitReason = 'simulation_limit';
const overLimit = {
    simulation: { status: 'unavailable', reason: overLimitReason },
    organization: null,
};
/** Takes judged spellings; gives the verdict on the need. */
export function combined(spellings) {
    const [first, ...rest] = spellings.map(({ verdict }) => verdict);
    if (first === undefined)
        throw new Error('a need without a question');
    return combineSpellings([first, ...rest]);
}
/** Takes a pair, the simulator's answer and what was read; gives the verdict, with what the question's variations proved. */
export function judgePair(need, question, { simulation }, resource, policies, asker, proofs = {}) {
    const told = simulation.status === 'answered' && simulation.pair.boundaryAllowed !== null;
    const boundary = policies.boundary ?? {
        status: told || simulation.status === 'unavailable' ? 'unread' : 'none',
    };
    return refine({
        request: requestOf(need, question.resource, asker),
        simulation,
        policies: { identity: policies.identity, boundary, resource: resource.policy },
        referencedKeys: told && policies.boundary === null ? null : policies.referencedKeys,
        ...proofs,
    });
}
/** Takes a need and who asks; gives the questions for every spelling of its resource. */
export function questionsOf(need, asker) {
    const keys = keysOf(need, asker);
    return [need.resource, ...need.spellings].map((resource) => ({ action: need.action, resource, keys }));
}
/** Takes questions, the keys to send and what to vary; asks them all. Answers are filed under `questionKey`. */
export async function simulate(questions, sent, { simulator, principal }, variation) {
    const answers = await Promise.all(planCalls(questions, sent).map(async (call, index) => {
        const pairs = index < simulationLimit ? await simulator.run(principal, call, variation) : null;
        return call.questions.map((question) => {
            const answer = pairs === null ? overLimit : (pairs.get(pairKey(question.action, question.resource)) ?? noAnswer);
            return [questionKey(question, sent), answer];
        });
    }));
    return new Map(answers.flat());
}
/** Whether the simulator's word alone does not settle the pair, so that the policies are worth reading. */
function isOpen({ simulation }, context, names) {
    if (simulation.status === 'missing')
        return false;
    if (simulation.status === 'unavailable')
        return leavesItToPolicies(simulation.reason);
    if (simulation.pair.decision !== 'allowed')
        return true;
    return names === null || names.some((name) => context(name).status === 'unknown');
}
/** Takes why a pair was not simulated; tells whether the policies may decide in the simulator's stead. */
export function leavesItToPolicies(reason) {
    return reason === 'simulate_not_permitted' || reason === overLimitReason;
}
async function readIdentity({ principal, region, rolePolicies }) {
    if (principal.kind === 'user')
        return { value: null, reason: 'the policies of users are not read' };
    const answer = await rolePolicies.identity(region, principal.name);
    if (answer.status === 'found')
        return { value: answer.value, reason: null };
    return { value: null, reason: answer.status === 'unknown' ? answer.reason : 'the role does not exist' };
}
/** Null: whether there is a boundary is not known, unless the simulator tells. */
async function readBoundary(role, { region, rolePolicies }) {
    if (role === null)
        return null;
    if (role.boundaryArn === null)
        return { status: 'none' };
    const policy = await rolePolicies.managed(region, role.boundaryArn);
    return policy.status === 'found' ? { status: 'read', value: policy.value } : { status: 'unread' };
}
/**
 * Starts with the policies that decide in any case (keys, other accounts) and, where the limit admits all of them, every other; what is
 * left waits for the simulator, so that denied ones go first.
 */
function readResourcePolicies(needs, { resourcePolicies, principal }) {
    const read = (need) => resourcePolicies.read(need, principal.account);
    const isSecret = ({ action, unaskable }) => action.startsWith('secretsmanager:') && unaskable === null;
    const isForeign = ({ context }) => context.resourceAccount !== principal.account;
    const secrets = new Set(needs.filter(isSecret).map(({ resource }) => resource));
    const all = secrets.size <= resourcePolicies.left();
    const started = new Map([...needs]
        .sort((left, right) => Number(isForeign(right)) - Number(isForeign(left)))
        .filter((need) => all || !isSecret(need) || isForeign(need))
        .map((need) => [need, read(need)]));
    return async (answers, sent, asker) => {
        const isDenied = (need) => questionsOf(need, asker).some((question) => {
            const simulation = answers.get(questionKey(question, sent))?.simulation;
            return simulation?.status === 'answered' && simulation.pair.decision !== 'allowed';
        });
        const late = needs.filter((need) => !started.has(need));
        for (const need of [...late.filter(isDenied), ...late])
            if (!started.has(need))
                started.set(need, read(need));
        return Promise.all(needs.map((need) => started.get(need) ?? read(need)));
    };
}
