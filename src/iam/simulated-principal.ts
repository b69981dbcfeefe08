import { parseArn } from '../base/arn.ts'

/** Who the simulator can be asked about. */
export interface SimulatedPrincipal {
  readonly arn: string
  readonly kind: 'role' | 'user'
  /** Name without its path. */
  readonly name: string
  readonly account: string
}

/**
 * The role or user behind an ARN, as sts:GetCallerIdentity or a definition gives it; null for the root user, a federated one, and whatever
 * else the simulator does not take. A session tells its role's name but not its path, which IAM ignores when it looks a role up.
 */
export function simulatedPrincipal(text: string): SimulatedPrincipal | null {
  const arn = parseArn(text)
  if (arn === null || !/^\d{12}$/.test(arn.account)) return null
  const { partition, account } = arn
  if (arn.service === 'sts') {
    const name = /^assumed-role\/([^/]+)\//.exec(arn.resource)?.[1]
    return name === undefined
      ? null
      : { arn: `arn:${partition}:iam::${account}:role/${name}`, kind: 'role', name, account }
  }
  const [, kind, name] = /^(role|user)\/(?:.*\/)?([^/]+)$/.exec(arn.resource) ?? []
  if (arn.service !== 'iam' || name === undefined) return null
  return { arn: text, kind: kind === 'user' ? 'user' : 'role', name, account }
}
