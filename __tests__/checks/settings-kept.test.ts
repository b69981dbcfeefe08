import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { check } from '../../src/checks/settings-kept.ts'
import { comparing } from '../support/baseline-context.ts'
import { contextOf } from '../support/check-context.ts'
import { verdictsOf } from '../support/verdicts.ts'

const app = (more: JsonObject = {}, around: JsonObject = {}): JsonObject => ({
  family: 'api',
  ...around,
  containerDefinitions: [{ name: 'api', image: 'nginx', ...more }],
})
const fargate = { requiresCompatibilities: ['FARGATE'] }
const arm = { runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' } }
const efs = { efsVolumeConfiguration: { fileSystemId: 'fs-1' } }
const data = { volumes: [{ name: 'data', ...efs }] }
const mounted = (containerPath = '/data', sourceVolume = 'data') => ({ mountPoints: [{ sourceVolume, containerPath }] })

test.each<[string, JsonObject, JsonObject, string, string]>([
  ['a runtime platform', app({}, arm), app(), '/runtimePlatform/cpuArchitecture', 'revision 7 set ARM64'],
  [
    'half a runtime platform',
    app({}, { ...arm, ...fargate }),
    app({}, { ...fargate, runtimePlatform: { operatingSystemFamily: 'LINUX' } }),
    '/runtimePlatform/cpuArchitecture',
    'revision 7 set ARM64',
  ],
  ['a network mode', app({}, { networkMode: 'awsvpc' }), app(), '/networkMode', 'revision 7 set awsvpc'],
  [
    'ephemeral storage',
    app({}, { ephemeralStorage: { sizeInGiB: 100 } }),
    app({}, { ephemeralStorage: {} }),
    '/ephemeralStorage/sizeInGiB',
    'revision 7 set 100 GiB',
  ],
  ['a volume with its mount', app(mounted(), data), app(), 'volume data', 'The volume data is gone'],
  ['a mount', app(mounted(), data), app({}, data), 'container api', 'no longer has its mount at /data'],
  [
    'a health check',
    app({ healthCheck: { command: ['CMD', 'true'] } }),
    app({ healthCheck: null }),
    'container api',
    'health check of container api',
  ],
  [
    'a log configuration',
    app({ logConfiguration: { logDriver: 'awslogs' } }),
    app(),
    'container api',
    'sent its logs to awslogs',
  ],
])('%s that is gone is a warning', (_title, before, now, subject, words) => {
  const context = comparing(before, now)
  const said = verdictsOf(check, context).filter(([, each]) => each === subject)
  expect(said).toEqual([['fail:warning', subject]])
  const [result] = check.run(context).filter((each) => each.subject.subject === subject)
  expect(result?.verdict).toMatchObject({
    message: expect.stringContaining(words),
    remedy: expect.stringMatching(new RegExp(`ignore: settings-kept ${subject}$`)),
  })
})

test.each<[string, JsonObject, JsonObject]>([
  [
    'another platform',
    app({}, arm),
    app({}, { runtimePlatform: { ...arm.runtimePlatform, cpuArchitecture: 'X86_64' } }),
  ],
  [
    'a platform set back to the default in words',
    app({}, { ...arm, ...fargate }),
    app({}, { ...fargate, runtimePlatform: { cpuArchitecture: 'X86_64' } }),
  ],
  [
    'a default that was written out',
    app({ healthCheck: null }, { ...fargate, runtimePlatform: { cpuArchitecture: 'X86_64' } }),
    app({}, fargate),
  ],
  ['the bridge network that is left away', app({}, { networkMode: 'bridge' }), app()],
  ['another network mode', app({}, { networkMode: 'awsvpc' }), app({}, { networkMode: 'host' })],
  [
    'a volume with another name',
    app(mounted('/data', 'data'), data),
    app(mounted('/data', 'files'), { volumes: [{ name: 'files', ...efs }] }),
  ],
  ['a mount at another path', app(mounted(), data), app(mounted('/files'), data)],
  ['a container that is gone as a whole', app({ healthCheck: { command: ['CMD', 'true'] } }), { family: 'api' }],
  [
    'logs whose secret options say it',
    app({ logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 't', valueFrom: '/t' }] } }),
    app(),
  ],
])('%s is not', (_title, before, now) => {
  expect(verdictsOf(check, comparing(before, now))).toEqual([])
})

test('an empty volume with another name is another one', () => {
  const scratch = (name: string) => app({}, { volumes: [{ name }] })
  expect(verdictsOf(check, comparing(scratch('a'), scratch('b')))).toEqual([['fail:warning', 'volume a']])
})

test('without a baseline there is nothing to compare', () => {
  expect(verdictsOf(check, contextOf())).toEqual([])
})
