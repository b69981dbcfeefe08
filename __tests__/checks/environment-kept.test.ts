import { expect, test } from 'vitest'
import { check } from '../../src/checks/environment-kept.ts'
import { comparing } from '../support/baseline-context.ts'
import { failingPointers, verdictsOf } from '../support/verdicts.ts'

const definition = (environment: readonly string[], secrets: readonly string[] = []) => ({
  family: 'api',
  containerDefinitions: [
    {
      name: 'api',
      image: 'nginx',
      ...(environment.length === 0 ? {} : { environment: environment.map((name) => ({ name, value: 'x' })) }),
      secrets: secrets.map((name) => ({ name, valueFrom: `/${name}` })),
    },
  ],
})

test('a variable that is gone is noted at the list that lacks it', () => {
  const context = comparing(definition(['A', 'B']), definition(['A']))
  expect(verdictsOf(check, context)).toEqual([['fail:notice', 'environment api/B']])
  expect(failingPointers(check, context)).toEqual(['/containerDefinitions/0/environment'])
})

test('where the whole list is gone, at the place of the list', () => {
  expect(failingPointers(check, comparing(definition(['A']), definition([])))).toEqual([
    '/containerDefinitions/0/environment',
  ])
})

test.each([
  ['a variable that became a secret', definition(['A']), definition([], ['A'])],
  ['a variable with another value or place', definition(['A', 'B']), definition(['B', 'A'])],
])('%s passes', (_what, before, now) => {
  expect(verdictsOf(check, comparing(before, now))).toEqual([])
})

test('a container under a new name is the same container', () => {
  const renamed = { ...definition([]), containerDefinitions: [{ name: 'web', image: 'nginx:2' }] }
  const context = comparing(definition(['A']), renamed)
  expect(verdictsOf(check, context)).toEqual([['fail:notice', 'environment web/A']])
  expect(failingPointers(check, context)).toEqual(['/containerDefinitions/0/environment'])
})

test('a variable without a value is registered empty, so that it is not gone', () => {
  const now = { family: 'api', containerDefinitions: [{ name: 'api', image: 'nginx', environment: [{ name: 'A' }] }] }
  expect(verdictsOf(check, comparing(definition(['A']), now))).toEqual([])
})
