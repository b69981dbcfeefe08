import { type CheckSubject, defineCheck } from './check.ts'
import type { CheckContext } from './check-context.ts'
import { isSecretSlot } from './reference-check.ts'

interface NeedForRole extends CheckSubject {
  readonly feature: string
}

/** Fails when there is no execution role although RegisterTaskDefinition demands one: for secrets always, for ECR and awslogs on Fargate. */
export const check = defineCheck<NeedForRole>({
  id: 'execution-role-present',
  title: 'There is an execution role where one is needed',
  severity: 'error',
  subjects: (context) => {
    if (context.definition.executionRole !== null) return []
    const feature = neededFor(context)
    return feature === null ? [] : [{ pointer: '', subject: 'execution role', container: null, feature }]
  },
  examine: ({ feature }) => ({
    verdict: 'fail',
    message: `The task definition has ${feature} but no executionRoleArn; ECS refuses to register it.`,
    remedy: 'Set executionRoleArn to a role that ECS tasks may assume.',
  }),
})

function neededFor({ resolutions, platform, definition }: CheckContext): string | null {
  const used = (slot: string) => resolutions.some(({ reference }) => reference.slot === slot)
  if (resolutions.some(isSecretSlot)) return 'secrets'
  const fargate = platform.launchType === 'FARGATE' || definition.requiresCompatibilities.includes('FARGATE')
  if (!fargate) return null
  const ecr = resolutions.some(({ reference }) => reference.target.kind === 'image' && reference.target.ecr !== null)
  if (ecr) return 'an image in ECR'
  return used('log-group') ? 'awslogs' : null
}
