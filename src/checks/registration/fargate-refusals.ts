import { objectsAt, settingAt, textAt } from '../../task-definition/setting.ts'
import type { Evidence } from '../check.ts'
import { inContainer, inDefinition, inVolume, type Rule, rule } from '../rule-check.ts'
import { apiReference, collectedRefusals, developerGuide } from './sources.ts'

const appliesTo = ['FARGATE']
const differences = developerGuide('fargate-tasks-services')
const runtimeReference = apiReference('LinuxParameters')

interface Refused {
  readonly rule: string
  /** Where the setting is, and how it is called in sentences. */
  readonly keys: readonly [string, ...string[]]
  readonly evidence: Evidence
  readonly source: string
  readonly refusal: string | null
  readonly remedy: string
}

const taskSettings: readonly Refused[] = [
  {
    rule: 'fargate-ipc-mode',
    keys: ['ipcMode'],
    evidence: 'observed',
    source: differences,
    refusal: 'Fargate compatible task definitions do not support ipcMode',
    remedy: 'Remove ipcMode.',
  },
  {
    rule: 'fargate-placement-constraints',
    keys: ['placementConstraints'],
    evidence: 'observed',
    source: differences,
    refusal: 'Fargate compatible task definitions do not support constraints',
    remedy: 'Remove placementConstraints: Fargate places tasks by subnet alone.',
  },
  {
    rule: 'fargate-inference-accelerators',
    keys: ['inferenceAccelerators'],
    evidence: 'observed',
    source: collectedRefusals,
    refusal: "Unsupported field 'inferenceAccelerators'",
    remedy: 'Remove inferenceAccelerators.',
  },
]

const volumeSettings: readonly Refused[] = [
  {
    rule: 'fargate-docker-volume',
    keys: ['dockerVolumeConfiguration'],
    evidence: 'observed',
    source: apiReference('Volume'),
    refusal: 'Fargate compatible task definitions do not support dockerVolumeConfiguration',
    remedy: 'Use an empty volume of the task, EFS or EBS.',
  },
  {
    rule: 'fargate-host-path',
    keys: ['host', 'sourcePath'],
    evidence: 'observed',
    source: apiReference('HostVolumeProperties'),
    refusal: 'Fargate compatible task definitions do not support sourcePath',
    remedy: 'Remove sourcePath: the volume is then the own of the task. What must last belongs on EFS or EBS.',
  },
  {
    rule: 'fargate-fsx-volume',
    keys: ['fsxWindowsFileServerVolumeConfiguration'],
    evidence: 'documented',
    source: developerGuide('wfsx-volumes'),
    refusal: null,
    remedy: 'Use EFS on Linux, or run the task on EC2 with Windows.',
  },
]

const containerSettings: readonly Refused[] = [
  {
    rule: 'fargate-privileged',
    keys: ['privileged'],
    evidence: 'observed',
    source: differences,
    refusal: "Fargate requires that the 'privileged' setting be 'false'",
    remedy: 'Remove privileged.',
  },
  {
    rule: 'fargate-security-options',
    keys: ['dockerSecurityOptions'],
    evidence: 'observed',
    source: apiReference('ContainerDefinition'),
    refusal: 'Fargate compatible task definitions do not support dockerSecurityOptions',
    remedy: 'Remove dockerSecurityOptions.',
  },
  {
    rule: 'fargate-dns-search-domains',
    keys: ['dnsSearchDomains'],
    evidence: 'documented',
    source: differences,
    refusal: null,
    remedy: 'Remove dnsSearchDomains, and use full names.',
  },
  {
    rule: 'fargate-devices',
    keys: ['linuxParameters', 'devices'],
    evidence: 'observed',
    source: runtimeReference,
    refusal: 'Fargate compatible task definitions do not support devices',
    remedy: 'Remove devices.',
  },
  {
    rule: 'fargate-shared-memory-size',
    keys: ['linuxParameters', 'sharedMemorySize'],
    evidence: 'observed',
    source: runtimeReference,
    refusal: 'Fargate compatible task definitions do not support sharedMemorySize',
    remedy: 'Remove sharedMemorySize, and keep the program from using /dev/shm.',
  },
  {
    rule: 'fargate-max-swap',
    keys: ['linuxParameters', 'maxSwap'],
    evidence: 'observed',
    source: runtimeReference,
    refusal: 'Fargate compatible task definitions do not support maxSwap',
    remedy: 'Remove maxSwap.',
  },
  {
    rule: 'fargate-swappiness',
    keys: ['linuxParameters', 'swappiness'],
    evidence: 'documented',
    source: runtimeReference,
    refusal: null,
    remedy: 'Remove swappiness.',
  },
]

/** Settings of the task that Fargate does not take. */
export const refusedInTask: readonly Rule[] = [
  rule({
    rule: 'fargate-pid-mode',
    demands: '`pidMode` is `task`, or left out.',
    appliesTo,
    evidence: 'observed',
    source: apiReference('RegisterTaskDefinition'),
    refusal: "Tasks using the Fargate launch type do not support pidMode 'host'",
    find: (definition) => {
      const mode = textAt(definition, 'pidMode')
      return mode?.value === 'host' ? [inDefinition(mode.pointer)] : []
    },
    message: () =>
      'Fargate does not share the process namespace of its host, and ECS refuses to register pidMode host.',
    remedy: () => 'Set pidMode to task, or remove it.',
  }),
  ...taskSettings.map((refused) =>
    rule({
      ...commonTo(refused),
      find: (definition) => {
        const setting = settingAt(definition, ...refused.keys)
        return setting === null ? [] : [inDefinition(setting.pointer)]
      },
    }),
  ),
]

/** Kinds of volumes that Fargate does not mount. */
export const refusedInVolumes: readonly Rule[] = volumeSettings.map((refused) =>
  rule({
    ...commonTo(refused),
    find: ({ volumes }) =>
      volumes.flatMap((volume) => {
        const setting = settingAt(volume, ...refused.keys)
        return setting === null ? [] : [inVolume(volume, ...refused.keys)]
      }),
  }),
)

/** Settings of a container that Fargate does not take; one that is off is not set. */
export const refusedInContainers: readonly Rule[] = [
  ...containerSettings.map((refused) =>
    rule({
      ...commonTo(refused),
      find: ({ containers }) =>
        containers.flatMap((container) => {
          const setting = settingAt(container, ...refused.keys)
          return setting === null || setting.value === false ? [] : [inContainer(container, setting.pointer)]
        }),
    }),
  ),
  rule({
    rule: 'fargate-gpu',
    demands: 'No container asks for GPUs or accelerators under `resourceRequirements`.',
    appliesTo,
    evidence: 'observed',
    source: differences,
    refusal: 'Tasks using the Fargate launch type do not support GPU resource requirements',
    find: ({ containers }) =>
      containers.flatMap((container) =>
        objectsAt(container, 'resourceRequirements')
          .filter((requirement) => textAt(requirement, 'type')?.value !== 'NeuronDevice')
          .map(({ pointer }) => inContainer(container, pointer)),
      ),
    message: () => 'Fargate has no GPUs, and ECS refuses to register it.',
    remedy: () => 'Remove resourceRequirements, or run the task on EC2 or managed instances.',
  }),
]

function commonTo({ rule: id, keys, evidence, source, refusal, remedy }: Refused) {
  const name = keys.at(-1) ?? ''
  return {
    rule: id,
    demands: `No \`${keys.join('.')}\`.`,
    appliesTo,
    evidence,
    source,
    refusal,
    message: () => `Fargate does not take ${name}, and ECS refuses to register it.`,
    remedy: () => remedy,
  }
}
