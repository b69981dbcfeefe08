import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standsIn } from '../../src/base/stands-in.ts'

const [begins, ends] = [/(?<![\w-])/y, /(?![\w-])/y]

test.each([
  ['the secret api is gone', 'api', true],
  ['api', 'api', true],
  ['api-api', 'api-api', true],
  ['api-1 and apis', 'api', false],
  ['xapi, api', 'api', true],
  ['', 'api', false],
  ['a', '', false],
])('%j has the word %j: %s', (text, part, stands) => {
  expect(standsIn(text, part, begins, ends)).toBe(stands)
})

test('as one expression with the part in it would find it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '-', ' ', '.'), maxLength: 12 })
  fc.assert(
    fc.property(
      text,
      fc.string({ unit: fc.constantFrom('a', 'b', '-', '.'), minLength: 1, maxLength: 3 }),
      (text, part) => {
        const whole = new RegExp(`(?<![\\w-])${part.replaceAll('.', '\\.')}(?![\\w-])`)
        expect(standsIn(text, part, begins, ends)).toBe(whole.test(text))
      },
    ),
    { numRuns: 2_000 },
  )
})
