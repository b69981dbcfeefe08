import { type JsonObject, type JsonPointer, valueAt } from '../../../src/base/json.ts'

/** A definition that holds one labelled text, and where that text stands. */
export interface LabelledCase {
  /** `benign` may be nothing at all; `look-alike` looks like a placeholder and is none. */
  readonly label: 'credential' | 'benign' | 'placeholder' | 'look-alike'
  readonly kind: string
  readonly name: string
  readonly definition: JsonObject
  readonly pointer: JsonPointer
}

type Cases = readonly LabelledCase[]
type Label = LabelledCase['label']

const IMAGE = '402913377120.dkr.ecr.us-east-1.amazonaws.com/shop/api:2026.11.1'

function definitionOf(container: JsonObject, definition: JsonObject = {}): JsonObject {
  return { family: 'shop-api', containerDefinitions: [{ name: 'api', image: IMAGE, ...container }], ...definition }
}

const CONTAINER = '/containerDefinitions/0'

/** Values of environment variables, by name; a repeated name is another case. */
export function variables(label: Label, kind: string, rows: readonly (readonly [string, string])[]): Cases {
  return rows.map(([name, value]) => ({
    label,
    kind,
    name: `${name}=${value}`,
    definition: definitionOf({ environment: [{ name, value }] }),
    pointer: `${CONTAINER}/environment/0/value`,
  }))
}

/** Argument lists, with the index of the argument that the label is about. */
export function argumentLists(
  label: Label,
  kind: string,
  rows: readonly (readonly [index: number, args: readonly string[]])[],
  place: 'command' | 'entryPoint' | 'healthCheck' = 'command',
): Cases {
  return rows.map(([index, args]) => ({
    label,
    kind,
    name: args.join(' '),
    definition: definitionOf(place === 'healthCheck' ? { healthCheck: { command: args } } : { [place]: args }),
    pointer: place === 'healthCheck' ? `${CONTAINER}/healthCheck/command/${index}` : `${CONTAINER}/${place}/${index}`,
  }))
}

/** Members of a map of the container: labels or log options. */
export function members(
  label: Label,
  kind: string,
  place: 'dockerLabels' | 'logConfiguration' | 'firelensConfiguration',
  rows: readonly (readonly [string, string])[],
  driver = 'awsfirelens',
): Cases {
  return rows.map(([key, value]) => {
    const segment = key.replaceAll('~', '~0').replaceAll('/', '~1')
    const map = { [key]: value }
    const container =
      place === 'dockerLabels'
        ? { dockerLabels: map }
        : place === 'logConfiguration'
          ? { logConfiguration: { logDriver: driver, options: map } }
          : { firelensConfiguration: { type: 'fluentbit', options: map } }
    return {
      label,
      kind,
      name: `${key}=${value}`,
      definition: definitionOf(container),
      pointer:
        place === 'dockerLabels' ? `${CONTAINER}/${place}/${segment}` : `${CONTAINER}/${place}/options/${segment}`,
    }
  })
}

/** Anything else: parts of the container and of the definition. */
export function place(
  label: Label,
  kind: string,
  pointer: JsonPointer,
  container: JsonObject,
  definition: JsonObject = {},
): LabelledCase {
  const whole = definitionOf(container, definition)
  return { label, kind, name: `${pointer} ${String(valueAt(whole, pointer))}`, definition: whole, pointer }
}
