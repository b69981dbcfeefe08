import type { RoleFacts } from '../../account/facts.ts'
import type { Lookup } from '../../base/lookup.ts'
import type { Reference, RoleTarget } from '../parse/reference.ts'
import { fails, leavesOpen, nothing, type Outcome } from './outcome.ts'

/** What becomes of a reference to a role. */
export function resolveRole({ slot }: Reference, target: RoleTarget, role: Lookup<RoleFacts>): Outcome {
  const kind = slot === 'task-role' ? 'task' : 'execution'
  if (role.status === 'unknown') return leavesOpen(`${kind}-role-exists`, role)
  if (role.status === 'absent') return fails({ code: `${kind}-role-missing`, role: target })
  // IAM finds a role by its name alone; ECS takes the ARN as written, and a bare name as a role without a path.
  if (target.arn === null || role.value.arn === target.arn) return nothing
  return fails({ code: `${kind}-role-under-another-arn`, role: target, actualArn: role.value.arn })
}
