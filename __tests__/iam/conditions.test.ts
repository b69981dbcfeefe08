import { describe, expect, it } from 'vitest'
import { judgeCondition, judgeConditions } from '../../src/iam/conditions.ts'
import { createContext } from '../../src/iam/context.ts'

const context = createContext({
  known: {
    text: ['Web'],
    many: ['a', 'b'],
    number: ['10'],
    date: ['2026-08-01T12:00:00Z'],
    epoch: ['1785585600'],
    flag: ['true'],
    address: ['203.0.113.7'],
    address6: ['2001:db8::7'],
    arn: ['arn:aws:ecs:eu-west-1:111122223333:task/prod/abc:1'],
    empty: [],
    'aws:PrincipalTag/app': ['Web'],
  },
  oneOf: { either: ['1.2', '1.3'] },
  absent: ['gone', 'tags/*'],
  unknown: ['tags/hidden'],
})

const variable = (name: string) => `$\{${name}}`

function truth(operator: string, key: string, ...values: string[]) {
  return judgeCondition({ operator, key, values }, context, true).truth
}

describe('operators on a known value', () => {
  it.each([
    ['StringEquals', 'text', ['Web'], true],
    ['StringEquals', 'TEXT', ['x', 'Web'], true],
    ['stringequals', 'text', ['Web'], true],
    ['StringEquals', 'text', ['web'], false],
    ['StringEquals', 'text', ['W*'], false],
    ['StringEqualsIgnoreCase', 'text', ['wEB'], true],
    ['StringLike', 'text', ['W*'], true],
    ['StringLike', 'text', ['w*'], false],
    ['StringLike', 'text', ['?eb'], true],
    ['StringNotEquals', 'text', ['Web', 'x'], false],
    ['StringNotEquals', 'text', ['x', 'y'], true],
    ['StringNotEqualsIgnoreCase', 'text', ['WEB'], false],
    ['StringNotLike', 'text', ['W*'], false],
    ['StringNotLike', 'text', ['x*'], true],
    ['StringEquals', 'text', [variable('aws:PrincipalTag/app')], true],
    ['StringEquals', 'text', [variable('tags/hidden')], 'unknown'],
    ['StringNotEquals', 'text', [variable('tags/hidden')], 'unknown'],
    ['StringLike', 'text', [`x${variable('tags/hidden')}`], false],
    ['StringEquals', 'text', [variable('gone')], 'unknown'],
    ['NumericEquals', 'number', ['10.0'], true],
    ['NumericNotEquals', 'number', ['10'], false],
    ['NumericLessThan', 'number', ['10'], false],
    ['NumericLessThanEquals', 'number', ['10'], true],
    ['NumericGreaterThan', 'number', ['9'], true],
    ['NumericGreaterThanEquals', 'number', ['11'], false],
    ['NumericLessThan', 'text', ['10'], false],
    ['DateGreaterThan', 'date', ['2026-01-01'], true],
    ['DateLessThan', 'date', ['2026-08-01T12:00:00Z'], false],
    ['DateLessThanEquals', 'date', ['2026-08-01T12:00:00Z'], true],
    ['DateEquals', 'date', ['2026-08-01T14:00:00+02:00'], true],
    ['DateEquals', 'epoch', ['2026-08-01T12:00:00Z'], true],
    ['DateNotEquals', 'date', ['2026-08-01T12:00:00Z'], false],
    ['DateGreaterThanEquals', 'date', ['2027'], false],
    ['DateLessThan', 'date', ['soon'], false],
    ['Bool', 'flag', ['TRUE'], true],
    ['Bool', 'flag', ['false'], false],
    ['BinaryEquals', 'text', ['Web'], true],
    ['BinaryEquals', 'text', ['web'], false],
    ['IpAddress', 'address', ['203.0.113.0/24'], true],
    ['IpAddress', 'address', ['203.0.113.7'], true],
    ['IpAddress', 'address', ['10.0.0.0/8', '192.0.2.0/24'], false],
    ['IpAddress', 'address', ['203.0.113.0/33'], false],
    ['IpAddress', 'address', ['nonsense'], false],
    ['IpAddress', 'address', ['0.0.0.0/0'], true],
    ['NotIpAddress', 'address', ['203.0.113.0/24'], false],
    ['NotIpAddress', 'address', ['10.0.0.0/8'], true],
    ['IpAddress', 'address6', ['2001:DB8::/32'], true],
    ['IpAddress', 'address6', ['203.0.113.0/24'], false],
    ['ArnLike', 'arn', ['arn:aws:ecs:*:111122223333:task/prod/*'], true],
    ['ArnEquals', 'arn', ['arn:aws:ecs:*:111122223333:*'], true],
    ['ArnLike', 'arn', ['arn:aws:ecs:eu*:task/prod/*:1'], false],
    ['ArnLike', 'arn', ['arn:aws:ecs:*'], 'unknown'],
    ['ArnLike', 'arn', ['*'], true],
    ['ArnNotLike', 'arn', ['arn:aws:ecs:*:111122223333:*'], false],
    ['ArnNotEquals', 'arn', ['arn:aws:ecs:*:444455556666:*'], true],
    ['ArnLike', 'text', ['arn:*:*:*:*:*'], false],
    ['Null', 'text', ['false'], true],
    ['Null', 'text', ['true'], false],
    ['StringEqualsIfExists', 'text', ['x'], false],
    ['StringMatches', 'text', ['Web'], 'unknown'],
    ['NullIfExists', 'text', ['true'], 'unknown'],
    ['constructor', 'text', ['Web'], 'unknown'],
  ])('%s %s %j: %s', (operator, key, values, expected) => {
    expect(truth(operator, key, ...values)).toBe(expected)
  })
})

