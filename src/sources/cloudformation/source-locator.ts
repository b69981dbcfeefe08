import {
  isJsonObject,
  type JsonObject,
  type JsonPointer,
  ownValue,
  pointerSegments,
  pointerTo,
  valueAt,
} from '../../base/json.ts'
import { standsIn } from '../../base/stands-in.ts'
import type { FindingLocation } from '../../report/report.ts'
import type { ConstructPlaces, SourcePlace } from './construct-places.ts'

/** Where a place of a definition is made in the source of a CDK app. */
export interface SourceLocator {
  /** `definition`: the whole definition, whose names lead to lines. Null where the assembly does not tell. */
  locate(logicalId: string, pointer: JsonPointer, definition: JsonObject): FindingLocation | null
  /** A line, from 1, of a file that `locate` names. */
  lineOf(file: string, line: number): string | null
  /** The path of the construct in the app; null where the assembly does not tell. */
  constructPath(logicalId: string): string | null
}

/** A source file of the app that lies in the workspace, by the path that the assembly has for it; null for others. */
export type FindSource = (path: string) => SourceFile | null

export interface SourceFile {
  /** Relative to the workspace. */
  readonly name: string
  readonly lines: readonly string[]
}

/** Lines below a construct's that are looked through for a name: constructs end, and a name further down is another one's. */
const reach = 200

export function sourceLocator(places: ConstructPlaces, findSource: FindSource): SourceLocator {
  return {
    constructPath: (logicalId) => places.constructPath(logicalId),
    locate(logicalId, pointer, definition) {
      const [member = '', index = '', ...inside] = pointerSegments(pointer)
      const container = member === 'containerDefinitions' ? nameAt(definition, pointerTo('', member, index)) : null
      const own = container === null ? null : places.ofContainer(logicalId, container)
      const place = own ?? places.ofResource(logicalId)
      const file = place === null ? null : findSource(place.path)
      if (place === null || file === null) return null
      // An entry of a list has a name of its own, which the source spells as the template does.
      const [list, entry] = inside
      const name =
        list !== undefined && entry !== undefined ? nameAt(definition, pointerTo('', member, index, list, entry)) : null
      const at = name === null ? null : lineNaming(name, file, place.line)
      return at === null ? wholeLine(file, place) : wholeLine(file, { ...place, line: at, column: 1 })
    },
    lineOf(file, line) {
      const found = places
        .paths()
        .map(findSource)
        .find((source) => source?.name === file)
      return found?.lines[line - 1] ?? null
    },
  }
}

function nameAt(definition: JsonObject, pointer: JsonPointer): string | null {
  const value = valueAt(definition, pointer)
  const name = isJsonObject(value) ? ownValue(value, 'name') : undefined
  return typeof name === 'string' && name !== '' ? name : null
}

/** The first line from a construct's on that has the name as a word. */
function lineNaming(name: string, { lines }: SourceFile, from: number): number | null {
  const found = lines
    .slice(from - 1, from - 1 + reach)
    .findIndex((line) => standsIn(line, name, /(?<![\w-])/y, /(?![\w-])/y))
  return found === -1 ? null : from + found
}

function wholeLine({ name, lines }: SourceFile, { line, column }: SourcePlace): FindingLocation | null {
  const text = lines[line - 1]
  if (text === undefined) return null
  const start = Math.min(Math.max(column, 1), text.length + 1)
  return { file: name, line, column: start, endLine: line, endColumn: text.length + 1 }
}
