import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonPointer,
  ownValue,
  pointerSegments,
  pointerTo,
} from '../json.ts'

/** Members by which ECS tells the entries of a list apart, the first that is there counts. */
const entryKeys = ['name', 'containerName', 'sourceContainer', 'key', 'namespace', 'containerPath', 'value'] as const

/**
 * Takes a place in one task definition; gives the same place in another one, entries of lists matched by their name instead of
 * their number, or null where the other one has no such place.
 */
export function counterpart(from: Json, pointer: JsonPointer, to: Json): JsonPointer | null {
  let here: Json | undefined = from
  let there: Json | undefined = to
  let place: JsonPointer = ''
  for (const segment of pointerSegments(pointer)) {
    if (isJsonArray(here) && isJsonArray(there)) {
      const entry: Json | undefined = here[Number(segment)]
      const index: number = entry === undefined ? -1 : indexOfSame(entry, there)
      if (index < 0) return null
      here = entry
      there = there[index]
      place = pointerTo(place, index)
    } else if (isJsonObject(here) && isJsonObject(there)) {
      here = ownValue(here, segment)
      there = ownValue(there, segment)
      place = pointerTo(place, segment)
    } else return null
    if (there === undefined) return null
  }
  return place
}

function indexOfSame(entry: Json, list: readonly Json[]): number {
  if (!isJsonObject(entry)) return list.indexOf(entry)
  const key = entryKeys.find((each) => typeof ownValue(entry, each) === 'string')
  if (key === undefined) return list.findIndex((each) => JSON.stringify(each) === JSON.stringify(entry))
  return list.findIndex((each) => isJsonObject(each) && ownValue(each, key) === ownValue(entry, key))
}
