import type { Json, JsonObject, JsonPointer } from '../../base/json.ts'
import type { Change } from '../../report/report.ts'
import { type ChangeDetails, describeChange } from './change-detail.ts'
import {
  type Add,
  breakingWhenRemoved,
  compareDeep,
  memberWords,
  type Pair,
  pairs,
  partValue,
  rest,
  type Section,
  sections,
  type Words,
} from './compare-parts.ts'
import { compareContainer } from './container-changes.ts'
import { isSame, normalise, type Part, partAt } from './normalise.ts'
import { scopeOf } from './same-parameter.ts'

export type ChangeOptions = ChangeDetails

interface SortedChange {
  readonly change: Change
  readonly section: Section
}

/**
 * What differs in meaning between the baseline's task definition as described and the candidate as rendered, ordered as a reviewer
 * reads it. The details hold environment values only where they are short and no credential.
 */
export function findChanges(baseline: JsonObject, candidate: JsonObject, options: ChangeOptions): Change[] {
  const before = normalise(baseline).root
  const after = normalise(candidate).root
  const changes: SortedChange[] = []
  const several = Math.max(...[before, after].map(countContainers)) > 1
  const add: Add = (pair, words, describe = (details) => describeChange(pair, words.name, details)) => {
    const change = changeOf(pair, words, withContainer(words, several, describe(options)))
    if (change !== null) changes.push({ change, section: words.section })
  }
  const surrounding = {
    secretNames: new Set([...secretNamesOf(before), ...secretNamesOf(after)]),
    scope: scopeOf(baseline),
  }
  for (const [key, pair] of pairs(before, after)) {
    if (key === 'containerDefinitions') {
      for (const [name, containers] of pairs(pair.before, pair.after))
        compareContainer(name, containers, surrounding, add)
    } else if (key === 'executionRoleArn' || key === 'taskRoleArn') compareRole(key, pair, add)
    else if (key === 'volumes') {
      for (const [name, volumes] of pairs(pair.before, pair.after)) add(volumes, rest(`volume ${name}`))
    } else if (key === 'tags') {
      for (const [, tags] of pairs(pair.before, pair.after)) add(tags, { ...rest(null), impact: () => 'cosmetic' })
    } else compareDeep(pair, memberWords(key), add)
  }
  return changes.toSorted(bySection).map(({ change }) => change)
}

function countContainers(root: Part): number {
  const containers = partAt(root, 'containerDefinitions')
  return containers?.kind === 'entries' ? containers.members.size : 0
}

/** A pointer names a container by a number that the two definitions need not share. */
function withContainer({ subject, container }: Words, several: boolean, detail: string | null): string | null {
  if (subject !== null || container === undefined || !several) return detail
  return detail === null ? `container ${container}` : `container ${container}, ${detail}`
}

/** The names of all secrets, whichever container has them. */
function secretNamesOf(root: Part): string[] {
  const containers = partAt(root, 'containerDefinitions')
  const all = containers?.kind === 'entries' ? [...containers.members.values()] : []
  return all.flatMap((container) => {
    const secrets = partAt(container, 'secrets')
    return secrets?.kind === 'entries' ? [...secrets.members.keys()] : []
  })
}

function compareRole(key: 'executionRoleArn' | 'taskRoleArn', pair: Pair, add: Add): void {
  const subject = key === 'executionRoleArn' ? 'execution role' : 'task role'
  if (pair.before !== null && pair.after !== null && isSameRole(partValue(pair.before), partValue(pair.after))) return
  add(pair, { section: 'role', subject, impact: breakingWhenRemoved, name: key })
}

/** Whether two texts, names or ARNs, name one role. A bare name can only mean a role without a path. */
export function isSameRole(before: Json, after: Json): boolean {
  if (before === after) return true
  if (typeof before !== 'string' || typeof after !== 'string') return false
  const bothArns = before.startsWith('arn:') && after.startsWith('arn:')
  return !bothArns && before.replace(/^.*:role\//, '') === after.replace(/^.*:role\//, '')
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

/** By section, within the last one cosmetics last; otherwise in the order of the documents. */
function bySection(a: SortedChange, b: SortedChange): number {
  const cosmetic = ({ change, section }: SortedChange) => Number(section === 'rest' && change.impact === 'cosmetic')
  return sections.indexOf(a.section) - sections.indexOf(b.section) || cosmetic(a) - cosmetic(b)
}
