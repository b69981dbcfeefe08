import type { Json } from '../../../base/json.ts'
import { holdsMark, isUncertain, list, object, plainOf, scalar, type Traced, tracedJson } from './traced.ts'

/** What a call comes to; null where the function is not carried out here, or cannot be. */
export type HclFunction = (args: readonly Traced[]) => Traced | null

/** Terraform's functions that definitions are made with. Their results are those of Terraform wherever they are not null. */
export const functions: Readonly<Record<string, HclFunction>> = {
  jsonencode: ([value]) => (value === undefined ? null : encoded(value)),
  jsondecode: ([text]) => (text === undefined ? null : decoded(text)),
  concat: (args) => (args.every(isList) ? list(args.flatMap(itemsOf)) : null),
  flatten: ([value]) => (value !== undefined && isList(value) ? list(flattened(value)) : null),
  merge: (args) =>
    args.every(({ value }) => value.kind === 'object' || isNull(value))
      ? object(new Map(args.flatMap(entriesOf)))
      : null,
  compact: certain(([value]) =>
    filtered(value, ({ value: item }) => item.kind === 'scalar' && item.value !== null && item.value !== ''),
  ),
  distinct: certain(([value]) => {
    const seen = new Set<string>()
    return filtered(value, (item) => {
      const text = JSON.stringify(plainOf(item))
      return !seen.has(text) && seen.add(text) !== undefined
    })
  }),
  tolist: ([value]) => (value !== undefined && isList(value) ? value : null),
  toset: certain(([value]) => (value !== undefined && isList(value) ? sortedSet(value) : null)),
  tomap: ([value]) => (value?.value.kind === 'object' ? value : null),
  tostring: ([value]) => textResult(value, (text) => text),
  tonumber: certain(([value]) => numberResult(value)),
  nonsensitive: ([value]) => value ?? null,
  sensitive: ([value]) => value ?? null,
  try: (args) => args[0] ?? null,
  coalesce: (args) =>
    firstGiven(args, (item) => item.value.kind !== 'scalar' || (item.value.value !== null && item.value.value !== '')),
  coalescelist: (args) => firstGiven(args, (item) => itemsOf(item).length > 0),
  keys: ([value]) =>
    value?.value.kind === 'object' ? list([...value.value.members.keys()].sort().map((key) => scalar(key))) : null,
  values: ([value]) =>
    value?.value.kind === 'object' ? list([...value.value.members].sort(byKey).map(([, member]) => member)) : null,
  lookup: ([map, key, fallback]) => looked(map, key, fallback),
  element: ([value, index]) => elementAt(value, index),
  length: ([value]) => (value === undefined ? null : lengthOf(value)),
  join: ([separator, value]) => joinedTexts(separator, value),
  format: ([pattern, ...args]) => formatted(pattern, args),
  lower: certain(([value]) => textResult(value, (text) => text.toLowerCase())),
  upper: certain(([value]) => textResult(value, (text) => text.toUpperCase())),
  trimspace: certain(([value]) => textResult(value, (text) => text.trim())),
  trimprefix: certain(([value, prefix]) =>
    withText(prefix, (cut) => textResult(value, (text) => (text.startsWith(cut) ? text.slice(cut.length) : text))),
  ),
  trimsuffix: certain(([value, suffix]) =>
    withText(suffix, (cut) =>
      textResult(value, (text) => (cut !== '' && text.endsWith(cut) ? text.slice(0, -cut.length) : text)),
    ),
  ),
  replace: certain(([value, from, to]) =>
    withText(from, (search) =>
      withText(to, (into) =>
        /^\/.*\/$/.test(search) ? null : textResult(value, (text) => text.replaceAll(search, () => into)),
      ),
    ),
  ),
  split: certain(([separator, value]) =>
    withText(separator, (by) =>
      withText(value, (text) => (text === '' ? list([]) : list(text.split(by).map((part) => scalar(part))))),
    ),
  ),
}

/** Carried out only where every argument is known through and through. */
function certain(apply: HclFunction): HclFunction {
  return (args) => (args.some(isUncertain) ? null : apply(args))
}

function encoded(value: Traced): Traced {
  return { value: { kind: 'scalar', value: JSON.stringify(plainOf(value)), encodes: value }, at: value.at }
}

