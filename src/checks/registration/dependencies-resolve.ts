import { listed, quoted } from '../../base/sentence.ts'
import { objectAt, objectsAt, type Setting, settingAt, textAt, textsAt } from '../../task-definition/setting.ts'
import type { Container, TaskDefinition } from '../../task-definition/task-definition.ts'
import { inContainer, inDefinition, rule, ruleCheck } from '../rule-check.ts'
import { cyclesIn } from './cycles.ts'
import { areFinal } from './final-names.ts'
import { apiReference, collectedRefusals, issue } from './sources.ts'

/** Most containers of a cycle that a sentence names. */
const MAX_NAMED = 8

/** A container waits for, links to, or hands its traffic to others by their names. */
export const check = ruleCheck({
  id: 'dependencies-resolve',
  title: 'Every container that another one needs is there, and can be waited for',
  rules: [
    rule({
      rule: 'dependency-missing',
      demands: 'A container in `dependsOn` is one of the task.',
      appliesTo: 'all',
      evidence: 'observed',
      source: issue('dagster-io/dagster', 6926),
      refusal: "Cannot depend on container + '%s' because it does not exist",
      find: (definition) => {
        if (!areFinal(definition.containers)) return []
        return dependenciesOf(definition)
          .filter(({ target }) => target === null)
          .map(({ container, name }) => ({
            ...inContainer(container, name.pointer),
            name: container.name,
            needed: name.value,
          }))
      },
      message: ({ name, needed }) =>
        `Container ${quoted(name)} depends on ${quoted(needed)}, which the task does not have, and ECS refuses to register it.`,
      remedy: () => 'Correct the name, add the container, or remove the dependency.',
    }),
    rule({
      rule: 'dependency-essential',
      demands: 'A container that others wait for until it ends (`SUCCESS`, `COMPLETE`) is not essential.',
      appliesTo: 'all',
      evidence: 'observed',
      source: issue('boto/boto3', 2436),
      refusal: 'A dependency container with SUCCESS or COMPLETE condition cannot be an essential container',
      find: (definition) =>
        dependenciesOf(definition).flatMap(({ container, condition, target, entry }) =>
          (condition === 'SUCCESS' || condition === 'COMPLETE') && target?.essential === true
            ? [{ ...inContainer(container, entry.pointer), needed: target.name, condition }]
            : [],
        ),
      message: ({ needed, condition }) =>
        `The container waits for ${condition} of ${quoted(needed)}, which is essential: its end would end the task, and ECS refuses to register it.`,
      remedy: ({ needed }) =>
        `Set essential to false on ${quoted(needed)} (left out it counts as true), or wait for START or HEALTHY.`,
    }),
    rule({
      rule: 'dependency-without-health-check',
      demands: 'A container that others wait for until it is `HEALTHY` has a `healthCheck`.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: 'A dependency container with HEALTHY condition must have health check configured',
      find: (definition) =>
        dependenciesOf(definition).flatMap(({ container, condition, target, entry }) =>
          condition === 'HEALTHY' && target !== null && settingAt(target, 'healthCheck') === null
            ? [{ ...inContainer(container, entry.pointer), needed: target.name }]
            : [],
        ),
      message: ({ needed }) =>
        `The container waits until ${quoted(needed)} is healthy, which has no healthCheck in the definition; ECS does not count the one of an image, and refuses to register it.`,
      remedy: ({ needed }) => `Add a healthCheck to ${quoted(needed)}, or wait for START.`,
    }),
    rule({
      rule: 'dependency-cycle',
      demands: 'No container waits for itself, not even by way of others.',
      appliesTo: 'all',
      evidence: 'documented',
      source: 'https://github.com/aws/amazon-ecs-agent/blob/master/agent/engine/errors.go',
      refusal: 'Task dependencies cannot be resolved',
      find: (definition) =>
        cyclesAmong(definition, (container) =>
          objectsAt(container, 'dependsOn').flatMap((entry) => textAt(entry, 'containerName')?.value ?? []),
        ).map((cycle) => ({ ...placeOf(cycle, 'dependsOn'), names: namesOf(cycle) })),
      message: ({ names }) =>
        names.length === 1
          ? `Container ${namedList(names)} depends on itself, so the task can never start.`
          : `The containers ${namedList(names)} wait for each other, so none of them can ever start.`,
      remedy: () => 'Remove one of the dependencies.',
    }),
    rule({
      rule: 'link-missing',
      demands: 'A container in `links` is one of the task.',
      appliesTo: 'all',
      evidence: 'reported',
      source: apiReference('ContainerDefinition'),
      refusal: null,
      find: (definition) => {
        if (!areFinal(definition.containers)) return []
        const containers = byName(definition)
        return definition.containers.flatMap((container) =>
          linksOf(container)
            .filter(({ needed }) => !containers.has(needed))
            .map(({ pointer, needed }) => ({ ...inContainer(container, pointer), name: container.name, needed })),
        )
      },
      message: ({ name, needed }) =>
        `Container ${quoted(name)} links to ${quoted(needed)}, which the task does not have.`,
      remedy: () => 'Correct the name, add the container, or remove the link.',
    }),
    rule({
      rule: 'link-cycle',
      demands: 'No container is linked to itself, not even by way of others.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: 'Container links should not have a cycle',
      find: (definition) =>
        cyclesAmong(definition, (container) => linksOf(container).map(({ needed }) => needed)).map((cycle) => ({
          ...placeOf(cycle, 'links'),
          names: namesOf(cycle),
        })),
      message: ({ names }) => `The links of ${namedList(names)} lead in a circle, and ECS refuses to register it.`,
      remedy: () => 'Remove one of the links.',
    }),
    rule({
      rule: 'proxy-container-missing',
      demands: 'The container in `proxyConfiguration` is one of the task.',
      appliesTo: 'all',
      evidence: 'reported',
      source: collectedRefusals,
      refusal: 'Proxy container [%s] does not exist',
      find: (definition) => {
        const proxy = objectAt(definition, 'proxyConfiguration')
        const name = proxy === null ? null : textAt(proxy, 'containerName')
        if (name === null || byName(definition).has(name.value) || !areFinal(definition.containers)) return []
        return [{ ...inDefinition(name.pointer), name: name.value }]
      },
      message: ({ name }) =>
        `The proxy is the container ${quoted(name)}, which the task does not have; ECS was reported to refuse that.`,
      remedy: () => 'Name the container that runs Envoy, or remove proxyConfiguration.',
    }),
  ],
})

