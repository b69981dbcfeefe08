import { isThrottling, type ServiceError } from './service-error.ts'

/** Attempts at a question that gets no answer in time. */
export const hangingAttempts = 2
/** Attempts at a question that the service fails to answer. */
export const failingAttempts = 4
/** Attempts at a question that is throttled: the pacer spreads them, and the end of the run bounds them. */
export const throttledAttempts = 100

/** How often a question was tried, by what came of it. */
export interface Tries {
  readonly hanging: number
  readonly failing: number
  readonly throttled: number
}

export const noTries: Tries = { hanging: 0, failing: 0, throttled: 0 }

/** What follows a failed attempt: the next one, after so many milliseconds, or the end. */
export type NextAttempt = { readonly tries: Tries; readonly afterMs: number } | null

/** Milliseconds before the first repetition after a failure; each further one waits twice as long, spread by up to as much again. */
const firstPauseMs = 100

/** Network errors after which the same connection may work: it was cut, not refused. */
const cutConnections = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ETIMEDOUT', 'EAI_AGAIN'])

/** `random` is between 0 and 1. */
export function nextAttempt(error: ServiceError, tries: Tries, random: number): NextAttempt {
  if (isThrottling(error)) {
    const throttled = tries.throttled + 1
    return throttled < throttledAttempts ? { tries: { ...tries, throttled }, afterMs: 0 } : null
  }
  if (isHanging(error)) {
    const hanging = tries.hanging + 1
    return hanging < hangingAttempts ? { tries: { ...tries, hanging }, afterMs: 0 } : null
  }
  const transient = (error.status ?? 0) >= 500 || cutConnections.has(error.code ?? '') || error.clockSkew
  const failing = tries.failing + 1
  if (!transient || failing >= failingAttempts) return null
  return { tries: { ...tries, failing }, afterMs: firstPauseMs * 2 ** tries.failing * (1 + random) }
}

/**
 * Whether a time-out tells of this process alone. The SDK measures how long it takes to connect by the time of day; after a stall its timer
 * ends what had no chance. All in milliseconds: what passed since the request, for how much of it this process listened, the time-out.
 */
export function isUnheard(error: ServiceError, passed: number, listened: number, patience: number): boolean {
  return isHanging(error) && passed >= patience && listened < patience / 2
}

/** No answer came in time, and nothing says that the connection was cut: the SDK gives both the same name. */
export function isHanging({ name, code }: ServiceError): boolean {
  return name === 'TimeoutError' && !cutConnections.has(code ?? '')
}
