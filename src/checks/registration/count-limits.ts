import { counted } from '../../base/sentence.ts'
import type { CheckSubject } from '../../report/subject.ts'
import { elementsAt, type Setting } from '../../task-definition/setting.ts'
import type { TaskDefinition } from '../../task-definition/task-definition.ts'
import { inContainer, inDefinition, type Rule, rule } from '../rule-check.ts'
import { apiReference, developerGuide } from './sources.ts'

type Keys = readonly [string, ...string[]]

interface CountLimit {
  readonly rule: string
  readonly most: number
  readonly keys: Keys
  /** Where the list is: at the top of the definition, or in each container. */
  readonly of: 'task' | 'container'
  readonly noun: string
  readonly source: string
  readonly refusal?: string
  readonly remedy: string
}

const limits: readonly CountLimit[] = [
  {
    rule: 'container-count',
    most: 10,
    keys: ['containerDefinitions'],
    of: 'task',
    noun: 'container',
    source: developerGuide('service-quotas'),
    refusal: 'Too many containers.',
    remedy: 'Spread the containers over several task definitions.',
  },
  {
    rule: 'placement-constraint-count',
    most: 10,
    keys: ['placementConstraints'],
    of: 'task',
    noun: 'placement constraint',
    source: apiReference('RegisterTaskDefinition'),
    remedy: 'Join constraints with and.',
  },
  {
    rule: 'tag-count',
    most: 50,
    keys: ['tags'],
    of: 'task',
    noun: 'tag',
    source: apiReference('RegisterTaskDefinition'),
    remedy: 'Remove tags.',
  },
  {
    rule: 'environment-file-count',
    most: 10,
    keys: ['environmentFiles'],
    of: 'container',
    noun: 'environment file',
    source: apiReference('ContainerDefinition'),
    refusal: 'The maximum number of environment files was exceeded. Specify ten or less and try again',
    remedy: 'Join files.',
  },
  {
    rule: 'credential-spec-count',
    most: 1,
    keys: ['credentialSpecs'],
    of: 'container',
    noun: 'credential spec',
    source: apiReference('ContainerDefinition'),
    remedy: 'Keep one.',
  },
  {
    rule: 'ignored-exit-code-count',
    most: 50,
    keys: ['restartPolicy', 'ignoredExitCodes'],
    of: 'container',
    noun: 'ignored exit code',
    source: apiReference('ContainerRestartPolicy'),
    remedy: 'Ignore fewer exit codes.',
  },
  {
    rule: 'port-range-count',
    most: 100,
    keys: ['portMappings'],
    of: 'container',
    noun: 'port range',
    source: apiReference('PortMapping'),
    remedy: 'Join ranges that lie beside each other.',
  },
]

/** How many there may be of a thing; the check of limits has these rules. */
export const countLimits: readonly Rule[] = limits.map((limit) =>
  rule({
    rule: limit.rule,
    demands: `${limit.of === 'task' ? 'A task' : 'A container'} has at most ${counted(limit.most, limit.noun)}.`,
    appliesTo: 'all',
    evidence: 'documented',
    source: limit.source,
    refusal: limit.refusal ?? null,
    find: (definition) =>
      listsOf(definition, limit).flatMap(({ list, place }) => {
        const all = elementsAt(list, ...limit.keys).filter((element) => countsFor(limit, element))
        const first = all[limit.most]
        return first === undefined ? [] : [{ ...place, pointer: first.pointer, count: all.length }]
      }),
    message: ({ count }) =>
      `Here are ${counted(count, limit.noun)}, and ECS takes at most ${limit.most}; this is the first beyond.`,
    remedy: () => limit.remedy,
  }),
)

function listsOf(definition: TaskDefinition, { of }: CountLimit): { list: Setting; place: CheckSubject }[] {
  if (of === 'task') return [{ list: definition, place: inDefinition('') }]
  return definition.containers.map((container) => ({ list: container, place: inContainer(container) }))
}

/** Of the port mappings only ranges count. */
function countsFor({ rule: id }: CountLimit, { value }: Setting): boolean {
  return id !== 'port-range-count' || (typeof value === 'object' && value !== null && 'containerPortRange' in value)
}
