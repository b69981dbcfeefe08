import { type Json, type JsonObject, type JsonPointer, pointerSegments } from '../json.ts'
import type { Change } from '../report/report.ts'
import { type ChangeDetails, describeChange, describeImage } from './change-detail.ts'
import { imageRepository } from './lost-secrets.ts'
import { type BranchPart, isSame, normalise, type Part, partAt } from './normalise.ts'

export type ChangeOptions = ChangeDetails

/** The order in which a reviewer reads: what takes a service down first. */
const sections = [
  'lost-secret',
  'plain-text',
  'secret',
  'role',
  'container',
  'resources',
  'ports',
  'environment',
  'image',
  'rest',
] as const
type Section = (typeof sections)[number]

interface SortedChange {
  readonly change: Change
  readonly section: Section
}

/** What stands at one place in both definitions; null where one has nothing there. */
interface Pair {
  readonly before: Part | null
  readonly after: Part | null
}

interface Words {
  readonly section: Section
  /** Null: the pointer is the subject. */
  readonly subject: string | null
  readonly impact: (kind: Change['kind'], pair: Pair) => Change['impact']
  readonly name: string | null
}

/**
 * Takes the baseline's task definition as described and the candidate as rendered; gives what differs in meaning, ordered as a
 * reviewer reads it. The details hold environment values only where they are short and no credential.
 */
export function findChanges(baseline: JsonObject, candidate: JsonObject, options: ChangeOptions): Change[] {
  const before = normalise(baseline).root
  const after = normalise(candidate).root
  const changes: SortedChange[] = []
  const add: Add = (pair, words, describe = (details) => describeChange(pair, words.name, details)) => {
    const change = changeOf(pair, words, describe(options))
    if (change !== null) changes.push({ change, section: words.section })
  }
  for (const [key, pair] of pairs(before, after)) {
    if (key === 'containerDefinitions') {
      for (const [name, containers] of pairs(pair.before, pair.after)) compareContainer(name, containers, add)
    } else if (key === 'executionRoleArn' || key === 'taskRoleArn') compareRole(key, pair, add)
    else if (key === 'volumes') {
      for (const [name, volumes] of pairs(pair.before, pair.after)) add(volumes, rest(`volume ${name}`))
    } else if (key === 'tags') {
      for (const [, tags] of pairs(pair.before, pair.after)) add(tags, { ...rest(null), impact: () => 'cosmetic' })
    } else compareDeep(pair, { ...rest(null), section: resourceKeys.has(key) ? 'resources' : 'rest', name: key }, add)
  }
  return changes.toSorted(bySection).map(({ change }) => change)
}

/** Adds what differs, if anything does; how it is described depends on what may be shown. */
type Add = (pair: Pair, words: Words, describe?: (details: ChangeDetails) => string | null) => void

const resourceKeys = new Set([
  'cpu',
  'memory',
  'memoryReservation',
  'ephemeralStorage',
  'resourceRequirements',
  'runtimePlatform',
  'requiresCompatibilities',
])
const breakingWhenRemoved: Words['impact'] = (kind) => (kind === 'removed' ? 'breaking' : 'notable')

function rest(subject: string | null): Words {
  return { section: 'rest', subject, impact: () => 'notable', name: null }
}

function compareContainer(key: string, pair: Pair, add: Add): void {
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
        compareDeep(member, { ...rest(null), section: resourceKeys.has(part) ? 'resources' : 'rest', name: part }, add)
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

function compareRole(key: 'executionRoleArn' | 'taskRoleArn', pair: Pair, add: Add): void {
  const subject = key === 'executionRoleArn' ? 'execution role' : 'task role'
  if (pair.before !== null && pair.after !== null && isSameRole(partValue(pair.before), partValue(pair.after))) return
  add(pair, { section: 'role', subject, impact: breakingWhenRemoved, name: key })
}

/** Takes two role names or ARNs; tells whether they name one role. A bare name can only mean a role without a path. */
export function isSameRole(before: Json, after: Json): boolean {
  if (before === after) return true
  if (typeof before !== 'string' || typeof after !== 'string') return false
  const bothArns = before.startsWith('arn:') && after.startsWith('arn:')
  return !bothArns && before.replace(/^.*:role\//, '') === after.replace(/^.*:role\//, '')
}

const imageImpact: Words['impact'] = (kind, { before, after }) => {
  const [was, is] = [before === null ? null : partValue(before), after === null ? null : partValue(after)]
  const tagAlone = kind === 'changed' && typeof was === 'string' && typeof is === 'string'
  return tagAlone && imageRepository(was) === imageRepository(is) ? 'cosmetic' : 'notable'
}

/** One change an entry of a keyed list. */
function compareEntries({ before, after }: Pair, words: Words, add: Add): void {
  for (const [, entries] of pairs(before, after)) add(entries, words)
}

/** Down to the member that differs; what is new or gone as a whole is one change. */
function compareDeep(pair: Pair, words: Words, add: Add): void {
  const { before, after } = pair
  if ((after ?? before)?.kind === 'entries') compareEntries(pair, words, add)
  else if (before?.kind !== 'object' || after?.kind !== 'object') add(pair, words)
  else for (const [key, member] of pairs(before, after)) compareDeep(member, { ...words, name: key }, add)
}

/** The members of both parts, the candidate's order first. What differs from a default that is written out changed it. */
function pairs(before: Part | null, after: Part | null): [string, Pair][] {
  const [was, is] = [branchOf(before), branchOf(after)]
  return [...new Set([...is.members.keys(), ...was.members.keys()])].map((key) => [
    key,
    {
      before: was.members.get(key) ?? was.defaults.get(key) ?? null,
      after: is.members.get(key) ?? is.defaults.get(key) ?? null,
    },
  ])
}

const noBranch: Pick<BranchPart, 'members' | 'defaults'> = { members: new Map(), defaults: new Map() }

function branchOf(part: Part | null): Pick<BranchPart, 'members' | 'defaults'> {
  return part === null || part.kind === 'leaf' ? noBranch : part
}

function changeOf(pair: Pair, words: Words, detail: string | null): Change | null {
  const { before, after } = pair
  if (before !== null && after !== null && isSame(before, after)) return null
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed'
  const pointer: JsonPointer = (after ?? before)?.pointer ?? ''
  return {
    pointer,
    kind,
    subject: words.subject ?? pointer,
    impact: words.impact(kind, pair),
    ...(detail === null ? {} : { detail }),
  }
}

function partValue(part: Part): Json {
  return part.kind === 'leaf'
    ? part.value
    : Object.fromEntries([...part.members].map(([key, member]) => [key, partValue(member)]))
}

/** By section, within the last one cosmetics last; otherwise in the order of the documents. */
function bySection(a: SortedChange, b: SortedChange): number {
  const cosmetic = ({ change, section }: SortedChange) => Number(section === 'rest' && change.impact === 'cosmetic')
  return sections.indexOf(a.section) - sections.indexOf(b.section) || cosmetic(a) - cosmetic(b)
}
