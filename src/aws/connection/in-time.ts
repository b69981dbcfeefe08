import { monotonicMs } from '../../base/clock.ts'
import type { ListeningClock } from './listening-clock.ts'

/** No answer came in time. Named as the SDK names its own. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError'
}

/** Milliseconds by which a timer may be late before it tells more of this process than of AWS. */
const stallMs = 1_000
/** Milliseconds that an answer gets to be read after such a stall: it may lie in its socket. */
const graceMs = 2_000

/**
 * What is done while the clock counts so many milliseconds, else a TimeoutError. The signal ends the request; the race ends the waiting
 * where a body that never ends does not heed it.
 */
export async function inTime<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
  clock: Pick<ListeningClock, 'now'> = { now: monotonicMs },
): Promise<T> {
  const abort = new AbortController()
  const end = clock.now() + milliseconds
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const wait = (time: number) => {
      const due = monotonicMs() + time
      timer = setTimeout(() => {
        const left = Math.max(end - clock.now(), monotonicMs() - due > stallMs ? graceMs : 0)
        if (left > 0) return wait(left)
        reject(new TimeoutError())
        abort.abort()
      }, time)
    }
    wait(milliseconds)
  })
  try {
    return await Promise.race([work(abort.signal), late])
  } finally {
    clearTimeout(timer)
  }
}
