import { absent, found, foundValue, unknown } from '../base/lookup.js';
import { unknownBaseline } from '../baseline/baseline-facts.js';
import { findBaseline } from '../baseline/find-baseline.js';
import { serviceFacts } from '../baseline/service-facts.js';
import { trustOf } from '../permissions/judge/trust.js';
import { markAlreadyUsed } from '../permissions/required/already-used.js';
import { findNeeds, findNeedsOfLost } from '../permissions/required/required-permissions.js';
import { withPermissions } from '../permissions/with-permissions.js';
import { gatherEvidence } from '../references/gather/gather-evidence.js';
import { findReferences } from '../references/parse/find-references.js';
import { taskPlatform } from '../references/parse/task-platform.js';
import { taskScope } from '../references/parse/task-scope.js';
import { resolveReference } from '../references/resolve/resolve.js';
import { createNearMissSearch } from '../references/suggestions/near-misses.js';
import { readTaskDefinition } from '../task-definition/task-definition.js';
import { gatherBaseline } from './gather-baseline.js';
const regionUnknown = 'the region is not known: set AWS_REGION, or name the cluster by its ARN';
/**
 * Takes a parsed definition and the account; gives everything the checks may look at. Throws ClusterNotFoundError; everything else
 * that AWS refuses is in the answers.
 *
 * Three waves: what the definition names, the service's history and who the pipeline is; then the roles' permissions, on what the
 * first wave found; then what the baseline names and the candidate lost, as if it were put back.
 */
