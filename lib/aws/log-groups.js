import { absent, found, unknown } from '../base/lookup.js';
import { memoize } from '../base/memoize.js';
/** Pages of one prefix search that are followed; the exact name sorts first. */
const pageLimit = 3;
/** Takes a connection; gives the reader of log groups. The API searches by prefix, so the exact name is looked for in the answer. */
export function createLogGroupReader(connection) {
    return { describe: memoize((region, name) => describeLogGroup(connection, region, name)) };
}
async function describeLogGroup(connection, region, name) {
    let token;
    for (let page = 0; page < pageLimit; page += 1) {
        const nextToken = token;
        const answer = await connection.ask({
            service: 'cloudwatchLogs',
            operation: 'DescribeLogGroups',
            region,
            absentOn: ['ResourceNotFoundException'],
            send: ({ client, sdk, options }) => client.send(new sdk.DescribeLogGroupsCommand({ logGroupNamePrefix: name, limit: 50, nextToken }), options),
        });
        if (answer.status !== 'found')
            return answer;
        const group = (answer.value.logGroups ?? []).find((each) => each.logGroupName === name);
        if (group !== undefined)
            return found({ arn: group.logGroupArn ?? group.arn ?? '', kmsKeyId: group.kmsKeyId ?? null });
        token = answer.value.nextToken;
        if (token === undefined)
            return absent;
    }
    return unknown('SERVICE_ERROR', 'too many log groups begin with this name to find it');
}
