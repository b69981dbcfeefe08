import { expect, test } from 'vitest'
import { imagePlatformOf, runsOn } from '../../../src/references/resolve/image-platform.ts'
import { readTaskDefinition } from '../../../src/task-definition/task-definition.ts'

const fargate = (windows: boolean) => ({ launchType: 'FARGATE', platformVersion: null, windows })
const wantedBy = (runtimePlatform: Readonly<Record<string, string>>) => {
  const windows = runtimePlatform.operatingSystemFamily?.startsWith('WINDOWS') === true
  return imagePlatformOf(readTaskDefinition({ runtimePlatform }), fargate(windows))
}

test.each([
  [{}, { os: 'linux', architecture: 'amd64' }],
  [{ cpuArchitecture: 'ARM64' }, { os: 'linux', architecture: 'arm64' }],
  [
    { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' },
    { os: 'windows', architecture: 'amd64', osVersion: '10.0.20348' },
  ],
  [{ operatingSystemFamily: 'WINDOWS_SERVER_2030_CORE' }, { os: 'windows', architecture: 'amd64' }],
])('%j asks for %j', (runtimePlatform, expected) => {
  expect(wantedBy(runtimePlatform)).toEqual(expected)
})

test('on EC2 the container instance decides, unless the definition says', () => {
  const ec2 = { launchType: 'EC2', platformVersion: null, windows: false }
  expect(imagePlatformOf(readTaskDefinition({}), ec2)).toBeNull()
  expect(imagePlatformOf(readTaskDefinition({ runtimePlatform: { cpuArchitecture: 'ARM64' } }), ec2)).toMatchObject({
    architecture: 'arm64',
  })
})

test.each([
  ['10.0.20348.2700', '2022', true],
  ['10.0.17763.6532', '2022', false],
  ['10.0.20348', '2019', false],
  ['10.0.17763.6532', '2019', true],
  ['10.0.20348.2700', '2025', true],
  ['10.0.26100.1', '2022', false],
  ['10.0.17763.6532', '2030', true],
  [undefined, '2022', true],
])('an image of build %s on Windows Server %s: %s', (osVersion, release, expected) => {
  const wanted = wantedBy({ operatingSystemFamily: `WINDOWS_SERVER_${release}_FULL` })
  const image = { os: 'windows', architecture: 'amd64', ...(osVersion === undefined ? {} : { osVersion }) }
  expect(wanted !== null && runsOn(image, wanted)).toBe(expected)
})
