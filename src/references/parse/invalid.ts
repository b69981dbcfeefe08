import type { JsonPointer } from '../../base/json.ts'
import type { Flaw } from './flaw.ts'
import type { InvalidTarget } from './reference.ts'

export interface InvalidDetails {
  readonly phase: InvalidTarget['phase']
  /** Absent: MALFORMED. */
  readonly reason?: InvalidTarget['reason']
  readonly region?: string | null
  /** Absent: the reference's own place. */
  readonly pointer?: JsonPointer
  /** Null is what no reading could be made of. */
  readonly readings?: readonly (string | null)[]
  readonly bareSecret?: InvalidTarget['bareSecret']
}

export function invalid(flaw: Flaw, details: InvalidDetails): InvalidTarget {
  return {
    kind: 'invalid',
    flaw,
    reason: details.reason ?? 'MALFORMED',
    phase: details.phase,
    region: details.region ?? null,
    ...(details.pointer === undefined ? {} : { pointer: details.pointer }),
    readings: (details.readings ?? []).filter((text) => text !== null),
    bareSecret: details.bareSecret ?? null,
  }
}
