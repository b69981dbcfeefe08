import { listed } from '../../base/sentence.ts'
import { isOlderThan } from '../../references/parse/task-platform.ts'
import { settingAt } from '../../task-definition/setting.ts'
import type { TaskDefinition } from '../../task-definition/task-definition.ts'
import { cpuUnitsOf, mebibytesOf } from '../../task-definition/task-size.ts'
import { inDefinition, rule, ruleCheck } from '../rule-check.ts'
import { fargateSizes, memoryFor } from './fargate-sizes.ts'
import { collectedRefusals, developerGuide } from './sources.ts'

const source = developerGuide('fargate-tasks-services')
/** CPU units from which on Linux needs platform version 1.4.0. */
const LARGE_CPU = 8192
/** CPU units of the smallest task with Windows. */
const LEAST_WINDOWS_CPU = 1024

/** Fargate has tasks of certain sizes only. */
export const check = ruleCheck({
  id: 'fargate-cpu-memory-supported',
  title: 'The task has a size that Fargate has',
  rules: [
    rule({
      rule: 'fargate-size-missing',
      demands: 'The task has `cpu` and `memory`.',
      appliesTo: ['FARGATE'],
      evidence: 'observed',
      source: collectedRefusals,
      refusal: "Fargate requires that 'cpu' be defined at the task level",
      find: (definition) => {
        const missing = ['cpu', 'memory'].filter((key) => settingAt(definition, key) === null)
        return missing.length === 0 ? [] : [{ ...inDefinition(''), missing }]
      },
      message: ({ missing }) => `The task has no ${listed(missing)}, without which Fargate takes no task.`,
      remedy: ({ missing }) => `Set ${listed(missing)} of the task to a size that Fargate has, such as 256 and 512.`,
    }),
    rule({
      rule: 'fargate-size',
      demands: '`cpu` and `memory` of the task are one of the sizes of Fargate.',
      appliesTo: ['FARGATE'],
      evidence: 'documented',
      source,
      refusal: 'No Fargate configuration exists for given values',
      find: (definition) => {
        const { cpu, memory } = sizeOf(definition)
        if (cpu === null || memory === null) return []
        const sizes = cpu.units === null ? null : memoryFor(cpu.units)
        if (memory.units !== null && sizes?.includes(memory.units) === true) return []
        return [{ ...inDefinition(sizes === null ? cpu.pointer : memory.pointer), sizes, cpu: cpu.units }]
      },
      message: ({ sizes, cpu }) =>
        sizes === null
          ? 'Fargate has no task with this cpu, and ECS refuses to register it.'
          : `Fargate has no task with ${cpu ?? 0} CPU units and this memory, and ECS refuses to register it.`,
      remedy: ({ sizes }) =>
        sizes === null
          ? `Set cpu to ${listed([...fargateSizes.keys()].map(String), 'or')}.`
          : `Set memory to ${memoryWords(sizes)}.`,
    }),
    rule({
      rule: 'fargate-windows-size',
      demands: 'A task with Windows has at least 1 vCPU.',
      appliesTo: ['FARGATE'],
      evidence: 'documented',
      source,
      refusal: 'No Fargate configuration exists for given values',
      find: (definition, { platform }) => {
        const { cpu } = sizeOf(definition)
        return platform.windows && cpu?.units != null && cpu.units < LEAST_WINDOWS_CPU && memoryFor(cpu.units) !== null
          ? [inDefinition(cpu.pointer)]
          : []
      },
      message: () => 'A Windows task on Fargate has at least 1 vCPU, and ECS refuses to register a smaller one.',
      remedy: () => `Set cpu to at least ${LEAST_WINDOWS_CPU}, with memory that goes with it.`,
    }),
    rule({
      rule: 'fargate-large-size-windows',
      demands: 'A task with Windows has at most 4 vCPU; larger ones are for Linux.',
      appliesTo: ['FARGATE'],
      evidence: 'reported',
      source,
      refusal: null,
      find: (definition, { platform }) => {
        const { cpu } = sizeOf(definition)
        return platform.windows && (cpu?.units ?? 0) >= LARGE_CPU && cpu !== null ? [inDefinition(cpu.pointer)] : []
      },
      message: () => 'Tasks of this size are there on Fargate for Linux, and the definition is for Windows.',
      remedy: () => 'Set cpu to at most 4096.',
    }),
    rule({
      rule: 'fargate-large-size-platform',
      demands: 'A task with 8 vCPU or more needs platform version 1.4.0.',
      appliesTo: ['FARGATE'],
      evidence: 'documented',
      source,
      refusal: null,
      find: (definition, { platform }) => {
        const { cpu } = sizeOf(definition)
        return (cpu?.units ?? 0) >= LARGE_CPU && cpu !== null && isOlderThan(platform, '1.4.0')
          ? [{ ...inDefinition(cpu.pointer), version: platform.platformVersion ?? '' }]
          : []
      },
      message: ({ version }) => `Fargate platform version ${version} has no tasks of this size; 1.4.0 has.`,
      remedy: () => 'Deploy on platform version LATEST.',
    }),
  ],
})

function sizeOf(definition: TaskDefinition) {
  const [cpu, memory] = [settingAt(definition, 'cpu'), settingAt(definition, 'memory')]
  return {
    cpu: cpu === null ? null : { pointer: cpu.pointer, units: cpuUnitsOf(cpu.value) },
    memory: memory === null ? null : { pointer: memory.pointer, units: mebibytesOf(memory.value) },
  }
}

/** Sizes in MiB as a sentence has them: all of a few, else how they go on. */
function memoryWords(sizes: readonly number[]): string {
  const [first = 0, second = 0, third = 0] = sizes
  if (sizes.length <= 4 || second - first !== third - second) return listed(sizes.map(String), 'or')
  return `${first} to ${sizes.at(-1)} in steps of ${second - first}`
}
