import { found, unknown } from '../base/lookup.js';
import { memoize } from '../base/memoize.js';
import { parsePolicy } from '../iam/policy.js';
/** Pages of a role's policies that are followed. A role has at most some dozens. */
const pageLimit = 10;
/** Takes a connection; gives the reader of role policies. */
export function createRolePolicyReader(connection) {
    const managed = memoize((region, policyArn) => readManaged(connection, region, policyArn));
    const inline = memoize((region, roleName, policyName) => readInline(connection, region, roleName, policyName));
    return {
        managed,
        identity: memoize(async (region, roleName) => {
            const [names, arns] = await Promise.all([
                listInline(connection, region, roleName),
                listAttached(connection, region, roleName),
            ]);
            if (names.status !== 'found')
                return names;
            if (arns.status !== 'found')
                return arns;
            const policies = await Promise.all([
                ...names.value.map((name) => inline(region, roleName, name)),
                ...arns.value.map((arn) => managed(region, arn)),
            ]);
            const missing = policies.find((policy) => policy.status !== 'found');
            if (missing !== undefined)
                return vanished(missing);
            return found(policies.flatMap((policy) => (policy.status === 'found' ? [policy.value] : [])));
        }),
    };
}
function vanished(answer) {
    return answer.status === 'absent'
        ? unknown('SERVICE_ERROR', 'a policy of the role changed while it was read')
        : answer;
}
const noEntity = ['NoSuchEntityException', 'NoSuchEntity'];
async function followPages(read) {
    const items = [];
    let marker;
    for (let page = 0; page < pageLimit; page += 1) {
        const answer = await read(marker);
        if (answer.status !== 'found')
            return answer;
        items.push(...answer.value.items);
        marker = answer.value.next;
        if (marker === undefined)
            return found(items);
    }
    return unknown('SERVICE_ERROR', 'the role has too many policies to list');
}
function listInline(connection, region, roleName) {
    return followPages((marker) => connection.ask({
        service: 'iam',
        operation: 'ListRolePolicies',
        region,
        absentOn: noEntity,
        send: async ({ client, sdk, options }) => {
            const { PolicyNames, IsTruncated, Marker } = await client.send(new sdk.ListRolePoliciesCommand({ RoleName: roleName, Marker: marker }), options);
            return { items: PolicyNames ?? [], next: IsTruncated === true ? Marker : undefined };
        },
    }));
}
function listAttached(connection, region, roleName) {
    return followPages((marker) => connection.ask({
        service: 'iam',
        operation: 'ListAttachedRolePolicies',
        region,
        absentOn: noEntity,
        send: async ({ client, sdk, options }) => {
            const { AttachedPolicies, IsTruncated, Marker } = await client.send(new sdk.ListAttachedRolePoliciesCommand({ RoleName: roleName, Marker: marker }), options);
            const items = (AttachedPolicies ?? []).flatMap(({ PolicyArn }) => PolicyArn ?? []);
            return { items, next: IsTruncated === true ? Marker : undefined };
        },
    }));
}
async function readInline(connection, region, roleName, policyName) {
    const text = await connection.ask({
        service: 'iam',
        operation: 'GetRolePolicy',
        region,
        absentOn: noEntity,
        send: async ({ client, sdk, options }) => {
            const command = new sdk.GetRolePolicyCommand({ RoleName: roleName, PolicyName: policyName });
            return (await client.send(command, options)).PolicyDocument ?? '';
        },
    });
    return parsed(policyName, text);
}
async function readManaged(connection, region, policyArn) {
    const version = await connection.ask({
        service: 'iam',
        operation: 'GetPolicy',
        region,
        absentOn: noEntity,
        send: async ({ client, sdk, options }) => {
            const { Policy } = await client.send(new sdk.GetPolicyCommand({ PolicyArn: policyArn }), options);
            return Policy?.DefaultVersionId ?? '';
        },
    });
    if (version.status !== 'found')
        return version;
    const text = await connection.ask({
        service: 'iam',
        operation: 'GetPolicyVersion',
        region,
        absentOn: noEntity,
        send: async ({ client, sdk, options }) => {
            const command = new sdk.GetPolicyVersionCommand({ PolicyArn: policyArn, VersionId: version.value });
            return (await client.send(command, options)).PolicyVersion?.Document ?? '';
        },
    });
    return parsed(policyArn.slice(policyArn.lastIndexOf('/') + 1), text);
}
function parsed(name, text) {
    if (text.status !== 'found')
        return text;
    const policy = parsePolicy(text.value);
    return policy === null
        ? unknown('SERVICE_ERROR', `the policy ${name} could not be understood`)
        : found({ name, policy });
}
