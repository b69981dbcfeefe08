import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import { lostSecrets } from '../../../src/task-definition/compare/lost-secrets.ts'

const definition = (...containerDefinitions: JsonObject[]): JsonObject => ({ containerDefinitions })
const app = (more: JsonObject, name = 'app', image = 'registry.example/app:1') => definition({ name, image, ...more })
const lost = (before: JsonObject, after: JsonObject) =>
  lostSecrets(before, after).map(({ kind, container, name }) => `${kind} ${container}/${name}`)

describe('secretOptions', () => {
  const splunk = (options: JsonObject) => app({ logConfiguration: { logDriver: 'splunk', ...options } })
  const before = splunk({ secretOptions: [{ name: 'splunk-token', valueFrom: '/splunk' }] })

  test('that are gone are lost, at the log configuration that lacks them', () => {
    expect(lostSecrets(before, splunk({ options: { 'splunk-url': 'https://splunk' } }))).toEqual([
      {
        kind: 'secretOptions',
        container: 'app',
        name: 'splunk-token',
        valueFrom: '/splunk',
        pointer: '/containerDefinitions/0/logConfiguration/secretOptions/0',
        missingAt: '/containerDefinitions/0/logConfiguration/secretOptions',
        literalPointer: null,
      },
    ])
  })

  test('that are gone with the whole log configuration are lost', () => {
    expect(lost(before, app({}))).toEqual(['secretOptions app/splunk-token'])
  })

  test('that became plain text lead there', () => {
    expect(lostSecrets(before, splunk({ options: { 'splunk-token': 'abc' } }))).toMatchObject([
      { literalPointer: '/containerDefinitions/0/logConfiguration/options/splunk-token' },
    ])
  })

  test.each([
    ['with another value', splunk({ secretOptions: [{ name: 'splunk-token', valueFrom: '/other' }] })],
    ['with another log driver', app({ logConfiguration: { logDriver: 'awslogs' } })],
  ])('are not lost %s', (_title, after) => {
    expect(lost(before, after)).toEqual([])
  })
})

describe('repositoryCredentials', () => {
  const credentials = { repositoryCredentials: { credentialsParameter: 'arn:aws:secretsmanager:x' } }
  const before = app(credentials)

  test('that are gone are lost', () => {
    expect(lostSecrets(before, app({}))).toEqual([
      {
        kind: 'repositoryCredentials',
        container: 'app',
        name: null,
        valueFrom: 'arn:aws:secretsmanager:x',
        pointer: '/containerDefinitions/0/repositoryCredentials',
        missingAt: '/containerDefinitions/0/repositoryCredentials',
        literalPointer: null,
      },
    ])
    expect(lost(before, app({}, 'app', 'registry.example/other:1'))).toHaveLength(1)
  })

  test.each([
    ['others came', app({ repositoryCredentials: { credentialsParameter: 'other' } })],
    ['the image comes from another registry', app({}, 'app', 'public.ecr.aws/nginx/nginx:1.27')],
    ['the container is gone', definition()],
  ])('are not lost where %s', (_title, after) => {
    expect(lost(before, after)).toEqual([])
  })

  test('of Docker Hub, whose host is seldom written', () => {
    const hub = (image: string) => app(credentials, 'app', image)
    expect(lost(hub('acme/app:1'), app({}, 'app', 'acme/app:2'))).toHaveLength(1)
    expect(lost(hub('acme/app:1'), app({}, 'app', 'localhost/app:2'))).toEqual([])
  })
})

describe('a container with another name and another image', () => {
  const secrets = [
    { name: 'A', valueFrom: '/a' },
    { name: 'B', valueFrom: '/b' },
  ]
  const ports = { portMappings: [{ containerPort: 8080 }] }
  const sidecar = { name: 'proxy', image: 'envoy:1' }
  const api = { name: 'api', image: 'reg/api:1', secrets, ...ports }

  test.each([
    ['that has its port', { name: 'web', image: 'ghcr.io/web:1', ...ports }, ['secrets api/A', 'secrets api/B']],
    ['that has one of its secrets', { name: 'web', image: 'ghcr.io/web:1', secrets: [secrets[0]] }, ['secrets api/B']],
    ['that shares nothing with it', { name: 'otel', image: 'otel:1' }, []],
    ['that is not essential', { name: 'web', image: 'ghcr.io/web:1', essential: false, ...ports }, []],
  ])('%s, beside a sidecar that stays', (_title, came, expected) => {
    expect(lost(definition(api, sidecar), definition(came as JsonObject, sidecar))).toEqual(expected)
  })
})
