import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { check } from '../../src/checks/registration-keeps-values.ts'
import { contextOf } from '../support/check-context.ts'
import { failingPointers, verdictsOf } from '../support/verdicts.ts'

const withContainer = (container: JsonObject, parts: JsonObject = {}) =>
  contextOf({
    rendered: { family: 'api', containerDefinitions: [{ name: 'api', image: 'nginx', ...container }], ...parts },
  })

test.each([
  [
    'valueFrom under environment',
    withContainer({ environment: [{ name: 'A', valueFrom: '/a' }] }),
    '/containerDefinitions/0/environment/0',
  ],
  ['an empty argument', withContainer({ command: ['--flag', '', 'x'] }), '/containerDefinitions/0/command/1'],
])('%s is an error', (_what, context, pointer) => {
  expect(verdictsOf(check, context).map(([verdict]) => verdict)).toEqual(['fail:error'])
  expect(failingPointers(check, context)[0]).toContain(pointer)
})

test('an emptied role, which never meant one, is a notice', () => {
  const context = withContainer({}, { executionRoleArn: '' })
  expect(verdictsOf(check, context).map(([verdict]) => verdict)).toEqual(['fail:notice'])
  expect(failingPointers(check, context)).toEqual(['/executionRoleArn'])
})

test('a dropped log option is a warning', () => {
  const context = withContainer({
    logConfiguration: { logDriver: 'awslogs', options: { tag: '', 'awslogs-group': 'g' } },
  })
  expect(verdictsOf(check, context).map(([verdict]) => verdict)).toEqual(['fail:warning'])
})

test.each([
  ['an empty variable, which the deploy action keeps', withContainer({ environment: [{ name: 'A', value: '' }] })],
  ['empty lists and nulls that mean nothing', withContainer({ links: [], command: null })],
])('%s passes', (_what, context) => {
  expect(verdictsOf(check, context)).toEqual([])
})
