/** Milliseconds after which a run in which nothing is answered any more ends. */
export const silenceMs = 30_000
/** Milliseconds that a run may take in which answers still come, but slowly: beyond them a pause of `pauseMs` ends it. */
export const patienceMs = 42_000
export const pauseMs = 5_000
/** Milliseconds after which every run ends: AWS's lowest rates and a thousand definitions need some minutes. */
export const longestRunMs = 15 * 60_000

/** Whether a run has waited long enough. Times are milliseconds since its start. */
export function isOver(now: number, lastAnswer: number): boolean {
  const silent = now - lastAnswer
  return now > longestRunMs || silent > silenceMs || (now > patienceMs && silent > pauseMs)
}

/** Ends a run's questions when it has waited long enough. */
export interface Deadline {
  readonly signal: AbortSignal
  answered(): void
  close(): void
}

const lookEveryMs = 250

export function startDeadline(): Deadline {
  const abort = new AbortController()
  const started = performance.now()
  let last = 0
  const timer = setInterval(() => {
    if (isOver(performance.now() - started, last)) abort.abort()
  }, lookEveryMs)
  timer.unref()
  return {
    signal: abort.signal,
    answered: () => {
      last = performance.now() - started
    },
    close: () => clearInterval(timer),
  }
}
