import type { Slot } from '../references/parse/slot.ts'
import type { CheckSubject } from '../report/subject.ts'
import { defineCheck } from './check.ts'
import type { CheckContext } from './check-context.ts'
import { isSecretSlot } from './reference-check.ts'

interface NeedForRole extends CheckSubject {
  readonly feature: string
  /** What happens without the role. */
  readonly outcome: string
}

const refused = 'ECS refuses to register it'
const stopped = 'ECS has no role to read them with and tasks will not start'

/** Fails when there is no execution role although something needs one: secrets on any launch type, ECR and awslogs on Fargate. */
export const check = defineCheck<NeedForRole>({
  id: 'execution-role-present',
  title: 'There is an execution role where one is needed',
  topic: 'registration',
  severity: 'error',
  subjects: (context) => {
    if (context.definition.executionRole !== null) return []
    const need = neededFor(context)
    return need === null ? [] : [{ pointer: '', subject: 'execution role', container: null, ...need }]
  },
  examine: ({ feature, outcome }) => ({
    verdict: 'fail',
    message: `The task definition has ${feature} but no executionRoleArn; ${outcome}.`,
    remedy: 'Set executionRoleArn to a role that ECS tasks may assume.',
  }),
})

function neededFor({
  resolutions,
  platform,
  definition,
}: CheckContext): Pick<NeedForRole, 'feature' | 'outcome'> | null {
  const used = (...slots: readonly Slot[]) => resolutions.some(({ reference }) => slots.includes(reference.slot))
  if (used('secrets', 'log-secret-option')) return { feature: 'secrets', outcome: refused }
  if (resolutions.some(isSecretSlot)) return { feature: 'credentials in a secret', outcome: stopped }
  const fargate = platform.launchType === 'FARGATE' || definition.requiresCompatibilities.includes('FARGATE')
  if (!fargate) return null
  const ecr = resolutions.some(({ reference }) => reference.target.kind === 'image' && reference.target.ecr !== null)
  if (ecr) return { feature: 'an image in ECR', outcome: refused }
  return used('log-group') ? { feature: 'awslogs', outcome: refused } : null
}
