import { expect, test } from 'vitest'
import { check } from '../../src/checks/roles-kept.ts'
import { comparing } from '../support/baseline-context.ts'
import { verdictsOf } from '../support/verdicts.ts'

const arn = (path: string) => `arn:aws:iam::111122223333:role/${path}`
const definition = (executionRoleArn?: string, taskRoleArn?: string) => ({
  family: 'api',
  ...(executionRoleArn === undefined ? {} : { executionRoleArn }),
  ...(taskRoleArn === undefined ? {} : { taskRoleArn }),
})

test.each([
  ['another execution role', definition(arn('a')), definition(arn('b')), [['fail:warning', 'execution role']]],
  ['no task role any more', definition(arn('a'), arn('t')), definition(arn('a')), [['fail:warning', 'task role']]],
  ['an emptied role', definition(arn('a')), definition(''), [['fail:warning', 'execution role']]],
  ['the same name under a path', definition(arn('a')), definition(arn('team/a')), [['fail:warning', 'execution role']]],
  [
    'a short name that cannot have a path',
    definition(arn('team/a')),
    definition('a'),
    [['fail:warning', 'execution role']],
  ],
])('%s is a warning', (_what, before, now, expected) => {
  expect(verdictsOf(check, comparing(before, now))).toEqual(expected)
})

test.each([
  ['the same roles', definition(arn('a'), arn('t')), definition(arn('a'), arn('t'))],
  ['the ARN of what was a short name', definition('a'), definition(arn('a'))],
  ['a role where there was none', definition(), definition(arn('a'))],
])('%s pass', (_what, before, now) => {
  expect(verdictsOf(check, comparing(before, now))).toEqual([])
})
