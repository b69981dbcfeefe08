import { expect, test } from 'vitest'
import {
  type Allowance,
  callsPerSearch,
  createSearchBudget,
} from '../../../src/references/suggestions/search-budget.ts'

/** A search that spends so many calls as it gets, and tells its name and their number when it starts. */
function spending(name: string, spend: number, log: string[], until: Promise<unknown> = Promise.resolve()) {
  return async (calls: Allowance) => {
    let spent = 0
    while (spent < spend && calls.take()) spent += 1
    log.push(`${name} ${spent}`)
    await until
    return spent
  }
}

/** Lets everything that waits for nothing else go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

test('what is not spent is for the others, and never more than there was', async () => {
  const log: string[] = []
  const searches = Array.from({ length: 6 }, (_, index) => spending(String(index), index === 0 ? 1 : 2, log))
  const results = await createSearchBudget(callsPerSearch + 1)
    .takePlace()
    .search(searches)
  expect(log).toEqual(['0 1', '1 2', '2 2'])
  expect(results).toEqual([1, 2, 2, null, null, null])
})

test('searches run side by side where each may get its whole share', async () => {
  const log: string[] = []
  const { promise: held, resolve: finish } = Promise.withResolvers<void>()
  const searches = ['a', 'b', 'c'].map((name) => spending(name, callsPerSearch, log, held))
  const results = createSearchBudget(2 * callsPerSearch)
    .takePlace()
    .search(searches)
  await settle()
  expect(log).toEqual(['a 4', 'b 4'])
  finish()
  expect(await results).toEqual([4, 4, null])
})

test('definitions search in the order of their places, whoever asks first', async () => {
  const budget = createSearchBudget(callsPerSearch)
  const log: string[] = []
  const [first, second, third] = [budget.takePlace(), budget.takePlace(), budget.takePlace()]
  const late = third.search([spending('third', 2, log)])
  const early = second.search([spending('second', 3, log)])
  await settle()
  expect(log).toEqual([])
  first.leave()
  await Promise.all([late, early])
  expect(log).toEqual(['second 3', 'third 1'])
})

test('nobody waits to search for nothing', async () => {
  const budget = createSearchBudget()
  budget.takePlace()
  expect(await budget.takePlace().search([])).toEqual([])
})

test('a search that fails leaves its place', async () => {
  const budget = createSearchBudget(callsPerSearch)
  const [first, second] = [budget.takePlace(), budget.takePlace()]
  await expect(first.search([() => Promise.reject(new Error('broken'))])).rejects.toThrow('broken')
  expect(await second.search([spending('second', 9, [])])).toEqual([callsPerSearch])
})
