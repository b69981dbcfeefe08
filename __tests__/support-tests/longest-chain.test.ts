import { expect, test } from 'vitest'
import { longestChain } from '../support/aws/longest-chain.ts'

test.each([
  ['nothing', [], 0],
  [
    'calls at once',
    [
      [0, 5],
      [0, 5],
      [1, 4],
    ],
    1,
  ],
  [
    'one after another',
    [
      [0, 5],
      [5, 9],
      [9, 12],
    ],
    3,
  ],
  [
    'two rows of which one is longer',
    [
      [0, 9],
      [0, 2],
      [3, 5],
      [6, 8],
      [9, 12],
    ],
    4,
  ],
  [
    'given out of order',
    [
      [6, 8],
      [0, 2],
      [3, 5],
    ],
    3,
  ],
  [
    'one that was never answered',
    [
      [0, Number.POSITIVE_INFINITY],
      [3, 5],
    ],
    1,
  ],
] as const)('%s', (_title, spans, expected) => {
  expect(longestChain(spans.map(([at, until]) => ({ at, until })))).toBe(expected)
})
