import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import { check } from '../../../src/checks/registration/volumes-resolve.ts'
import { container, onEc2, onFargate, saidOf, testRules } from '../../support/rules.ts'

const data = { sourceVolume: 'data', containerPath: '/data' }
const mounted = (volume: JsonObject, atTop: JsonObject = {}) =>
  onFargate({ mountPoints: [data] }, { volumes: [{ name: 'data', ...volume }], ...atTop })
const mounting = (...mountPoints: readonly JsonObject[]) =>
  onFargate({ mountPoints }, { volumes: [{ name: 'data' }, { name: 'cache' }] })
const efs = (configuration: JsonObject) =>
  mounted({ efsVolumeConfiguration: { fileSystemId: 'fs-0a1b2c3d4e5f67890', ...configuration } })
const dockerVolume = (configuration: JsonObject) =>
  onEc2({ mountPoints: [data] }, { volumes: [{ name: 'data', dockerVolumeConfiguration: configuration }] })
const onSystem = (operatingSystemFamily: string | null, volume: JsonObject) =>
  onEc2(
    { mountPoints: [data] },
    { networkMode: 'awsvpc', volumes: [{ name: 'data', ...volume }], runtimePlatform: { operatingSystemFamily } },
  )
const efsOnEc2 = (system: string | null) =>
  onSystem(system, { efsVolumeConfiguration: { fileSystemId: 'fs-0a1b2c3d4e5f67890' } })
const fsxOnEc2 = (system: string | null) =>
  onSystem(system, {
    fsxWindowsFileServerVolumeConfiguration: {
      fileSystemId: 'fs-0a1b2c3d4e5f67890',
      rootDirectory: 'share',
      authorizationConfig: {
        credentialsParameter: 'arn:aws:secretsmanager:us-east-1:402913377120:secret:share-a1B2c3',
        domain: 'corp.acme.test',
      },
    },
  })
const efsPlace = '/volumes/0/efsVolumeConfiguration'
const accessPoint = { authorizationConfig: { accessPointId: 'fsap-0a1b2c3d4e5f67890' }, transitEncryption: 'ENABLED' }
const taskRoleArn = 'arn:aws:iam::402913377120:role/api-task'
const s3Files = {
  s3filesVolumeConfiguration: {
    fileSystemArn: 'arn:aws:s3files:us-east-1:402913377120:file-system/fs-0a1b2c3d4e5f67890',
  },
}
const launch = { configuredAtLaunch: true }

