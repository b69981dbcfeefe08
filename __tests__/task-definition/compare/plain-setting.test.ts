import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlainSetting } from '../../../src/task-definition/compare/plain-setting.ts'

test.each([
  'db.internal:5432',
  'my-very-long-service-name-in-production.shop.internal',
  'api-1',
  'a--b',
  'https://api.example.com',
  'redis://cache1.shop.internal:6379/0',
  'tcp://broker',
  'ap-southeast-2',
])('%s is a setting', (value) => {
  expect(isPlainSetting('PLACE', value)).toBe(true)
})

test.each([
  'zsfewqkplmnbvcxzasdfghj.internal',
  'a1b2c3.internal',
  'db..internal',
  'db.internal.',
  'a1.b.c.d.e.f.g.h',
  'https://user:pass@api.example.com',
  'https://a1b2.example.com',
  'http://',
])('%s may be more than a setting', (value) => {
  expect(isPlainSetting('PLACE', value)).toBe(false)
})

describe('hosts are those of the grammar', () => {
  const part = '[a-z][a-z-]{0,20}\\d{0,4}'
  const host = new RegExp(`^${part}(?:[.-]${part}){1,6}(?::\\d{1,5})?$`, 'i')
  const address = new RegExp(
    `^(?:https?|redis|rediss|amqps?|grpc|tcp|udp):\\/\\/${part}(?:[.-]${part}){0,6}(?::\\d{1,5})?(?:\\/[A-Za-z]{0,14}\\d{0,4}){0,6}$`,
    'i',
  )
  /** Texts near the grammar, in which no other form of a setting can be: with two dots and digits behind letters. */
  const piece = fc.constantFrom(
    'a',
    'Ab',
    'a-b',
    'a-',
    '1',
    '23456',
    'aaaaaaaaaaaaaaaaaaaaaa',
    '-',
    '.',
    ':80',
    '-c',
    '.d',
  )
  const near = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => `xx9.${pieces.join('')}`)

  test('with a port', () => {
    fc.assert(
      fc.property(near, (value) => {
        expect(isPlainSetting('PLACE', value)).toBe(host.test(value))
      }),
      { numRuns: 3_000 },
    )
  })

  test('with a scheme and a path', () => {
    fc.assert(
      fc.property(near, fc.constantFrom('', '/', '/a/b1', '/12345'), (value, path) => {
        const text = `grpc://${value}${path}`
        expect(isPlainSetting('PLACE', text)).toBe(address.test(text))
      }),
      { numRuns: 3_000 },
    )
  })
})

test('a thousand long values that are no host take no time', () => {
  const started = performance.now()
  for (let times = 0; times < 1_000; times += 1) {
    expect(isPlainSetting('PLACE', `${'a-'.repeat(66)}!`)).toBe(false)
    expect(isPlainSetting('PLACE', `tcp://${'a-'.repeat(66)}!`)).toBe(false)
  }
  expect(performance.now() - started).toBeLessThan(1_000)
})
