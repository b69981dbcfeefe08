import { monotonicMs } from '../../base/clock.ts'
import { type ListeningClock, lookEveryMs } from './listening-clock.ts'

/** Milliseconds after which a run in which nothing is answered any more ends. */
export const silenceMs = 30_000
/** Milliseconds that a run may listen while answers still come, but slowly: beyond them a pause of `pauseMs` ends it. */
export const patienceMs = 42_000
export const pauseMs = 5_000
/** Milliseconds after which every run ends: AWS's lowest rates and a thousand definitions need some minutes. */
export const longestRunMs = 15 * 60_000

/** Whether a run has waited long enough: milliseconds that it listened, those of silence, and those that passed. */
export function isOver(listened: number, silent: number, passed: number): boolean {
  return passed > longestRunMs || silent > silenceMs || (listened > patienceMs && silent > pauseMs)
}

/** Ends a run's questions when it has waited long enough. */
export interface Deadline {
  readonly signal: AbortSignal
  answered(): void
  close(): void
}

export function startDeadline(clock: ListeningClock): Deadline {
  const abort = new AbortController()
  const [began, started] = [monotonicMs(), clock.now()]
  let answered = started
  const timer = setInterval(() => {
    const now = clock.now()
    if (isOver(now - started, now - answered, monotonicMs() - began)) abort.abort()
  }, lookEveryMs)
  timer.unref()
  return {
    signal: abort.signal,
    answered: () => {
      answered = clock.now()
    },
    close: () => clearInterval(timer),
  }
}
