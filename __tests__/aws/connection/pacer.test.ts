import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bucketOf, createPace, createPacer } from '../../../src/aws/connection/pacer.ts'

/** When each request goes, by a clock that costs nothing. */
function departures(pace: ReturnType<typeof createPace>, requests: number, from = 0): number[] {
  let now = from
  return Array.from({ length: requests }, () => {
    for (let wait = pace.take(now); wait > 0; wait = pace.take(now)) now += wait
    return now
  })
}

test('the burst goes at once, what comes after it waits for its turn', () => {
  expect(departures(createPace({ burst: 3, perSecond: 2 }), 5)).toEqual([0, 0, 0, 500, 1000])
})

test('a bucket that was left alone fills up again, and no further', () => {
  const pace = createPace({ burst: 3, perSecond: 2 })
  departures(pace, 5)
  expect(departures(pace, 4, 60_000)).toEqual([60_000, 60_000, 60_000, 60_500])
})

test('however requests come, no second sees more than the burst and what flows back in it', () => {
  const arrivals = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(arrivals, (gaps) => {
      const pace = createPace({ burst: 10, perSecond: 5 })
      let now = 0
      const sent = gaps.map((gap) => {
        const [departure = now] = departures(pace, 1, now + gap)
        now = departure
        return departure
      })
      for (const start of sent)
        expect(sent.filter((time) => time >= start && time < start + 1000).length).toBeLessThanOrEqual(15)
    }),
  )
})

test('operations of one bucket share it; those of a service without a known one share a bucket without a rate', () => {
  expect(bucketOf('ecs', 'ListTasks').name).toBe(bucketOf('ecs', 'DescribeTasks').name)
  expect(bucketOf('ecs', 'ListTasks').name).not.toBe(bucketOf('ecs', 'DescribeServiceRevisions').name)
  expect(bucketOf('ecs', 'DescribeServiceRevisions').rate).toEqual({ burst: 40, perSecond: 16 })
  expect(bucketOf('secretsManager', 'GetResourcePolicy').rate).toEqual({ burst: 50, perSecond: 50 })
  expect(bucketOf('secretsManager', 'DescribeSecret').rate).toBeNull()
  expect(bucketOf('kms', 'DescribeKey')).toEqual({ name: 'kms', rate: null })
})

test.each([
  ['nobody told the rate', null],
  ['the documented rate is twice as high', { burst: 40, perSecond: 20 }],
])(
  'AWS grants ten a second after a burst of twenty; %s: 300 requests take little longer than that allows',
  (_, rate) => {
    const pace = createPace(rate)
    let [tokens, filled, now, done, refused] = [20, 0, 0, 0, 0]
    while (done < 300) {
      const wait = pace.take(now)
      if (wait > 0) {
        now += wait
        continue
      }
      now += 1
      tokens = Math.min(20, tokens + ((now - filled) / 1000) * 10)
      filled = now
      if (tokens >= 1) {
        tokens -= 1
        done += 1
        pace.answered(now)
      } else {
        refused += 1
        pace.throttled(now)
      }
    }
    expect(now).toBeLessThan(28_000 * 1.3)
    expect(refused).toBeLessThan(150)
  },
)

test('after a signal the burst comes back as the rate does, where it is known', () => {
  const pace = createPace({ burst: 40, perSecond: 16 })
  departures(pace, 40)
  pace.throttled(0)
  for (let now = 0; now <= 60_000; now += 1000) pace.wait(now)
  expect(departures(pace, 41, 60_000).filter((time) => time === 60_000)).toHaveLength(40)
})

test('who gathers hears at once while requests may go, and else when nobody waits for a turn any more', async () => {
  const pacer = createPacer({ burst: 2, perSecond: 50 })
  const order: string[] = []
  const signal = new AbortController().signal
  const note = (name: string) => () => order.push(name)
  await pacer.free().then(note('free'))
  const turns = ['a', 'b', 'c', 'd'].map((name) => pacer.turn(signal).then(note(name)))
  const gathered = pacer.free().then(note('gathered'))
  await Promise.all([...turns, gathered])
  expect(order).toEqual(['free', 'a', 'b', 'c', 'd', 'gathered'])
})

test('turns come in order, and an end of the run ends the waiting', async () => {
  const abort = new AbortController()
  const pacer = createPacer({ burst: 2, perSecond: 0.01 })
  const order: string[] = []
  const turns = ['a', 'b', 'c'].map((name) => pacer.turn(abort.signal).then(() => order.push(name)))
  await Promise.all(turns.slice(0, 2))
  abort.abort()
  await expect(turns[2]).rejects.toThrow()
  await expect(pacer.turn(abort.signal)).rejects.toThrow()
  expect(order).toEqual(['a', 'b'])
})
