import { listed, quoted } from '../../base/sentence.ts'
import { isOn, objectsAt, type Setting, settingAt, textAt } from '../../task-definition/setting.ts'
import type { Container, TaskDefinition, Volume } from '../../task-definition/task-definition.ts'
import { repeatedNames } from '../names-unique.ts'
import { inContainer, inVolume, rule, ruleCheck } from '../rule-check.ts'
import { dockerVolumeRules } from './docker-volumes.ts'
import { fileSystemRules } from './file-system-volumes.ts'
import { areFinal } from './final-names.ts'
import { apiReference, collectedRefusals } from './sources.ts'

/** The members of a volume of which it may have one. */
const kinds = [
  'host',
  'dockerVolumeConfiguration',
  'efsVolumeConfiguration',
  's3filesVolumeConfiguration',
  'fsxWindowsFileServerVolumeConfiguration',
] as const

/** Begins with a name, a dot or a tilde, and not with the drive of Windows. */
const relativePath = /^(?![A-Za-z]:)[\w.~]/

/** Mounts name volumes of the definition; volumes are of one kind, whose settings agree. */
export const check = ruleCheck({
  id: 'volumes-resolve',
  title: 'Every mount has its volume, and every volume can be mounted',
  rules: [
    rule({
      rule: 'mounted-volume-missing',
      demands: 'The `sourceVolume` of a mount point is one of the volumes of the definition.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: "Unknown volume '%s'",
      find: (definition) => {
        const names = new Set(definition.volumes.map(({ name }) => name))
        return areFinal(definition.volumes)
          ? mountsOf(definition).flatMap(({ container, mount }) => {
              const source = textAt(mount, 'sourceVolume')
              return source === null || names.has(source.value)
                ? []
                : [{ ...inContainer(container, source.pointer), container: container.name, volume: source.value }]
            })
          : []
      },
      message: ({ container, volume }) =>
        `Container ${quoted(container)} mounts the volume ${quoted(volume)}, which the definition does not have, and ECS refuses to register it.`,
      remedy: () => 'Add the volume under volumes, or correct the name.',
    }),
    rule({
      rule: 'mount-incomplete',
      demands: 'A mount point has a `sourceVolume` and a `containerPath`.',
      appliesTo: 'all',
      evidence: 'reported',
      source: apiReference('MountPoint'),
      refusal: null,
      find: (definition) =>
        mountsOf(definition).flatMap(({ container, mount }) => {
          const missing = ['sourceVolume', 'containerPath'].filter((key) => settingAt(mount, key) === null)
          return missing.length === 0 ? [] : [{ ...inContainer(container, mount.pointer), missing }]
        }),
      message: ({ missing }) => `The mount point lacks ${listed(missing)}, so nothing can be mounted.`,
      remedy: ({ missing }) => `Add ${listed(missing)}, or remove the mount point.`,
    }),
    rule({
      rule: 'mount-path-twice',
      demands: 'A container mounts one volume at one path.',
      appliesTo: 'all',
      evidence: 'reported',
      source: apiReference('MountPoint'),
      refusal: null,
      find: ({ containers }) =>
        containers.flatMap((container) =>
          repeatedNames(
            objectsAt(container, 'mountPoints').flatMap((mount) => {
              const path = textAt(mount, 'containerPath')
              return path === null ? [] : [{ pointer: path.pointer, name: path.value }]
            }),
          ).map(({ pointer }) => ({ ...inContainer(container, pointer), container: container.name })),
        ),
      message: ({ container }) =>
        `Container ${quoted(container)} mounts two volumes at one path, which Docker refuses when it creates the container.`,
      remedy: () => 'Mount each volume at a path of its own.',
    }),
    rule({
      rule: 'mount-path-relative',
      demands: 'The `containerPath` of a mount point is absolute.',
      appliesTo: 'all',
      evidence: 'reported',
      source: 'https://docs.docker.com/engine/storage/bind-mounts/',
      refusal: null,
      find: (definition) =>
        mountsOf(definition).flatMap(({ container, mount }) => {
          const path = textAt(mount, 'containerPath')
          return path === null || !relativePath.test(path.value)
            ? []
            : [{ ...inContainer(container, path.pointer), container: container.name, path: path.value }]
        }),
      message: ({ container, path }) =>
        `Container ${quoted(container)} mounts a volume at ${quoted(path)}, a path that does not begin at the root, and Docker refuses to create the container.`,
      remedy: ({ path }) => `Write the whole path${/^\w/.test(path) ? `, such as ${quoted(`/${path}`)}` : ''}.`,
    }),
    rule({
      rule: 'volumes-from-missing',
      demands: 'The `sourceContainer` of `volumesFrom` is a container of the task.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: "Invalid 'volumesFrom' setting. Unknown container: '%s'",
      find: (definition) => {
        const names = new Set(definition.containers.map(({ name }) => name))
        if (!areFinal(definition.containers)) return []
        return definition.containers.flatMap((container) =>
          objectsAt(container, 'volumesFrom').flatMap((entry) => {
            const source = textAt(entry, 'sourceContainer')
            return source === null || names.has(source.value)
              ? []
              : [{ ...inContainer(container, source.pointer), container: container.name, needed: source.value }]
          }),
        )
      },
      message: ({ container, needed }) =>
        `Container ${quoted(container)} takes the volumes of ${quoted(needed)}, which the task does not have, and ECS refuses to register it.`,
      remedy: () => 'Correct the name, add the container, or remove the entry.',
    }),
    rule({
      rule: 'repeated-volume-name',
      demands: 'No two volumes have the same name.',
      appliesTo: 'all',
      evidence: 'reported',
      source: apiReference('Volume'),
      refusal: null,
      find: ({ volumes }) => repeatedNames(volumes).map((volume) => inVolume(volume, 'name')),
      message: ({ volume }) =>
        `Another volume is named ${quoted(volume)} as well, so which of the two a container mounts is not defined.`,
      remedy: () => 'Give each volume a name of its own.',
    }),
    rule({
      rule: 'volume-of-several-kinds',
      demands: 'A volume has a name and one of `host`, a configuration, or `configuredAtLaunch`.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('Volume'),
      refusal: null,
      find: ({ volumes }) =>
        volumes.flatMap((volume) => {
          const given = [
            ...kinds.filter((kind) => settingAt(volume, kind) !== null),
            ...(isOn(volume, 'configuredAtLaunch') ? ['configuredAtLaunch'] : []),
          ]
          return given.length < 2 ? [] : [{ ...inVolume(volume), given }]
        }),
      message: ({ volume, given }) =>
        `The volume ${quoted(volume)} is of several kinds at once, ${listed(given)}, and ECS refuses to register it.`,
      remedy: () => 'Keep the one that is meant.',
    }),
    rule({
      rule: 'volume-without-name',
      demands: 'An EFS or S3 Files volume, and one that is configured at launch, has a name.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('Volume'),
      refusal: null,
      find: ({ volumes }) =>
        volumes
          .filter(
            (volume) =>
              settingAt(volume, 'name') === null &&
              (isOn(volume, 'configuredAtLaunch') ||
                settingAt(volume, 'efsVolumeConfiguration') !== null ||
                settingAt(volume, 's3filesVolumeConfiguration') !== null),
          )
          .map((volume) => inVolume(volume)),
      message: () => 'The volume has no name, so no container can mount it, and ECS refuses to register it.',
      remedy: () => 'Give the volume a name, and mount it by that.',
    }),
    rule({
      rule: 'launch-volume-not-mounted',
      demands: 'A volume with `configuredAtLaunch` is mounted by a container.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: 'Volumes [%s] are not referenced by any of the containers',
      find: (definition) => {
        if (!areFinal(definition.volumes)) return []
        const mounted = new Set(mountsOf(definition).map(({ mount }) => textAt(mount, 'sourceVolume')?.value))
        return launchVolumes(definition)
          .filter(({ name }) => !mounted.has(name))
          .map((volume) => inVolume(volume, 'name'))
      },
      message: ({ volume }) =>
        `No container mounts the volume ${quoted(volume)}, which is configured at launch, and ECS refuses to register it.`,
      remedy: () => 'Mount the volume in a container, or remove it.',
    }),
    rule({
      rule: 'several-launch-volumes',
      demands: 'At most one volume has `configuredAtLaunch`.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('Volume'),
      refusal: null,
      find: (definition) =>
        launchVolumes(definition)
          .slice(1)
          .map((volume) => inVolume(volume, 'configuredAtLaunch')),
      message: () => 'A second volume is configured at launch, and ECS takes one in a task definition.',
      remedy: () => 'Keep configuredAtLaunch on one volume.',
    }),
    ...fileSystemRules,
    ...dockerVolumeRules,
  ],
})

interface Mount {
  readonly container: Container
  readonly mount: Setting
}

function mountsOf({ containers }: TaskDefinition): Mount[] {
  return containers.flatMap((container) => objectsAt(container, 'mountPoints').map((mount) => ({ container, mount })))
}

function launchVolumes({ volumes }: TaskDefinition): Volume[] {
  return volumes.filter((volume) => isOn(volume, 'configuredAtLaunch'))
}
