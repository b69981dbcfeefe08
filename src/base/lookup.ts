export const absent: Absent = { status: 'absent' }

/** Something AWS was seen to have. */
export function found<T>(value: T): Found<T> {
  return { status: 'found', value }
}

export function unknown(cause: UnknownCause, reason: string): Unknown {
  return { status: 'unknown', cause, reason }
}

/** Null where it is absent or unknown. */
export function foundValue<T>(lookup: Lookup<T>): T | null {
  return lookup.status === 'found' ? lookup.value : null
}

/** The answer itself where it is unknown. */
export function unknownOf(lookup: Lookup<unknown> | null): Unknown | null {
  return lookup?.status === 'unknown' ? lookup : null
}

/** AWS was asked and should have told; not a matter of permission, of another account, or of the time before a deploy. */
export function failedToAnswer({ cause }: Pick<Unknown, 'cause'>): boolean {
  return cause === 'SERVICE_ERROR' || cause === 'NO_CREDENTIALS'
}

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
  /** With CROSS_ACCOUNT: the account that could not be looked into. */
  readonly account?: string
}

/** Why something could not be decided. `KNOWN_AFTER_APPLY`: a plan leaves it open until it is applied. */
export type UnknownCause =
  | 'NOT_PERMITTED'
  | 'NOT_READ'
  | 'CROSS_ACCOUNT'
  | 'NO_CREDENTIALS'
  | 'SERVICE_ERROR'
  | 'KNOWN_AFTER_APPLY'
