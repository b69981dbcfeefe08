import { objectsAt, type Setting, settingAt, textAt } from '../../task-definition/setting.ts'
import type { Container, TaskDefinition } from '../../task-definition/task-definition.ts'
import { inContainer, rule } from '../rule-check.ts'
import { apiReference } from './sources.ts'

const source = apiReference('ResourceRequirement')

/** Rules of GPUs and Neuron devices; the check of container settings has them. */
export const deviceRules = [
  rule({
    rule: 'gpu-value-or-sharing',
    demands: 'A GPU requirement has either a `value` or a `sharingStrategy`.',
    appliesTo: 'all',
    evidence: 'documented',
    source,
    refusal: null,
    find: (definition) =>
      requirementsOf(definition, 'GPU').flatMap(({ container, requirement }) => {
        const [value, sharing] = [settingAt(requirement, 'value'), settingAt(requirement, 'sharingStrategy')]
        if ((value === null) !== (sharing === null)) return []
        return [{ ...inContainer(container, requirement.pointer), both: value !== null }]
      }),
    message: ({ both }) =>
      both
        ? 'The container asks for whole GPUs and for a share of one at once, and ECS takes only one of the two.'
        : 'The container asks for a GPU without saying how much of it, and ECS refuses to register it.',
    remedy: () => 'Give value (how many GPUs) or sharingStrategy, not both.',
  }),
  rule({
    rule: 'gpu-sharing-mixed',
    demands: 'All containers that ask for GPUs use the same of the two.',
    appliesTo: 'all',
    evidence: 'documented',
    source,
    refusal: null,
    find: (definition) => {
      const asked = requirementsOf(definition, 'GPU').filter(
        ({ requirement }) =>
          (settingAt(requirement, 'value') === null) !== (settingAt(requirement, 'sharingStrategy') === null),
      )
      const shares = (requirement: Setting): boolean => settingAt(requirement, 'sharingStrategy') !== null
      const [first] = asked
      const other = asked.find(
        ({ requirement }) => first !== undefined && shares(requirement) !== shares(first.requirement),
      )
      return other === undefined ? [] : [inContainer(other.container, other.requirement.pointer)]
    },
    message: () =>
      'One container of the task asks for whole GPUs and another for a share, and ECS takes only one kind.',
    remedy: () => 'Use value or sharingStrategy in all containers of the task.',
  }),
  rule({
    rule: 'gpu-sharing-external',
    demands: 'A task on external instances does not share a GPU.',
    appliesTo: ['EXTERNAL'],
    evidence: 'documented',
    source,
    refusal: null,
    find: (definition) =>
      requirementsOf(definition, 'GPU').flatMap(({ container, requirement }) => {
        const sharing = settingAt(requirement, 'sharingStrategy')
        return sharing === null ? [] : [inContainer(container, sharing.pointer)]
      }),
    message: () => 'A task on external instances cannot share a GPU, and ECS refuses to register it.',
    remedy: () => 'Ask for whole GPUs with value, or remove EXTERNAL from requiresCompatibilities.',
  }),
  rule({
    rule: 'neuron-value',
    demands: 'A Neuron requirement has the `value` `ALL`, in one container of the task.',
    appliesTo: 'all',
    evidence: 'documented',
    source,
    refusal: null,
    find: (definition) =>
      requirementsOf(definition, 'NeuronDevice').flatMap(({ container, requirement }, index) => {
        const value = textAt(requirement, 'value')
        if (index === 0 && value?.value === 'ALL') return []
        return [{ ...inContainer(container, (value ?? requirement).pointer), second: index > 0 }]
      }),
    message: ({ second }) =>
      second
        ? 'A second container asks for Neuron devices, and only one container of a task can have them.'
        : 'The container asks for some Neuron devices, and ECS gives out all of an instance or none.',
    remedy: ({ second }) => (second ? 'Keep the requirement in one container.' : 'Set value to "ALL".'),
  }),
  rule({
    rule: 'neuron-launch-type',
    demands: 'Neuron devices are on managed instances.',
    appliesTo: ['EC2', 'FARGATE', 'EXTERNAL'],
    evidence: 'documented',
    source,
    refusal: null,
    find: (definition) =>
      requirementsOf(definition, 'NeuronDevice').map(({ container, requirement }) =>
        inContainer(container, requirement.pointer),
      ),
    message: () =>
      'Neuron devices are there on managed instances alone, and the definition is for another launch type.',
    remedy: () => 'Set requiresCompatibilities to MANAGED_INSTANCES, or remove the requirement.',
  }),
]

function requirementsOf({ containers }: TaskDefinition, type: string) {
  return containers.flatMap((container: Container) =>
    objectsAt(container, 'resourceRequirements')
      .filter((requirement) => textAt(requirement, 'type')?.value === type)
      .map((requirement) => ({ container, requirement })),
  )
}
