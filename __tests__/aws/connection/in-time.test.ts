import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { inTime } from '../../../src/aws/connection/in-time.ts'
import { startListeningClock } from '../../../src/aws/connection/listening-clock.ts'

const clock = startListeningClock()
afterAll(() => clock.close())

/** As a process that computes, or gets no processor. */
function hold(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

test('what is done in time is the answer, what is not is a TimeoutError and its signal ends', async () => {
  expect(await inTime(1_000, async () => 'answer', clock)).toBe('answer')
  let ended = false
  const never = inTime(
    20,
    (signal) => {
      signal.addEventListener('abort', () => {
        ended = true
      })
      return new Promise(() => undefined)
    },
    clock,
  )
  await expect(never).rejects.toThrow(expect.objectContaining({ name: 'TimeoutError' }))
  expect(ended).toBe(true)
})

test('an answer that came while the process was busy is still read', async () => {
  const answer = inTime(50, () => sleep(60, 'answer'), clock)
  await Promise.resolve()
  hold(1_300)
  expect(await answer).toBe('answer')
})

test('the time that the process was busy is not waiting for an answer', async () => {
  const answer = inTime(1_500, () => sleep(2_600, 'answer'), clock)
  await sleep(20)
  hold(2_300)
  expect(await answer).toBe('answer')
})
