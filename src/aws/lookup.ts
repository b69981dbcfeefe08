import type { Absent, Found, Lookup, Unknown } from '../facts.ts'
import type { UnknownCause } from '../report/report.ts'

export const absent: Absent = { status: 'absent' }

/** Takes a value; gives it as something AWS was seen to have. */
export function found<T>(value: T): Found<T> {
  return { status: 'found', value }
}

/** Takes why a question has no answer; gives the unknown. */
export function unknown(cause: UnknownCause, reason: string): Unknown {
  return { status: 'unknown', cause, reason }
}

/** Takes an answer; gives its value, or null where it is absent or unknown. */
export function foundValue<T>(lookup: Lookup<T>): T | null {
  return lookup.status === 'found' ? lookup.value : null
}
