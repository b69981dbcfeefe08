import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepsAtMost } from '../../scripts/regexes/step-bound.ts'
import { countSteps } from '../support/count-steps.ts'

const atom = fc.constantFrom('a', 'b', '-', '[ab]', '[^a]', '\\w', '.')
const expression = fc.letrec<{ pattern: string; way: string; element: string }>((tie) => ({
  pattern: fc.array(tie('way'), { minLength: 1, maxLength: 3 }).map((ways) => ways.join('|')),
  way: fc.array(tie('element'), { maxLength: 4 }).map((elements) => elements.join('')),
  element: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: atom },
    { weight: 1, arbitrary: fc.constantFrom('^', '$', '\\b') },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.oneof(
            atom,
            tie('pattern').map((pattern) => `(?:${pattern})`),
          ),
          fc.constantFrom('?', '*', '+', '{2}', '{0,3}', '{1,}', '*?', '{1,3}?'),
        )
        .map(([body, times]) => body + times),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('(?:', '(?=', '(?!', '(?<=', '(?<!'), tie('pattern'))
        .map(([opens, pattern]) => `${opens}${pattern})`),
    },
  ),
})).pattern
/** Some with a backreference, outside of loops: within one, what it refers to would have to be forgotten each time. */
const withReference = fc
  .tuple(expression, fc.constantFrom('', '', '(a*)-?\\1', '([ab]+)\\1-'), atom)
  .map(([one, reference, other]) => (reference === '' ? one : `(?:${one})${reference}${other}`))
const text = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 10 })

const numRuns = 500
/** Beyond that a search is not counted to its end. */
const tooMany = 200_000

describe('the bound', () => {
  test.each(['', 'g'] as const)('is never below what a search takes, with the flags %j', (flags) => {
    let told = 0
    fc.assert(
      fc.property(withReference, text, (source, text) => {
        const bound = stepsAtMost(source, flags, text.length)
        const search = countSteps(source, flags, text, tooMany)
        if (bound < tooMany) told += 1
        expect(bound).toBeGreaterThanOrEqual(search?.steps ?? tooMany)
      }),
      { numRuns },
    )
    expect(told).toBeGreaterThan(numRuns / 10)
  })

  test('and the count is of a search that finds what V8 finds', () => {
    fc.assert(
      fc.property(withReference, text, (source, text) => {
        const search = countSteps(source, '', text, tooMany)
        if (search !== null) expect(search.matches).toBe(new RegExp(source).test(text))
      }),
      { numRuns },
    )
  })
})

/** Steps for each character of a text of 64 KiB. */
const each = (source: string, flags = '') => stepsAtMost(source, flags, 65_536) / 65_536

test.each([
  ['a word', 'secret', '', 7],
  ['a class that ends a repetition', '^[\\w-]+:\\d+$', '', 6],
  ['a repetition with a limit', '\\$\\{[^}]{0,200}\\}', '', 420],
  ['words with a common beginning', '^(?:(?:TASK|TARGET|THE)_)*END$', '', 40],
  ['nothing that can fail behind the first character', '-p\\S{1,200}', '', 5],
  ['a class of sets', '[\\p{L}--[a-z]]', 'v', 2],
  ['letters of any case', 'k+:', 'i', 65_536 * 3],
])('%s is bounded', (_, source, flags, most) => {
  expect(each(source, flags)).toBeLessThanOrEqual(most)
})

test.each([
  ['one way too many in a loop', '^(?:a|a)*$'],
  ['a loop in a loop', '^(?:a+)+$'],
  ['an optional part in a loop', '^(?:a?a?)*$'],
  ['two loops over the same', '^a*a*b'],
  ['a loop over anything', '^.*x.*y'],
  ['a lookahead that is looked at again and again', '^(?:(?=a*b)a)*$'],
  ['an unending number of counted ones', `^(?:${'a{0,20}'.repeat(8)})b`],
])('%s has no small bound', (_, source) => {
  expect(each(source)).toBeGreaterThan(16_384)
})

test('the letters of a case are those that V8 takes for the same', () => {
  // The Kelvin sign is a k where the flag u is set, and nothing of the kind without it.
  expect(each('^k*\\u212a*-', 'iu')).toBe(Number.POSITIVE_INFINITY)
  expect(each('^k*\\u212a*-', 'i')).toBeLessThan(100)
})

test('where all matches are looked for, every one counts', () => {
  expect(each('a[ab]{0,99}', 'g')).toBeGreaterThanOrEqual(100)
  expect(each('a[ab]{0,99}')).toBeLessThan(3)
})
