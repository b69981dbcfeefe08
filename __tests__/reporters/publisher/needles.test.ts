import fc from 'fast-check'
import { expect, test } from 'vitest'
import { needlesOf } from '../../../src/reporters/publisher/needles.ts'

test('finds what is in a text, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 12 }), { maxLength: 20 }),
      fc.string({ maxLength: 80 }),
      (texts, around) => {
        const text = `${around}${texts.slice(0, 3).join('-')}${around}`
        const long = texts.filter((each) => each.length >= 6)
        const expected = long.filter((each) => text.includes(each))
        expect([...needlesOf(texts).allIn(text)].sort()).toEqual([...new Set(expected)].sort())
        expect(needlesOf(texts).firstIn(text) !== null).toBe(expected.length > 0)
      },
    ),
  )
})

test('needles that share their first characters are told apart', () => {
  const needles = needlesOf(['secret-one', 'secret-two', 'secret'])
  expect([...needles.allIn('a secret-two b')].sort()).toEqual(['secret', 'secret-two'])
  expect(needles.firstIn('secre t')).toBeNull()
})
