/** Takes any text; gives its six ARN parts, or null where it has fewer or does not begin with a lower-case `arn:`, as the ECS agent demands. */
export function parseArn(text) {
    const parts = text.split(':');
    if (parts.length < 6 || parts[0] !== 'arn')
        return null;
    const [, partition = '', service = '', region = '', account = '', ...resource] = parts;
    return { partition, service, region, account, resource: resource.join(':') };
}
/** Takes ARN parts; gives the text. */
export function formatArn({ partition, service, region, account, resource }) {
    return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}
/** Region prefixes of the partitions, the longer ones first where one begins another (botocore partitions.json, 2026). */
const partitionPrefixes = [
    [/^cn-/, 'aws-cn'],
    [/^us-gov-/, 'aws-us-gov'],
    [/^us-iso-/, 'aws-iso'],
    [/^us-isob-/, 'aws-iso-b'],
    [/^eu-isoe-/, 'aws-iso-e'],
    [/^us-isof-/, 'aws-iso-f'],
    [/^eusc-/, 'aws-eusc'],
    [/^(?:af|ap|ca|eu|il|me|mx|sa|us)-/, 'aws'],
];
/** Takes a region name; gives the partition it belongs to, or null for a region of a kind that this list does not know. */
export function knownPartitionOf(region) {
    return partitionPrefixes.find(([prefix]) => prefix.test(region))?.[1] ?? null;
}
/** Takes a region name; gives the partition it belongs to. Unknown regions are taken for commercial ones. */
export function partitionOf(region) {
    return knownPartitionOf(region) ?? 'aws';
}
/** Takes a text; tells whether it is spelt like a region name, such as `eu-west-1` or `us-gov-east-1`. */
export function isRegionName(text) {
    return /^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/.test(text);
}
