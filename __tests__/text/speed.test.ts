import { expect, test } from 'vitest'
import { judgeTexts } from '../support/judge-texts.ts'

/** Processor time, the least of some rounds: the machine may be shared. */
function cost(variables: number): number {
  const rounds = Array.from({ length: 5 }, () => judgeTexts(variables))
  return Math.min(...rounds)
}

test('ten times as many variables cost about ten times as much', () => {
  judgeTexts(500)
  expect(cost(5_000) / cost(500)).toBeLessThan(25)
})
