import { memoize } from '../base/memoize.js';
/** Takes a connection; gives the reader of roles. IAM looks up by name alone, so the answer's ARN is the one to compare paths with. */
export function createRoleReader(connection) {
    return {
        get: memoize((region, roleName) => connection.ask({
            service: 'iam',
            operation: 'GetRole',
            region,
            absentOn: ['NoSuchEntityException', 'NoSuchEntity'],
            send: async ({ client, sdk, options }) => {
                const { Role } = await client.send(new sdk.GetRoleCommand({ RoleName: roleName }), options);
                return {
                    arn: Role?.Arn ?? '',
                    trustPolicy: decodeDocument(Role?.AssumeRolePolicyDocument ?? ''),
                    tags: Object.fromEntries((Role?.Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? ''])),
                    boundaryArn: Role?.PermissionsBoundary?.PermissionsBoundaryArn ?? null,
                };
            },
        })),
    };
}
/** IAM percent-encodes policy documents (RFC 3986). */
export function decodeDocument(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
