import { describe, expect, test } from 'vitest'
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonPointer,
  pointerSegments,
  pointerTo,
} from '../../../src/base/json.ts'
import { isEmptyValue } from '../../../src/task-definition/registration/clean.ts'
import { type InputPlace, REGISTER_INPUT } from '../../../src/task-definition/registration/register-input.ts'
import { validateSchema } from '../../../src/task-definition/registration/schema.ts'
import { saidOf } from '../../support/rules.ts'
import { fargate } from './legal/fargate.ts'
import { instances } from './legal/instances.ts'
import { volumesAndSidecars } from './legal/volumes-and-sidecars.ts'

const legal = [...fargate, ...instances, ...volumesAndSidecars]

/** A member of a structure of RegisterTaskDefinition's input. */
interface Member {
  readonly parent: JsonPointer
  readonly key: string
  readonly value: Json
  readonly place: InputPlace
}

function membersIn(value: Json, place: InputPlace, pointer: JsonPointer = ''): Member[] {
  if (place.kind === 'list' && isJsonArray(value))
    return value.flatMap((element, index) => membersIn(element, place.element, pointerTo(pointer, index)))
  if (place.kind !== 'structure' || !isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, member]) => {
    const inner = place.members.get(key)
    if (inner === undefined) return []
    return [{ parent: pointer, key, value: member, place: inner }, ...membersIn(member, inner, pointerTo(pointer, key))]
  })
}

/** The definition with the value at a pointer put through a change. */
function changed(value: Json, [first, ...rest]: readonly string[], change: (value: Json) => Json): Json {
  if (first === undefined) return change(value)
  if (isJsonArray(value))
    return value.map((each, index) => (String(index) === first ? changed(each, rest, change) : each))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === first ? changed(each, rest, change) : each]),
  )
}

function withRenamed(definition: JsonObject, { parent, key }: Member, name: string): Json {
  return changed(definition, pointerSegments(parent), (object) =>
    isJsonObject(object)
      ? Object.fromEntries(Object.entries(object).map(([each, value]) => [each === key ? name : each, value]))
      : object,
  )
}

const misspellings: readonly ((key: string) => string)[] = [
  (key) => `${key.charAt(0).toUpperCase()}${key.slice(1)}`,
  (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  (key) => key.toUpperCase(),
]

describe('a legal definition', () => {
  test.each(legal)('with a key misspelt is told at that key, with the right one: $what', ({ definition }) => {
    for (const member of membersIn(definition, REGISTER_INPUT)) {
      if (isEmptyValue(member.value)) continue
      for (const misspell of misspellings) {
        const name = misspell(member.key)
        if (name === member.key) continue
        const problems = validateSchema(withRenamed(definition, member, name))
        const told = problems.find(({ pointer }) => pointer === pointerTo(member.parent, name))
        expect(told, `${member.parent}/${name}`).toMatchObject({
          rule: 'unknown-key',
          remedy: `Rename it to ${member.key}.`,
        })
        expect(problems.filter(({ rule }) => rule === 'required')).toEqual([])
      }
    }
  })

  test.each(legal)('with a value of another type is told there: $what', ({ definition }) => {
    for (const { parent, key, value, place } of membersIn(definition, REGISTER_INPUT)) {
      if (isEmptyValue(value) || place.kind === 'map' || place.kind === 'structure') continue
      const pointer = pointerTo(parent, key)
      const wrong = changed(definition, pointerSegments(pointer), () => ({ a: 'b' }))
      expect(validateSchema(wrong)).toContainEqual(
        expect.objectContaining({ pointer, rule: 'type', severity: 'error' }),
      )
    }
  })

  test.each(legal)('stays one with empty values and comments everywhere: $what', ({ definition }) => {
    const padded = padObjects(definition, REGISTER_INPUT)
    expect(saidOf(padded).filter((said) => !said.startsWith('notice'))).toEqual([])
  })
})

/** Every structure with all that it may have and does not have, empty in some way. */
function padObjects(value: JsonObject, place: InputPlace): JsonObject {
  const padded = pad(value, place)
  return isJsonObject(padded) ? padded : value
}

function pad(value: Json, place: InputPlace): Json {
  if (place.kind === 'list' && isJsonArray(value)) return value.map((element) => pad(element, place.element))
  if (place.kind !== 'structure' || !isJsonObject(value)) return value
  const members = [...place.members].map(([key, inner], index): [string, Json] => {
    const own = value[key]
    if (own !== undefined) return [key, pad(own, inner)]
    // An empty role or variable is told with a notice or a warning of its own.
    return [key, key.endsWith('RoleArn') || key === 'value' ? null : ([null, '', [], {}][index % 4] ?? null)]
  })
  // Of a choice between members, a comment would be a second one.
  const comment: [string, Json][] = members.length > 1 ? [['_comment', 'of no meaning']] : []
  return Object.fromEntries([...members, ...comment])
}

describe('a name that leads nowhere', () => {
  const names: readonly (readonly [list: string, key: string | null])[] = [
    ['dependsOn', 'containerName'],
    ['volumesFrom', 'sourceContainer'],
    ['mountPoints', 'sourceVolume'],
    ['links', null],
  ]

  test.each(legal)('is told where it stands: $what', ({ definition }) => {
    const containers = isJsonArray(definition.containerDefinitions) ? definition.containerDefinitions : []
    for (const [index, container] of containers.entries()) {
      for (const [list, key] of names) {
        const entries = isJsonObject(container) ? container[list] : undefined
        if (!isJsonArray(entries)) continue
        for (const entry of entries.keys()) {
          const place = pointerTo('/containerDefinitions', index, list, entry, ...(key === null ? [] : [key]))
          const lost = changed(definition, pointerSegments(place), () => 'nobody')
          const said = isJsonObject(lost) ? saidOf(lost) : []
          expect(
            said.some((each) => each.endsWith(` ${place}`)),
            place,
          ).toBe(true)
        }
      }
    }
  })
})