describe('volumes-resolve', () => {
  testRules(check, {
    'mounted-volume-missing': {
      refused: mounting({ sourceVolume: 'logs', containerPath: '/logs' }),
      at: '/containerDefinitions/0/mountPoints/0/sourceVolume',
      legal: mounting(data),
    },
    'mount-incomplete': {
      refused: mounting({ sourceVolume: 'data' }),
      at: '/containerDefinitions/0/mountPoints/0',
      legal: mounting(data),
      alsoRefused: { 'no volume': [mounting({ containerPath: '/data' }), '/containerDefinitions/0/mountPoints/0'] },
    },
    'mount-path-twice': {
      refused: mounting(data, { sourceVolume: 'cache', containerPath: '/data' }),
      at: '/containerDefinitions/0/mountPoints/1/containerPath',
      legal: mounting(data, { sourceVolume: 'cache', containerPath: '/data/cache' }),
      alsoLegal: { 'one volume at two paths': mounting(data, { ...data, containerPath: '/more' }) },
    },
    'mount-path-relative': {
      refused: mounting({ ...data, containerPath: 'data' }),
      at: '/containerDefinitions/0/mountPoints/0/containerPath',
      legal: mounting(data),
      alsoRefused: {
        'the folder of a user': [
          mounting({ ...data, containerPath: '~/data' }),
          '/containerDefinitions/0/mountPoints/0/containerPath',
        ],
      },
      alsoLegal: {
        'a drive of Windows': mounting({ ...data, containerPath: 'C:\\data' }),
        'a pipe of Windows': mounting({ ...data, containerPath: '\\\\.\\pipe\\docker_engine' }),
      },
    },
    'volumes-from-missing': {
      refused: onFargate({ volumesFrom: [{ sourceContainer: 'files' }] }),
      at: '/containerDefinitions/0/volumesFrom/0/sourceContainer',
      legal: onFargate(
        {},
        {
          containerDefinitions: [
            { ...container, volumesFrom: [{ sourceContainer: 'files' }] },
            { ...container, name: 'files', essential: false },
          ],
        },
      ),
    },
    'repeated-volume-name': {
      refused: onFargate({}, { volumes: [{ name: 'data' }, { name: 'data' }] }),
      at: '/volumes/1/name',
      legal: onFargate({}, { volumes: [{ name: 'data' }, { name: 'cache' }] }),
    },
    'volume-of-several-kinds': {
      refused: mounted(
        { host: { sourcePath: '/mnt' }, efsVolumeConfiguration: { fileSystemId: 'fs-0a1b2c3d4e5f67890' } },
        {
          requiresCompatibilities: ['EC2'],
        },
      ),
      at: '/volumes/0',
      legal: efs({}),
      alsoLegal: {
        'a host that says nothing': mounted({
          host: {},
          efsVolumeConfiguration: { fileSystemId: 'fs-0a1b2c3d4e5f67890' },
        }),
        'not configured at launch': mounted({ configuredAtLaunch: false, host: {} }),
      },
    },
    'volume-without-name': {
      refused: onFargate({}, { volumes: [{ efsVolumeConfiguration: { fileSystemId: 'fs-0a1b2c3d4e5f67890' } }] }),
      at: '/volumes/0',
      legal: efs({}),
    },
    'launch-volume-not-mounted': {
      refused: onFargate({}, { volumes: [{ name: 'data', ...launch }] }),
      at: '/volumes/0/name',
      legal: mounted(launch),
      alsoLegal: { 'a volume of another kind': onFargate({}, { volumes: [{ name: 'data' }] }) },
    },
    'several-launch-volumes': {
      refused: onFargate(
        { mountPoints: [data, { sourceVolume: 'cache', containerPath: '/cache' }] },
        {
          volumes: [
            { name: 'data', ...launch },
            { name: 'cache', ...launch },
          ],
        },
      ),
      at: '/volumes/1/configuredAtLaunch',
      legal: onFargate(
        { mountPoints: [data, { sourceVolume: 'cache', containerPath: '/cache' }] },
        { volumes: [{ name: 'data', ...launch }, { name: 'cache' }] },
      ),
    },
    'efs-encryption-off': {
      refused: efs({ authorizationConfig: { iam: 'ENABLED' } }),
      at: `${efsPlace}/authorizationConfig/iam`,
      legal: efs({ authorizationConfig: { iam: 'ENABLED' }, transitEncryption: 'ENABLED' }),
      alsoRefused: {
        'an access point': [
          efs({ ...accessPoint, transitEncryption: 'DISABLED' }),
          `${efsPlace}/authorizationConfig/accessPointId`,
        ],
      },
      alsoLegal: { 'IAM that is off': efs({ authorizationConfig: { iam: 'DISABLED' } }) },
    },
    'efs-port-without-encryption': {
      refused: efs({ transitEncryptionPort: 2049 }),
      at: `${efsPlace}/transitEncryptionPort`,
      legal: efs({ transitEncryptionPort: 2049, transitEncryption: 'ENABLED' }),
    },
    'root-directory-with-access-point': {
      refused: efs({ ...accessPoint, rootDirectory: '/shared' }),
      at: `${efsPlace}/rootDirectory`,
      legal: efs({ ...accessPoint, rootDirectory: '/' }),
      alsoRefused: {
        'S3 Files': [
          mounted(
            {
              s3filesVolumeConfiguration: {
                ...s3Files.s3filesVolumeConfiguration,
                accessPointArn: `${s3Files.s3filesVolumeConfiguration.fileSystemArn}/access-point/fsap-1`,
                rootDirectory: '/shared',
              },
            },
            { taskRoleArn },
          ),
          '/volumes/0/s3filesVolumeConfiguration/rootDirectory',
        ],
      },
      alsoLegal: { 'a directory without an access point': efs({ rootDirectory: '/shared' }) },
    },
    'efs-on-windows': {
      refused: efsOnEc2('WINDOWS_SERVER_2022_CORE'),
      at: efsPlace,
      legal: efsOnEc2('LINUX'),
    },
    'fsx-on-linux': {
      refused: fsxOnEc2('LINUX'),
      at: '/volumes/0/fsxWindowsFileServerVolumeConfiguration',
      legal: fsxOnEc2('WINDOWS_SERVER_2022_CORE'),
      alsoLegal: { 'where no system is named': fsxOnEc2(null) },
    },
    's3-files-without-task-role': {
      refused: mounted(s3Files),
      at: '/volumes/0/s3filesVolumeConfiguration',
      legal: mounted(s3Files, { taskRoleArn }),
    },
    'docker-volume-autoprovision': {
      refused: dockerVolume({ scope: 'task', autoprovision: false }),
      at: '/volumes/0/dockerVolumeConfiguration/autoprovision',
      legal: dockerVolume({ scope: 'task', autoprovision: true }),
      alsoLegal: {
        'no word about it': dockerVolume({ scope: 'task' }),
        'a shared one that is there': dockerVolume({ scope: 'shared', autoprovision: false }),
      },
    },
  })

  test('looks up no name while a volume has one that is not rendered', () => {
    const definition = onEc2({ mountPoints: [data] }, { volumes: [{ name: '{{ volume }}' }] })
    expect(saidOf(definition).filter((each) => each.includes('volumes-resolve'))).toEqual([])
  })
})
