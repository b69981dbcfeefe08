import type { Identity } from '../account/facts.ts'
import type { Lookup } from '../base/lookup.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'

/** Asks who the pipeline is. Works for every identity: the call needs no permission. */
export function askIdentity(connection: Connection, region: string): Promise<Lookup<Identity>> {
  return connection.ask({
    service: 'sts',
    operation: 'GetCallerIdentity',
    region,
    send: async ({ client, sdk, options }) => {
      const { Account, Arn } = await client.send(new sdk.GetCallerIdentityCommand({}), options)
      return { account: requiredMember('Account', Account), arn: requiredMember('Arn', Arn) }
    },
  })
}
