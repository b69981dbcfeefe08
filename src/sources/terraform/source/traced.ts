import { isJsonArray, isJsonObject, type Json } from '../../../base/json.ts'
import type { FindingLocation } from '../../../report/report.ts'
import { type Hole, markOf } from '../../../task-definition/hole.ts'
import { known, open, type Term } from '../../../task-definition/term.ts'

/** A value of an expression, with the place where it is written. */
export interface Traced {
  readonly value: Value
  /** Null where it comes from the plan alone. */
  readonly at: FindingLocation | null
  /** The place of its key, where it is a member that is written out. */
  readonly keyAt?: FindingLocation | null
}

export type Scalar = string | number | boolean | null

export type Value =
  /** A text may have the marks of `Unknowns` in it. `encodes`: what `jsonencode` made it of. */
  | { readonly kind: 'scalar'; readonly value: Scalar; readonly encodes?: Traced }
  | { readonly kind: 'list'; readonly items: readonly Traced[] }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Traced> }
  /** All attributes of one instance of a resource or data source. */
  | { readonly kind: 'resource'; readonly address: string }

export function scalar(value: Scalar, at: FindingLocation | null = null): Traced {
  return { value: { kind: 'scalar', value }, at }
}

export function list(items: readonly Traced[], at: FindingLocation | null = null): Traced {
  return { value: { kind: 'list', items }, at }
}

export function object(members: ReadonlyMap<string, Traced>, at: FindingLocation | null = null): Traced {
  return { value: { kind: 'object', members }, at }
}

export function tracedJson(value: Json, at: FindingLocation | null = null): Traced {
  if (isJsonArray(value))
    return list(
      value.map((item) => tracedJson(item, at)),
      at,
    )
  if (isJsonObject(value))
    return object(new Map(Object.entries(value).map(([key, member]) => [key, tracedJson(member, at)])), at)
  return scalar(value, at)
}

const opening = '\uE000'
const closing = '\uE001'
const mark = /\uE000(\d+)\uE001/g

/** What is not known inside texts: each has a mark that no source can hold. */
export class Unknowns {
  readonly #holes: Hole[] = []

  /** A text that stands for it, alone or within another one. */
  markFor(hole: Hole): string {
    this.#holes.push(hole)
    return `${opening}${this.#holes.length - 1}${closing}`
  }

  unknown(reference: string, at: FindingLocation | null): Traced {
    return scalar(this.markFor({ reference, standIn: null }), at)
  }

  /** References that the marks of a text stand for. */
  referencesIn(text: string): string[] {
    return Array.from(text.matchAll(mark), ([, index]) => this.#holes[Number(index)]?.reference ?? '')
  }

  termOf({ value }: Traced): Term {
    switch (value.kind) {
      case 'list':
        return { kind: 'list', items: value.items.map((item) => this.termOf(item)) }
      case 'object':
        return {
          kind: 'object',
          members: new Map([...value.members].map(([key, member]) => [key, this.termOf(member)])),
        }
      case 'resource':
        return open(value.address)
      case 'scalar':
        return typeof value.value === 'string' ? this.textTerm(value.value) : known(value.value)
    }
  }

  /** A text alone, with stand-ins and marks in it. */
  textTerm(text: string): Term {
    const holes = Array.from(text.matchAll(mark), ([, index]) => this.#holes[Number(index)]).filter(
      (hole) => hole !== undefined,
    )
    const [first] = holes
    if (first === undefined) return known(text)
    const hole = holes.find(({ standIn }) => standIn === null) ?? first
    if (holes.length === 1 && hole.standIn === null && text.replaceAll(mark, '') === '') return open(hole.reference)
    return { kind: 'text', hole, text: this.shown(text) }
  }

  /** With what stands in for each mark. */
  shown(text: string): string {
    return text.replaceAll(mark, (_, index: string) => {
      const hole = this.#holes[Number(index)]
      return hole === undefined ? '' : (hole.standIn ?? markOf(hole))
    })
  }
}

export function holdsMark(text: string): boolean {
  return text.includes(opening)
}

/** A source cannot forge a mark. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/[\uE000\uE001]/g, '\uFFFD')
}

/** Whether any text in it is not wholly known. */
export function isUncertain({ value }: Traced): boolean {
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'string' && holdsMark(value.value)
    case 'list':
      return value.items.some(isUncertain)
    case 'object':
      return [...value.members.values()].some(isUncertain)
    case 'resource':
      return true
  }
}

/** As JSON, marks and all; null where a resource as a whole is in it. */
export function plainOf({ value }: Traced): Json {
  switch (value.kind) {
    case 'scalar':
      return value.value
    case 'list':
      return value.items.map(plainOf)
    case 'object':
      return Object.fromEntries([...value.members].map(([key, member]) => [key, plainOf(member)]))
    case 'resource':
      return null
  }
}
