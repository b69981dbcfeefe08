import type { AccessRequest, PolicyReading } from './access.ts'
import type { NamedPolicy } from './policy.ts'
import { judgePrincipal, type Naming } from './principals.ts'
import { type JudgedStatement, judgeStatements } from './statements.ts'
import { and, FALSE, or, unknownGaps } from './truth.ts'

/** What the resource's own policy says to a request: allows, by how it names the role, and denies. */
export interface ResourceSide extends Naming {
  readonly deny: Naming['role']
  readonly statements: readonly JudgedStatement[]
}

/** The side of a resource that has no policy. */
export const NO_RESOURCE_POLICY: ResourceSide = {
  role: FALSE,
  account: FALSE,
  everyone: FALSE,
  deny: FALSE,
  statements: [],
}

/** `gap` names the policy where it was not read. */
export function judgeResourceSide(
  request: AccessRequest,
  reading: PolicyReading<NamedPolicy>,
  gap: string,
): ResourceSide {
  if (reading.status === 'none') return NO_RESOURCE_POLICY
  if (reading.status !== 'read') {
    const unread = unknownGaps(gap)
    const deny = reading.status === 'unread' ? unread : FALSE
    return { role: unread, account: unread, everyone: unread, deny, statements: [] }
  }
  const judgedStatements = judgeStatements(reading.value, 'resource', request)
  const rows = reading.value.policy.statements.flatMap((statement, place) => {
    const it = judgedStatements[place]
    return it === undefined ? [] : [{ ...it, naming: judgePrincipal(statement, request.principal) }]
  })
  const allowing = (kind: keyof Naming) =>
    or(...rows.filter((row) => row.ref.effect === 'Allow').map((row) => and(row.naming[kind], row.applies)))
  const statements = rows.map(({ ref, applies, naming }) => ({
    ref,
    applies: and(or(naming.role, naming.account, naming.everyone), applies),
  }))
  return {
    role: allowing('role'),
    account: allowing('account'),
    everyone: allowing('everyone'),
    deny: or(...statements.filter(({ ref }) => ref.effect === 'Deny').map(({ applies }) => applies)),
    statements,
  }
}
