import { listed, named } from '../base/sentence.ts'
import type { CheckSubject } from '../report/subject.ts'
import type { UnwaitedPolicy } from '../service/unwaited-policy.ts'
import { defineCheck } from './check.ts'

interface Order extends CheckSubject {
  readonly service: string
  readonly policies: readonly UnwaitedPolicy[]
}

/** Notes when Terraform may start the service's tasks before the policy that their role gets in the same plan. */
export const check = defineCheck<Order>({
  id: 'plan-orders-permissions',
  title: 'The service waits for the policies that the plan gives its execution role',
  topic: 'service',
  severity: 'notice',
  subjects: ({ unwaited }) =>
    [...Map.groupBy(unwaited, ({ service }) => service)].map(([service, policies]) => ({
      pointer: '',
      subject: 'service',
      container: null,
      service,
      policies,
    })),
  examine: ({ service, policies }) => {
    const addresses = policies.map(({ policy }) => policy)
    return {
      verdict: 'fail',
      message: `Terraform may start tasks of ${named(service)} before ${listed(addresses)} ${addresses.length === 1 ? 'is' : 'are'} in place: nothing makes the service wait, and tasks that start too early cannot read their secrets.`,
      remedy: `Add depends_on = [${addresses.join(', ')}] to ${service}.`,
    }
  },
})
