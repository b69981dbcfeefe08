import { expect, test } from 'vitest'
import { callsPerSearch, lineFor, type Turn } from '../../../src/references/suggestions/turns.ts'

/** Lets everything that waits for nothing else go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

/** Takes a place's turn; spends so many calls as it gets, and tells its name when it starts. */
function searching(
  turn: Turn,
  name: string,
  spend: number,
  log: string[],
  until: Promise<unknown> = Promise.resolve(),
) {
  return turn.search(async (calls) => {
    let spent = 0
    while (spent < spend && calls.take()) spent += 1
    log.push(`${name} ${spent}`)
    await until
    return spent
  })
}

test('turns come in the order of the places, not of the wishes', async () => {
  const take = lineFor({ left: callsPerSearch })
  const [first, second, third] = [take(), take(), take()]
  const log: string[] = []
  const late = searching(third, 'third', 2, log)
  const early = searching(second, 'second', 3, log)
  await settle()
  expect(log).toEqual([])
  first.leave()
  await Promise.all([late, early])
  expect(log).toEqual(['second 3', 'third 1'])
})

test('what is not spent is for the others, and never more than there was', async () => {
  const budget = { left: callsPerSearch + 1 }
  const take = lineFor(budget)
  const log: string[] = []
  const places = Array.from({ length: 6 }, take)
  await Promise.all(places.map((place, index) => searching(place, String(index), index === 0 ? 1 : 2, log)))
  expect(log).toEqual(['0 1', '1 2', '2 2', '3 0', '4 0', '5 0'])
  expect(budget.left).toBe(0)
})

test('searches run side by side where each may get its whole share', async () => {
  const take = lineFor({ left: 2 * callsPerSearch })
  const log: string[] = []
  let finish: (value?: unknown) => void = () => undefined
  const held = new Promise((resolve) => {
    finish = resolve
  })
  const places = Array.from({ length: 3 }, take)
  const all = Promise.all(places.map((place, index) => searching(place, String(index), callsPerSearch, log, held)))
  await settle()
  expect(log).toEqual(['0 4', '1 4'])
  finish()
  expect(await all).toEqual([4, 4, 0])
})

test('a search that fails leaves its place', async () => {
  const take = lineFor({ left: callsPerSearch })
  const [first, second] = [take(), take()]
  await expect(first.search(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await searching(second, 'second', 9, [])).toBe(callsPerSearch)
})
