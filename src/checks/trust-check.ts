import type { CheckSubject } from '../report/subject.ts'
import { type Check, defineCheck, pass, unanswered } from './check.ts'
import type { RoleContext } from './check-context.ts'

interface TrustSubject extends CheckSubject {
  readonly role: RoleContext
}

/** ECS tasks may assume the role. A role that does not exist is another check's business. */
export function trustCheck(kind: 'execution' | 'task'): Check {
  return defineCheck<TrustSubject>({
    id: `${kind}-role-trusts-ecs-tasks`,
    title: `ECS tasks may assume the ${kind} role`,
    topic: 'permissions',
    severity: 'error',
    subjects: ({ roles }) => {
      const role = roles[kind]
      if (role === null || role.role.status === 'absent') return []
      return [{ pointer: role.pointer, subject: `${kind} role`, container: null, role }]
    },
    examine: ({ role: { role, trust } }) => {
      if (trust.verdict === 'allowed') return pass
      if (role.status === 'unknown') return unanswered(role, trust.reason)
      if (trust.verdict !== 'denied') return { verdict: 'unverified', reason: trust.reason }
      return {
        verdict: 'fail',
        message: `ECS may not assume the ${kind} role. ${trust.reason}`,
        remedy:
          'Let the trust policy of the role allow sts:AssumeRole to the service ecs-tasks.amazonaws.com, under no condition that names a single cluster.',
      }
    },
  })
}
