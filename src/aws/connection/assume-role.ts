import type { Lookup } from '../../base/lookup.ts'
import { unknown } from '../../base/lookup.ts'
import { type Connection, type Credentials, connectToAws } from './connection.ts'

/** Session name that CloudTrail shows in the audited account. */
const sessionName = 'ecs-preflight'

/** Credentials of a role of another account, by those of the environment. The one call that hands out something; it changes nothing. */
export async function assumeRole(
  roleArn: string,
  region: string,
  environment: NodeJS.ProcessEnv,
): Promise<Lookup<() => Promise<Credentials>>> {
  const connection = connectToAws(environment)
  try {
    const first = await ask(connection, roleArn, region)
    return first.status === 'found'
      ? { status: 'found', value: renewing(first.value, roleArn, region, environment) }
      : first
  } finally {
    connection.close()
  }
}

/** A long audit outlives an hour's session; the SDK asks again when the credentials expire. */
function renewing(first: Credentials, roleArn: string, region: string, environment: NodeJS.ProcessEnv) {
  let given = false
  return async (): Promise<Credentials> => {
    if (!given) {
      given = true
      return first
    }
    const connection = connectToAws(environment)
    const next = await ask(connection, roleArn, region).finally(() => connection.close())
    if (next.status !== 'found') throw new Error('the role cannot be assumed again')
    return next.value
  }
}

function ask(connection: Connection, roleArn: string, region: string): Promise<Lookup<Credentials>> {
  return connection.ask({
    service: 'sts',
    operation: 'AssumeRole',
    region,
    send: async ({ client, sdk, options }) => {
      const command = new sdk.AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: sessionName })
      const { Credentials: given } = await client.send(command, options)
      const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {}
      if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined)
        throw new TypeError('the answer holds no credentials')
      return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        ...(Expiration === undefined ? {} : { expiration: Expiration }),
      }
    },
    interpret: ({ name }) =>
      name === 'AccessDenied'
        ? unknown('NOT_PERMITTED', "its trust policy, or the pipeline's own policies, do not allow it")
        : null,
  })
}
