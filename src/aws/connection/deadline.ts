import { monotonicMs } from '../../base/clock.ts'
/** Milliseconds after which a run in which nothing is answered any more ends. */
export const silenceMs = 30_000
/** Milliseconds that a run may take in which answers still come, but slowly: beyond them a pause of `pauseMs` ends it. */
export const patienceMs = 42_000
export const pauseMs = 5_000
/** Milliseconds after which every run ends: AWS's lowest rates and a thousand definitions need some minutes. */
export const longestRunMs = 15 * 60_000

/** Whether a run has waited long enough: milliseconds since its start, and those of silence. */
export function isOver(now: number, silent: number): boolean {
  return now > longestRunMs || silent > silenceMs || (now > patienceMs && silent > pauseMs)
}

/** Ends a run's questions when it has waited long enough. */
export interface Deadline {
  readonly signal: AbortSignal
  answered(): void
  close(): void
}

const lookEveryMs = 250

/**
 * Milliseconds of silence after another look. A look that comes late counts as two: a process that computed meanwhile, or got no
 * processor, has not listened.
 */
export function silentFor(before: number, sinceLastLook: number): number {
  return before + Math.min(sinceLastLook, 2 * lookEveryMs)
}

export function startDeadline(): Deadline {
  const abort = new AbortController()
  const started = monotonicMs()
  let looked = started
  let silent = 0
  const timer = setInterval(() => {
    const now = monotonicMs()
    silent = silentFor(silent, now - looked)
    looked = now
    if (isOver(now - started, silent)) abort.abort()
  }, lookEveryMs)
  timer.unref()
  return {
    signal: abort.signal,
    answered: () => {
      silent = 0
    },
    close: () => clearInterval(timer),
  }
}