interface Dependency {
  readonly container: Container
  readonly entry: Setting
  readonly name: Setting<string>
  readonly condition: string | null
  readonly target: Container | null
}

function dependenciesOf(definition: TaskDefinition): Dependency[] {
  const containers = byName(definition)
  return definition.containers.flatMap((container) =>
    objectsAt(container, 'dependsOn').flatMap((entry) => {
      const name = textAt(entry, 'containerName')
      if (name === null) return []
      const condition = textAt(entry, 'condition')?.value ?? null
      return [{ container, entry, name, condition, target: containers.get(name.value) ?? null }]
    }),
  )
}

/** A link is `NAME` or `NAME:ALIAS`. */
function linksOf(container: Container) {
  return textsAt(container, 'links').map(({ pointer, value }) => ({ pointer, needed: value.split(':')[0] ?? '' }))
}

function byName({ containers }: TaskDefinition): ReadonlyMap<string, Container> {
  return new Map(containers.map((container) => [container.name, container]))
}

function cyclesAmong(definition: TaskDefinition, needs: (container: Container) => readonly string[]): Container[][] {
  const containers = byName(definition)
  return cyclesIn([...containers.values()], (container) =>
    needs(container).flatMap((name) => containers.get(name) ?? []),
  )
}

function placeOf([first]: readonly Container[], key: string) {
  return first === undefined ? inDefinition('') : inContainer(first, settingAt(first, key)?.pointer)
}

function namesOf(cycle: readonly Container[]): string[] {
  return cycle.map(({ name }) => name)
}

function namedList(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMED).map((name) => quoted(name))
  return listed(names.length > MAX_NAMED ? [...shown, `${names.length - MAX_NAMED} more`] : shown)
}
