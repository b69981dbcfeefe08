import type { LogGroupFacts } from '../account/facts.ts'
import type { LogGroupReader } from '../account/log-groups.ts'
import type { Lookup } from '../base/lookup.ts'
import { absent, found, unknown } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'

/** Pages of one prefix search that are followed; the exact name sorts first. */
const pageLimit = 3

/** The API searches by prefix, so the exact name is looked for in the answer. */
export function createLogGroupReader(connection: Connection): LogGroupReader {
  return { describe: memoize((region: string, name: string) => describeLogGroup(connection, region, name)) }
}

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
    if (group !== undefined)
      return found({ arn: group.logGroupArn ?? group.arn ?? '', kmsKeyId: group.kmsKeyId ?? null })
    token = answer.value.next
    if (token === undefined) return absent
  }
  return unknown('SERVICE_ERROR', 'too many log groups begin with this name to find it')
}
