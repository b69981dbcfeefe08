import {
  isJsonObject,
  type Json,
  type JsonPointer,
  ownValue,
  pointerSegments,
  pointerTo,
  valueAt,
} from '../../base/json.ts'
import { listed } from '../../base/sentence.ts'
import { type Cleaned, cleanEmptyValues, originOf } from './clean.ts'
import { placeName, pointerOf, type SchemaProblem } from './schema-problem.ts'
import { type SchemaError, validate } from './schema-validator.generated.js'
import { responseOnly, unknownKey } from './unknown-key.ts'
import { wrongValue } from './wrong-value.ts'

export type { SchemaProblem } from './schema-problem.ts'

/** Problems reported of one definition; a definition with more is broken as a whole. */
export const MAX_SCHEMA_PROBLEMS = 100

/**
 * Where a task definition, as the file holds it, does not fit. Judged after the deploy action's cleaning, so that null and empty
 * values where they are optional are no problem. `environment[].valueFrom` is left to the check on what registration keeps.
 */
export function validateSchema(value: Json): SchemaProblem[] {
  const cleaned = cleanEmptyValues(value) ?? {
    value: isJsonObject(value) ? {} : value,
    origin: { pointer: '' as const, children: new Map() },
  }
  if (validate(cleaned.value)) return []
  const errors = validate.errors ?? []
  const ofKeys = errors.filter(({ keyword }) => keyword === 'additionalProperties')
  const ofValues = errors.filter(({ keyword }) => keyword !== 'additionalProperties' && keyword !== 'required')
  const unknown = ofKeys.slice(0, MAX_SCHEMA_PROBLEMS).flatMap((error) => unknownKey(error, cleaned))
  const meant = new Set(unknown.flatMap(({ meantFor }) => (meantFor === null ? [] : [meantFor])))
  return withinLimit([
    ...responseOnly(ofKeys, cleaned),
    ...unknown.map(({ problem }) => problem),
    ...ofValues.slice(0, MAX_SCHEMA_PROBLEMS).flatMap((error) => wrongValue(error, cleaned)),
    ...missingKeys(value, errors, cleaned, meant),
  ])
}

function withinLimit(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const last = problems[MAX_SCHEMA_PROBLEMS - 1]
  if (last === undefined || problems.length === MAX_SCHEMA_PROBLEMS) return [...problems]
  const message = `${last.message} Much else of the file does not fit either, and is not told.`
  return [...problems.slice(0, MAX_SCHEMA_PROBLEMS - 1), { ...last, message }]
}

/** What is missing, one problem for each object; what is there but empty, one problem for each key. */
function missingKeys(
  file: Json,
  errors: readonly SchemaError[],
  { origin }: Cleaned,
  meant: ReadonlySet<string>,
): SchemaProblem[] {
  const absent = new Map<JsonPointer, { readonly segments: readonly string[]; readonly keys: string[] }>()
  const empty: SchemaProblem[] = []
  for (const error of errors.filter(({ keyword }) => keyword === 'required')) {
    const parent = pointerOf(error)
    const key = String(error.params.missingProperty)
    const pointer = originOf(origin, parent)
    const inFile = valueAt(file, pointer)
    if (isJsonObject(inFile) && ownValue(inFile, key) !== undefined) empty.push(emptyKey(key, pointerTo(pointer, key)))
    else if (!meant.has(pointerTo(parent, key))) {
      const entry = absent.get(pointer) ?? { segments: pointerSegments(parent), keys: [] }
      entry.keys.push(key)
      absent.set(pointer, entry)
    }
  }
  return [...[...absent].map(([pointer, { segments, keys }]) => absentKeys(pointer, segments, keys)), ...empty]
}

function absentKeys(pointer: JsonPointer, segments: readonly string[], keys: readonly string[]): SchemaProblem {
  return {
    rule: 'required',
    severity: 'error',
    pointer,
    message: `${listed(keys, 'and')} ${keys.length === 1 ? 'is' : 'are'} missing ${placeName(segments)}, and ECS refuses the registration without ${keys.length === 1 ? 'it' : 'them'}.`,
    remedy: `Add ${listed(keys, 'and')}.`,
  }
}

function emptyKey(key: string, pointer: JsonPointer): SchemaProblem {
  return {
    rule: 'required-empty',
    severity: 'error',
    pointer,
    message: `${key} is required here, but it is empty. The deploy action removes empty values, and ECS refuses the registration without it.`,
    remedy: `Give ${key} a value.`,
  }
}
