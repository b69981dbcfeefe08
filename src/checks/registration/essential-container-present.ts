import { isJsonArray, ownValue } from '../../base/json.ts'
import { isEmptyValue } from '../../task-definition/registration/clean.ts'
import { inDefinition, rule, ruleCheck } from '../rule-check.ts'
import { apiReference, collectedRefusals } from './sources.ts'

const list = '/containerDefinitions'

/** A task lives as long as its essential containers, so ECS takes no definition without one. */
export const check = ruleCheck({
  id: 'essential-container-present',
  title: 'There is a container, and one of them is essential',
  rules: [
    rule({
      rule: 'no-container',
      demands: '`containerDefinitions` has at least one container.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: 'Container list cannot be empty',
      speaksBefore: ['task-definition-matches-schema'],
      find: ({ value }) => {
        const containers = ownValue(value, 'containerDefinitions')
        return isJsonArray(containers) && isEmptyValue(containers) ? [inDefinition(list)] : []
      },
      message: () => 'The task definition has no container, and ECS refuses to register it.',
      remedy: () => 'Add at least one container to containerDefinitions.',
    }),
    rule({
      rule: 'no-essential-container',
      demands: 'At least one container is essential; one that does not say so is.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('ContainerDefinition'),
      refusal: "Task definition doesn't have any essential container",
      find: ({ containers }) =>
        containers.length > 0 && containers.every(({ essential }) => !essential) ? [inDefinition(list)] : [],
      message: () =>
        'No container of the task is essential, and ECS refuses to register a task without an essential one.',
      remedy: () => 'Set essential to true on the container whose end should end the task.',
    }),
  ],
})
