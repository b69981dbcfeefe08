import { expect, test } from 'vitest'
import { nearest } from '../../src/base/nearest.ts'

test.each([
  ['servce', ['service', 'cluster'], 'service'],
  ['clsuter', ['service', 'cluster'], 'cluster'],
  ['API', ['api', 'web'], 'api'],
  ['zzz', ['service', 'cluster'], null],
  ['abd', ['abc', 'abe'], null],
  ['', ['service'], null],
])('%s of %j is %s', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant)
})
