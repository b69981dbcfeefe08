import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import { findReferences } from '../../../src/references/parse/find-references.ts'
import type { TaskScope } from '../../../src/references/parse/reference.ts'
import { readTaskDefinition } from '../../../src/task-definition/task-definition.ts'

const place: TaskScope = { partition: 'aws', region: 'eu-west-1', account: '210987654321' }

function referencesOf(definition: JsonObject) {
  return findReferences(readTaskDefinition(definition), place)
}

test('every slot is found, with the place it stands at', () => {
  const references = referencesOf({
    executionRoleArn: 'execution',
    taskRoleArn: 'arn:aws:iam::210987654321:role/task',
    containerDefinitions: [
      {
        name: 'api',
        image: 'registry.example.com/api:1',
        repositoryCredentials: { credentialsParameter: 'registry' },
        secrets: [{ name: 'A', valueFrom: '/a' }, { name: 'B' }],
        environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::bucket/app.env' }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/api' },
          secretOptions: [{ name: 'token', valueFrom: '/token' }],
        },
        firelensConfiguration: {
          type: 'fluentbit',
          options: { 'config-file-type': 's3', 'config-file-value': 'arn:aws:s3:::bucket/fluent.conf' },
        },
        credentialSpecs: ['credentialspec:file://spec.json'],
        dockerSecurityOptions: ['no-new-privileges', 'credentialspec:arn:aws:s3:::bucket/spec.json'],
      },
    ],
    volumes: [
      { name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-01' } },
      {
        name: 's3',
        s3filesVolumeConfiguration: { fileSystemArn: 'arn:aws:s3files:eu-west-1:210987654321:file-system/fs-1' },
      },
      {
        name: 'share',
        fsxWindowsFileServerVolumeConfiguration: {
          fileSystemId: 'fs-02',
          authorizationConfig: { credentialsParameter: 'arn:aws:ssm:eu-west-1:210987654321:parameter/fsx' },
        },
      },
    ],
  })
  const container = '/containerDefinitions/0'
  expect(references.map(({ slot, pointer, subject }) => [slot, pointer, subject])).toEqual([
    ['execution-role', '/executionRoleArn', 'execution role'],
    ['task-role', '/taskRoleArn', 'task role'],
    ['image', `${container}/image`, 'image api'],
    ['repository-credentials', `${container}/repositoryCredentials/credentialsParameter`, 'image api'],
    ['secrets', `${container}/secrets/0/valueFrom`, 'secret api/A'],
    ['secrets', `${container}/secrets/1`, 'secret api/B'],
    ['environment-file', `${container}/environmentFiles/0/value`, 'environment file api/0'],
    ['log-group', `${container}/logConfiguration/options/awslogs-group`, 'log option api/awslogs-group'],
    ['log-secret-option', `${container}/logConfiguration/secretOptions/0/valueFrom`, 'log option api/token'],
    ['firelens-config', `${container}/firelensConfiguration/options/config-file-value`, 'container api'],
    ['credential-spec', `${container}/credentialSpecs/0`, 'container api'],
    ['credential-spec', `${container}/dockerSecurityOptions/1`, 'container api'],
    ['efs', '/volumes/0/efsVolumeConfiguration/fileSystemId', 'volume data'],
    ['s3-files', '/volumes/1/s3filesVolumeConfiguration/fileSystemArn', 'volume s3'],
    [
      'fsx-credentials',
      '/volumes/2/fsxWindowsFileServerVolumeConfiguration/authorizationConfig/credentialsParameter',
      'volume share',
    ],
  ])
})

describe('parameters that ECS reads in one request', () => {
  const secretsOf = (names: readonly string[]) => names.map((valueFrom, index) => ({ name: `S${index}`, valueFrom }))
  const batches = (...containers: readonly (readonly string[])[]) =>
    referencesOf({
      containerDefinitions: containers.map((names, index) => ({ name: `c${index}`, secrets: secretsOf(names) })),
    }).map(({ target }) => (target.kind === 'parameter' ? target.batchedWith : null))
  const many = (count: number) => Array.from({ length: count }, (_, index) => `/p${index}`)

  test.each([
    [[['/a']], [0]],
    [[['/a', '/a']], [1, 1]],
    [
      [['/a'], ['/b']],
      [1, 1],
    ],
    [[['/a', 'arn:aws:ssm:us-east-1:210987654321:parameter/b']], [0, 0]],
    [[['/a', 'arn:aws:secretsmanager:eu-west-1:210987654321:secret:x', '/b']], [1, null, 1]],
    [[many(12)], [...Array(10).fill(9), 1, 1]],
  ])('%j', (containers, expected) => {
    expect(batches(...containers)).toEqual(expected)
  })
})
