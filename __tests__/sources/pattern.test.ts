import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstStar, matchesPart, parsePattern } from '../../src/sources/pattern.ts'

function parsed(text: string) {
  const pattern = parsePattern(text)
  if ('problem' in pattern) throw new Error(`${text} ${pattern.problem}`)
  return pattern
}

const matchesName = (text: string, name: string) =>
  parsed(text).some(([part, ...others]) => part !== undefined && others.length === 0 && matchesPart(part, name))

describe('a part of a pattern', () => {
  test.each([
    ['*.json', ['a.json', '.json'], ['a.jso', 'json']],
    ['?.json', ['a.json', 'é.json', '😀.json'], ['.json', 'ab.json']],
    ['[ab].json', ['a.json', 'b.json'], ['c.json', '[ab].json']],
    ['[!a-c]x', ['dx', '-x'], ['ax', 'cx', 'x']],
    ['[^a]', ['b', '^'], ['a']],
    ['[]x]', [']', 'x'], ['[]x]']],
    ['[a-]', ['a', '-'], ['b']],
    ['[open', ['[open'], ['o']],
    ['a{b,c{d,e}}f', ['abf', 'acdf', 'acef'], ['acf', 'a{b,c{d,e}}f']],
    ['{one}', ['{one}'], ['one']],
    ['{a,', ['{a,'], ['a']],
    ['{,x}y', ['y', 'xy'], ['x']],
    ['\\*\\{a,b\\}', ['*{a,b}'], ['xa', '\\*{a,b}']],
    ['a.c', ['a.c'], ['abc']],
    ['+(a|b)^$', ['+(a|b)^$'], ['a']],
  ])('%s', (text, accepted, rejected) => {
    expect(accepted.filter((name) => !matchesName(text, name))).toEqual([])
    expect(rejected.filter((name) => matchesName(text, name))).toEqual([])
  })

  test('stars match as a regular expression says', () => {
    const word = fc.stringMatching(/^[ab*]{0,8}$/)
    fc.assert(
      fc.property(word, fc.stringMatching(/^[ab]{0,10}$/), (text, name) => {
        // Two stars in a row mean folders.
        fc.pre(text !== '' && text !== '**')
        expect(matchesName(text, name)).toBe(new RegExp(`^${text.replaceAll(/\*+/g, '.*')}$`).test(name))
      }),
      { numRuns: 300 },
    )
  })
})

test.each([
  ['services/*/task.json', 'services/api/task.json', 'api'],
  ['services/*-svc/*.json', 'services/api-svc/x.json', 'api'],
  ['**/*.json', 'a/b/c.json', 'c'],
  ['{jobs,services}/*/task.json', 'services/api/task.json', 'api'],
  ['a/b.json', 'a/b.json', null],
  ['[ab].json', 'a.json', null],
])('the first star of %s in %s stands for %s', (text, path, expected) => {
  expect(firstStar(parsed(text), path)).toBe(expected)
})

describe('patterns that would take for ever', () => {
  test.each([
    ['braces in a row', '{a,b}'.repeat(20)],
    ['braces in braces', `${'{a,'.repeat(120)}b${'}'.repeat(120)}`],
    ['a very long one', 'a*'.repeat(300)],
  ])('%s are refused', (_, text) => {
    expect(parsePattern(text)).toEqual({ problem: expect.stringMatching(/more than \d+/) })
  })

  test('a hundred alternatives are not too many', () => {
    expect(parsed('{a,b,c,d,e,f,g,h,i,j}{a,b,c,d,e,f,g,h,i,j}')).toHaveLength(100)
  })

  test('many stars cost the product of the lengths', () => {
    let compared = 0
    const star = parsed('*a'.repeat(100))[0]?.[0]
    const counting = Array.isArray(star)
      ? star.map((token) =>
          token === '*'
            ? token
            : (character: string) => {
                compared += 1
                return token(character)
              },
        )
      : []
    expect(matchesPart(counting, `${'a'.repeat(250)}b`)).toBe(false)
    expect(compared).toBeLessThan(251 * 200)
  })
})
