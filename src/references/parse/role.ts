import { parseArn } from '../../base/arn.ts'
import { invalid } from './invalid.ts'
import type { ReferenceTarget, TaskScope } from './reference.ts'

/** The role of `executionRoleArn` or `taskRoleArn`, which ECS takes as an ARN or as a short name. */
export function parseRole(text: string, scope: TaskScope): ReferenceTarget {
  if (!text.startsWith('arn:')) {
    if (!/^[\w+=,.@-]{1,64}$/.test(text)) {
      return invalid({ of: 'role', code: 'role-neither-arn-nor-name' }, { phase: 'register' })
    }
    const arn = scope.account === null ? null : `arn:${scope.partition}:iam::${scope.account}:role/${text}`
    return { kind: 'role', arn, roleName: text, account: scope.account, short: true }
  }
  const arn = parseArn(text)
  const match =
    arn === null || arn.service !== 'iam' || arn.region !== ''
      ? null
      : /^role\/(?:[\x21-\x7e]{1,510}\/)?([\w+=,.@-]{1,64})$/.exec(arn.resource)
  if (arn === null || match === null || !/^\d{12}$/.test(arn.account)) {
    return invalid({ of: 'role', code: 'role-arn' }, { phase: 'register' })
  }
  return { kind: 'role', arn: text, roleName: match[1] ?? '', account: arn.account, short: false }
}
