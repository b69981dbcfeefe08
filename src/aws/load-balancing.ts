import type { LoadBalancingReader, TargetGroupFacts } from '../account/load-balancing.ts'
import { batchTexts } from '../base/batcher.ts'
import type { Lookup } from '../base/lookup.ts'
import { found, unknown } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'

/** ARNs in one DescribeTargetGroups call. Its reference names no limit; that of DescribeLoadBalancers is twenty. */
const groupsPerCall = 20

export function createLoadBalancingReader(connection: Connection): LoadBalancingReader {
  const inRegion = memoize((region: string) => batchTexts(groupsPerCall, (arns) => ask(connection, region, arns)))
  return { targetGroup: (region, arn) => inRegion(region)(arn) }
}

async function ask(
  connection: Connection,
  region: string,
  arns: readonly string[],
): Promise<Lookup<TargetGroupFacts>[]> {
  const answer = await connection.ask({
    service: 'elbv2',
    operation: 'DescribeTargetGroups',
    region,
    absentOn: ['TargetGroupNotFoundException', 'TargetGroupNotFound'],
    send: async ({ client, sdk, options }) => {
      const command = new sdk.DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] })
      return requiredMember('TargetGroups', (await client.send(command, options)).TargetGroups)
    },
  })
  // One that is missing spoils the call for the others.
  if (answer.status === 'absent' && arns.length > 1)
    return (await Promise.all(arns.map((arn) => ask(connection, region, [arn])))).flat()
  if (answer.status !== 'found') return arns.map(() => answer)
  return arns.map((arn) => {
    const group = answer.value.find((each) => each.TargetGroupArn === arn)
    // One that does not exist is an error of the call; what ECS registers tasks as cannot be told without a type.
    if (group?.TargetType === undefined) return unknown('SERVICE_ERROR', 'Elastic Load Balancing gave no target type')
    return found({ targetType: group.TargetType, attached: (group.LoadBalancerArns ?? []).length > 0 })
  })
}
