import { isJsonObject } from '../base/json.js';
import { unknown } from '../base/lookup.js';
import { pairKey } from '../iam/simulation.js';
import { ClusterNotFoundError } from './ecs.js';
import { offlineAccount } from './offline-account.js';
import { withoutValues } from './without-values.js';
/** Asks the live account and keeps each answer. */
export function recordAccount(live) {
    const answers = new Map();
    const tape = async (question, ask) => {
        try {
            const answer = await ask();
            answers.set(question, encode(answer));
            return answer;
        }
        catch (error) {
            if (error instanceof ClusterNotFoundError)
                answers.set(question, { clusterNotFound: error.cluster });
            throw error;
        }
    };
    const simulate = (region) => async (principal, call, variation) => {
        const pairs = await live.simulator(region).run(principal, call, variation);
        for (const question of call.questions) {
            const answer = pairs.get(pairKey(question.action, question.resource));
            if (answer !== undefined)
                answers.set(pairQuestion(region, principal, question, variation), encode(answer));
        }
        return pairs;
    };
    return {
        account: throughTape(live, tape, simulate),
        recording: () => ({
            version: 1,
            answers: withoutValues(Object.fromEntries([...answers].sort(([a], [b]) => (a < b ? -1 : 1)))),
            calls: live.calls(),
        }),
    };
}
/** Answers from a recording. A question that it does not hold is `unknown`, never `absent`. */
export function replayAccount({ answers, calls }) {
    const silent = offlineAccount(unknown('SERVICE_ERROR', 'the recording holds no answer to this question'));
    const tape = (question, ask) => {
        const answer = answers[question];
        if (answer === undefined)
            return ask();
        if (isJsonObject(answer) && typeof answer.clusterNotFound === 'string')
            return Promise.reject(new ClusterNotFoundError(answer.clusterNotFound));
        return Promise.resolve(decode(answer));
    };
    const simulate = (region) => async (principal, call, variation) => {
        const pairs = await silent.simulator(region).run(principal, call, variation);
        for (const question of call.questions) {
            const answer = answers[pairQuestion(region, principal, question, variation)];
            if (answer !== undefined)
                pairs.set(pairKey(question.action, question.resource), decode(answer));
        }
        return pairs;
    };
    return { ...throughTape(silent, tape, simulate), calls: () => calls };
}
/** Which pairs share a call depends on what was answered first, so each pair is kept by itself. */
function pairQuestion(region, principal, { action, resource, keys }, variation = {}) {
    return `simulator.run ${JSON.stringify([region, principal.arn, action, resource, keys, variation])}`;
}
function throughTape(live, tape, simulate) {
    const taped = (name, ask, ...scope) => (...args) => tape(`${name} ${JSON.stringify([...scope, ...args])}`, () => ask(...args));
    const fileSystem = (name, reader) => ({
        describe: taped(`${name}.describe`, reader.describe),
        accessPoint: taped(`${name}.accessPoint`, reader.accessPoint),
    });
    const ecs = (region, { codeDeploy, ...reader }) => ({
        service: taped('ecs.service', reader.service, region),
        serviceDeployments: taped('ecs.serviceDeployments', reader.serviceDeployments, region),
        completedDeployments: taped('ecs.completedDeployments', reader.completedDeployments, region),
        serviceDeployment: taped('ecs.serviceDeployment', reader.serviceDeployment, region),
        serviceRevision: taped('ecs.serviceRevision', reader.serviceRevision, region),
        taskDefinition: taped('ecs.taskDefinition', reader.taskDefinition, region),
        activeRevisions: taped('ecs.activeRevisions', reader.activeRevisions, region),
        tasks: taped('ecs.tasks', reader.tasks, region),
        codeDeploy: {
            deployment: taped('codeDeploy.deployment', codeDeploy.deployment, region),
            lastSuccessful: taped('codeDeploy.lastSuccessful', codeDeploy.lastSuccessful, region),
            appSpec: taped('codeDeploy.appSpec', codeDeploy.appSpec, region),
        },
    });
    const simulator = (region, reader) => ({
        run: simulate(region),
        referencedKeys: taped('simulator.referencedKeys', reader.referencedKeys, region),
    });
    const { secrets, parameters, keys, roles, images, logGroups, objects, fileSystems, rolePolicies } = live;
    return {
        identity: taped('identity', live.identity),
        secrets: {
            describe: taped('secrets.describe', secrets.describe),
            allVersions: taped('secrets.allVersions', secrets.allVersions),
            judgeValue: taped('secrets.judgeValue', secrets.judgeValue),
            resourcePolicy: taped('secrets.resourcePolicy', secrets.resourcePolicy),
        },
        parameters: {
            describe: taped('parameters.describe', parameters.describe),
            tags: taped('parameters.tags', parameters.tags),
        },
        keys: { describe: taped('keys.describe', keys.describe), policy: taped('keys.policy', keys.policy) },
        roles: { get: taped('roles.get', roles.get) },
        images: {
            describe: taped('images.describe', images.describe),
            content: taped('images.content', images.content),
            throughCache: taped('images.throughCache', images.throughCache),
            repositoryPolicy: taped('images.repositoryPolicy', images.repositoryPolicy),
        },
        logGroups: { describe: taped('logGroups.describe', logGroups.describe) },
        objects: {
            head: taped('objects.head', objects.head),
            isOwnedBy: taped('objects.isOwnedBy', objects.isOwnedBy),
        },
        fileSystems: {
            efs: fileSystem('efs', fileSystems.efs),
            s3files: fileSystem('s3files', fileSystems.s3files),
        },
        rolePolicies: {
            identity: taped('rolePolicies.identity', rolePolicies.identity),
            managed: taped('rolePolicies.managed', rolePolicies.managed),
        },
        ecs: (region) => ecs(region, live.ecs(region)),
        simulator: (region) => simulator(region, live.simulator(region)),
        calls: () => live.calls(),
        settled: () => live.settled(),
    };
}
function encode(answer) {
    return JSON.parse(JSON.stringify(answer));
}
/** The file's shape is that of the reader which gave the answer: only recordings made here are replayed. */
function decode(answer) {
    return answer;
}
