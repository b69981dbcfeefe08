import { found, unknown } from '../base/lookup.js';
import { pairKey, readSimulation } from '../iam/simulation.js';
import { classifySimulationError } from '../iam/simulation-errors.js';
/** Results on one page (API reference, SimulatePrincipalPolicy MaxItems). */
const itemsPerPage = 1000;
/** Pages of one answer that are followed: IAM may return fewer items than it is asked for. */
const pageLimit = 20;
/** Further calls to find out which ARN of a call the simulator does not take. */
const bisectionLimit = 16;
/** Takes a connection and the region of the run (IAM is global, but the endpoint is its partition's); gives the simulator. */
export function createPolicySimulator(connection, region) {
    return {
        referencedKeys: (principal) => askReferencedKeys(connection, region, principal),
        async run(principal, call, variation = {}) {
            const budget = { left: bisectionLimit };
            return ask(call);
            async function ask(part) {
                const outcome = await readAll(connection, region, principal, part, variation);
                if ('results' in outcome)
                    return readAnswers(part, outcome.results, principal.name);
                const parts = smallerParts(part, outcome.error, budget);
                if (parts === null)
                    return unavailable(part, outcome.error.reason);
                const answers = await Promise.all(parts.map(ask));
                return new Map(answers.flatMap((answer) => [...answer]));
            }
        },
    };
}
async function readAll(connection, region, principal, call, { without, added }) {
    const results = [];
    let marker;
    for (let page = 0; page < pageLimit; page += 1) {
        const from = marker;
        const answer = await connection.ask({
            service: 'iam',
            operation: 'SimulatePrincipalPolicy',
            region,
            interpret: (error) => found({ error: classifySimulationError(error) }),
            send: async ({ client, sdk, options }) => {
                const { EvaluationResults, IsTruncated, Marker } = await client.send(new sdk.SimulatePrincipalPolicyCommand({
                    PolicySourceArn: principal.arn,
                    ActionNames: [...call.actions],
                    ...(call.resources.length === 0 ? {} : { ResourceArns: [...call.resources] }),
                    ContextEntries: [...call.entries],
                    MaxItems: itemsPerPage,
                    ...(from === undefined ? {} : { Marker: from }),
                    ...(without === undefined ? {} : { PolicyExclusionList: [{ PolicyType: without }] }),
                    ...(added === undefined ? {} : { PolicyInputList: [added] }),
                }), options);
                return { results: EvaluationResults ?? [], next: IsTruncated === true ? Marker : undefined };
            },
        });
        if (answer.status !== 'found')
            return { error: { verdict: 'unverified', reason: 'service_error', groups: [] } };
        if ('error' in answer.value)
            return answer.value;
        results.push(...answer.value.results);
        marker = answer.value.next;
        if (marker === undefined)
            break;
    }
    return { results };
}
function readAnswers(call, results, roleName) {
    const pairs = readSimulation(results, roleName);
    const organizations = new Map(results.map((result) => [
        result.EvalActionName?.toLowerCase(),
        result.OrganizationsDecisionDetail?.AllowedByOrganizations ?? null,
    ]));
    return answersOf(call, (key, action) => {
        const pair = pairs.get(key);
        const simulation = pair === undefined ? { status: 'missing' } : { status: 'answered', pair };
        const allowed = organizations.get(action.toLowerCase()) ?? null;
        return { simulation, organization: pair?.organizationsAllowed ?? allowed };
    });
}
function unavailable(call, reason) {
    return answersOf(call, () => ({ simulation: { status: 'unavailable', reason }, organization: null }));
}
function answersOf({ questions }, answer) {
    return new Map(questions.map(({ action, resource }) => {
        const key = pairKey(action, resource);
        return [key, answer(key, action)];
    }));
}
/** Actions that cannot share a call go apart; an ARN that the simulator does not take costs one pair, not the whole call. */
function smallerParts(call, error, budget) {
    const parts = error.reason === 'split_actions'
        ? byAction(call, error.groups)
        : error.reason === 'bad_resource_arn' && call.resources.length > 1
            ? byResource(call)
            : [];
    if (parts.length < 2 || budget.left < parts.length)
        return null;
    budget.left -= parts.length;
    return parts;
}
function byAction(call, groups) {
    const groupOf = (action) => {
        const index = groups.findIndex((group) => group.some((name) => name.toLowerCase() === action.toLowerCase()));
        return index < 0 ? action : index;
    };
    return [...Map.groupBy(call.questions, ({ action }) => groupOf(action)).values()].map((questions) => ({
        ...call,
        questions,
        actions: [...new Set(questions.map(({ action }) => action))],
        resources: call.resources.filter((resource) => questions.some((question) => question.resource === resource)),
    }));
}
function byResource(call) {
    const middle = Math.ceil(call.resources.length / 2);
    return [call.resources.slice(0, middle), call.resources.slice(middle)].map((resources) => {
        const questions = call.questions.filter(({ resource }) => resources.includes(resource));
        return { ...call, resources, questions, actions: [...new Set(questions.map(({ action }) => action))] };
    });
}
function askReferencedKeys(connection, region, principal) {
    return connection.ask({
        service: 'iam',
        operation: 'GetContextKeysForPrincipalPolicy',
        region,
        absentOn: ['NoSuchEntityException', 'NoSuchEntity'],
        interpret: (error) => classifySimulationError(error).reason === 'cross_account_role'
            ? unknown('CROSS_ACCOUNT', "the role belongs to an account other than the pipeline's")
            : null,
        send: async ({ client, sdk, options }) => {
            const { ContextKeyNames } = await client.send(new sdk.GetContextKeysForPrincipalPolicyCommand({ PolicySourceArn: principal.arn }), options);
            return ContextKeyNames ?? [];
        },
    });
}
