import { isJsonArray, isJsonObject, type Json, type JsonObject, ownValue } from '../../base/json.ts'

/** A place in the source of a CDK app, as the stack trace has it: the path of the machine that synthesised, 1-based. */
export interface SourcePlace {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** Where the constructs of a stack are made. */
export interface ConstructPlaces {
  /** By the logical id of the resource; null where the assembly does not tell. */
  ofResource(logicalId: string): SourcePlace | null
  /** Of a container: `addContainer` makes constructs of its own, such as a log group, below the definition. */
  ofContainer(logicalId: string, container: string): SourcePlace | null
  /** The construct's path, such as `Api/TD`; null where the assembly does not tell. */
  constructPath(logicalId: string): string | null
  /** Every path that a place is in. */
  paths(): readonly string[]
}

/** `metadata`: entries by construct path, from the manifest or its metadata file. Never throws, whatever the shape. */
export function constructPlaces(metadata: JsonObject): ConstructPlaces {
  const paths = new Map<string, string>()
  for (const [path, entries] of Object.entries(metadata)) {
    const id = entryData(entries, 'aws:cdk:logicalId')
    if (typeof id === 'string') paths.set(id, path)
  }
  const placeAt = (path: string) => placeIn(ownValue(metadata, path) ?? null)
  return {
    ofResource: (logicalId) => {
      const path = paths.get(logicalId)
      return path === undefined ? null : placeAt(path)
    },
    ofContainer: (logicalId, container) => {
      const inside = `${paths.get(logicalId)?.replace(/\/[^/]*$/, '')}/${container}/`
      for (const path of Object.keys(metadata)) {
        const place = path.startsWith(inside) ? placeAt(path) : null
        if (place !== null) return place
      }
      return null
    },
    constructPath: (logicalId) =>
      paths
        .get(logicalId)
        ?.replace(/^\//, '')
        .replace(/\/Resource$/, '') ?? null,
    paths: () => [...new Set(Object.keys(metadata).flatMap((path) => placeAt(path)?.path ?? []))],
  }
}

function entryData(entries: Json, type: string): Json | undefined {
  const entry = isJsonArray(entries) ? entries.find((each) => isJsonObject(each) && each.type === type) : undefined
  return isJsonObject(entry) ? entry.data : undefined
}

/** The innermost frame of the user's own: CDK writes its own frames as `...new Vpc in aws-cdk-lib...`. */
function placeIn(entries: Json): SourcePlace | null {
  const creation = entryData(entries, 'aws:cdk:creationStack')
  const named = isJsonArray(entries)
    ? entries.find((each) => isJsonObject(each) && each.type === 'aws:cdk:logicalId')
    : null
  const older = isJsonObject(named) ? named.trace : undefined
  for (const frame of [creation, older].flatMap((stack) => (isJsonArray(stack) ? stack : []))) {
    const place = typeof frame === 'string' ? placeOfFrame(frame) : null
    if (place !== null) return place
  }
  return null
}

/** Characters of a frame: a path of the system has fewer. */
const frameLimit = 5_000

/** `name (/path/app.ts:10:5)` or `/path/app.ts:10:5`. */
function placeOfFrame(frame: string): SourcePlace | null {
  const [, path = '', line, column] =
    /(?:^|[\s(])(?:file:\/\/)?((?:[A-Za-z]:)?[^\s():][^():]*):(\d+):(\d+)\)?$/.exec(
      frame.trim().slice(0, frameLimit),
    ) ?? []
  if (path === '' || path.includes('node_modules') || path.startsWith('node:')) return null
  return { path, line: Number(line), column: Number(column) }
}
