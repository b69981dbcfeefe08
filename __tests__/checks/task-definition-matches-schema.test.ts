import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { check } from '../../src/checks/task-definition-matches-schema.ts'
import { contextOf } from '../support/check-context.ts'
import { failingPointers, verdictsOf } from '../support/verdicts.ts'

const withContainer = (container: JsonObject, parts: JsonObject = {}) =>
  contextOf({
    rendered: { family: 'api', containerDefinitions: [{ name: 'api', image: 'nginx', ...container }], ...parts },
  })

test.each([
  ['a misspelt key', withContainer({ secret: [{ name: 'A', valueFrom: '/a' }] }), '/containerDefinitions/0/secret'],
  [
    'a key in another case',
    withContainer({ Secrets: [{ name: 'A', valueFrom: '/a' }] }),
    '/containerDefinitions/0/Secrets',
  ],
  ['a key in the wrong place', withContainer({ executionRoleArn: 'a' }), '/containerDefinitions/0/executionRoleArn'],
  [
    'a wrong type',
    withContainer({ environment: [{ name: 'A', value: 8080 }] }),
    '/containerDefinitions/0/environment/0/value',
  ],
  ['a value outside its enum', withContainer({}, { networkMode: 'AWSVPC' }), '/networkMode'],
  ['a missing required key', withContainer({ secrets: [{ name: 'A' }] }), '/containerDefinitions/0/secrets/0'],
])('%s is an error there', (_what, context, pointer) => {
  expect(failingPointers(check, context)).toContain(pointer)
  expect(verdictsOf(check, context).map(([verdict]) => verdict)).toContain('fail:error')
})

test('fields that only AWS answers with are one notice', () => {
  const context = withContainer({}, { revision: 7, status: 'ACTIVE' })
  expect(verdictsOf(check, context).map(([verdict]) => verdict)).toEqual(['fail:notice'])
})

test.each([
  ['a plain definition', withContainer({})],
  ['null and empty values where they are optional', withContainer({ command: null, links: [] }, { taskRoleArn: null })],
])('%s passes', (_what, context) => {
  expect(verdictsOf(check, context)).toEqual([])
})

test('in a template a fault has the words of CloudFormation', () => {
  const rendered = {
    family: 'api',
    containerDefinitions: [{ name: 'api', image: 'nginx', PortMapings: [{ containerPort: 80 }], essential: 'maybe' }],
  }
  const said = check
    .run(contextOf({ rendered, source: 'cloudformation' }))
    .map(({ verdict }) => (verdict.verdict === 'fail' ? `${verdict.message} ${verdict.remedy}` : ''))
  expect(said).toEqual([
    'ECS does not know the key PortMapings in containerDefinitions[]. CloudFormation refuses the template. Rename it to PortMappings.',
    'ECS takes true or false here, and the file holds a string. The deploy of the stack fails there. Write true or false.',
  ])
})
