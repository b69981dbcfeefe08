import { describe, expect, test } from 'vitest'
import { isEverything, mayOverlap } from '../../../src/service/network/address-range.ts'

describe('two ranges', () => {
  test.each([
    ['10.0.0.0/16', '10.0.1.0/24', true],
    ['10.0.1.0/24', '10.0.0.0/16', true],
    ['10.0.1.0/24', '10.0.2.0/24', false],
    ['10.0.1.7/32', '10.0.1.0/24', true],
    ['0.0.0.0/0', '10.0.1.0/24', true],
    ['10.0.0.128/25', '10.0.0.0/25', false],
    ['10.0.0.0/8', '11.0.0.0/8', false],
    ['2001:db8::/32', '2001:db8:1::/64', true],
    ['2001:db8:1::/64', '2001:db8:2::/64', false],
    ['::/0', '2001:db8::/64', true],
    ['::/0', '10.0.0.0/8', false],
    ['2001:0db8:0000:0000:0000:0000:0000:0001/128', '2001:db8::/64', true],
  ])('%s and %s: %s', (one, other, overlap) => {
    expect(mayOverlap(one, other)).toBe(overlap)
    expect(mayOverlap(other, one)).toBe(overlap)
  })

  test.each([
    '',
    '10.0.0.0',
    '10.0.0/8',
    '10.0.0.256/8',
    '10.0.0.0/33',
    '10.0.0.0/x',
    '1:2:3/64',
    '1::2::3/64',
    'g::/16',
  ])('what cannot be read (%j) may overlap with anything', (text) => {
    expect(mayOverlap(text, '10.0.0.0/8')).toBe(true)
  })
})

test.each([
  ['0.0.0.0/0', true],
  ['::/0', true],
  ['0.0.0.0/1', false],
  ['10.0.0.0/0', false],
])('%s is everything: %s', (range, everything) => {
  expect(isEverything(range)).toBe(everything)
})
