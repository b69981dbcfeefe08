import { expect, test } from 'vitest'
import { createConclusion } from '../../../src/permissions/judge/conclude-together.ts'
import type { Verdict } from '../../../src/permissions/judge/judge-permissions.ts'
import { toldAnswer } from '../../../src/permissions/judge/permission-of.ts'
import { requiredOf } from '../../support/required-permissions.ts'

const verdict = (reason: string): Verdict => ({
  required: requiredOf(),
  outcome: toldAnswer('unverified', reason),
})

test('everybody gets their own, once all have brought theirs or left', async () => {
  const ready: string[] = []
  const { takePlace } = createConclusion(() => ready.push('one'))
  const [first, second, third] = [takePlace(), takePlace(), takePlace()]
  let isSettled = false
  const mine = first.conclude([verdict('first')], [verdict('lost')]).finally(() => {
    isSettled = true
  })
  const theirs = third.conclude([verdict('third')], [])
  await new Promise(setImmediate)
  expect(isSettled).toBe(false)
  second.leave()
  expect((await mine).permissions.map(({ reason }) => reason)).toEqual(['First.'])
  expect((await mine).lost.map(({ reason }) => reason)).toEqual(['Lost.'])
  expect((await theirs).permissions.map(({ reason }) => reason)).toEqual(['Third.'])
  first.leave()
  expect(ready).toHaveLength(3)
})

test('a run in which all leave comes to an end', () => {
  const { takePlace } = createConclusion()
  const places = [takePlace(), takePlace()]
  for (const place of places) place.leave()
})
