import type { Lookup } from '../../base/lookup.ts'
import { unknown } from '../../base/lookup.ts'
import type { Connection } from './connection.ts'
import type { Credentials } from './credentials.ts'

/** Session name that CloudTrail shows in the audited account. */
const sessionName = 'ecs-preflight'

/**
 * Credentials of a role of another account, by those of the connection. The one call that hands out something; it changes nothing. They
 * last an hour, and no connection lives as long.
 */
export function assumeRole(connection: Connection, roleArn: string, region: string): Promise<Lookup<Credentials>> {
  return connection.ask({
    service: 'sts',
    operation: 'AssumeRole',
    region,
    send: async ({ client, sdk, options }) => {
      const command = new sdk.AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: sessionName })
      const { Credentials: given } = await client.send(command, options)
      const { AccessKeyId, SecretAccessKey, SessionToken } = given ?? {}
      if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined)
        throw new TypeError('the answer holds no credentials')
      return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
      }
    },
    interpret: ({ name }) =>
      name === 'AccessDenied'
        ? unknown('NOT_PERMITTED', "its trust policy, or the pipeline's own policies, do not allow it")
        : null,
  })
}
