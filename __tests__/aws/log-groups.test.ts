import { expect, test } from 'vitest'
import { createLogGroupReader } from '../../src/aws/log-groups.ts'
import type { World } from '../support/aws/world.ts'
import { connect } from '../support/connected.ts'

const key = 'arn:aws:kms:us-east-1:111122223333:key/a'
const names = (count: number) => Array.from({ length: count }, (_, index) => `/ecs/job-${index}`)
const logGroups = names(60).map((name, index) => ({ name, ...(index === 3 ? { kmsKeyId: key } : {}) }))

async function ask(asked: readonly string[], world: World = {}) {
  const { aws, connection } = await connect({ logGroups, ...world })
  const reader = createLogGroupReader(connection)
  const answers = await Promise.all(asked.map((name) => reader.describe('us-east-1', name)))
  return { answers, statuses: answers.map(({ status }) => status), calls: aws.calls.map(({ input }) => input) }
}

test('several groups are described in one call, as one by one', async () => {
  const { answers, calls } = await ask(names(5))
  expect(calls).toHaveLength(1)
  const [alone] = (await ask(['/ecs/job-3'])).answers
  expect(answers[3]).toEqual(alone)
  expect(alone).toEqual({
    status: 'found',
    value: { arn: 'arn:aws:logs:us-east-1:111122223333:log-group:/ecs/job-3', kmsKeyId: key },
  })
})

test('fifty go together', async () => {
  const { statuses, calls } = await ask(names(60))
  expect(new Set(statuses)).toEqual(new Set(['found']))
  expect(calls).toHaveLength(2)
})

test('one that does not come along is asked about by itself, so that absent is proven', async () => {
  const { statuses, calls } = await ask(['/ecs/job-1', '/ecs/none', '/ecs/job-2'])
  expect(statuses).toEqual(['found', 'absent', 'found'])
  expect(calls).toHaveLength(2)
  expect(calls[1]).toMatchObject({ logGroupNamePrefix: '/ecs/none' })
})

test('a call for several that fails leaves each to be asked about', async () => {
  const faults = [{ operation: 'logs:DescribeLogGroups', times: 1, code: 'InvalidParameterException' }]
  const { statuses, calls } = await ask(['/ecs/job-1', '/ecs/none', '/ecs/job-2'], { faults })
  expect(statuses).toEqual(['found', 'absent', 'found'])
  expect(calls).toHaveLength(4)
})

test('groups that the pipeline may not see are unknown', async () => {
  const { statuses } = await ask(names(3), { denied: ['logs:DescribeLogGroups'] })
  expect(statuses).toEqual(['unknown', 'unknown', 'unknown'])
})
