import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { check } from '../../src/checks/secret-names-unique.ts'
import { contextOf } from '../support/check-context.ts'
import { failingPointers } from '../support/verdicts.ts'

const secrets = (...names: readonly string[]) => ({ secrets: names.map((name) => ({ name, valueFrom: '/x' })) })
const environment = (...names: readonly string[]) => ({ environment: names.map((name) => ({ name, value: 'x' })) })

test.each<[string, JsonObject[], string[]]>([
  ['different names', [secrets('A', 'B')], []],
  ['the same name in two containers', [secrets('A'), secrets('A')], []],
  ['names that differ in case', [secrets('A', 'a')], []],
  ['a repeated name', [secrets('A', 'B', 'A')], ['/containerDefinitions/0/secrets/2']],
  [
    'the name of an environment variable',
    [{ ...secrets('A', 'B'), ...environment('B') }],
    ['/containerDefinitions/0/secrets/1'],
  ],
  ['the name of an environment variable elsewhere', [secrets('A'), environment('A')], []],
])('%s', (_title, containers, expected) => {
  const rendered = { containerDefinitions: containers.map((container, index) => ({ name: `c${index}`, ...container })) }
  expect(failingPointers(check, contextOf({ rendered }))).toEqual(expected)
})
