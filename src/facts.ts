import type { UnknownCause } from './report/report.ts'

/**
 * What AWS answered to one question. `unknown` is never folded into `absent`: a pipeline that may not look has not seen that
 * something is missing.
 */
export type Lookup<T> = Found<T> | Absent | Unknown

export interface Found<T> {
  readonly status: 'found'
  readonly value: T
}

export interface Absent {
  readonly status: 'absent'
}

export interface Unknown {
  readonly status: 'unknown'
  readonly cause: UnknownCause
  /** One plain sentence: why, and what would settle it. */
  readonly reason: string
}
