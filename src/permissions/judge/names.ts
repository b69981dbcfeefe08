import { named } from '../../base/sentence.ts'
import type { StatementRef } from '../../iam/access.ts'
import type { Principal } from '../../report/report.ts'

/** How sentences name who asks. */
export const principalNames: Readonly<Record<Principal, string>> = {
  'execution-role': 'execution role',
  'task-role': 'task role',
  deployer: 'deploying identity',
}

/** A statement as a reader finds it: by its Sid, else by its number. A resource's own policy has no name but its kind. */
export function nameOf({
  policy,
  sid,
  index,
  source,
}: Pick<StatementRef, 'policy' | 'sid' | 'index' | 'source'>): string {
  return `${source === 'resource' ? '' : 'policy '}${named(policy)}, statement ${sid === null ? index + 1 : named(sid)}`
}
