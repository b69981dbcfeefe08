import type { CheckSubject } from '../../report/subject.ts'
import { numberAt, objectsAt, type Setting, settingAt } from '../../task-definition/setting.ts'
import type { TaskDefinition } from '../../task-definition/task-definition.ts'
import { cpuUnitsOf } from '../../task-definition/task-size.ts'
import { inContainer, inDefinition, type Rule, rule } from '../rule-check.ts'
import { apiReference } from './sources.ts'

interface NumberLimit {
  readonly rule: string
  readonly least: number
  /** Infinite where only the least is known. */
  readonly most: number
  readonly keys: readonly [string, ...string[]]
  readonly of: 'task' | 'container'
  readonly unit: string
  readonly appliesTo: 'all' | readonly string[]
  readonly evidence: 'documented' | 'observed' | 'reported'
  readonly source: string
  readonly refusal?: string
  /** Zero is as good as nothing. */
  readonly zeroIsNone?: boolean
}

const limits: readonly NumberLimit[] = [
  {
    rule: 'ephemeral-storage-size',
    least: 21,
    most: 200,
    keys: ['ephemeralStorage', 'sizeInGiB'],
    of: 'task',
    unit: 'GiB',
    appliesTo: 'all',
    evidence: 'documented',
    source: apiReference('EphemeralStorage'),
    refusal: 'EphemeralStorage size should be at least 21',
  },
  {
    rule: 'restart-attempt-period',
    least: 60,
    most: 1800,
    keys: ['restartPolicy', 'restartAttemptPeriod'],
    of: 'container',
    unit: 'seconds',
    appliesTo: 'all',
    evidence: 'documented',
    source: apiReference('ContainerRestartPolicy'),
    refusal: "the 'restartAttemptPeriod' setting for container '%s' must be between 60 and 1800",
  },
  {
    rule: 'start-timeout',
    least: 2,
    most: 120,
    keys: ['startTimeout'],
    of: 'container',
    unit: 'seconds',
    appliesTo: ['FARGATE'],
    evidence: 'documented',
    source: apiReference('ContainerDefinition'),
  },
  {
    rule: 'stop-timeout',
    least: 0,
    most: 120,
    keys: ['stopTimeout'],
    of: 'container',
    unit: 'seconds',
    appliesTo: ['FARGATE'],
    evidence: 'documented',
    source: apiReference('ContainerDefinition'),
  },
  {
    rule: 'swappiness-range',
    least: 0,
    most: 100,
    keys: ['linuxParameters', 'swappiness'],
    of: 'container',
    unit: '',
    appliesTo: 'all',
    evidence: 'documented',
    source: apiReference('LinuxParameters'),
  },
  {
    rule: 'container-memory-minimum',
    least: 4,
    most: Number.POSITIVE_INFINITY,
    keys: ['memory'],
    of: 'container',
    unit: 'MiB',
    appliesTo: 'all',
    evidence: 'reported',
    source: apiReference('ContainerDefinition'),
    zeroIsNone: true,
  },
]

/** Largest integer of 32 bits, which is what the API's integers are. */
const MAX_INTEGER = 2 ** 31 - 1

/** How large a number may be; the check of limits has these rules. */
export const numberLimits: readonly Rule[] = [
  ...limits.map(numberLimit),
  rule({
    rule: 'task-cpu-range',
    demands: 'Off Fargate, the `cpu` of a task is 128 to 196608 CPU units.',
    appliesTo: ['EC2', 'EXTERNAL'],
    evidence: 'documented',
    source: apiReference('RegisterTaskDefinition'),
    refusal: "Invalid 'cpu' setting for task",
    find: (definition) => {
      const cpu = settingAt(definition, 'cpu')
      const units = cpu === null ? null : cpuUnitsOf(cpu.value)
      const fargate = definition.requiresCompatibilities.includes('FARGATE')
      if (cpu === null || units === null || fargate || (units >= 128 && units <= 196_608)) return []
      return [{ ...inDefinition(cpu.pointer), units }]
    },
    message: ({ units }) => `The task has ${units} CPU units, and ECS takes 128 (1/8 vCPU) to 196608 (192 vCPU).`,
    remedy: () => 'Set cpu to at least 128, or leave it out.',
  }),
  rule({
    rule: 'integer-size',
    demands: `Whole numbers are at most ${MAX_INTEGER}.`,
    appliesTo: 'all',
    evidence: 'reported',
    source: apiReference('Ulimit'),
    refusal: null,
    find: (definition) =>
      definition.containers.flatMap((container) =>
        objectsAt(container, 'ulimits').flatMap((ulimit) =>
          ['softLimit', 'hardLimit'].flatMap((key) => {
            const limit = numberAt(ulimit, key)
            return limit === null || Math.abs(limit.value) <= MAX_INTEGER ? [] : [inContainer(container, limit.pointer)]
          }),
        ),
      ),
    message: () => 'The limit does not fit into an integer of 32 bits, which is what ECS takes here.',
    remedy: () => `Write at most ${MAX_INTEGER}, or -1 for no limit.`,
  }),
]

function numberLimit(limit: NumberLimit): Rule {
  const name = limit.keys.join('.')
  const range = limit.most === Number.POSITIVE_INFINITY ? `at least ${limit.least}` : `${limit.least} to ${limit.most}`
  const amount = limit.unit === '' ? range : `${range} ${limit.unit}`
  return rule({
    rule: limit.rule,
    demands: `\`${name}\` is ${amount}.`,
    appliesTo: limit.appliesTo,
    evidence: limit.evidence,
    source: limit.source,
    refusal: limit.refusal ?? null,
    find: (definition) =>
      settingsOf(definition, limit).flatMap(({ place, setting }) => {
        const number = numberAt(setting, ...limit.keys)
        if (number === null || (number.value === 0 && limit.zeroIsNone === true)) return []
        if (number.value >= limit.least && number.value <= limit.most) return []
        return [{ ...place, pointer: number.pointer, value: number.value }]
      }),
    message: ({ value }) => `The value of ${name} is ${value}, and ECS takes ${amount}.`,
    remedy: () => `Set it to ${amount}.`,
  })
}

function settingsOf(definition: TaskDefinition, { of }: NumberLimit): { setting: Setting; place: CheckSubject }[] {
  if (of === 'task') return [{ setting: definition, place: inDefinition('') }]
  return definition.containers.map((container) => ({ setting: container, place: inContainer(container) }))
}
