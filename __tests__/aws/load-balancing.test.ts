import { expect, test } from 'vitest'
import { createLoadBalancingReader } from '../../src/aws/load-balancing.ts'
import type { World } from '../support/aws/world.ts'
import { connect } from '../support/connected.ts'

const arn = (name: string, region = 'us-east-1') =>
  `arn:aws:elasticloadbalancing:${region}:111122223333:targetgroup/${name}/6d0ecf831eec9f09`

async function ask(world: World, ...names: string[]) {
  const { aws, connection } = await connect(world)
  const reader = createLoadBalancingReader(connection)
  const answers = await Promise.all(names.map((name) => reader.targetGroup('us-east-1', arn(name))))
  return { answers, calls: aws.calls.map(({ operation }) => operation) }
}

const world: World = {
  targetGroups: [
    { arn: arn('web'), targetType: 'ip' },
    { arn: arn('admin'), targetType: 'instance', loadBalancers: [] },
    { arn: arn('elsewhere', 'eu-west-1'), targetType: 'ip' },
  ],
}

test('target groups of the same moment share a call', async () => {
  expect(await ask(world, 'web', 'admin', 'web')).toEqual({
    answers: [
      { status: 'found', value: { targetType: 'ip', attached: true } },
      { status: 'found', value: { targetType: 'instance', attached: false } },
      { status: 'found', value: { targetType: 'ip', attached: true } },
    ],
    calls: ['DescribeTargetGroups'],
  })
})

test('one that is missing does not hide the others', async () => {
  const { answers, calls } = await ask(world, 'web', 'gone')
  expect(answers.map(({ status }) => status)).toEqual(['found', 'absent'])
  expect(calls).toHaveLength(3)
})

test('one of another region is missing here', async () => {
  expect((await ask(world, 'elsewhere')).answers).toEqual([{ status: 'absent' }])
})

test('more than fit into one call go into two', async () => {
  const names = Array.from({ length: 21 }, (_, index) => `web-${index}`)
  const many = { targetGroups: names.map((name) => ({ arn: arn(name), targetType: 'ip' as const })) }
  const { answers, calls } = await ask(many, ...names)
  expect(answers.every(({ status }) => status === 'found')).toBe(true)
  expect(calls).toHaveLength(2)
})

test('a pipeline that may not look has seen nothing', async () => {
  const { answers } = await ask({ ...world, denied: ['elasticloadbalancing:*'] }, 'web')
  expect(answers).toEqual([
    {
      status: 'unknown',
      cause: 'NOT_PERMITTED',
      reason: 'the pipeline may not call elasticloadbalancing:DescribeTargetGroups',
    },
  ])
})
