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
import { imageRepository } from './container-pairs.ts'
import { compareEnvironmentFiles } from './environment-file-changes.ts'
import { labelOf } from './label.ts'
import { compareFireLens, compareLogConfiguration } from './log-changes.ts'
import { needsCredentials } from './lost-secrets.ts'
import type { Part } from './normalise.ts'
import { type ComparedScope, isSameParameter } from './same-parameter.ts'
import { compareVariables } from './variable-changes.ts'

/** What both definitions have besides the container that is compared. */
export interface Surrounding {
  /** Names of all secrets of both, whichever container has them. */
  readonly secretNames: ReadonlySet<string>
  /** Null where it is not known where the tasks run. */
  readonly scope: ComparedScope | null
}

/** Adds what differs in one container. `key`: how its list tells it apart. */
export function compareContainer(key: string, pair: Pair, surrounding: Surrounding, addChange: Add): void {
  const { before, after } = pair
  const name = labelOf(key, pair)
  const add: Add = (part, words, describe) => addChange(part, { ...words, container: name }, describe)
  if (before === null || after === null) {
    addChange(pair, { section: 'container', subject: `container ${name}`, impact: breakingWhenRemoved, name: null })
    return
  }
  for (const [part, member] of pairs(before, after)) {
    compareMember(part, member, { name, before, after, ...surrounding }, add)
  }
}

interface ComparedContainer extends Surrounding {
  readonly name: string
  readonly before: Part
  readonly after: Part
}

function compareMember(part: string, member: Pair, container: ComparedContainer, add: Add): void {
  const { name, before, after, secretNames, scope } = container
  switch (part) {
    case 'secrets':
      for (const [secret, entries] of pairs(member.before, member.after)) {
        if (!namesSameParameter(entries, scope)) compareSecret(name, secret, entries, add)
      }
      return
    case 'environment':
      compareVariables({ container: name, before, after, secretNames }, member, add)
      return
    case 'environmentFiles':
      compareEnvironmentFiles(name, member, add)
      return
    case 'image':
      add(member, { section: 'image', subject: `image ${name}`, impact: imageImpact, name: null }, (details) =>
        describeImage(member, name, details),
      )
      return
    case 'portMappings':
      compareEntries(member, { ...rest(null), section: 'ports' }, add, part)
      return
    case 'dockerLabels':
      // The keys are the application's own, so no value of theirs is one of ECS's words.
      compareEntries(member, { ...rest(null), impact: () => 'cosmetic' }, add)
      return
    case 'repositoryCredentials': {
      const impact = needsCredentials(before, after) ? breakingWhenRemoved : rest(null).impact
      compareDeep(member, { ...rest(null), impact, name: part }, add)
      return
    }
    case 'firelensConfiguration':
      compareFireLens(member, add)
      return
    case 'logConfiguration':
      compareLogConfiguration(name, member, (entries) => namesSameParameter(entries, scope), add)
      return
    default:
      compareDeep(member, memberWords(part), add)
  }
}

function compareSecret(container: string, key: string, pair: Pair, add: Add): void {
  add(pair, {
    section: pair.after === null ? 'lost-secret' : 'secret',
    subject: `secret ${container}/${labelOf(key, pair)}`,
    impact: breakingWhenRemoved,
    name: null,
  })
}

/** Whether two entries differ in nothing but how they name the same parameter. */
function namesSameParameter({ before, after }: Pair, scope: ComparedScope | null): boolean {
  if (before?.kind !== 'object' || after?.kind !== 'object') return false
  const [was, is] = [before, after].map((part) => part.members.get('valueFrom'))
  return was?.kind === 'leaf' && is?.kind === 'leaf' && isSameParameter(was.value, is.value, scope)
}

const imageImpact: Words['impact'] = (kind, { before, after }) => {
  const [was, is] = [before === null ? null : partValue(before), after === null ? null : partValue(after)]
  const tagAlone = kind === 'changed' && typeof was === 'string' && typeof is === 'string'
  return tagAlone && imageRepository(was) === imageRepository(is) ? 'cosmetic' : 'notable'
}
