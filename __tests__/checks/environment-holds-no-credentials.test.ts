import { expect, test } from 'vitest'
import type { JsonObject, JsonPointer } from '../../src/base/json.ts'
import type { CheckContext } from '../../src/checks/check-context.ts'
import { check } from '../../src/checks/environment-holds-no-credentials.ts'
import { contextOf } from '../support/check-context.ts'
import { failingPointers, verdictsOf } from '../support/verdicts.ts'

const withContainer = (parts: JsonObject) =>
  contextOf({ rendered: { family: 'api', containerDefinitions: [{ name: 'api', image: 'nginx', ...parts }] } })
// Put together here so that no scanner takes the test for a leak.
const uri = ['postgresql://app:', 'Winter2024!x', '@db.internal:5432/app'].join('')

test.each([
  [
    'environment',
    { environment: [{ name: 'DATABASE', value: uri }] },
    'environment/0/value',
    'environment api/DATABASE',
  ],
  ['command', { command: ['serve', uri] }, 'command/1', '/containerDefinitions/0/command/1'],
  ['entryPoint', { entryPoint: ['run', uri] }, 'entryPoint/1', '/containerDefinitions/0/entryPoint/1'],
  [
    'health check',
    { healthCheck: { command: ['CMD', 'check', uri] } },
    'healthCheck/command/2',
    '/containerDefinitions/0/healthCheck/command/2',
  ],
  ['label', { dockerLabels: { db: uri } }, 'dockerLabels/db', '/containerDefinitions/0/dockerLabels/db'],
  [
    'log option',
    { logConfiguration: { logDriver: 'splunk', options: { 'splunk-url': uri } } },
    'logConfiguration/options/splunk-url',
    'log option api/splunk-url',
  ],
])('a password in %s fails there', (_where, parts, pointer, subject) => {
  const context = withContainer(parts)
  expect(verdictsOf(check, context)).toEqual([['fail:error', subject]])
  expect(failingPointers(check, context)).toEqual([`/containerDefinitions/0/${pointer}`])
})

test('a literal under a secret-like name is a warning', () => {
  const context = withContainer({ environment: [{ name: 'API_PASSWORD', value: 'Hk3x9Qm2vT' }] })
  expect(verdictsOf(check, context)).toEqual([['fail:warning', 'environment api/API_PASSWORD']])
})

test('says nothing of the value', () => {
  const results = check.run(withContainer({ environment: [{ name: 'DATABASE', value: uri }] }))
  expect(JSON.stringify(results.map((result) => result.verdict))).not.toContain('Winter2024')
})

test.each([
  ['a secret', { secrets: [{ name: 'DATABASE', valueFrom: '/db' }] }],
  ['an address without a password', { environment: [{ name: 'DATABASE', value: 'postgresql://app@db.internal/app' }] }],
  [
    'a template',
    { environment: [{ name: 'DATABASE', value: ['postgresql://app:', '${', 'DB_PASSWORD}@db/app'].join('') }] },
  ],
])('%s passes', (_what, parts) => {
  expect(verdictsOf(check, withContainer(parts))).toEqual([])
})

test('a name that is made up for a plan is no credential; a password beside it is', () => {
  const name = 'stack-ApiKey-aa6f2aad3da1'
  const standingIn = (context: CheckContext, pointer: JsonPointer, standIn: string): CheckContext => ({
    ...context,
    holes: new Map([[pointer, { reference: 'Ref ApiKey', standIn }]]),
  })
  const named = withContainer({ secrets: [{ name: 'API_KEY', valueFrom: name }] })
  expect(verdictsOf(check, named)).toEqual([['fail:warning', 'secret api/API_KEY']])
  expect(verdictsOf(check, standingIn(named, '/containerDefinitions/0/secrets/0/valueFrom', name))).toEqual([])
  const address = withContainer({ environment: [{ name: 'DATABASE', value: uri }] })
  expect(verdictsOf(check, standingIn(address, '/containerDefinitions/0/environment/0/value', uri))).toEqual([
    ['fail:error', 'environment api/DATABASE'],
  ])
})
