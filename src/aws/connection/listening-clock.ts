import { monotonicMs } from '../../base/clock.ts'

/** Milliseconds between two looks at the time. */
export const lookEveryMs = 250

/**
 * Milliseconds listened after another look. A look that comes late counts as two: a process that computed meanwhile, or got no processor, as
 * on a machine that stalls, has not listened.
 */
export function listenedAfter(before: number, sinceLastLook: number): number {
  return before + Math.min(sinceLastLook, 2 * lookEveryMs)
}

/** Tells for how long this process could have heard an answer: what waits for one is measured by it, not by the time of day. */
export interface ListeningClock {
  /** Milliseconds listened since some moment before. */
  now(): number
  close(): void
}

export function startListeningClock(): ListeningClock {
  let looked = monotonicMs()
  let listened = 0
  const timer = setInterval(() => {
    const time = monotonicMs()
    listened = listenedAfter(listened, time - looked)
    looked = time
  }, lookEveryMs)
  timer.unref()
  return {
    now: () => listenedAfter(listened, monotonicMs() - looked),
    close: () => clearInterval(timer),
  }
}
