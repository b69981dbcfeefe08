import { isWindows } from '../../task-definition/task-definition.ts'
import { inDefinition, placesOf, rule } from '../rule-check.ts'
import { apiReference, developerGuide, issue } from './sources.ts'

const linuxSettings = [
  'linuxParameters',
  'privileged',
  'readonlyRootFilesystem',
  'systemControls',
  'links',
  'ulimits',
] as const
const linuxNetworkModes: ReadonlySet<string | null> = new Set(['bridge', 'host', 'none'])

/** Rules of Windows containers; the check of container settings has them. */
export const windowsRules = [
  rule({
    rule: 'windows-setting',
    demands:
      'A Windows container has no `linuxParameters`, `privileged`, `readonlyRootFilesystem`, `systemControls`, `links` or `ulimits`.',
    appliesTo: 'all',
    evidence: 'reported',
    source: apiReference('ContainerDefinition'),
    refusal: null,
    find: (definition) =>
      isWindows(definition)
        ? linuxSettings.flatMap((key) => placesOf(definition.containers, key).map((place) => ({ ...place, key })))
        : [],
    message: ({ key }) => `Windows containers do not have ${key}, says AWS; it is refused or has no effect.`,
    remedy: ({ key }) => `Remove ${key}.`,
  }),
  rule({
    rule: 'windows-network-mode',
    demands: 'A Windows task on instances has network mode `awsvpc`, or leaves it to ECS.',
    appliesTo: ['EC2', 'EXTERNAL'],
    evidence: 'reported',
    source: developerGuide('task-networking'),
    refusal: null,
    find: (definition) => {
      const { networkMode } = definition
      return isWindows(definition) && linuxNetworkModes.has(networkMode)
        ? [{ ...inDefinition('/networkMode'), networkMode }]
        : []
    },
    message: ({ networkMode }) =>
      `Windows containers do not have network mode ${networkMode}, says AWS; their tasks have awsvpc or Windows' own network.`,
    remedy: () => 'Remove networkMode, or set it to awsvpc.',
  }),
  rule({
    rule: 'windows-memory-reservation',
    demands: 'A Windows container on instances has no `memoryReservation`.',
    appliesTo: ['EC2', 'EXTERNAL'],
    evidence: 'reported',
    source: issue('aws/amazon-ecs-agent', 3504),
    refusal: null,
    find: (definition) => (isWindows(definition) ? placesOf(definition.containers, 'memoryReservation') : []),
    message: () =>
      'Windows cannot reserve memory for a container; somebody\'s tasks stopped with "Windows does not support MemoryReservation".',
    remedy: () => 'Remove memoryReservation, and set memory.',
  }),
]
