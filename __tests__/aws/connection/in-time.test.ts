import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inTime } from '../../../src/aws/connection/in-time.ts'

/** As a process that computes, or gets no processor. */
function hold(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

test('what is done in time is the answer, what is not is a TimeoutError and its signal ends', async () => {
  expect(await inTime(1_000, async () => 'answer')).toBe('answer')
  let ended = false
  const never = inTime(20, (signal) => {
    signal.addEventListener('abort', () => {
      ended = true
    })
    return new Promise(() => undefined)
  })
  await expect(never).rejects.toThrow(expect.objectContaining({ name: 'TimeoutError' }))
  expect(ended).toBe(true)
})

test('an answer that came while the process was busy is still read', async () => {
  const answer = inTime(50, () => sleep(60, 'answer'))
  await Promise.resolve()
  hold(1_300)
  expect(await answer).toBe('answer')
})
