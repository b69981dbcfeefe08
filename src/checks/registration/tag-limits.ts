import { quoted } from '../../base/sentence.ts'
import { objectsAt, textAt } from '../../task-definition/setting.ts'
import type { TaskDefinition } from '../../task-definition/task-definition.ts'
import { repeatedNames } from '../names-unique.ts'
import { inDefinition, rule } from '../rule-check.ts'
import { apiReference } from './sources.ts'

const source = apiReference('Tag')
const MAX_KEY = 128
const MAX_VALUE = 256

/** What AWS takes as a tag; the check of limits has these rules. */
export const tagLimits = [
  rule({
    rule: 'tag-length',
    demands: `The key of a tag has at most ${MAX_KEY} characters, its value ${MAX_VALUE}.`,
    appliesTo: 'all',
    evidence: 'documented',
    source,
    refusal: null,
    find: (definition) =>
      tagsOf(definition).flatMap(({ key, value }) =>
        [
          { setting: key, most: MAX_KEY },
          { setting: value, most: MAX_VALUE },
        ].flatMap(({ setting, most }) => {
          const length = [...(setting?.value ?? '')].length
          return setting === null || length <= most ? [] : [{ ...inDefinition(setting.pointer), length, most }]
        }),
      ),
    message: ({ length, most }) => `This part of a tag has ${length} characters, and AWS takes ${most} at most.`,
    remedy: () => 'Shorten it.',
  }),
  rule({
    rule: 'tag-prefix',
    demands: 'The key of a tag does not begin with `aws:`.',
    appliesTo: 'all',
    evidence: 'documented',
    source,
    refusal: null,
    find: (definition) =>
      tagsOf(definition).flatMap(({ key }) =>
        key !== null && /^aws:/i.test(key.value) ? [inDefinition(key.pointer)] : [],
      ),
    message: () => 'The key of this tag begins with aws:, which AWS keeps for itself, and ECS refuses to register it.',
    remedy: () => 'Remove the tag, or use another key.',
  }),
  rule({
    rule: 'repeated-tag',
    demands: 'No two tags have the same key.',
    appliesTo: 'all',
    evidence: 'documented',
    source,
    refusal: null,
    find: (definition) =>
      repeatedNames(
        tagsOf(definition).flatMap(({ key }) => (key === null ? [] : [{ name: key.value, pointer: key.pointer }])),
      ).map(({ name, pointer }) => ({ ...inDefinition(pointer), name })),
    message: ({ name }) => `Another tag has the key ${quoted(name)} as well, and ECS refuses to register it.`,
    remedy: () => 'Remove one of the two.',
  }),
]

function tagsOf(definition: TaskDefinition) {
  return objectsAt(definition, 'tags').map((tag) => ({ key: textAt(tag, 'key'), value: textAt(tag, 'value') }))
}
