import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { topLevelMembers } from '../../src/account/json-members.ts'
import { hasCredential, judgeSecretText, memberOf } from '../../src/account/secret-value.ts'
import { goNumberText } from '../../src/base/go-number.ts'

describe('numbers as the ECS agent prints them', () => {
  test.each([
    ['0', '0'],
    ['-0', '-0'],
    ['1.50', '1.5'],
    ['5432', '5432'],
    ['999999', '999999'],
    ['1000000', '1e+06'],
    ['123456789012', '1.23456789012e+11'],
    ['1754110382', '1.754110382e+09'],
    ['0.0001', '0.0001'],
    ['0.00001', '1e-05'],
    ['-2500000.5', '-2.5000005e+06'],
    ['1e21', '1e+21'],
    ['1e100', '1e+100'],
    ['5e-324', '5e-324'],
    ['1e400', null],
  ])('%s → %s', (source, text) => {
    expect(goNumberText(source)).toBe(text)
  })
})

describe('a value that nobody meant to be used', () => {
  test.each([
    ['CHANGEME', 'filler'],
    ['changeme', 'filler'],
    ['REPLACE_ME', 'filler'],
    ['your-password-here', 'filler'],
    ['<password>', 'template'],
    [`\${DB_PASSWORD}`, 'template'],
    ['{{ db_password }}', 'template'],
    ['********', 'mask'],
    ['undefined', 'render-failure'],
    ['', 'empty'],
    ['  ', 'empty'],
  ])('%s is %s', (value, standIn) => {
    expect(memberOf(judgeSecretText(JSON.stringify({ password: value })), 'password')).toMatchObject({ standIn })
  })

  test.each([
    'Tr0ub4dor&3',
    'x',
    'kJ8s-2examplepQ',
    'hunter2',
    'a{{b}}c-9Zq',
    'p$w0rd!',
    '12345678',
    'correct horse battery staple',
    'aXXXXXXb91kd',
  ])('%s may be a real one', (value) => {
    expect(memberOf(judgeSecretText(JSON.stringify({ password: value })), 'password')).not.toHaveProperty('standIn')
  })

  test.each([
    ['CHANGEME', 'not-json'],
    ['"CHANGEME"', 'not-an-object'],
  ])('%s is one as a whole', (text, form) => {
    expect(judgeSecretText(text)).toEqual({ form, standIn: 'filler' })
  })

  test('says nothing of the value itself', () => {
    const canary = 'replace-me-4f2c1d0e'
    expect(JSON.stringify(judgeSecretText(JSON.stringify({ password: canary })))).not.toContain('4f2c1d0e')
    expect(JSON.stringify(judgeSecretText(canary))).not.toContain('4f2c1d0e')
  })
})

describe('the form of a secret and of its members', () => {
  test.each([
    ['{"k":"v"}', 'k', 'text'],
    ['{"k":""}', 'k', 'empty-text'],
    ['{"k":true}', 'k', 'boolean'],
    ['{"k":5432}', 'k', 'number'],
    ['{"k":1.50}', 'k', 'number-reformatted'],
    ['{"k":1.0}', 'k', 'number-reformatted'],
    ['{"k":null}', 'k', 'null'],
    ['{"k":{"a":1}}', 'k', 'object'],
    ['{"k":[1,"two",null,true]}', 'k', 'array'],
    [' {"k" : "v"} \n', 'k', 'text'],
    ['{"\\u006b":"v"}', 'k', 'text'],
    ['{"__proto__":"v"}', '__proto__', 'text'],
    ['{"a.b":"v"}', 'a.b', 'text'],
  ])('%s has %s as %s', (text, key, form) => {
    expect(memberOf(judgeSecretText(text), key)?.form).toBe(form)
  })

  test.each([
    ['{"K":"v"}', 'another case'],
    ['{"a":{"k":"v"}}', 'a level deeper'],
    ['null', 'a document that is null'],
    ['{}', 'an empty object'],
  ])('%s lacks k: %s', (text) => {
    const facts = judgeSecretText(text)
    expect(facts.form).toBe('object')
    expect(memberOf(facts, 'k')).toBeNull()
  })

  test.each([
    ['plain text', 'not-json'],
    ['', 'not-json'],
    ['\'{"k":"v"}\'', 'not-json'],
    ['{"k":"v"} x', 'not-json'],
    ['{"k":"v",}', 'not-json'],
    ['\uFEFF{"k":"v"}', 'not-json'],
    ['{"k":NaN}', 'not-json'],
    ['[1]', 'not-an-object'],
    ['"text"', 'not-an-object'],
    ['42', 'not-an-object'],
    ['{"k":"v","big":1e400}', 'object'],
    ['{"k":"1e400"}', 'object'],
  ])('%s is %s', (text, form) => {
    expect(judgeSecretText(text).form).toBe(form)
  })

  test('the last of two equal keys counts, and is marked', () => {
    expect(memberOf(judgeSecretText('{"k":1,"k":"2"}'), 'k')).toEqual({ key: 'k', form: 'text', repeated: true })
  })

  test('nesting beyond what Go decodes is not JSON to the agent', () => {
    expect(judgeSecretText(`{"k":${'['.repeat(10_001)}${']'.repeat(10_001)}}`).form).toBe('not-json')
  })

  test('credentials need non-empty texts, in any case of the key', () => {
    const facts = judgeSecretText('{"UserName":"u","password":""}')
    expect((['username', 'password'] as const).map((field) => hasCredential(facts, field, true))).toEqual([true, false])
  })

  test.each([
    ['{"password":"p","Password":null}', true, false],
    ['{"password":"p","Password":null}', false, true],
    ['{"Password":null,"password":"p"}', true, true],
    ['{"password":null}', false, false],
    ['{"password":"p","PASSWORD":7}', false, false],
  ])('%s, where a null takes back: %j', (text, nullTakesBack, expected) => {
    expect(hasCredential(judgeSecretText(text), 'password', nullTakesBack)).toBe(expected)
  })

  test('top-level members agree with JSON.parse on every object', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 1, 3), (object, indent) => {
        const text = JSON.stringify(object, null, indent)
        const parsed = topLevelMembers(text).map(({ key, source }) => [key, JSON.parse(source)])
        expect(parsed).toEqual(Object.entries(JSON.parse(text)))
      }),
    )
  })
})
