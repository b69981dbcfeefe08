import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import { readTaskDefinition } from '../../../src/task-definition/task-definition.ts'
import { literalCredentials, unsafePointers } from '../../../src/text/credentials/literal-credentials.ts'
import { mixed } from '../labelled/pieces.ts'

const password = mixed(14)
const token = `gh${'p_'}${mixed(36)}`
const url = `postgres://shop:${password}@db/shop`
const C = '/containerDefinitions/0'

const definitionOf = (container: JsonObject, definition: JsonObject = {}) =>
  readTaskDefinition({
    family: 'f',
    containerDefinitions: [{ name: 'api', image: 'nginx', ...container }],
    ...definition,
  })

const places: readonly (readonly [pointer: string, holder: string, container: JsonObject, definition?: JsonObject])[] =
  [
    [
      `${C}/environment/0/value`,
      'The variable "URL" of the container "api"',
      { environment: [{ name: 'URL', value: url }] },
    ],
    [
      `${C}/environment/0/name`,
      'The name of a variable of the container "api"',
      { environment: [{ name: token, value: 'x' }] },
    ],
    [
      `${C}/secrets/0/valueFrom`,
      'The valueFrom of the secret "S" of the container "api"',
      { secrets: [{ name: 'S', valueFrom: token }] },
    ],
    [`${C}/command/1`, 'An argument of the command of the container "api"', { command: ['run', url] }],
    [`${C}/entryPoint/0`, 'An argument of the entry point of the container "api"', { entryPoint: [url] }],
    [
      `${C}/healthCheck/command/1`,
      'The health check of the container "api"',
      { healthCheck: { command: ['CMD-SHELL', url] } },
    ],
    [`${C}/dockerLabels/db`, 'The label "db" of the container "api"', { dockerLabels: { db: url } }],
    [
      `${C}/logConfiguration/options/url`,
      'The log option "url" of the container "api"',
      { logConfiguration: { logDriver: 'splunk', options: { url } } },
    ],
    [
      `${C}/logConfiguration/secretOptions/0/valueFrom`,
      'The valueFrom of the log option "t" of the container "api"',
      { logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 't', valueFrom: token }] } },
    ],
    [`${C}/image`, 'The setting image of the container "api"', { image: token }],
    [`${C}/hostname`, 'The setting hostname of the container "api"', { hostname: token }],
    ['/executionRoleArn', 'The execution role', {}, { executionRoleArn: token }],
    ['/taskRoleArn', 'The task role', {}, { taskRoleArn: token }],
    ['/family', 'The field family', {}, { family: token }],
    ['/tags/0/value', 'The tag "url"', {}, { tags: [{ key: 'url', value: url }] }],
    [
      '/proxyConfiguration/properties/0/value',
      'The property "Token" of the proxy',
      {},
      { proxyConfiguration: { containerName: 'api', properties: [{ name: 'Token', value: token }] } },
    ],
    [
      '/volumes/0/dockerVolumeConfiguration/driverOpts/o',
      'The setting "o" of a volume',
      {},
      { volumes: [{ name: 'v', dockerVolumeConfiguration: { driverOpts: { o: `username=u,password=${password}` } } }] },
    ],
  ]

describe('a credential is found wherever a text stands', () => {
  for (const [pointer, holder, container, definition] of places) {
    test(pointer, () => {
      const found = literalCredentials(definitionOf(container, definition))
      expect(found.map((each) => [each.pointer, each.holder])).toEqual([[pointer, holder]])
      expect(found[0]?.subject).not.toContain(token)
    })
  }
})

test('response-only fields are registered by nobody', () => {
  expect(literalCredentials(definitionOf({}, { registeredBy: token }))).toEqual([])
})

test('the places of all of them are unsafe', () => {
  const definition = definitionOf({
    environment: [
      { name: 'A', value: url },
      { name: 'B', value: 'x' },
    ],
    command: [token],
  })
  expect([...unsafePointers(definition)]).toEqual([`${C}/environment/0/value`, `${C}/command/0`])
  expect(literalCredentials(definition)).toBe(literalCredentials(definition))
})
