import { quoted } from '../../base/sentence.ts'
import { isOlderThan } from '../../references/parse/task-platform.ts'
import { isOn, settingAt, textAt, textsAt } from '../../task-definition/setting.ts'
import { inContainer, inDefinition, inVolume, rule, ruleCheck } from '../rule-check.ts'
import { refusedInContainers, refusedInTask, refusedInVolumes } from './fargate-refusals.ts'
import { apiReference, developerGuide, issue } from './sources.ts'

const fargate = ['FARGATE']
const differences = developerGuide('fargate-tasks-services')
const logDrivers = ['awslogs', 'splunk', 'awsfirelens']

/** Settings that reach for the host, which on Fargate nobody has. */
export const check = ruleCheck({
  id: 'fargate-settings-supported',
  title: 'Fargate takes every setting',
  rules: [
    rule({
      rule: 'fargate-network-mode',
      demands: '`networkMode` is `awsvpc`.',
      appliesTo: fargate,
      evidence: 'documented',
      source: apiReference('RegisterTaskDefinition'),
      refusal: "Fargate only supports network mode 'awsvpc'.",
      find: (definition) => {
        const mode = settingAt(definition, 'networkMode')
        return mode?.value === 'awsvpc' ? [] : [{ ...inDefinition(mode?.pointer ?? ''), missing: mode === null }]
      },
      message: ({ missing }) =>
        missing
          ? 'The task has no networkMode, which stands for bridge, and Fargate takes only awsvpc.'
          : 'Fargate takes only network mode awsvpc, and ECS refuses to register another.',
      remedy: () => 'Set networkMode to awsvpc.',
    }),
    ...refusedInTask,
    ...refusedInVolumes,
    ...refusedInContainers,
    rule({
      rule: 'fargate-capabilities',
      demands: 'The only capability that is added is `SYS_PTRACE`.',
      appliesTo: fargate,
      evidence: 'documented',
      source: apiReference('KernelCapabilities'),
      refusal: '%s is not allowed on Fargate.',
      find: ({ containers }) =>
        containers.flatMap((container) =>
          textsAt(container, 'linuxParameters', 'capabilities', 'add')
            .filter(({ value }) => value !== 'SYS_PTRACE' && value !== 'CAP_SYS_PTRACE')
            .map(({ pointer, value }) => ({ ...inContainer(container, pointer), capability: value })),
        ),
      message: ({ capability }) =>
        `Fargate does not add the capability ${quoted(capability)}, and ECS refuses to register it.`,
      remedy: () => 'Remove it: on Fargate, SYS_PTRACE alone can be added.',
    }),
    rule({
      rule: 'fargate-log-driver',
      demands: `The log driver is ${logDrivers.join(', ')}.`,
      appliesTo: fargate,
      evidence: 'documented',
      source: apiReference('LogConfiguration'),
      refusal: '%s is not a valid log driver. Must be one of [awslogs, splunk, awsfirelens]',
      find: ({ containers }) =>
        containers.flatMap((container) => {
          const driver = textAt(container, 'logConfiguration', 'logDriver')
          return driver === null || logDrivers.includes(driver.value) || !otherDrivers.has(driver.value)
            ? []
            : [{ ...inContainer(container, driver.pointer), driver: driver.value }]
        }),
      message: ({ driver }) => `Fargate has no log driver ${driver}, and ECS refuses to register it.`,
      remedy: () => 'Use awslogs, splunk or awsfirelens.',
    }),
    rule({
      rule: 'fargate-firelens-s3',
      demands: 'A FireLens configuration is a file of the image, not an object in S3.',
      appliesTo: fargate,
      evidence: 'documented',
      source: apiReference('FirelensConfiguration'),
      refusal: 'Invalid arn syntax.',
      find: ({ containers }) =>
        containers.flatMap((container) => {
          const options = container.firelens?.options
          const type = options?.get('config-file-type')
          const place = options?.get('config-file-value') ?? type
          return type?.text === 's3' && place !== undefined ? [inContainer(container, place.pointer)] : []
        }),
      message: () =>
        'Fargate takes a FireLens configuration only from a file in the image, not from S3, and ECS refuses to register it.',
      remedy: () => 'Set config-file-type to file and put the configuration into the image.',
    }),
    rule({
      rule: 'fargate-windows-arm64',
      demands: 'A task with Windows is for `X86_64`.',
      appliesTo: fargate,
      evidence: 'documented',
      source: apiReference('RuntimePlatform'),
      refusal: null,
      find: (definition, { platform }) =>
        platform.windows && definition.cpuArchitecture === 'ARM64'
          ? [inDefinition('/runtimePlatform/cpuArchitecture')]
          : [],
      message: () => 'Fargate has no ARM64 for Windows, and ECS refuses to register it.',
      remedy: () => 'Set cpuArchitecture to X86_64.',
    }),
    rule({
      rule: 'fargate-windows-port',
      demands: 'A Windows container does not use port 3150, which AWS keeps for itself.',
      appliesTo: fargate,
      evidence: 'documented',
      source: developerGuide('task_definition_parameters'),
      refusal: null,
      find: ({ containers }, { platform }) =>
        platform.windows
          ? containers.flatMap((container) =>
              container.portMappings
                .filter(({ containerPort }) => containerPort === 3150)
                .map(({ pointer }) => inContainer(container, `${pointer}/containerPort`)),
            )
          : [],
      message: () => 'Port 3150 is kept by AWS on Windows tasks of Fargate.',
      remedy: () => 'Let the container listen on another port.',
    }),
    rule({
      rule: 'fargate-windows-environment-files',
      demands: 'A Windows container has no `environmentFiles`.',
      appliesTo: fargate,
      evidence: 'reported',
      source: issue('aws/containers-roadmap', 1626),
      refusal: null,
      find: ({ containers }, { platform }) =>
        containers.flatMap((container) => {
          const files = settingAt(container, 'environmentFiles')
          return platform.windows && files !== null ? [inContainer(container, files.pointer)] : []
        }),
      message: () => 'Fargate was reported not to read environment files for Windows containers.',
      remedy: () => 'Set the variables under environment or secrets.',
    }),
    rule({
      rule: 'fargate-windows-ephemeral-storage',
      demands: 'A task with Windows has no `ephemeralStorage`; what AWS says of it contradicts itself.',
      appliesTo: fargate,
      evidence: 'reported',
      source: issue('aws/containers-roadmap', 1627),
      refusal: null,
      find: (definition, { platform }) => {
        const storage = settingAt(definition, 'ephemeralStorage')
        return platform.windows && storage !== null ? [inDefinition(storage.pointer)] : []
      },
      message: () => 'ephemeralStorage was reported to have no effect on Windows tasks of Fargate.',
      remedy: () => 'Remove ephemeralStorage, and keep the image small.',
    }),
    rule({
      rule: 'fargate-platform-family',
      demands: 'A task with Windows is not deployed on a platform version that only Linux has.',
      appliesTo: fargate,
      evidence: 'reported',
      source: developerGuide('platform-fargate'),
      refusal: 'The specified platform does not exist.',
      find: (_definition, { platform }) => {
        const version = platform.platformVersion ?? ''
        return platform.windows && linuxVersions.includes(version)
          ? [{ ...inDefinition('/runtimePlatform/operatingSystemFamily'), version }]
          : []
      },
      message: ({ version }) =>
        `Fargate platform version ${version} is Linux's, and this task has Windows, whose only one is 1.0.0.`,
      remedy: () => 'Deploy on platform version LATEST, which is right for either operating system.',
    }),
    rule({
      rule: 'fargate-platform-version',
      demands: 'Settings that came with platform version 1.4.0 are not deployed on an older one.',
      appliesTo: fargate,
      evidence: 'documented',
      source: differences,
      refusal: null,
      find: (definition, { platform }) => {
        if (!isOlderThan(platform, '1.4.0')) return []
        const { containers, volumes } = definition
        const version = platform.platformVersion ?? ''
        const storage = settingAt(definition, 'ephemeralStorage')
        return [
          ...(storage === null ? [] : [{ ...inDefinition(storage.pointer), what: 'ephemeralStorage', version }]),
          ...volumes
            .filter((volume) => isOn(volume, 'configuredAtLaunch'))
            .map((volume) => ({ ...inVolume(volume), what: 'volumes that are configured at launch', version })),
          ...containers.flatMap((container) =>
            laterSettings.flatMap(({ what, keys }) => {
              const setting = settingAt(container, ...keys)
              return setting === null ? [] : [{ ...inContainer(container, setting.pointer), what, version }]
            }),
          ),
        ]
      },
      message: ({ what, version }) => `Fargate platform version ${version} does not have ${what}; 1.4.0 has.`,
      remedy: () => 'Deploy on platform version LATEST.',
    }),
  ],
})

/**
 * Platform versions that Windows never had. The two count apart, and 1.0.0 was once a version of Linux too, so that it tells nothing of
 * the operating system; nor does a number that is not known yet.
 */
const linuxVersions = ['1.1.0', '1.2.0', '1.3.0', '1.4.0']

/** Settings of containers that came with platform version 1.4.0. */
const laterSettings: readonly { readonly what: string; readonly keys: readonly [string, ...string[]] }[] = [
  { what: 'systemControls', keys: ['systemControls'] },
  { what: 'added capabilities', keys: ['linuxParameters', 'capabilities', 'add'] },
]

/** Drivers that ECS has elsewhere; a name that it does not know at all is told by the schema. */
const otherDrivers = new Set(['fluentd', 'gelf', 'journald', 'json-file', 'syslog'])