export function decoded({ value, at }: Traced): Traced | null {
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return null
  if (value.encodes !== undefined) return value.encodes
  try {
    const parsed: Json = JSON.parse(value.value)
    return tracedJson(parsed, at)
  } catch {
    // The parser's message quotes the text.
    return null
  }
}

function isList({ value }: Traced): boolean {
  return value.kind === 'list'
}

export function itemsOf({ value }: Traced): readonly Traced[] {
  return value.kind === 'list' ? value.items : []
}

function entriesOf({ value }: Traced): [string, Traced][] {
  return value.kind === 'object' ? [...value.members] : []
}

function isNull(value: Traced['value']): boolean {
  return value.kind === 'scalar' && value.value === null
}

function flattened(value: Traced): Traced[] {
  return itemsOf(value).flatMap((item) => (isList(item) ? flattened(item) : [item]))
}

function filtered(value: Traced | undefined, keep: (item: Traced) => boolean): Traced | null {
  return value !== undefined && isList(value) ? list(itemsOf(value).filter(keep), value.at) : null
}

/** Terraform goes through a set of texts in their order. */
function sortedSet(value: Traced): Traced {
  const byText = new Map(itemsOf(value).map((item) => [JSON.stringify(plainOf(item)), item]))
  return list(
    [...byText].sort(byKey).map(([, item]) => item),
    value.at,
  )
}

function firstGiven(args: readonly Traced[], isGiven: (item: Traced) => boolean): Traced | null {
  const [first] = args.filter(isGiven)
  return first ?? null
}

function looked(map: Traced | undefined, key: Traced | undefined, fallback: Traced | undefined): Traced | null {
  const name = textOf(key)
  if (map?.value.kind !== 'object' || name === null || holdsMark(name)) return null
  return map.value.members.get(name) ?? fallback ?? null
}

function elementAt(value: Traced | undefined, index: Traced | undefined): Traced | null {
  const items = value === undefined ? [] : itemsOf(value)
  const position = index?.value.kind === 'scalar' ? Number(index.value.value) : Number.NaN
  return items.length === 0 || !Number.isInteger(position) ? null : (items.at(position % items.length) ?? null)
}

function lengthOf(value: Traced): Traced | null {
  if (value.value.kind === 'list') return scalar(value.value.items.length)
  if (value.value.kind === 'object') return scalar(value.value.members.size)
  const text = textOf(value)
  return text === null || holdsMark(text) ? null : scalar([...text].length)
}

/** Of what texts may hold; null for anything else. */
export function textOf(value: Traced | undefined): string | null {
  if (value?.value.kind !== 'scalar' || value.value.value === null) return null
  return String(value.value.value)
}

function textResult(value: Traced | undefined, change: (text: string) => string): Traced | null {
  const text = textOf(value)
  return text === null ? null : scalar(change(text), value?.at ?? null)
}

function withText(value: Traced | undefined, use: (text: string) => Traced | null): Traced | null {
  const text = textOf(value)
  return text === null ? null : use(text)
}

function numberResult(value: Traced | undefined): Traced | null {
  const number = Number(textOf(value) ?? Number.NaN)
  return Number.isFinite(number) ? scalar(number, value?.at ?? null) : null
}

function joinedTexts(separator: Traced | undefined, value: Traced | undefined): Traced | null {
  const between = textOf(separator)
  const texts = value === undefined || !isList(value) ? null : itemsOf(value).map((item) => textOf(item))
  if (between === null || texts === null || texts.some((text) => text === null)) return null
  return scalar(texts.join(between), value?.at ?? null)
}

/** `%s`, `%d` and `%v` without flags; any other verb is not carried out. */
function formatted(pattern: Traced | undefined, args: readonly Traced[]): Traced | null {
  const text = textOf(pattern)
  if (text === null || /%(?![sdv])/.test(text.replaceAll('%%', ''))) return null
  const texts = args.map((arg) => textOf(arg))
  if (texts.some((each) => each === null)) return null
  let next = -1
  const result = text.replaceAll(/%[sdv%]/g, (verb) => {
    if (verb === '%%') return '%'
    next += 1
    return texts[next] ?? ''
  })
  return next + 1 === args.length ? scalar(result, pattern?.at ?? null) : null
}

function byKey([one]: readonly [string, Traced], [other]: readonly [string, Traced]): number {
  return one < other ? -1 : 1
}
