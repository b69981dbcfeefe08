import { monotonicMs } from '../../base/clock.ts'
import type { Terminal } from './command.ts'

/** A line that tells a person how far a long audit is: services done, rate, time left. Silent where nobody watches. */
export interface Progress {
  begin(total: number, what: string): void
  step(): void
  end(): void
}

/** For whom nobody watches. */
export const silent: Progress = { begin: () => undefined, step: () => undefined, end: () => undefined }

/** Milliseconds between two looks of the line. */
const everyMs = 200

export function progressOn({ progress }: Terminal, clock: () => number = monotonicMs): Progress {
  if (progress === null) return silent
  let [total, done, started, drawn, label] = [0, 0, 0, Number.NEGATIVE_INFINITY, '']
  const draw = () => progress(progressLine({ label, done, total, elapsedMs: clock() - started }))
  return {
    begin: (count, what) => {
      ;[total, done, started, label] = [count, 0, clock(), what]
      draw()
    },
    step: () => {
      done += 1
      if (clock() - drawn < everyMs && done < total) return
      drawn = clock()
      draw()
    },
    end: () => progress(''),
  }
}

/** `us-east-1: 120 of 1000 services, 11 a second, about 80 s left` */
export function progressLine(at: { label: string; done: number; total: number; elapsedMs: number }): string {
  const { label, done, total, elapsedMs } = at
  const rate = elapsedMs > 0 ? (done / elapsedMs) * 1000 : 0
  const left = rate > 0 && done < total ? `, about ${Math.ceil((total - done) / rate)} s left` : ''
  const speed = rate > 0 ? `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second` : ''
  return `${label}: ${done} of ${total} services${speed}${left}`
}
