import { expect, test } from 'vitest'
import { check } from '../../src/checks/containers-kept.ts'
import { baselineOf, comparing } from '../support/baseline-context.ts'
import { contextOf } from '../support/check-context.ts'
import { verdictsOf } from '../support/verdicts.ts'

const definition = (...names: string[]) => ({
  family: 'api',
  containerDefinitions: names.map((name) => ({ name, image: 'nginx' })),
})

test('a container that is gone is a warning', () => {
  expect(verdictsOf(check, comparing(definition('api', 'proxy'), definition('api')))).toEqual([
    ['fail:warning', 'container proxy'],
  ])
})

test.each([
  ['the same containers in another order', definition('a', 'b'), definition('b', 'a')],
  ['a container more', definition('a'), definition('a', 'b')],
])('%s pass', (_what, before, now) => {
  expect(verdictsOf(check, comparing(before, now))).toEqual([])
})

test('without a baseline there is nothing to keep', () => {
  expect(verdictsOf(check, contextOf({ baseline: null }))).toEqual([])
  expect(verdictsOf(check, contextOf({ baseline: baselineOf(null) }))).toEqual([])
})
