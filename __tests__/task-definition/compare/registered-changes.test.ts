import { expect, test } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import { findRegisteredChanges } from '../../../src/task-definition/compare/registered-changes.ts'

const app = (more: JsonObject): JsonObject => ({
  family: 'web',
  containerDefinitions: [{ name: 'app', image: 'r/app:1', ...more }],
})
const told = (before: JsonObject, after: JsonObject) =>
  findRegisteredChanges(app(before), app(after), [], { isCredential: () => false }).map(({ kind, pointer, detail }) =>
    `${kind} ${pointer.replace('/containerDefinitions/0/', '')} ${detail ?? ''}`.trim(),
  )

test.each<[string, JsonObject, JsonObject, string[]]>([
  [
    'a variable without a value is registered empty',
    { environment: [{ name: 'A', value: '' }] },
    { environment: [{ name: 'A' }] },
    [],
  ],
  ['an argument that the cleaning drops anyway', { command: ['a', 'b'] }, { command: ['a', '', 'b'] }, []],
  [
    'an argument that the cleaning takes from what runs',
    { command: ['a', '', 'b'] },
    { command: ['a', '', 'b'] },
    ['changed command'],
  ],
  ['a key that the SDK does not know', {}, { tty: true }, []],
  [
    'a place after an entry that is dropped',
    { environment: [{ name: 'A', value: '1' }] },
    { environment: [{}, { name: 'A', value: '2' }] },
    ['changed environment/1 1 → 2'],
  ],
])('%s', (_title, before, after, expected) => {
  expect(told(before, after)).toEqual(expected)
})
