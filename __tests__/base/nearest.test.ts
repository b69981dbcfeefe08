import { expect, test } from 'vitest'
import { closeWords, nearest } from '../../src/base/nearest.ts'

test.each([
  ['servce', ['service', 'cluster'], 'service'],
  ['clsuter', ['service', 'cluster'], 'cluster'],
  ['API', ['api', 'web'], 'api'],
  ['prod_api', ['prod-api', 'prod-web'], 'prod-api'],
  ['jsn', ['json', 'text'], 'json'],
  ['web', ['wen', 'api'], null],
  ['zzz', ['service', 'cluster'], null],
  ['abcd', ['abce', 'abcf'], null],
  ['', ['service'], null],
  ['x'.repeat(100_000), ['service'], null],
])('%.20s of %j is %s', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant)
})

test('of several close words the nearest comes first', () => {
  expect(closeWords('passwrod', ['passwords', 'password', 'user'])).toEqual([
    { word: 'password', edits: 1 },
    { word: 'passwords', edits: 2 },
  ])
})
