import { isJsonArray, isJsonObject, ownValue } from '../../base/json.js';
/** Takes who deploys and what; gives what registering the definition and updating the service need. */
export function deployerNeeds({ definition, deployerArn, place, serviceArn, passedRoles }) {
    const { region, account, partition } = place;
    if (region === null)
        return [];
    const draft = { principal: 'deployer', principalArn: deployerArn, region };
    const deployer = { pointer: '', subject: 'deployer', container: null };
    const family = account === null || definition.family === null ? null : definition.family;
    return [
        ...passedRoles.map(({ arn, account: owner, place: at }) => ({
            ...draft,
            purpose: 'pass-roles',
            action: 'iam:PassRole',
            resource: arn,
            place: at,
            context: { resourceAccount: owner, passedToService: 'ecs-tasks.amazonaws.com' },
        })),
        {
            ...draft,
            purpose: 'deploy',
            action: 'ecs:RegisterTaskDefinition',
            resource: '*',
            // Whether a policy on the family's ARN is enough is not documented in one way; many policies name it.
            spellings: family === null ? [] : [`arn:${partition}:ecs:${region}:${account}:task-definition/${family}:1`],
            place: deployer,
            context: { resourceAccount: account, further: requestTags(definition) },
        },
        ...(serviceArn === null
            ? []
            : [
                {
                    ...draft,
                    purpose: 'deploy',
                    action: 'ecs:UpdateService',
                    resource: serviceArn,
                    place: deployer,
                    context: { resourceAccount: account, further: clusterOf(serviceArn) },
                },
            ]),
    ];
}
/** Tags that the definition gives the new revision; without any, the keys are known not to be there. */
function requestTags({ value }) {
    const tags = ownValue(value, 'tags');
    const pairs = (isJsonArray(tags) ? tags : []).flatMap((tag) => {
        const [key, text] = isJsonObject(tag) ? [ownValue(tag, 'key'), ownValue(tag, 'value')] : [];
        return typeof key === 'string' ? [[key, typeof text === 'string' ? text : '']] : [];
    });
    return {
        'aws:TagKeys': pairs.map(([key]) => key),
        ...Object.fromEntries(pairs.map(([key, text]) => [`aws:RequestTag/${key}`, [text]])),
    };
}
/** A service's ARN names its cluster, unless it has the short form of old. */
function clusterOf(serviceArn) {
    const [, base, cluster] = /^(arn:.*):service\/([^/]+)\/[^/]+$/.exec(serviceArn) ?? [];
    return cluster === undefined ? {} : { 'ecs:cluster': [`${base}:cluster/${cluster}`] };
}
