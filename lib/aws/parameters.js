import DataLoader from 'dataloader';
import { absent, found, unknown } from '../base/lookup.js';
import { memoize } from '../base/memoize.js';
/**
 * Names looked up together: a DescribeParameters filter takes 50 (API reference, ParameterStringFilter.Values), where each root name
 * takes two spellings, and the same names must fill whole GetParameters.
 */
const namesPerLookUp = 20;
/** Names in one GetParameters (API reference). */
const namesPerRead = 10;
/** Pages of one filtered DescribeParameters that are followed: a page may come back short, or empty. */
const pageLimit = 20;
/** Parameters that AWS publishes (Systems Manager user guide, "Public parameters"); DescribeParameters does not list them. */
const publicPrefix = '/aws/';
const publicNotRead = unknown('NOT_READ', 'whether AWS publishes a parameter is told only with its value, which secret-values: never forbids to read');
/**
 * Takes a connection and whether values may be read; gives the reader of parameters. DescribeParameters gives type and key without
 * a value; where it is denied and values may be read, GetParameters without decryption proves existence.
 */
export function createParameterReader(connection, mayReadValues) {
    const ownParameters = loaders(namesPerLookUp, (region, names) => lookUp(connection, region, names, mayReadValues));
    const published = loaders(namesPerRead, (region, names) => mayReadValues ? readBatch(connection, region, names) : Promise.resolve(names.map(() => publicNotRead)));
    return {
        describe: (region, name) => (name.startsWith(publicPrefix) ? published : ownParameters)(region).load(name),
        tags: memoize((region, name) => parameterTags(connection, region, name)),
    };
}
function loaders(maxBatchSize, load) {
    const byRegion = new Map();
    return (region) => {
        const loader = byRegion.get(region) ?? new DataLoader((names) => load(region, names), { maxBatchSize });
        byRegion.set(region, loader);
        return loader;
    };
}
async function lookUp(connection, region, names, mayReadValues) {
    const described = await describeAll(connection, region, names);
    if (described.status === 'found') {
        const { parameters, rest } = described.value;
        return names.map((name) => parameters.get(canonicalName(name)) ?? rest);
    }
    if (described.status === 'unknown' && described.cause === 'NOT_PERMITTED' && mayReadValues) {
        const read = await readAll(connection, region, names);
        // The permission to ask for is the one that gives no value.
        return read.map((answer) => (answer.status === 'unknown' && answer.cause === 'NOT_PERMITTED' ? described : answer));
    }
    return names.map(() => described);
}
/** A name without levels may be written with or without its slash: both are the same parameter. */
function canonicalName(name) {
    return name.startsWith('/') && !name.slice(1).includes('/') ? name.slice(1) : name;
}
function spellings(name) {
    const canonical = canonicalName(name);
    return canonical.includes('/') ? [canonical] : [canonical, `/${canonical}`];
}
async function describeAll(connection, region, names) {
    const parameters = new Map();
    const values = [...new Set(names.flatMap(spellings))];
    let token;
    for (let page = 0; page < pageLimit; page += 1) {
        const nextToken = token;
        const answer = await connection.ask({
            service: 'ssm',
            operation: 'DescribeParameters',
            region,
            send: ({ client, sdk, options }) => client.send(new sdk.DescribeParametersCommand({
                ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: values }],
                MaxResults: 50,
                NextToken: nextToken,
            }), options),
        });
        if (answer.status !== 'found')
            return answer;
        for (const { Name, Type, KeyId } of answer.value.Parameters ?? []) {
            if (Name !== undefined)
                parameters.set(canonicalName(Name), found({ name: Name, type: Type ?? 'String', keyId: KeyId ?? null }));
        }
        token = answer.value.NextToken;
        if (token === undefined || names.every((name) => parameters.has(canonicalName(name)))) {
            return found({ parameters, rest: absent });
        }
    }
    const unfinished = unknown('SERVICE_ERROR', `ssm:DescribeParameters did not come to an end in ${pageLimit} pages`);
    return found({ parameters, rest: unfinished });
}
async function readAll(connection, region, names) {
    const batches = Array.from({ length: Math.ceil(names.length / namesPerRead) }, (_, index) => names.slice(index * namesPerRead, (index + 1) * namesPerRead));
    const answers = await Promise.all(batches.map((batch) => readBatch(connection, region, batch)));
    return answers.flat();
}
/** A name that Parameter Store finds impossible spoils the request for the others, so they are read one by one then. */
async function readBatch(connection, region, names) {
    let spoilt = false;
    const answer = await connection.ask({
        service: 'ssm',
        operation: 'GetParameters',
        region,
        interpret: (error) => {
            spoilt = error.name === 'ValidationException' && names.length > 1;
            return null;
        },
        send: async ({ client, sdk, options }) => {
            const { Parameters } = await client.send(new sdk.GetParametersCommand({ Names: [...names], WithDecryption: false }), options);
            // The values of String parameters come along; only name and type are kept.
            return new Map((Parameters ?? []).map(({ Name, Type }) => [canonicalName(Name ?? ''), Type ?? 'String']));
        },
    });
    if (spoilt)
        return (await Promise.all(names.map((name) => readBatch(connection, region, [name])))).flat();
    return names.map((name) => {
        if (answer.status !== 'found')
            return answer;
        const type = answer.value.get(canonicalName(name));
        return type === undefined ? absent : found({ name, type, keyId: null });
    });
}
function parameterTags(connection, region, name) {
    return connection.ask({
        service: 'ssm',
        operation: 'ListTagsForResource',
        region,
        absentOn: ['InvalidResourceId'],
        send: async ({ client, sdk, options }) => {
            const command = new sdk.ListTagsForResourceCommand({ ResourceType: 'Parameter', ResourceId: name });
            const { TagList } = await client.send(command, options);
            return Object.fromEntries((TagList ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']));
        },
    });
}
