import { quoted } from '../../base/sentence.ts'
import { demandedLaunchTypes } from '../../references/parse/task-platform.ts'
import { numberAt, settingAt } from '../../task-definition/setting.ts'
import { inContainer, rule, ruleCheck } from '../rule-check.ts'
import { apiReference } from './sources.ts'

/** Without a size for the task, ECS places it by what its containers ask for. */
export const check = ruleCheck({
  id: 'container-memory-set',
  title: 'The task or each of its containers says how much memory it needs',
  rules: [
    rule({
      rule: 'no-container-memory',
      demands: 'Where the task has no `memory`, each container has `memory` or `memoryReservation`.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('ContainerDefinition'),
      refusal: "At least one of 'memory' or 'memoryReservation' must be specified",
      find: (definition, { platform }) => {
        // On Fargate it is the task's memory that is missing, which fargate-cpu-memory-supported tells.
        const fargate = demandedLaunchTypes(definition, platform).includes('FARGATE')
        if (fargate || settingAt(definition, 'memory') !== null) return []
        return definition.containers
          .filter((container) => !asksForMemory(container, 'memory') && !asksForMemory(container, 'memoryReservation'))
          .map((container) => ({ ...inContainer(container), name: container.name }))
      },
      message: ({ name }) =>
        `Container ${quoted(name)} has no memory: neither memory nor memoryReservation is set there, nor memory for the task, and ECS refuses to register it.`,
      remedy: () => 'Set memory or memoryReservation on the container in MiB, or memory on the task.',
    }),
  ],
})

/** A wrong type asks too: it is the schema's to report. Zero asks for nothing. */
function asksForMemory(container: Parameters<typeof settingAt>[0], key: string): boolean {
  return settingAt(container, key) !== null && numberAt(container, key)?.value !== 0
}