export async function gather(input) {
    const definition = readTaskDefinition(input.rendered);
    const { account, region, options } = input;
    const asking = region === null ? Promise.resolve(unknown('NO_CREDENTIALS', regionUnknown)) : account.identity(region);
    // Texts that name no account wait for who the pipeline is; everything else starts now.
    const early = taskScope(input.cluster, region, definition, absent);
    let place = early;
    const gatherOptions = {
        secretValues: options.secretValues,
        place: early,
        identity: asking,
        nearMisses: createNearMissSearch(account, () => place, asking, input.nearMissBudget),
    };
    const gathering = findReferences(definition, early).map(async (reference) => [reference.pointer, await gatherEvidence(reference, account, gatherOptions)]);
    const comparing = withFailureKept(askBaseline(input, definition));
    const serving = withFailureKept(askService(input));
    prepareRoles(input, definition);
    const identity = await asking;
    place = taskScope(input.cluster, region, definition, identity);
    const [serviceAnswer, evidence] = [await serving, new Map(await Promise.all(gathering))];
    const service = serviceAnswer === null ? null : foundValue(serviceAnswer);
    const platform = taskPlatform(definition, [
        { launchType: options.launchType, platformVersion: options.platformVersion },
        { launchType: service?.launchType ?? null, platformVersion: service?.platformVersion ?? null },
    ]);
    const resolving = resolutionContext(definition, platform, place, input.options.pullRequest);
    const resolutions = resolveAll(findReferences(definition, place), evidence, resolving);
    const judging = withFailureKept(askPermissions(input, { definition, resolutions, place, platform, service, identity }));
    const facts = await comparing;
    const compared = facts === null
        ? null
        : await gatherBaseline({
            facts,
            candidate: definition,
            place,
            account,
            options: { ...gatherOptions, place },
            resolutionContext: resolving,
            resolutions,
            keepNullValueKeys: options.keepNullValueKeys,
        });
    const baseline = compared === null ? null : await judgeLostSecrets(compared, resolutions, place, input);
    const permissions = markRunning(await judging, definition, baseline);
    return {
        rendered: input.rendered,
        definition,
        documentProblems: input.documentProblems,
        keepNullValueKeys: options.keepNullValueKeys,
        platform,
        identity,
        resolutions: resolutions.map((resolution) => withPermissions(resolution, permissions)),
        permissions,
        roles: {
            execution: roleContext(resolutions, 'execution-role', place, options),
            task: roleContext(resolutions, 'task-role', place, options),
        },
        baseline,
        service: serviceAnswer,
        suppressions: [],
        pullRequest: input.options.pullRequest,
    };
}
/** Whoever awaits it first hears of a failure; until then it must not end the process. */
function withFailureKept(promise) {
    promise.catch(() => undefined);
    return promise;
}
async function askBaseline(input, definition) {
    const { cluster, service, region, account, options } = input;
    if (options.baseline === 'none')
        return null;
    if (region === null)
        return unknownBaseline(regionUnknown);
    return findBaseline(account.ecs(region), {
        cluster,
        service,
        family: definition.family,
        baseline: options.baseline,
        now: options.now,
    });
}
/** The baseline asks the same; the answer is shared. */
async function askService({ cluster, service, region, account }) {
    if (service === null)
        return null;
    if (region === null)
        return unknown('NO_CREDENTIALS', regionUnknown);
    const answer = await account.ecs(region).service(cluster, service);
    return answer.status === 'found' ? found(serviceFacts(answer.value)) : answer;
}
/** What a role's policies refer to can be asked before it is known what the role is needed for. */
function prepareRoles({ region, judge, options }, { executionRole, taskRole }) {
    if (region === null)
        return;
    const arns = [executionRole?.text, taskRole?.text, options.deployerRoleArn ?? undefined];
    for (const arn of arns)
        if (arn?.startsWith('arn:') === true)
            judge(region).prepare(arn);
}
function resolveAll(references, evidence, context) {
    return references.map((reference) => resolveReference(reference, evidence.get(reference.pointer) ?? { kind: 'none', suggestion: null }, context));
}
function resolutionContext(definition, platform, place, pullRequest) {
    const declared = definition.cpuArchitecture !== null || definition.operatingSystemFamily !== null;
    const imagePlatform = platform.launchType === 'FARGATE' || declared
        ? {
            os: platform.windows ? 'windows' : 'linux',
            architecture: definition.cpuArchitecture === 'ARM64' ? 'arm64' : 'amd64',
        }
        : null;
    return { platform, account: place.account, pullRequest, imagePlatform };
}
async function askPermissions(input, known) {
    if (input.region === null)
        return [];
    const { identity, service } = known;
    // On a pull request the pipeline is seldom the identity that will deploy.
    const own = input.options.pullRequest ? null : identity.status === 'found' ? identity.value.arn : unknownDeployer;
    const deployer = input.options.deployerRoleArn ?? own;
    const needs = findNeeds({
        ...known,
        service: service === null ? null : { arn: service.arn, enableExecuteCommand: service.enableExecuteCommand },
        deployer: deployer === null ? null : { arn: deployer },
    });
    return input.judge(input.region).judge(needs.map((need) => withoutDeployer(need, identity)));
}
/** Stands for an identity that nobody told; what it needs is a question all the same. */
const unknownDeployer = 'unknown';
function withoutDeployer(need, identity) {
    if (need.principalArn !== unknownDeployer || identity.status !== 'unknown')
        return need;
    return { ...need, unaskable: identity.reason };
}
async function judgeLostSecrets(baseline, resolutions, place, { region, judge }) {
    if (region === null || baseline.lostSecrets.length === 0)
        return baseline;
    const needs = findNeedsOfLost(baseline.lostSecrets.map((lost) => lost.putBack), resolutions, place);
    const permissions = await judge(region).judge(needs);
    const neededAt = (pointer) => permissions.filter(({ need }) => need.neededBy.some((place) => place.pointer === pointer));
    return {
        ...baseline,
        lostSecrets: baseline.lostSecrets.map((lost) => ({
            ...lost,
            permissions: neededAt(lost.putBack.reference.pointer),
        })),
    };
}
function markRunning(permissions, candidate, baseline) {
    const running = baseline?.report.currentlyHealthy === true ? baseline.definition : null;
    return running === null ? permissions : markAlreadyUsed(permissions, candidate, running);
}
function roleContext(resolutions, slot, place, { iamContext }) {
    const resolution = resolutions.find(({ reference }) => reference.slot === slot);
    if (resolution === undefined || resolution.evidence.kind !== 'role')
        return null;
    const { role } = resolution.evidence;
    return { pointer: resolution.reference.pointer, role, trust: trustOf(role, place, iamContext) };
}
