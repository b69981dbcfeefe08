import { expect, test } from 'vitest'
import { check } from '../../src/checks/environment-names-unique.ts'
import { contextOf } from '../support/check-context.ts'
import { verdictsOf } from '../support/verdicts.ts'

test.each<[string, string[], (readonly [string, string])[]]>([
  ['different names', ['A', 'B', 'a'], []],
  ['a repeated name', ['A', 'B', 'A'], [['fail:warning', 'environment api/A']]],
  [
    'a name three times',
    ['A', 'A', 'A'],
    [
      ['fail:warning', 'environment api/A'],
      ['fail:warning', 'environment api/A'],
    ],
  ],
])('%s', (_title, names, expected) => {
  const environment = names.map((name) => ({ name, value: 'x' }))
  const rendered = { containerDefinitions: [{ name: 'api', environment }] }
  expect(verdictsOf(check, contextOf({ rendered }))).toEqual(expected)
})
