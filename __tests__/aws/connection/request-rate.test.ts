import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bucketOf, createPacer } from '../../../src/aws/connection/request-rate.ts'

test('the burst goes at once, what comes after it waits for its turn', () => {
  let now = 0
  const wait = createPacer({ burst: 3, perSecond: 2 }, () => now)
  expect([wait(), wait(), wait(), wait(), wait()]).toEqual([0, 0, 0, 500, 1000])
  now = 1000
  expect(wait()).toBe(500)
  now = 60_000
  expect([wait(), wait(), wait(), wait()]).toEqual([0, 0, 0, 500])
})

test('however requests come, no second sees more than the burst and what flows back in it', () => {
  const arrivals = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(arrivals, (gaps) => {
      let now = 0
      const wait = createPacer({ burst: 10, perSecond: 5 }, () => now)
      const sent = gaps.map((gap) => {
        now += gap
        return now + wait()
      })
      for (const start of sent)
        expect(sent.filter((time) => time >= start && time < start + 1000).length).toBeLessThanOrEqual(15)
    }),
  )
})

test('operations of one bucket share it, and other services have none', () => {
  expect(bucketOf('ecs', 'ListTasks')?.name).toBe(bucketOf('ecs', 'DescribeTasks')?.name)
  expect(bucketOf('ecs', 'ListTasks')?.name).not.toBe(bucketOf('ecs', 'DescribeServiceRevisions')?.name)
  expect(bucketOf('ecs', 'DescribeServiceRevisions')?.rate).toEqual({ burst: 40, perSecond: 16 })
  expect(bucketOf('secretsManager', 'DescribeSecret')).toBeNull()
})
