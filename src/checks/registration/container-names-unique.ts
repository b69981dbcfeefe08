import { quoted } from '../../base/sentence.ts'
import { textAt } from '../../task-definition/setting.ts'
import { repeatedNames } from '../names-unique.ts'
import { inContainer, rule, ruleCheck } from '../rule-check.ts'
import { collectedRefusals } from './sources.ts'

/** Links, dependencies, load balancers and overrides name a container; its name must mean one. */
export const check = ruleCheck({
  id: 'container-names-unique',
  title: 'Every container has a name of its own',
  rules: [
    rule({
      rule: 'repeated-container-name',
      demands: 'No two containers have the same name.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: 'Container names must be unique within a task definition',
      find: ({ containers }) =>
        repeatedNames(containers).map((container) => ({
          ...inContainer(container, textAt(container, 'name')?.pointer),
          name: container.name,
        })),
      message: ({ name }) =>
        `Another container is named ${quoted(name)} as well, and ECS refuses to register two of one name.`,
      remedy: () => 'Rename one of the two, also where other containers and the service name it.',
    }),
  ],
})
