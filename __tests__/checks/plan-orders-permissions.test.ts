import { describe, expect, test } from 'vitest'
import { check } from '../../src/checks/plan-orders-permissions.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { contextOf } from '../support/check-context.ts'
import { planOfSource } from '../support/plan-of-source.ts'
import { planOf, targetsOf } from '../support/terraform.ts'

/** Policies of the execution role that the service of a root module does not wait for. */
async function unwaited(service: string, more = ''): Promise<readonly string[]> {
  const plan = await planOfSource(`
resource "aws_iam_role" "execution" { name = "execution" }
resource "aws_iam_role" "other" { name = "other" }
resource "aws_iam_role_policy" "read" {
  name = "read"
  role = aws_iam_role.execution.id
}
resource "aws_iam_role_policy_attachment" "pull" {
  role       = aws_iam_role.execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}
resource "aws_iam_role_policy" "elsewhere" {
  name = "elsewhere"
  role = aws_iam_role.other.id
}
resource "aws_ecs_task_definition" "api" {
  family                = "api"
  execution_role_arn    = aws_iam_role.execution.arn
  container_definitions = "[]"
}
resource "aws_ecs_service" "api" {
  name            = "api"
  task_definition = aws_ecs_task_definition.api.arn
  ${service}
}
${more}`)
  const [target] = await targetsOf(planOf(plan))
  return (target?.planned?.unwaited ?? []).map(({ policy }) => policy)
}

describe('policies that the service does not wait for', () => {
  test('are those of its execution role alone', async () => {
    expect(await unwaited('')).toEqual(['aws_iam_role_policy.read', 'aws_iam_role_policy_attachment.pull'])
  })

  test('are not those that it names, itself or through something else', async () => {
    expect(await unwaited('depends_on = [aws_iam_role_policy.read, aws_iam_role_policy_attachment.pull]')).toEqual([])
    expect(await unwaited('depends_on = [aws_iam_role_policy.read]')).toEqual(['aws_iam_role_policy_attachment.pull'])
    const gate =
      'resource "terraform_data" "gate" { depends_on = [aws_iam_role_policy.read, aws_iam_role_policy_attachment.pull] }'
    expect(await unwaited('cluster = terraform_data.gate.id', gate)).toEqual([])
  })

  test('are not told where a local stands in between', async () => {
    expect(await unwaited('cluster = local.cluster')).toEqual([])
  })
})

test('the service is told with what to add to it', () => {
  const context = contextOf({ unwaited: [{ policy: 'aws_iam_role_policy.read', service: 'aws_ecs_service.api' }] })
  expect(runChecks([check], context, {}).findings).toMatchObject([
    {
      severity: 'notice',
      subject: 'service',
      message: expect.stringMatching(
        /^Terraform may start tasks of aws_ecs_service.api before aws_iam_role_policy.read is in place:/,
      ),
      remedy: 'Add depends_on = [aws_iam_role_policy.read] to aws_ecs_service.api.',
    },
  ])
  expect(runChecks([check], contextOf(), {}).findings).toEqual([])
})
