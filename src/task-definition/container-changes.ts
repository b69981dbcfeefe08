import { type JsonPointer, pointerSegments } from '../json.ts'
import { describeImage } from './change-detail.ts'
import {
  type Add,
  breakingWhenRemoved,
  compareDeep,
  compareEntries,
  memberWords,
  type Pair,
  pairs,
  partValue,
  rest,
  type Words,
} from './compare-parts.ts'
import { imageRepository } from './lost-secrets.ts'
import { type Part, partAt } from './normalise.ts'

/** Takes the key of a container in its list, the container in both definitions and where changes go; adds what differs. */
export function compareContainer(key: string, pair: Pair, add: Add): void {
  const { before, after } = pair
  const name = containerName(key, (after ?? before)?.pointer ?? '')
  if (before === null || after === null) {
    add(pair, { section: 'container', subject: `container ${name}`, impact: breakingWhenRemoved, name: null })
    return
  }
  for (const [part, member] of pairs(before, after)) {
    switch (part) {
      case 'secrets':
        for (const [secret, entries] of pairs(member.before, member.after)) compareSecret(name, secret, entries, add)
        break
      case 'environment':
        for (const [variable, entries] of pairs(member.before, member.after)) {
          const wasSecret = entries.before === null && partAt(before, 'secrets', variable) !== null
          const replaced = wasSecret && partAt(after, 'secrets', variable) === null
          compareVariable(name, variable, entries, replaced, add)
        }
        break
      case 'environmentFiles':
        compareEnvironmentFiles(name, member, add)
        break
      case 'image':
        add(member, { section: 'image', subject: `image ${name}`, impact: imageImpact, name: null }, (details) =>
          describeImage(member, name, details),
        )
        break
      case 'portMappings':
        compareEntries(member, { ...rest(null), section: 'ports' }, add)
        break
      case 'dockerLabels':
        compareDeep(member, { ...rest(null), impact: () => 'cosmetic' }, add)
        break
      case 'logConfiguration':
        compareLogConfiguration(name, member, add)
        break
      default:
        compareDeep(member, memberWords(part), add)
    }
  }
}

/** A container without a name goes by its number, as everywhere in reports. */
function containerName(key: string, pointer: JsonPointer): string {
  return /^(?: #\d+)?$/.test(key) ? `#${pointerSegments(pointer).at(-1) ?? ''}` : key
}

function compareSecret(container: string, name: string, pair: Pair, add: Add): void {
  add(pair, {
    section: pair.after === null ? 'lost-secret' : 'secret',
    subject: `secret ${container}/${name}`,
    impact: breakingWhenRemoved,
    name: null,
  })
}

function compareVariable(container: string, name: string, pair: Pair, wasSecret: boolean, add: Add): void {
  const words: Words = {
    section: wasSecret ? 'plain-text' : 'environment',
    subject: `environment ${container}/${name}`,
    impact: wasSecret ? () => 'breaking' : variableImpact,
    name,
  }
  add(pair, words, wasSecret ? () => 'was a secret, is plain text now' : undefined)
}

/** Whether ECS keeps an empty variable is not documented: one that comes or goes may be no change at all. */
const variableImpact: Words['impact'] = (kind, { before, after }) => {
  const value = partAt(after ?? before ?? nothing, 'value')
  return kind !== 'changed' && value?.kind === 'leaf' && value.value === '' ? 'cosmetic' : 'notable'
}

const nothing: Part = { kind: 'leaf', pointer: '', value: null }

/** Of two files that set the same variable the first wins, so that places count. */
function compareEnvironmentFiles(container: string, { before, after }: Pair, add: Add): void {
  const files = (part: Part | null) => (part?.kind === 'entries' ? [...part.members.values()] : [])
  const was = files(before)
  const is = files(after)
  const texts = (parts: readonly Part[]) => parts.map((part) => JSON.stringify(partValue(part)))
  const words = (index: number): Words => rest(`environment file ${container}/${index}`)
  if (was.length === is.length) {
    for (const [index, part] of is.entries()) add({ before: was[index] ?? null, after: part }, words(index))
    return
  }
  const [gone, come] = [texts(was), texts(is)]
  for (const [index, part] of was.entries()) {
    if (!come.includes(gone[index] ?? '')) add({ before: part, after: null }, words(index))
  }
  for (const [index, part] of is.entries()) {
    if (!gone.includes(come[index] ?? '')) add({ before: null, after: part }, words(index))
  }
}

function compareLogConfiguration(container: string, pair: Pair, add: Add): void {
  if (pair.before === null || pair.after === null) {
    add(pair, rest(null))
    return
  }
  for (const [key, member] of pairs(pair.before, pair.after)) {
    if (key !== 'options' && key !== 'secretOptions') {
      compareDeep(member, { ...rest(null), name: key }, add)
      continue
    }
    for (const [option, entries] of pairs(member.before, member.after)) {
      const impact = key === 'secretOptions' ? breakingWhenRemoved : rest(null).impact
      add(entries, { ...rest(`log option ${container}/${option}`), impact, name: option })
    }
  }
}

const imageImpact: Words['impact'] = (kind, { before, after }) => {
  const [was, is] = [before === null ? null : partValue(before), after === null ? null : partValue(after)]
  const tagAlone = kind === 'changed' && typeof was === 'string' && typeof is === 'string'
  return tagAlone && imageRepository(was) === imageRepository(is) ? 'cosmetic' : 'notable'
}
