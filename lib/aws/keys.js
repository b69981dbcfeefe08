import { memoize } from '../base/memoize.js';
/** Takes a connection; gives the reader of keys. */
export function createKeyReader(connection) {
    return {
        describe: memoize((region, keyId) => connection.ask({
            service: 'kms',
            operation: 'DescribeKey',
            region,
            absentOn: ['NotFoundException'],
            send: async ({ client, sdk, options }) => {
                const { KeyMetadata } = await client.send(new sdk.DescribeKeyCommand({ KeyId: keyId }), options);
                return {
                    arn: KeyMetadata?.Arn ?? keyId,
                    state: KeyMetadata?.KeyState ?? 'Unavailable',
                    managedByAws: KeyMetadata?.KeyManager === 'AWS',
                };
            },
        })),
        policy: memoize((region, keyArn) => connection.ask({
            service: 'kms',
            operation: 'GetKeyPolicy',
            region,
            absentOn: ['NotFoundException'],
            send: async ({ client, sdk, options }) => {
                const { Policy } = await client.send(new sdk.GetKeyPolicyCommand({ KeyId: keyArn, PolicyName: 'default' }), options);
                return Policy ?? null;
            },
        })),
    };
}
