import { found, unknown } from '../base/lookup.js';
import { memoize } from '../base/memoize.js';
import { currentValueLoader, readValue } from './secret-values.js';
/** Pages of ListSecretVersionIds that are followed; a page holds up to 100. */
const versionPageLimit = 5;
/** Takes a connection; gives the reader of secrets. */
export function createSecretReader(connection) {
    const describe = memoize((region, secretId) => describeSecret(connection, region, secretId));
    const versions = memoize((region, secretId) => listVersions(connection, region, secretId));
    const policy = memoize((region, secretArn) => getResourcePolicy(connection, region, secretArn));
    const single = memoize((region, secretId, stage, id) => readValue(connection, { region, secretId, stage: stage || null, id: id || null }));
    const current = new Map();
    const currentIn = (region) => {
        const loader = current.get(region) ?? currentValueLoader(connection, region, (secretId) => single(region, secretId, '', ''));
        current.set(region, loader);
        return loader;
    };
    return {
        describe,
        allVersions: versions,
        resourcePolicy: policy,
        judgeValue: ({ region, secretId, stage, id }) => stage === null && id === null
            ? currentIn(region).load(secretId)
            : single(region, secretId, stage ?? '', id ?? ''),
    };
}
function describeSecret(connection, region, secretId) {
    return connection.ask({
        service: 'secretsManager',
        operation: 'DescribeSecret',
        region,
        absentOn: ['ResourceNotFoundException'],
        send: async ({ client, sdk, options }) => {
            const secret = await client.send(new sdk.DescribeSecretCommand({ SecretId: secretId }), options);
            return {
                arn: secret.ARN ?? secretId,
                name: secret.Name ?? '',
                deleted: secret.DeletedDate !== undefined,
                kmsKeyId: secret.KmsKeyId ?? null,
                tags: Object.fromEntries((secret.Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? ''])),
                versions: Object.entries(secret.VersionIdsToStages ?? {})
                    .map(([id, stages]) => ({ id, stages }))
                    .sort((a, b) => (a.id < b.id ? -1 : 1)),
            };
        },
    });
}
async function listVersions(connection, region, secretId) {
    const versions = [];
    let token;
    for (let page = 0; page < versionPageLimit; page += 1) {
        const nextToken = token;
        const answer = await connection.ask({
            service: 'secretsManager',
            operation: 'ListSecretVersionIds',
            region,
            absentOn: ['ResourceNotFoundException'],
            send: ({ client, sdk, options }) => client.send(new sdk.ListSecretVersionIdsCommand({
                SecretId: secretId,
                IncludeDeprecated: true,
                MaxResults: 100,
                NextToken: nextToken,
            }), options),
        });
        if (answer.status !== 'found')
            return answer;
        versions.push(...(answer.value.Versions ?? []).map(({ VersionId, VersionStages }) => ({
            id: VersionId ?? '',
            stages: VersionStages ?? [],
        })));
        token = answer.value.NextToken;
        if (token === undefined)
            return found(versions);
    }
    return unknown('SERVICE_ERROR', 'the secret has too many versions to list');
}
function getResourcePolicy(connection, region, secretArn) {
    return connection.ask({
        service: 'secretsManager',
        operation: 'GetResourcePolicy',
        region,
        absentOn: ['ResourceNotFoundException'],
        send: async ({ client, sdk, options }) => {
            const { ResourcePolicy } = await client.send(new sdk.GetResourcePolicyCommand({ SecretId: secretArn }), options);
            return ResourcePolicy ?? null;
        },
    });
}