describe('operators on several values', () => {
  it.each([
    ['ForAllValues:StringEquals', ['a', 'b', 'c'], true],
    ['ForAllValues:StringEquals', ['a'], false],
    ['ForAnyValue:StringEquals', ['b'], true],
    ['ForAnyValue:StringEquals', ['c'], false],
    ['ForAllValues:StringNotEquals', ['c'], true],
    ['ForAllValues:StringNotEquals', ['a'], false],
    ['ForAnyValue:StringNotEquals', ['a'], true],
    ['ForAnyValue:StringNotLike', ['*'], false],
    ['StringLike', ['*'], true],
    ['StringEquals', ['c'], false],
    // Without a quantifier it is not documented whether one value is enough.
    ['StringEquals', ['a'], 'unknown'],
  ])('%s %j: %s', (operator, values, expected) => {
    expect(truth(operator, 'many', ...values)).toBe(expected)
  })
})

describe('operators on a key that is not there', () => {
  it.each([
    ['StringEquals', false],
    ['StringNotEquals', true],
    ['ArnNotLike', true],
    ['NotIpAddress', true],
    ['Bool', false],
    ['IpAddress', false],
    ['StringEqualsIfExists', true],
    ['StringNotEqualsIfExists', true],
    ['BoolIfExists', true],
    ['ForAllValues:StringEquals', true],
    ['ForAnyValue:StringEquals', false],
    ['ForAnyValue:StringNotEquals', false],
    ['ForAnyValue:StringEqualsIfExists', false],
  ])('%s: %s', (operator, expected) => {
    expect(truth(operator, 'gone', 'x')).toBe(expected)
    expect(truth(operator, 'tags/any', 'x')).toBe(expected)
    expect(truth(operator, 'empty', 'x')).toBe(expected)
  })

  it('is null', () => {
    expect(truth('Null', 'gone', 'true')).toBe(true)
    expect(truth('Null', 'gone', 'false')).toBe(false)
  })
})

describe('operators on an unknown key', () => {
  it.each(['StringEquals', 'StringNotEquals', 'StringEqualsIfExists', 'ForAllValues:StringLike', 'Null'])(
    '%s is unknown and names the key',
    (operator) => {
      for (const key of ['elsewhere', 'Tags/Hidden']) {
        const judgement = judgeCondition({ operator, key, values: ['true'] }, context, true)
        expect(judgement).toEqual({ truth: 'unknown', keys: [key], gaps: [] })
      }
    },
  )

  it.each([
    ['NumericLessThan', ['1.2'], false],
    ['NumericGreaterThanEquals', ['1.2'], true],
    ['NumericLessThan', ['1.3'], 'unknown'],
    ['StringNotEquals', ['1.0'], true],
    ['Null', ['true'], false],
  ])('one of a few values, %s %j: %s', (operator, values, expected) => {
    expect(truth(operator, 'either', ...values)).toBe(expected)
  })

  it('both answers to Null hold whatever the key is', () => {
    expect(truth('Null', 'elsewhere', 'true', 'false')).toBe(true)
  })
})

describe('judgeConditions', () => {
  const unknown = { operator: 'StringEquals', key: 'elsewhere', values: ['x'] }
  const fails = { operator: 'StringEquals', key: 'text', values: ['x'] }
  const holds = { operator: 'StringEquals', key: 'text', values: ['Web'] }
  it.each([
    ['none', [], true],
    ['all hold', [holds, holds], true],
    ['one fails', [holds, fails], false],
    ['one fails, one unknown', [unknown, fails], false],
    ['one holds, one unknown', [unknown, holds], 'unknown'],
  ])('%s: %s', (_, conditions, expected) => {
    expect(judgeConditions(conditions, context, true).truth).toBe(expected)
  })
})
