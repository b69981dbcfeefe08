import { unknown } from '../base/lookup.js';
import { pairKey } from '../iam/simulation.js';
/** An account that answers every question with the same `unknown`: for a run without a network, and for what a recording lacks. */
export function offlineAccount(answer = unknown('NOT_READ', 'AWS was not asked')) {
    const nothing = () => Promise.resolve(answer);
    const fileSystem = { describe: nothing, accessPoint: nothing };
    const simulator = {
        referencedKeys: nothing,
        run: (_principal, { questions }) => Promise.resolve(new Map(questions.map(unavailable))),
    };
    const ecs = {
        service: nothing,
        serviceDeployments: nothing,
        completedDeployments: nothing,
        serviceDeployment: nothing,
        serviceRevision: nothing,
        taskDefinition: nothing,
        activeRevisions: nothing,
        tasks: nothing,
        codeDeploy: { deployment: nothing, lastSuccessful: nothing, appSpec: nothing },
    };
    return {
        identity: nothing,
        secrets: { describe: nothing, allVersions: nothing, judgeValue: nothing, resourcePolicy: nothing },
        parameters: { describe: nothing, tags: nothing },
        keys: { describe: nothing, policy: nothing },
        roles: { get: nothing },
        images: { describe: nothing, content: nothing, throughCache: nothing, repositoryPolicy: nothing },
        logGroups: { describe: nothing },
        objects: { head: nothing, isOwnedBy: nothing },
        fileSystems: { efs: fileSystem, s3files: fileSystem },
        rolePolicies: { identity: nothing, managed: nothing },
        ecs: () => ecs,
        simulator: () => simulator,
        calls: () => ({}),
        settled: () => Promise.resolve(),
    };
}
function unavailable({ action, resource }) {
    const simulation = { status: 'unavailable', reason: 'service_error' };
    return [pairKey(action, resource), { simulation, organization: null }];
}
