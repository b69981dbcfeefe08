import { MAX_DEFINITION_BYTES, registeredBytes } from '../../task-definition/registration/definition-size.ts'
import { textAt } from '../../task-definition/setting.ts'
import { cpuUnitsOf, mebibytesOf } from '../../task-definition/task-size.ts'
import { inContainer, inDefinition, inVolume, rule, ruleCheck } from '../rule-check.ts'
import { countLimits } from './count-limits.ts'
import { numberLimits } from './number-limits.ts'
import { apiReference } from './sources.ts'
import { tagLimits } from './tag-limits.ts'

/** Characters of a family, and of the names of containers and volumes. */
const MAX_NAME = 255
/** Characters of an image's name before its digest. */
const MAX_IMAGE = 255

const nameForm = new RegExp(`^[A-Za-z0-9_-]{1,${MAX_NAME}}$`)
const nameDemands = `has up to ${MAX_NAME} letters, digits, hyphens and underscores`
const nameRemedy = `Use at most ${MAX_NAME} letters, digits, hyphens and underscores.`

/** Sizes, lengths and counts of which AWS says how much is too much. */
export const check = ruleCheck({
  id: 'limits-respected',
  title: 'Every size, length and count is within the limits of ECS',
  rules: [
    rule({
      rule: 'definition-size',
      demands: `The definition has at most ${MAX_DEFINITION_BYTES / 1024} KiB, written without blanks as it is registered.`,
      appliesTo: 'all',
      evidence: 'observed',
      source: 'https://github.com/awsdocs/amazon-ecs-developer-guide/pull/149',
      refusal: "Actual length: '%d'. Max allowed length is '65536' bytes.",
      find: ({ value }, { keepNullValueKeys }) => {
        const bytes = registeredBytes(value, keepNullValueKeys)
        return bytes > MAX_DEFINITION_BYTES ? [{ ...inDefinition(''), bytes }] : []
      },
      message: ({ bytes }) => `The task definition has ${bytes} bytes, and ECS takes ${MAX_DEFINITION_BYTES} at most.`,
      remedy: () => 'Move variables into environment files, and long commands into the image.',
    }),
    ...countLimits,
    rule({
      rule: 'family-name',
      demands: `The \`family\` ${nameDemands}.`,
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('RegisterTaskDefinition'),
      refusal: null,
      find: (definition) => {
        const family = textAt(definition, 'family')
        return family === null || nameForm.test(family.value) ? [] : [inDefinition(family.pointer)]
      },
      message: () => 'The family has a name that ECS does not take, and it refuses to register it.',
      remedy: () => nameRemedy,
    }),
    rule({
      rule: 'container-name',
      demands: `The name of a container ${nameDemands}.`,
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('ContainerDefinition'),
      refusal: null,
      find: ({ containers }) =>
        containers.flatMap((container) => {
          const name = textAt(container, 'name')
          return name === null || nameForm.test(name.value) ? [] : [inContainer(container, name.pointer)]
        }),
      message: () => 'The container has a name that ECS does not take, and it refuses to register it.',
      remedy: () => nameRemedy,
    }),
    rule({
      rule: 'volume-name',
      demands: `The name of a volume ${nameDemands}.`,
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('Volume'),
      refusal: 'volume.name contains invalid characters.',
      find: ({ volumes }) =>
        volumes.flatMap((volume) => {
          const name = textAt(volume, 'name')
          return name === null || nameForm.test(name.value) ? [] : [inVolume(volume, 'name')]
        }),
      message: () => 'The volume has a name that ECS does not take, and it refuses to register it.',
      remedy: () => nameRemedy,
    }),
    rule({
      rule: 'image-length',
      demands: `The name of an image has at most ${MAX_IMAGE} characters, its digest not counted.`,
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('ContainerDefinition'),
      refusal: null,
      find: ({ containers }) =>
        containers.flatMap((container) => {
          const { image } = container
          const length = image?.text.split('@')[0]?.length ?? 0
          return image === null || length <= MAX_IMAGE
            ? []
            : [{ ...inContainer(container, image.pointer), subject: `image ${container.name}`, length }]
        }),
      message: ({ length }) => `The name of the image has ${length} characters, and ECS takes ${MAX_IMAGE} at most.`,
      remedy: () => 'Use a shorter repository or tag.',
    }),
    rule({
      rule: 'task-size-form',
      demands: 'The `cpu` of a task is CPU units or vCPU, its `memory` MiB or GB, off Fargate too.',
      appliesTo: 'all',
      evidence: 'reported',
      source: apiReference('RegisterTaskDefinition'),
      refusal: "Invalid 'cpu' setting for task",
      find: (definition) => {
        // For Fargate the sizes are looked up in its table, which says more.
        if (definition.requiresCompatibilities.includes('FARGATE')) return []
        return [
          ...(
            [
              ['cpu', cpuUnitsOf],
              ['memory', mebibytesOf],
            ] as const
          ).flatMap(([key, amountOf]) => {
            const size = textAt(definition, key)
            return size === null || amountOf(size.value) !== null ? [] : [{ ...inDefinition(size.pointer), key }]
          }),
        ]
      },
      message: ({ key }) => `ECS does not read this ${key} of the task as a size.`,
      remedy: ({ key }) =>
        key === 'cpu' ? 'Write CPU units, as in "512", or "0.5 vCPU".' : 'Write MiB, as in "1024", or "1 GB".',
    }),
    ...numberLimits,
    ...tagLimits,
  ],
})
