import { type JsonObject, type JsonPointer, pointerTo } from '../../base/json.ts'
import type { LostKind } from '../../report/report.ts'
import {
  containerPairs,
  containersOf,
  entriesOf,
  imageOf,
  imageRegistry,
  isEssential,
  textOf,
  without,
} from './container-pairs.ts'
import { normalise, type Part, partAt } from './normalise.ts'

/** Something that the baseline read from a secret or parameter and the candidate no longer does. */
export interface LostReference {
  readonly kind: LostKind
  /** The baseline's container. */
  readonly container: string
  /** Null for repository credentials, which have no name. */
  readonly name: string | null
  readonly valueFrom: string
  /** The entry's place in the baseline. */
  readonly pointer: JsonPointer
  /** Where it would stand in the candidate; the place need not exist. */
  readonly missingAt: JsonPointer
  /** The environment variable or log option that stands in its place in the candidate. */
  readonly literalPointer: JsonPointer | null
}

/**
 * The secrets of the baseline that are gone, in its order. Those of a container that is gone as a whole are gone with it, unless no
 * essential container stayed and others came: then one of them does its work, and a secret that none has is lost.
 */
export function lostSecrets(baseline: JsonObject, candidate: JsonObject): LostReference[] {
  const [before, after] = [normalise(baseline), normalise(candidate)]
  const pairs = containerPairs(before, after)
  const come = without(containersOf(after), containersOf(before))
  const isReplaced = come.length > 0 && !pairs.some((pair) => isEssential(pair.before))
  const everywhere = containersOf(after).map(([, part]) => part)
  return containersOf(before).flatMap(([name, container]) => {
    const pair = pairs.find((each) => each.name === name)
    if (pair === undefined) return isReplaced ? lostVariables(baseline, name, container, everywhere) : []
    return [
      ...lostCredentials(baseline, pair),
      ...lostVariables(baseline, name, container, [pair.after]),
      ...lostOptions(baseline, pair),
    ]
  })
}

interface Containers {
  readonly name: string
  readonly before: Part
  readonly after: Part
}

function lostVariables(baseline: JsonObject, name: string, container: Part, places: readonly Part[]): LostReference[] {
  const [only] = places.length === 1 ? places : []
  return entriesOf(container, 'secrets').flatMap(([key, secret]) => {
    const valueFrom = textOf(baseline, secret, 'valueFrom')
    if (valueFrom === null || places.some((place) => partAt(place, 'secrets', key) !== null)) return []
    const literal = places.map((place) => partAt(place, 'environment', key)).find((part) => part !== null)
    return [
      {
        kind: 'secrets',
        container: name,
        name: textOf(baseline, secret, 'name') ?? key,
        valueFrom,
        pointer: secret.pointer,
        missingAt: only === undefined ? '/containerDefinitions' : pointerTo(only.pointer, 'secrets'),
        literalPointer: literal?.pointer ?? null,
      },
    ]
  })
}

function lostOptions(baseline: JsonObject, { name, before, after }: Containers): LostReference[] {
  const was = partAt(before, 'logConfiguration')
  const is = partAt(after, 'logConfiguration')
  if (was === null || hasOtherLogDriver(before, after)) return []
  return entriesOf(was, 'secretOptions').flatMap(([key, option]) => {
    const valueFrom = textOf(baseline, option, 'valueFrom')
    if (valueFrom === null || (is !== null && partAt(is, 'secretOptions', key) !== null)) return []
    return [
      {
        kind: 'secretOptions',
        container: name,
        name: textOf(baseline, option, 'name') ?? key,
        valueFrom,
        pointer: option.pointer,
        missingAt: pointerTo(after.pointer, 'logConfiguration', 'secretOptions'),
        literalPointer: (is === null ? null : partAt(is, 'options', key))?.pointer ?? null,
      },
    ]
  })
}

function lostCredentials(baseline: JsonObject, { name, before, after }: Containers): LostReference[] {
  const credentials = partAt(before, 'repositoryCredentials')
  const valueFrom = credentials === null ? null : textOf(baseline, credentials, 'credentialsParameter')
  if (credentials === null || valueFrom === null || !needsCredentials(before, after)) return []
  if (partAt(after, 'repositoryCredentials', 'credentialsParameter') !== null) return []
  return [
    {
      kind: 'repositoryCredentials',
      container: name,
      name: null,
      valueFrom,
      pointer: credentials.pointer,
      missingAt: pointerTo(after.pointer, 'repositoryCredentials'),
      literalPointer: null,
    },
  ]
}

/** Options belong to their log driver: another one has no use for them. */
function hasOtherLogDriver(before: Part, after: Part): boolean {
  const [was, is] = [before, after].map((container) => partAt(container, 'logConfiguration', 'logDriver'))
  return was?.kind === 'leaf' && is?.kind === 'leaf' && was.value !== is.value
}

/** Credentials are those of a registry: an image that comes from another one has no use for them. */
export function needsCredentials(before: Part, after: Part): boolean {
  const [was, is] = [imageOf(before), imageOf(after)]
  return was !== null && is !== null && imageRegistry(was) === imageRegistry(is)
}
