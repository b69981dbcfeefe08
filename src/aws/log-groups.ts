import type { LogGroup } from '@aws-sdk/client-cloudwatch-logs'
import type { LogGroupFacts } from '../account/facts.ts'
import type { LogGroupReader } from '../account/log-groups.ts'
import { batchTexts } from '../base/batcher.ts'
import type { Lookup } from '../base/lookup.ts'
import { absent, found, unknown } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'

/** Pages of one prefix search that are followed; the exact name sorts first. */
const pageLimit = 3
/** Names in one DescribeLogGroups (API reference, logGroupIdentifiers), of which CloudWatch Logs grants ten a second. */
const namesPerCall = 50

/** Several names go in one call. What that leaves out is asked about by itself: what it says of a group that is missing is not documented. */
export function createLogGroupReader(connection: Connection): LogGroupReader {
  const inRegion = memoize((region: string) =>
    batchTexts<Lookup<LogGroupFacts>>(namesPerCall, async (names) => {
      const together = names.length === 1 ? null : await describeTogether(connection, region, names)
      return Promise.all(names.map((name) => together?.get(name) ?? describeLogGroup(connection, region, name)))
    }),
  )
  return { describe: (region, name) => inRegion(region)(name) }
}

/** The groups that there are; null where the call fails, which one name may be to blame for. */
async function describeTogether(
  connection: Connection,
  region: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Lookup<LogGroupFacts>> | null> {
  const answer = await connection.ask({
    service: 'cloudwatchLogs',
    operation: 'DescribeLogGroups',
    region,
    send: async ({ client, sdk, options }) => {
      const command = new sdk.DescribeLogGroupsCommand({ logGroupIdentifiers: [...names], limit: namesPerCall })
      return requiredMember('logGroups', (await client.send(command, options)).logGroups)
    },
  })
  if (answer.status !== 'found') return null
  return new Map(
    answer.value.flatMap((group) => (group.logGroupName ? [[group.logGroupName, found(factsOf(group))]] : [])),
  )
}

/** The API searches by prefix, so the exact name is looked for in the answer. */
async function describeLogGroup(connection: Connection, region: string, name: string): Promise<Lookup<LogGroupFacts>> {
  let token: string | undefined
  for (let page = 0; page < pageLimit; page += 1) {
    const nextToken = token
    const answer = await connection.ask({
      service: 'cloudwatchLogs',
      operation: 'DescribeLogGroups',
      region,
      absentOn: ['ResourceNotFoundException'],
      send: async ({ client, sdk, options }) => {
        const { logGroups, nextToken: next } = await client.send(
          new sdk.DescribeLogGroupsCommand({ logGroupNamePrefix: name, limit: 50, nextToken }),
          options,
        )
        return { groups: requiredMember('logGroups', logGroups), next }
      },
    })
    if (answer.status !== 'found') return answer
    const group = answer.value.groups.find((each) => each.logGroupName === name)
    if (group !== undefined) return found(factsOf(group))
    token = answer.value.next
    if (token === undefined) return absent
  }
  return unknown('SERVICE_ERROR', 'too many log groups begin with this name to find it')
}

function factsOf({ logGroupArn, arn, kmsKeyId }: LogGroup): LogGroupFacts {
  return { arn: logGroupArn ?? arn ?? '', kmsKeyId: kmsKeyId ?? null }
}
