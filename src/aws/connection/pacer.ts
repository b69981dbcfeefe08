import { monotonicMs } from '../../base/clock.ts'
import type { SdkService } from './services/sdk.ts'

/** A bucket of requests: how many it holds, and how many flow back a second. */
export interface RequestRate {
  readonly burst: number
  readonly perSecond: number
}

/** Share of ECS's buckets that one run takes: deployments and other pipelines drink from them too. */
const shareOfEcs = 0.8

/**
 * Buckets that AWS documents for each account and region, and the operations that share them (ECS API reference, "Request
 * throttling"; Secrets Manager user guide, "Quotas"). A service that is not here gets no rate until it throttles.
 */
const knownBuckets: readonly (RequestRate & {
  readonly service: SdkService
  readonly operations: readonly string[]
})[] = [
  { service: 'secretsManager', burst: 50, perSecond: 50, operations: ['GetResourcePolicy'] },
  { service: 'ecs', burst: 100, perSecond: 20, operations: ['DescribeServices'] },
  { service: 'ecs', burst: 100, perSecond: 20, operations: ['ListTasks', 'DescribeTasks'] },
  { service: 'ecs', burst: 50, perSecond: 20, operations: ['ListServiceDeployments', 'DescribeServiceDeployments'] },
  { service: 'ecs', burst: 50, perSecond: 20, operations: ['DescribeServiceRevisions'] },
  { service: 'ecs', burst: 50, perSecond: 20, operations: ['DescribeTaskDefinition', 'ListTaskDefinitions'] },
]

/** What an operation draws from: its documented bucket, else one that all other operations of its service share. */
export function bucketOf(service: SdkService, operation: string): { name: string; rate: RequestRate | null } {
  const index = knownBuckets.findIndex((each) => each.service === service && each.operations.includes(operation))
  const bucket = knownBuckets[index]
  if (bucket === undefined) return { name: service, rate: null }
  const share = service === 'ecs' ? shareOfEcs : 1
  return { name: `${service} ${index}`, rate: { burst: bucket.burst * share, perSecond: bucket.perSecond * share } }
}

/** How fast requests may go out. Times are milliseconds of one clock. */
export interface Pace {
  /** 0 where a request was in the bucket and is now taken out; else the milliseconds until there is one. */
  take(now: number): number
  /** The same, without taking it. */
  wait(now: number): number
  answered(now: number): void
  /** AWS had too many: slower from now on. */
  throttled(now: number): void
}

/** Throttled answers to what went out together are one signal. */
const signalMs = 500
/** What is left of the rate after such a signal; a tenth more than AWS grants is found again within two seconds. */
const cut = 0.8
/** What the rate grows by in each second without one. */
const growth = 1.1
/** Requests a second below which no signal leads: where AWS grants fewer, some are refused and sent again. */
const slowest = 8

/**
 * A pace that begins with the documented rate, or with none, and follows what AWS says: additive patience is useless against a bucket
 * whose size nobody tells, so each signal takes a fifth of the rate and each quiet second gives a tenth back.
 */
export function createPace(rate: RequestRate | null): Pace {
  const fastest = rate?.perSecond ?? Number.POSITIVE_INFINITY
  let perSecond = fastest
  let left = rate?.burst ?? Number.POSITIVE_INFINITY
  let burst = left
  let seen = Number.NaN
  let signalled = Number.NEGATIVE_INFINITY
  let recent: number[] = []
  const flow = (now: number) => {
    const seconds = Number.isNaN(seen) ? 0 : Math.max(0, now - seen) / 1000
    seen = now
    if (perSecond === Number.POSITIVE_INFINITY) return
    left = Math.min(burst, left + seconds * perSecond)
    if (now - signalled <= 1000) return
    perSecond = Math.min(fastest, perSecond * growth ** seconds)
    // A bucket whose size is known is as large as ever, whoever drank from it.
    if (rate !== null) burst = Math.min(rate.burst, burst * growth ** seconds)
  }
  const wait = (now: number) => {
    flow(now)
    return left >= 1 ? 0 : Math.ceil(((1 - left) / perSecond) * 1000)
  }
  return {
    wait,
    take(now) {
      const milliseconds = wait(now)
      if (milliseconds === 0) left -= 1
      return milliseconds
    },
    answered(now) {
      recent.push(now)
      if (recent.length > 1000) recent = recent.filter((time) => now - time < 1000)
    },
    throttled(now) {
      if (now - signalled < signalMs) return
      flow(now)
      const measured = recent.filter((time) => now - time < 1000).length
      perSecond = Math.max(slowest, (perSecond === Number.POSITIVE_INFINITY ? measured : perSecond) * cut)
      burst = Math.max(1, Math.min(burst, perSecond))
      left = 0
      signalled = now
    },
  }
}

/** Lets requests out in the order they came, at the pace. */
export interface Pacer {
  /** Resolves when it is this request's turn; rejects when the signal ends the waiting. */
  turn(signal: AbortSignal): Promise<void>
  /** Resolves when nobody waits for a turn and one could go: who can put several questions into one request gathers them until then. */
  free(): Promise<void>
  answered(): void
  throttled(): void
}

export function createPacer(rate: RequestRate | null, clock: () => number = monotonicMs): Pacer {
  const pace = createPace(rate)
  let waiting: { readonly go: () => void }[] = []
  const gathering: (() => void)[] = []
  let timer: NodeJS.Timeout | null = null
  const pump = () => {
    timer = null
    while (waiting.length + gathering.length > 0) {
      const [next] = waiting
      const wait = next === undefined ? pace.wait(clock()) : pace.take(clock())
      if (wait > 0) {
        timer = setTimeout(pump, Math.min(wait, longestNap))
        return
      }
      if (next === undefined) {
        for (const go of gathering.splice(0)) go()
      } else {
        waiting.shift()
        next.go()
      }
    }
  }
  return {
    turn: (signal) =>
      new Promise((resolve, reject) => {
        const stop = () => {
          waiting = waiting.filter((each) => each !== entry)
          reject(signal.reason)
        }
        const entry = {
          go: () => {
            signal.removeEventListener('abort', stop)
            resolve()
          },
        }
        if (signal.aborted) return reject(signal.reason)
        signal.addEventListener('abort', stop, { once: true })
        waiting.push(entry)
        if (timer === null) pump()
      }),
    free: () =>
      new Promise((resolve) => {
        gathering.push(resolve)
        if (timer === null) pump()
      }),
    answered: () => pace.answered(clock()),
    throttled: () => pace.throttled(clock()),
  }
}

/** Milliseconds after which a pacer looks again: the pace may have changed meanwhile. */
const longestNap = 250
