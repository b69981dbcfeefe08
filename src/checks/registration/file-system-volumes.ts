import { quoted } from '../../base/sentence.ts'
import { objectAt, type Setting, settingAt, textAt } from '../../task-definition/setting.ts'
import { isWindows, type Volume } from '../../task-definition/task-definition.ts'
import { inVolume, rule } from '../rule-check.ts'
import { apiReference, collectedRefusals, developerGuide } from './sources.ts'

/** Rules of volumes on EFS and S3 Files; the check of volumes has them. */
export const fileSystemRules = [
  rule({
    rule: 'efs-encryption-off',
    demands: 'An EFS volume with `iam` or an access point has `transitEncryption`.',
    appliesTo: 'all',
    evidence: 'documented',
    source: apiReference('EFSAuthorizationConfig'),
    refusal: 'EFS IAM authorization requires TransitEncryption to be enabled',
    find: ({ volumes }) =>
      efsOf(volumes).flatMap(({ volume, efs }) => {
        const [iam, point] = [
          textAt(efs, 'authorizationConfig', 'iam'),
          textAt(efs, 'authorizationConfig', 'accessPointId'),
        ]
        const needs = iam?.value === 'ENABLED' ? 'IAM authorization' : point === null ? null : 'an access point'
        const key = iam?.value === 'ENABLED' ? 'iam' : 'accessPointId'
        return needs === null || isEncrypted(efs)
          ? []
          : [{ ...inVolume(volume, 'efsVolumeConfiguration', 'authorizationConfig', key), needs }]
      }),
    message: ({ volume, needs }) =>
      `The EFS volume ${quoted(volume)} uses ${needs} without transit encryption, and ECS refuses to register it.`,
    remedy: () => 'Set transitEncryption to ENABLED.',
  }),
  rule({
    rule: 'efs-port-without-encryption',
    demands: 'An EFS volume with a `transitEncryptionPort` has `transitEncryption`.',
    appliesTo: 'all',
    evidence: 'observed',
    source: collectedRefusals,
    refusal: 'TransitEncryptionPort requires that TransitEncryption is enabled',
    find: ({ volumes }) =>
      efsOf(volumes)
        .filter(({ efs }) => settingAt(efs, 'transitEncryptionPort') !== null && !isEncrypted(efs))
        .map(({ volume }) => inVolume(volume, 'efsVolumeConfiguration', 'transitEncryptionPort')),
    message: ({ volume }) =>
      `The EFS volume ${quoted(volume)} has a port for transit encryption without transit encryption, and ECS refuses to register it.`,
    remedy: () => 'Set transitEncryption to ENABLED, or remove transitEncryptionPort.',
  }),
  rule({
    rule: 'root-directory-with-access-point',
    demands: 'A volume with an access point has no `rootDirectory` but `/`.',
    appliesTo: 'all',
    evidence: 'documented',
    source: apiReference('EFSVolumeConfiguration'),
    refusal: 'When using an EFS access point, the root directory must either be set to "/" or be omitted',
    find: ({ volumes }) =>
      volumes.flatMap((volume) => [
        ...rootBesideAccessPoint(volume, 'efsVolumeConfiguration', ['authorizationConfig', 'accessPointId']),
        ...rootBesideAccessPoint(volume, 's3filesVolumeConfiguration', ['accessPointArn']),
      ]),
    message: ({ volume }) =>
      `The volume ${quoted(volume)} has a root directory beside an access point, which brings its own, and ECS refuses to register it.`,
    remedy: () => 'Remove rootDirectory, or set it to "/".',
  }),
  rule({
    rule: 'efs-on-windows',
    demands: 'A Windows task mounts no EFS volume.',
    appliesTo: 'all',
    evidence: 'reported',
    source: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_RuntimePlatform.html',
    refusal: null,
    find: (definition) =>
      isWindows(definition)
        ? efsOf(definition.volumes).map(({ volume }) => inVolume(volume, 'efsVolumeConfiguration'))
        : [],
    message: ({ volume }) => `The volume ${quoted(volume)} is on EFS, which Windows containers cannot mount, says AWS.`,
    remedy: () => 'Use FSx for Windows File Server on instances, or storage that the application reaches by itself.',
  }),
  rule({
    rule: 'fsx-on-linux',
    demands: 'A Linux task mounts no volume of FSx for Windows File Server.',
    appliesTo: 'all',
    evidence: 'reported',
    source: developerGuide('wfsx-volumes'),
    refusal: null,
    find: ({ operatingSystemFamily, volumes }) =>
      operatingSystemFamily === 'LINUX'
        ? volumes
            .filter((volume) => settingAt(volume, 'fsxWindowsFileServerVolumeConfiguration') !== null)
            .map((volume) => inVolume(volume, 'fsxWindowsFileServerVolumeConfiguration'))
        : [],
    message: ({ volume }) =>
      `The volume ${quoted(volume)} is on FSx for Windows File Server, which ECS mounts in Windows containers alone, says AWS, and the task is for Linux.`,
    remedy: () => 'Use EFS, or a Windows operatingSystemFamily.',
  }),
  rule({
    rule: 's3-files-without-task-role',
    demands: 'A definition with an S3 Files volume has a `taskRoleArn`.',
    appliesTo: 'all',
    evidence: 'documented',
    source: apiReference('S3FilesVolumeConfiguration'),
    refusal: null,
    find: (definition) =>
      definition.taskRole !== null
        ? []
        : definition.volumes
            .filter((volume) => settingAt(volume, 's3filesVolumeConfiguration') !== null)
            .map((volume) => inVolume(volume, 's3filesVolumeConfiguration')),
    message: ({ volume }) =>
      `The volume ${quoted(volume)} is on S3 Files, which is mounted with the task role, and the definition has none.`,
    remedy: () => 'Set taskRoleArn to a role that may mount the file system.',
  }),
]

function efsOf(volumes: readonly Volume[]) {
  return volumes.flatMap((volume) => {
    const efs = objectAt(volume, 'efsVolumeConfiguration')
    return efs === null ? [] : [{ volume, efs }]
  })
}

function isEncrypted(efs: Setting): boolean {
  return textAt(efs, 'transitEncryption')?.value === 'ENABLED'
}

function rootBesideAccessPoint(volume: Volume, key: string, accessPoint: readonly [string, ...string[]]) {
  const configuration = objectAt(volume, key)
  if (configuration === null || textAt(configuration, ...accessPoint) === null) return []
  const root = textAt(configuration, 'rootDirectory')
  return root === null || root.value === '/' ? [] : [inVolume(volume, key, 'rootDirectory')]
}
