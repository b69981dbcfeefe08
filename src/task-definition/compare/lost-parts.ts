import { type JsonObject, type JsonPointer, pointerSegments } from '../../base/json.ts'
import { containerPairs, containersOf, entriesOf, textOf, without } from './container-pairs.ts'
import { normalise } from './normalise.ts'

/** A container of the baseline that the candidate lacks; the pointer is its place in the baseline. */
export interface LostContainer {
  readonly container: string
  readonly pointer: JsonPointer
  /** The container that came and does its work. */
  readonly renamedTo: string | null
}

/** An environment variable of the baseline that the candidate lacks, by the name of the container that lacks it. */
export interface LostVariable {
  readonly container: string
  readonly name: string
  /** Its place in the baseline. */
  readonly pointer: JsonPointer
  readonly containerPointer: JsonPointer
}

export function lostContainers(baseline: JsonObject, candidate: JsonObject): LostContainer[] {
  const [before, after] = [normalise(baseline), normalise(candidate)]
  const pairs = containerPairs(before, after)
  return without(containersOf(before), containersOf(after)).map(([name, part]) => {
    const successor = pairs.find((pair) => pair.name === name)?.after
    return {
      container: name,
      pointer: part.pointer,
      renamedTo: successor === undefined ? null : textOf(candidate, successor, 'name'),
    }
  })
}

/** The environment variables that are gone; one that became a secret is not. */
export function lostEnvironment(baseline: JsonObject, candidate: JsonObject): LostVariable[] {
  return containerPairs(normalise(baseline), normalise(candidate)).flatMap(({ before, after }) => {
    // By their names: of two variables of one name, one may go.
    const left = new Set(
      [...entriesOf(after, 'environment'), ...entriesOf(after, 'secrets')].map(
        ([key, part]) => textOf(candidate, part, 'name') ?? key,
      ),
    )
    const all = new Map(
      entriesOf(before, 'environment').map(([key, part]) => [textOf(baseline, part, 'name') ?? key, part]),
    )
    return [...all]
      .filter(([name]) => !left.has(name))
      .map(([name, part]) => ({
        container: textOf(candidate, after, 'name') ?? `#${pointerSegments(after.pointer).at(-1) ?? ''}`,
        name,
        pointer: part.pointer,
        containerPointer: after.pointer,
      }))
  })
}
