import { type JsonObject, ownValue, valueAt } from '../../base/json.ts'
import { type NormalisedDefinition, type Part, partAt } from './normalise.ts'

/** A container of the baseline and the one that does its work in the candidate, under the same name or another. */
export interface ContainerPair {
  /** The key of the baseline's container: its name, numbered where names repeat. */
  readonly name: string
  readonly before: Part
  readonly after: Part
}

export type Entry = readonly [key: string, part: Part]

/**
 * Pairs containers by name. One that is gone and one that came are the same under a new name where they are the only ones with their
 * image, or the only essential ones and share a port or a secret.
 */
export function containerPairs(baseline: NormalisedDefinition, candidate: NormalisedDefinition): ContainerPair[] {
  const before = containersOf(baseline)
  const after = containersOf(candidate)
  const gone = without(before, after)
  const come = without(after, before)
  return before.flatMap(([name, part]) => {
    const same = after.find(([other]) => other === name)?.[1]
    const renamed = same ?? come.find(([, other]) => isSuccessor(part, other, gone, come))?.[1]
    return renamed === undefined ? [] : [{ name, before: part, after: renamed }]
  })
}

export function containersOf({ root }: NormalisedDefinition): Entry[] {
  return entriesOf(root, 'containerDefinitions')
}

export function without(entries: readonly Entry[], others: readonly Entry[]): Entry[] {
  return entries.filter(([name]) => !others.some(([other]) => other === name))
}

export function entriesOf(part: Part, key: string): Entry[] {
  const list = partAt(part, key)
  return list === null || list.kind === 'leaf' ? [] : [...list.members]
}

/** The member's text as the document has it. */
export function textOf(document: JsonObject, entry: Part, member: string): string | null {
  const object = valueAt(document, entry.pointer)
  const value =
    typeof object === 'object' && object !== null && !Array.isArray(object)
      ? ownValue(object as JsonObject, member)
      : undefined
  return typeof value === 'string' ? value : null
}

export function isEssential(container: Part): boolean {
  const essential = partAt(container, 'essential')
  return essential?.kind !== 'leaf' || essential.value !== false
}

/** An image reference without tag and digest. */
export function imageRepository(image: string): string {
  const [name = ''] = image.split('@')
  const slash = name.lastIndexOf('/')
  const colon = name.indexOf(':', slash + 1)
  return colon === -1 ? name : name.slice(0, colon)
}

/** The host that an image is pulled from. */
export function imageRegistry(image: string): string {
  const [host = '', ...path] = image.split('/')
  return path.length > 0 && (/[.:]/.test(host) || host === 'localhost') ? host : 'docker.io'
}

/** The container's image as it is compared; null where it has none. */
export function imageOf(container: Part): string | null {
  const image = partAt(container, 'image')
  return image?.kind === 'leaf' && typeof image.value === 'string' ? image.value : null
}

function isSuccessor(before: Part, after: Part, gone: readonly Entry[], come: readonly Entry[]): boolean {
  return hasSameImage(before, after, gone, come) || doesSameWork(before, after, gone, come)
}

function hasSameImage(before: Part, after: Part, gone: readonly Entry[], come: readonly Entry[]): boolean {
  const repository = repositoryOf(before)
  const isOnly = (entries: readonly Entry[]) =>
    entries.filter(([, part]) => repositoryOf(part) === repository).length === 1
  return repository !== null && repositoryOf(after) === repository && isOnly(gone) && isOnly(come)
}

function doesSameWork(before: Part, after: Part, gone: readonly Entry[], come: readonly Entry[]): boolean {
  const isOnly = (entries: readonly Entry[]) => entries.filter(([, part]) => isEssential(part)).length === 1
  if (![before, after].every(isEssential) || !isOnly(gone) || !isOnly(come)) return false
  return ['portMappings', 'secrets'].some((list) => {
    const kept = new Set(entriesOf(after, list).map(([key]) => key))
    return entriesOf(before, list).some(([key]) => kept.has(key))
  })
}

function repositoryOf(container: Part): string | null {
  const image = imageOf(container)
  return image === null ? null : imageRepository(image)
}
