import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { found } from '../../src/base/lookup.ts'
import { check } from '../../src/checks/ecs-exec-usable.ts'
import { contextOf } from '../support/check-context.ts'
import { serviceWith } from '../support/service-facts.ts'
import { failingPointers } from '../support/verdicts.ts'

const taskRoleArn = 'arn:aws:iam::111122223333:role/api-task'
const executionRoleArn = 'arn:aws:iam::111122223333:role/api-execution'
const contextWith = (container: JsonObject, enableExecuteCommand = true, roles: JsonObject = { taskRoleArn }) =>
  contextOf({
    rendered: { family: 'api', ...roles, containerDefinitions: [{ name: 'api', image: 'nginx:1.27', ...container }] },
    service: found(serviceWith({ enableExecuteCommand })),
  })
const mounts = (...points: readonly (readonly [containerPath: string, readOnly?: boolean])[]) => ({
  readonlyRootFilesystem: true,
  mountPoints: points.map(([containerPath, readOnly]) => ({
    sourceVolume: 'state',
    containerPath,
    readOnly: readOnly ?? false,
  })),
})
const root = '/containerDefinitions/0/readonlyRootFilesystem'

describe('ecs-exec-usable', () => {
  test.each([
    ['a read-only root file system', { readonlyRootFilesystem: true }, root],
    ['a volume for the state alone', mounts(['/var/lib/amazon']), root],
    ['volumes that are read-only too', mounts(['/var/lib/amazon', true], ['/var/log/amazon', true]), root],
    ['a volume whose name only begins alike', mounts(['/var/lib/amazonas'], ['/var/log/amazon']), root],
    [
      'an access key among the variables',
      { environment: [{ name: 'AWS_ACCESS_KEY_ID', value: '' }] },
      '/containerDefinitions/0/environment/0',
    ],
    [
      'a secret key among the secrets',
      { secrets: [{ name: 'AWS_SECRET_ACCESS_KEY', valueFrom: '/shop/key' }] },
      '/containerDefinitions/0/secrets/0',
    ],
  ])('%s keeps sessions from opening', (_what, container, pointer) => {
    expect(failingPointers(check, contextWith(container))).toEqual([pointer])
    expect(failingPointers(check, contextWith(container, false))).toEqual([])
  })

  test.each([
    ['a root file system that can be written to', { readonlyRootFilesystem: false }],
    ['no word about it', {}],
    ['volumes for state and logs', mounts(['/var/lib/amazon/'], ['/var/log/amazon/ssm'])],
    ['one volume for all of /var', mounts(['/var'])],
    ['another variable of AWS', { environment: [{ name: 'AWS_REGION', value: 'eu-west-1' }] }],
  ])('%s lets them', (_what, container) => {
    expect(failingPointers(check, contextWith(container))).toEqual([])
  })

  test('a pair of keys is said once', () => {
    const environment = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].map((name) => ({ name, value: 'x' }))
    expect(failingPointers(check, contextWith({ environment }))).toHaveLength(1)
  })

  describe('a definition without a task role', () => {
    const spoken = (roles: JsonObject, enabled = true) =>
      check
        .run(contextWith({}, enabled, roles))
        .flatMap(({ verdict }) => (verdict.verdict === 'fail' ? [[verdict.rule, verdict.speaksBefore]] : []))

    test('is told, and its loss not once more', () => {
      expect(spoken({ executionRoleArn })).toEqual([['no-task-role', ['roles-kept']]])
    })

    test('leaves the loss of the execution role to be told', () => {
      expect(spoken({})).toEqual([['no-task-role', []]])
    })

    test('is nothing to tell where ECS Exec is off', () => {
      expect(spoken({}, false)).toEqual([])
    })
  })

  test('where the service is not known there is nothing to examine', () => {
    expect(check.run(contextOf({ service: { status: 'absent' } }))).toEqual([])
    expect(check.run(contextOf())).toEqual([])
  })
})
