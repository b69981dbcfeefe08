import type { Json } from '../../base/json.ts'
import type { Change } from '../../report/report.ts'
import type { ChangeDetails } from './change-detail.ts'
import { type BranchPart, isSame, type Part } from './normalise.ts'

/** The order in which a reviewer reads: what takes a service down first. */
export const sections = [
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
export type Section = (typeof sections)[number]

/** What stands at one place in both definitions; null where one has nothing there. */
export interface Pair {
  readonly before: Part | null
  readonly after: Part | null
}

/** How a change is told: where a reviewer reads it, of what, and how much it matters. */
export interface Words {
  readonly section: Section
  /** Null: the pointer is the subject. */
  readonly subject: string | null
  readonly impact: (kind: Change['kind'], pair: Pair) => Change['impact']
  readonly name: string | null
  /** The container in which it lies, if it lies in one. */
  readonly container?: string
}

/** Adds what differs, if anything does; how it is described depends on what may be shown. */
export type Add = (pair: Pair, words: Words, describe?: (details: ChangeDetails) => string | null) => void

/** Members that say how much a task gets and on what it runs. */
const resourceKeys = new Set([
  'cpu',
  'memory',
  'memoryReservation',
  'ephemeralStorage',
  'resourceRequirements',
  'runtimePlatform',
  'requiresCompatibilities',
])
/** What takes a service down when it is gone. */
export const breakingWhenRemoved: Words['impact'] = (kind) => (kind === 'removed' ? 'breaking' : 'notable')

/** The words of what has no section of its own. Without a subject the pointer is it. */
export function rest(subject: string | null): Words {
  return { section: 'rest', subject, impact: () => 'notable', name: null }
}

/** The words of a member that has no name of its own. */
export function memberWords(key: string): Words {
  return { ...rest(null), section: resourceKeys.has(key) ? 'resources' : 'rest', name: key }
}

/** One change an entry of a keyed list; an entry whose key was edited is one change too. `list`: the member that holds it. */
export function compareEntries({ before, after }: Pair, words: Words, add: Add, list = words.name): void {
  const all = pairs(before, after).map(([, entries]) => entries)
  for (const entries of withEdits(all, keptWhenEdited.get(list ?? '') ?? null)) add(entries, words)
}

/** Members that stay the same where the key of an entry is edited: of two ports, hosts or mounts that differ in them neither became the other. */
const keptWhenEdited: ReadonlyMap<string, readonly string[]> = new Map([
  ['portMappings', ['protocol', 'name', 'appProtocol']],
  ['resourceRequirements', ['type']],
  ['extraHosts', ['hostname']],
  ['mountPoints', ['sourceVolume']],
  ['placementConstraints', ['type']],
])

function withEdits(all: readonly Pair[], kept: readonly string[] | null): readonly Pair[] {
  if (kept === null) return all
  const gone = all.filter(({ after }) => after === null)
  const edits = new Map<Pair, Part | null>()
  for (const pair of all) {
    if (pair.before !== null) continue
    const old = gone.find((each) => !edits.has(each) && isAlike(each.before, pair.after, kept))
    if (old === undefined) continue
    edits.set(old, null)
    edits.set(pair, old.before)
  }
  return all.flatMap((pair) => {
    const before = edits.get(pair)
    return before === undefined ? [pair] : before === null ? [] : [{ before, after: pair.after }]
  })
}

function isAlike(before: Part | null, after: Part | null, kept: readonly string[]): boolean {
  if (before?.kind !== 'object' || after?.kind !== 'object') return false
  return kept.every((key) => {
    const [was, is] = [before.members.get(key), after.members.get(key)]
    return was === undefined || is === undefined ? was === is : isSame(was, is)
  })
}

/** Goes down to the member that differs. What is new or gone as a whole is one change. */
export function compareDeep(pair: Pair, words: Words, add: Add): void {
  const { before, after } = pair
  if ((after ?? before)?.kind === 'entries') compareEntries(pair, words, add)
  else if (before?.kind !== 'object' || after?.kind !== 'object') add(pair, words)
  else for (const [key, member] of pairs(before, after)) compareDeep(member, { ...words, name: key }, add)
}

/** The members of both parts, the candidate's order first. What differs from a default that is written out changed it. */
export function pairs(before: Part | null, after: Part | null): [string, Pair][] {
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

/** A part's value without places. */
export function partValue(part: Part): Json {
  return part.kind === 'leaf'
    ? part.value
    : Object.fromEntries([...part.members].map(([key, member]) => [key, partValue(member)]))
}
