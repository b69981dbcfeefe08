import { expect, test } from 'vitest'
import { startPatience } from '../../src/github/patience.ts'

test('works at the same time count once, and what happens between them does not count', async () => {
  let now = 0
  const patience = startPatience(100, () => now)
  const [one, other] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const both = [patience.during(() => one.promise), patience.during(() => other.promise)]
  now = 30
  expect(patience.left()).toBe(70)
  one.resolve()
  other.resolve()
  await Promise.all(both)
  now = 1000
  expect(patience.left()).toBe(70)
  await expect(
    patience.during(async () => {
      now = 1090
      throw new Error('failed')
    }),
  ).rejects.toThrow('failed')
  expect(patience.left()).toBe(-20)
})
