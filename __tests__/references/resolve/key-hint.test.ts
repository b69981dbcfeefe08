import { expect, test } from 'vitest'
import { isPlainName } from '../../../src/references/resolve/key-hint.ts'

test.each([
  ['password', true],
  ['DB_PASSWORD', true],
  ['api key.v2', true],
  ['a', true],
  ['_private', false],
  ['a__b', false],
  ['trailing-', false],
  ['k9f8e7d6c5b4', false],
])('%s is a name for people: %s', (key, expected) => {
  expect(isPlainName(key)).toBe(expected)
})

test('a name that almost is one takes no longer for each further letter', () => {
  // A nested repetition would try some 2^40 ways before it gave up.
  expect(isPlainName(`${'a'.repeat(40)}!`)).toBe(false)
})
