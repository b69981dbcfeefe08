/** Asks who the pipeline is. Works for every identity: the call needs no permission. */
export function askIdentity(connection, region) {
    return connection.ask({
        service: 'sts',
        operation: 'GetCallerIdentity',
        region,
        send: async ({ client, sdk, options }) => {
            const { Account, Arn } = await client.send(new sdk.GetCallerIdentityCommand({}), options);
            return { account: Account ?? '', arn: Arn ?? '' };
        },
    });
}
