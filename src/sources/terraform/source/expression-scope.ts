import type { FindingLocation } from '../../../report/report.ts'
import type { Node } from './syntax.ts'
import type { Traced } from './traced.ts'

/** Counts down what evaluating takes. */
export interface Budget {
  steps: number
  depth: number
}

/** What an expression sees around it. */
export interface ExpressionScope {
  readonly budget: Budget
  at(node: Node): FindingLocation | null
  /** The source of a node. */
  textOf(node: Node): string
  /** Names what the expression refers to, for it is not known, or not carried out here. */
  unknown(node: Node): Traced
  /** With the names of a loop. */
  with(names: ReadonlyMap<string, Traced>): ExpressionScope
  /** A name and the steps behind it. */
  variable(name: string, steps: readonly Node[], whole: Node): Traced
  /** A member of a value; null where it has none, or nobody can tell. */
  member(value: Traced, key: string | number): Traced | null
  /** Keys and values in Terraform's order; null for what is no list and no map. */
  entries(value: Traced): [Traced, Traced][] | null
  /** `file` and `templatefile`; null for what is not carried out. */
  fileFunction(name: string, args: readonly Traced[]): Traced | null
}
