import { describe, expect, test } from 'vitest'
import type { EcsReader } from '../../src/account/ecs.ts'
import { createEcsReader } from '../../src/aws/ecs.ts'
import { manyFamilies } from '../../src/aws/family-tasks.ts'
import type { JsonObject } from '../../src/base/json.ts'
import type { AwsServer } from '../support/aws/server.ts'
import type { World } from '../support/aws/world.ts'
import { connect } from '../support/connected.ts'

const ecs = 'arn:aws:ecs:us-east-1:111122223333'
const cluster = { clusterName: 'prod', clusterArn: `${ecs}:cluster/prod`, status: 'ACTIVE' }

const task = (id: number, family: string, desiredStatus = 'RUNNING'): JsonObject => ({
  taskArn: `${ecs}:task/prod/${id}`,
  clusterArn: cluster.clusterArn,
  taskDefinitionArn: `${ecs}:task-definition/${family}:5`,
  desiredStatus,
  lastStatus: desiredStatus,
})

const families = (count: number) => Array.from({ length: count }, (_, index) => `job-${index}`)

async function readerOf(tasks: JsonObject[], world: World = {}): Promise<{ reader: EcsReader; aws: AwsServer }> {
  const { aws, connection } = await connect({ ...world, ecs: { clusters: [cluster], tasks } })
  return { aws, reader: createEcsReader(connection, 'us-east-1') }
}

/** The ids of each family's tasks, or what was answered in their stead. */
const ask = (reader: EcsReader, names: readonly string[], status: 'RUNNING' | 'STOPPED' = 'RUNNING', of = 'prod') =>
  Promise.all(
    names.map(async (family) => {
      const answer = await reader.tasks({ cluster: of, family, status })
      return answer.status === 'found' ? answer.value.map(({ arn }) => Number(arn.split('/').at(-1))) : answer.status
    }),
  )

const count = ({ calls }: AwsServer, operation: string) => calls.filter((call) => call.operation === operation).length

/** `job-1` is no part of `job-10`. */
const tasks = [
  task(1, 'job-1'),
  task(2, 'job-10'),
  task(3, 'job-1'),
  task(4, 'other'),
  task(5, 'job-1', 'STOPPED'),
  task(6, 'job-2', 'STOPPED'),
]

describe('the tasks of many families of a cluster', () => {
  test('are listed together, and sorted by family', async () => {
    const { reader, aws } = await readerOf(tasks)
    expect(await ask(reader, families(11))).toEqual([[], [1, 3], [], [], [], [], [], [], [], [], [2]])
    expect([count(aws, 'ListTasks'), count(aws, 'DescribeTasks')]).toEqual([1, 1])
    expect((await ask(reader, families(11), 'STOPPED')).slice(0, 4)).toEqual([[], [5], [6], []])
    expect([count(aws, 'ListTasks'), count(aws, 'DescribeTasks')]).toEqual([2, 2])
  })

  test('are what asking one by one tells', async () => {
    const { reader, aws } = await readerOf(tasks)
    const few = families(manyFamilies - 1)
    expect(await ask(reader, few)).toEqual([[], [1, 3], [], [], [], [], []])
    expect(count(aws, 'ListTasks')).toBe(few.length)
    expect(count(aws, 'DescribeTasks')).toBe(1)
  })

  test('of another cluster are another question', async () => {
    const { reader, aws } = await readerOf(tasks)
    expect(await ask(reader, families(manyFamilies), 'RUNNING', 'elsewhere')).toEqual(
      families(manyFamilies).map(() => 'absent'),
    )
    expect((await ask(reader, families(manyFamilies)))[1]).toEqual([1, 3])
    expect(count(aws, 'ListTasks')).toBe(2)
  })

  test('that the pipeline may not see are unknown', async () => {
    const { reader, aws } = await readerOf(tasks, { denied: ['ecs:ListTasks'] })
    expect(await ask(reader, families(9))).toEqual(families(9).map(() => 'unknown'))
    expect(count(aws, 'ListTasks')).toBe(1)
  })

  test('that the pipeline may list and not describe are unknown', async () => {
    const { reader } = await readerOf(tasks, { denied: ['ecs:DescribeTasks'] })
    expect(await ask(reader, families(9))).toEqual(families(9).map(() => 'unknown'))
  })
})

describe('a cluster with many tasks', () => {
  const world = { pageSizes: { 'ecs:ListTasks': 2 } }
  const crowd = (size: number) => Array.from({ length: size }, (_, index) => task(index, `job-${index % 3}`))

  test('is read page by page, up to a quarter of the families', async () => {
    const { reader, aws } = await readerOf(crowd(6), world)
    expect((await ask(reader, families(12))).slice(0, 4)).toEqual([[0, 3], [1, 4], [2, 5], []])
    expect(count(aws, 'ListTasks')).toBe(3)
  })

  test('with more is asked about each family', async () => {
    const { reader, aws } = await readerOf(crowd(7), world)
    expect((await ask(reader, families(12))).slice(0, 4)).toEqual([[0, 3, 6], [1, 4], [2, 5], []])
    expect(count(aws, 'ListTasks')).toBeGreaterThanOrEqual(3 + 12)
  })
})
