import { quoted } from '../../base/sentence.ts'
import { demandedLaunchTypes } from '../../references/parse/task-platform.ts'
import { numberAt, type Setting, settingAt } from '../../task-definition/setting.ts'
import type { Container, TaskDefinition } from '../../task-definition/task-definition.ts'
import { cpuUnitsOf, mebibytesOf } from '../../task-definition/task-size.ts'
import { inContainer, inDefinition, rule, ruleCheck } from '../rule-check.ts'
import { apiReference, collectedRefusals, issue } from './sources.ts'

type Resource = 'cpu' | 'memory' | 'memoryReservation'

/** What the containers ask for must fit into what the task has. */
export const check = ruleCheck({
  id: 'container-resources-fit-task',
  title: 'What the containers ask for fits into the task',
  rules: [
    rule({
      rule: 'memory-over-task',
      demands: 'The `memory` of a container is at most that of the task.',
      appliesTo: 'all',
      evidence: 'observed',
      source: issue('pulumi/pulumi-awsx', 1220),
      refusal: "The 'memory' setting for container '%s' is greater than for the task",
      find: (definition) => {
        const task = taskMemory(definition)
        return asking(definition.containers, 'memory').flatMap(({ container, amount }) =>
          task !== null && amount.value > task
            ? [{ ...inContainer(container, amount.pointer), name: container.name, amount: amount.value, task }]
            : [],
        )
      },
      message: ({ name, amount, task }) =>
        `Container ${quoted(name)} may use ${amount} MiB of memory, more than the ${task} MiB of the whole task, and ECS refuses to register it.`,
      remedy: ({ task }) => `Lower the container's memory to at most ${task}, or raise the memory of the task.`,
    }),
    rule({
      rule: 'reservations-over-task',
      demands: 'The `memoryReservation` of all containers together is at most the `memory` of the task.',
      appliesTo: 'all',
      evidence: 'observed',
      source: issue('cloudnativedaysjp/dreamkast-infra', 4766),
      refusal:
        "The sum of all container 'memoryReservation' values cannot be greater than the value of the task 'memory'",
      find: (definition) => sumOver(definition, 'memoryReservation', taskMemory(definition)),
      message: ({ sum, task }) =>
        `The containers reserve ${sum} MiB of memory together, more than the ${task} MiB of the task, and ECS refuses to register it.`,
      remedy: () => 'Lower memoryReservation of the containers, or raise the memory of the task.',
    }),
    rule({
      rule: 'cpu-over-fargate-task',
      demands: 'The `cpu` of all containers together is at most that of the task.',
      appliesTo: ['FARGATE'],
      evidence: 'observed',
      source: issue('klothoplatform/klotho', 892),
      refusal: "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'",
      find: (definition) => sumOver(definition, 'cpu', taskCpu(definition)),
      message: ({ sum, task }) =>
        `The containers ask for ${sum} CPU units together, more than the ${task} of the task, and ECS refuses to register it.`,
      remedy: () => 'Lower cpu of the containers, or raise the cpu of the task.',
    }),
    rule({
      rule: 'cpu-over-task',
      demands: 'The `cpu` of all containers together is at most that of the task, on other launch types too.',
      appliesTo: 'all',
      evidence: 'reported',
      source: collectedRefusals,
      refusal: "The sum of all container 'cpu' values cannot be greater than the task-level 'cpu' value",
      find: (definition, { platform }) =>
        demandedLaunchTypes(definition, platform).includes('FARGATE')
          ? []
          : sumOver(definition, 'cpu', taskCpu(definition)),
      message: ({ sum, task }) =>
        `The containers ask for ${sum} CPU units together, more than the ${task} of the task; ECS was reported to refuse that.`,
      remedy: () => 'Lower cpu of the containers, or raise the cpu of the task.',
    }),
    rule({
      rule: 'reservation-over-memory',
      demands: 'A container that has both has at least as much `memory` as `memoryReservation`.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('ContainerDefinition'),
      refusal: "'memory' must be greater than or equal to 'memoryReservation'",
      find: ({ containers }) =>
        asking(containers, 'memoryReservation').flatMap(({ container, amount }) => {
          const limit = numberAt(container, 'memory')?.value ?? null
          return limit !== null && amount.value > limit
            ? [{ ...inContainer(container, amount.pointer), name: container.name, reserved: amount.value, limit }]
            : []
        }),
      message: ({ name, reserved, limit }) =>
        `Container ${quoted(name)} reserves ${reserved} MiB of memory, more than the ${limit} MiB that it may use, and ECS refuses to register it.`,
      remedy: () => 'Set memory to at least memoryReservation.',
    }),
  ],
})

function taskMemory(definition: TaskDefinition): number | null {
  return mebibytesOf(settingAt(definition, 'memory')?.value ?? null)
}

function taskCpu(definition: TaskDefinition): number | null {
  return cpuUnitsOf(settingAt(definition, 'cpu')?.value ?? null)
}

interface Asking {
  readonly container: Container
  readonly amount: Setting<number>
}

function asking(containers: readonly Container[], resource: Resource): Asking[] {
  return containers.flatMap((container) => {
    const amount = numberAt(container, resource)
    return amount === null ? [] : [{ container, amount }]
  })
}

/** What is too much together stands at the one container that asks for too much alone, else at all of them. */
function sumOver({ containers }: TaskDefinition, resource: Resource, task: number | null) {
  const all = asking(containers, resource)
  const sum = all.reduce((total, { amount }) => total + amount.value, 0)
  if (task === null || sum <= task) return []
  const alone = all.find(({ amount }) => amount.value > task)
  const place =
    alone === undefined ? inDefinition('/containerDefinitions') : inContainer(alone.container, alone.amount.pointer)
  return [{ ...place, sum, task }]
}
