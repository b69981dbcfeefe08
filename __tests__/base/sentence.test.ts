import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  asSentence,
  counted,
  cutEnd,
  day,
  holdsUnseen,
  listed,
  named,
  printable,
  quoted,
  visible,
  visibleLines,
} from '../../src/base/sentence.ts'

describe('visible', () => {
  test.each([
    ['a\nb', 'a\\nb'],
    ['a\r\tb', 'a\\r\\tb'],
    ['user\u202egpj.exe', 'user\\u202egpj.exe'],
    ['zero\u200bwidth\ufeff', 'zero\\u200bwidth\\ufeff'],
    ['\u001b[31mred', '\\u001b[31mred'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
    ['half\ud800', 'half\\ud800'],
    ['Größe → 東京 🚀', 'Größe → 東京 🚀'],
  ])('spells out what cannot be seen: %j', (text, expected) => {
    expect(visible(text)).toBe(expected)
  })
})

describe('cutEnd', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['ab😀d', 4, 'ab…'],
  ])('%j to %i is %j', (text, limit, expected) => {
    expect(cutEnd(text, limit)).toBe(expected)
  })
})

describe('printable text', () => {
  test.each([
    ['a\r\nb\tc', 'a b c'],
    ['  a  ', 'a'],
    ['a\u0000\u001B[31mb\u0007', 'a[31mb'],
    ['a\u202Eb\u2066c\u2069', 'abc'],
    ['a\u200Bb\u200Dc\uFEFFd\u00ADe\u2060f', 'abcdef'],
    ['a\u2028b\u2029c\u0085d', 'a b c d'],
    ['a\uD800b', 'ab'],
    ['x\uFE0Fy\u{E0041}', 'xy'],
    ['日本語 — é 😀', '日本語 — é 😀'],
  ])('%j reads %j', (text, line) => {
    expect(printable(text, 100)).toBe(line)
  })

  test('a long text loses its middle and keeps its end', () => {
    const text = `ResourceInitializationError: ${'retry '.repeat(200)}AccessDeniedException: kms:Decrypt`
    const line = printable(text, 120)
    expect(line.length).toBeLessThanOrEqual(120)
    expect(line.length).toBeGreaterThan(120 - 2 * 24)
    // No half word stands beside the cut.
    expect(line).toMatch(/ retry \[…\] retry /)
    expect(printable('x'.repeat(500), 120)).toHaveLength(120)
    expect(line.startsWith('ResourceInitializationError')).toBe(true)
    expect(line).toContain(' […] ')
    expect(line.endsWith('AccessDeniedException: kms:Decrypt')).toBe(true)
  })

  test.each([0, 1, 3, 5, 6, 7, 8, 9])('a limit of %i holds', (max) => {
    expect(printable('😀'.repeat(20), max).length).toBeLessThanOrEqual(max)
  })

  test('whatever the text: within the limit, one line, no half characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(200), (text, max) => {
        const line = printable(text, max)
        expect(line.length).toBeLessThanOrEqual(max)
        expect(line.isWellFormed()).toBe(true)
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u)
      }),
    )
  })

  test('a megabyte of what is dropped leaves what stands at the end', () => {
    expect(printable(`${'\u200B'.repeat(1 << 20)}end`, 10)).toBe('[…] end')
  })
})

describe('names', () => {
  test.each([
    ['prod/api', '"prod/api"'],
    ['a\nb\u202ec', '"a\\nb\\u202ec"'],
    ['x'.repeat(128), `"${'x'.repeat(128)}"`],
    ['x'.repeat(129), `"${'x'.repeat(43)} […] ${'x'.repeat(80)}"`],
  ])('%j is quoted as %s', (name, expected) => {
    expect(quoted(name)).toBe(expected)
    expect(named(name)).toBe(expected.slice(1, -1))
  })
})

test('a block of text keeps its lines', () => {
  expect(visibleLines('a\n\tb\u0007')).toBe('a\n\tb\\u0007')
})

test.each([
  ['plain ⚠️ text', false],
  ['zero\u200bwidth', true],
  ['line\nbreak', true],
])('%j holds what cannot be seen: %s', (text, expected) => {
  expect(holdsUnseen(text)).toBe(expected)
})

test('numbers take the noun that fits', () => {
  expect([counted(0, 'task'), counted(1, 'task'), counted(2, 'task')]).toEqual(['0 tasks', '1 task', '2 tasks'])
  expect([counted(1, 'query', 'queries'), counted(2, 'query', 'queries')]).toEqual(['1 query', '2 queries'])
})

test('lists end in a conjunction', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], 'or')]).toEqual([
    '',
    'a',
    'a and b',
    'a, b or c',
  ])
})

test('days are those of UTC', () => {
  expect(day(Date.parse('2025-09-15T23:59:59Z'))).toBe('15 Sept 2025')
})

test.each([
  ['the role is missing', 'The role is missing.'],
  ['sts:GetCallerIdentity gave no answer', 'sts:GetCallerIdentity gave no answer.'],
  ['elasticfilesystem:ClientMount is denied', 'elasticfilesystem:ClientMount is denied.'],
  ['note: nothing', 'Note: nothing.'],
  ['', '.'],
])('%j as a sentence keeps the names of actions', (phrase, sentence) => {
  expect(asSentence(phrase)).toBe(sentence)
})
