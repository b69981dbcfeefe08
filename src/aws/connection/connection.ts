import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'
import pLimit from 'p-limit'
import { monotonicMs } from '../../base/clock.ts'
import type { Lookup } from '../../base/lookup.ts'
import { found, unknown } from '../../base/lookup.ts'
import { memoize } from '../../base/memoize.ts'
import { proxyProblem, proxyVariables } from '../../base/proxy-variables.ts'
import { createBodyCollector } from './answer-body.ts'
import { type AnyClient, judgeAnswers } from './answer-shape.ts'
import { isHanging, isUnheard, nextAttempt, noTries } from './attempts.ts'
import { createBreaker } from './breaker.ts'
import { type Credentials, credentialsUnknown, requireTokenFiles, shareCredentials } from './credentials.ts'
import { startDeadline } from './deadline.ts'
import { downloadText } from './download.ts'
import { inTime, TimeoutError } from './in-time.ts'
import { startListeningClock } from './listening-clock.ts'
import { bucketOf, createPacer, type Pacer } from './pacer.ts'
import { classifyError, isThrottling, type ServiceError, serviceErrorFrom } from './service-error.ts'
import { type SdkClient, type SdkModules, type SdkService, sdkModules, servicePrefix } from './services/sdk.ts'
import { withoutOverhead } from './without-overhead.ts'

/** Milliseconds to wait for a TCP and TLS connection. */
const connectionTimeoutMs = 5_000
/** Milliseconds to wait for an answer, by attempt: two of them make half a minute, the most that one question may hold up a run. */
const answerTimeoutsMs: readonly number[] = [12_000, 15_000]
/** Milliseconds to wait for a download, which is small: what it tells is welcome, and not worth a long wait. */
const downloadTimeoutMs = 5_000
/**
 * Calls in flight at once to one service in one region. Five hundred secrets are then described in five round
 * trips; beyond a hundred the processor is the limit. Secrets Manager grants 10,000 of these calls a second.
 */
const concurrency = 100
/** Calls in flight at once to IAM, whose simulator throttles first. */
const iamConcurrency = 16

/** What one call needs besides the client: the command constructors and the options that bound it in time. */
export interface Call<S extends SdkService> {
  readonly client: SdkClient<S>
  readonly sdk: SdkModules[S]
  readonly options: { readonly abortSignal: AbortSignal }
  /** Reads the text at an address that AWS gave, within the same bounds. */
  readonly download: (url: string) => Promise<string>
}

export interface Question<S extends SdkService, T> {
  readonly service: S
  /** AWS's operation name, as reports count it. */
  readonly operation: string
  readonly region: string
  /** The IAM action that AWS asks for, where it is not named like the operation: a HEAD on S3 needs s3:GetObject. */
  readonly permission?: string
  readonly send: (call: Call<S>) => Promise<T>
  /** Names of the errors that say "there is none". */
  readonly absentOn?: readonly string[]
  /** Reads an error that needs its message; null leaves it to the common reading. */
  readonly interpret?: (error: ServiceError) => Lookup<T> | null
}

/** The one way to AWS: read-only questions, counted, bounded in number, attempts and time, with every error made an answer. */
export interface Connection {
  ask<S extends SdkService, T>(question: Question<S, T>): Promise<Lookup<T>>
  /** Resolves when a request of this kind need not wait for its turn. */
  free(service: SdkService, operation: string, region: string): Promise<void>
  /** Operations asked so far, a retry counted once. */
  calls(): Record<string, number>
  /** Waits until nothing is asked any more: what was started early and not needed in the end was still asked, and counts. */
  settled(): Promise<void>
  close(): void
}

/** What a connection may do otherwise than by default. */
export interface ConnectionSettings {
  /** Absent: the SDK's own chain finds them. */
  readonly credentials?: () => Promise<Credentials>
  readonly answerTimeoutsMs?: readonly number[]
}

interface ClientConfig {
  readonly region: string
  readonly maxAttempts: 1
  readonly retryMode: 'standard'
  readonly forcePathStyle: boolean
  readonly credentials: () => Promise<Credentials>
  readonly streamCollector: ReturnType<typeof createBodyCollector>
  readonly requestHandler: {
    readonly httpAgent: HttpAgent
    readonly httpsAgent: HttpsAgent
    readonly connectionTimeout: number
  }
}

/**
 * Opens nothing before the first question. Node's agents read the proxies they are given; the SDK's own agents would ignore them. The
 * SDK sends each request once: how often to try, how fast and how long is decided here, for all clients of the run.
 */
export function connectToAws(environment: NodeJS.ProcessEnv, settings: ConnectionSettings = {}): Connection {
  const answerTimeouts = settings.answerTimeoutsMs ?? answerTimeoutsMs
  const clock = startListeningClock()
  const deadline = startDeadline(clock)
  const breaker = createBreaker()
  const counts = new Map<string, number>()
  const open = new Set<Promise<unknown>>()
  const unusableProxy = proxyProblem(environment)
  const agentOptions = { keepAlive: true, proxyEnv: { ...proxyVariables(environment) } }
  const httpAgent = new HttpAgent(agentOptions)
  const httpsAgent = new HttpsAgent(agentOptions)
  const requestHandler = { httpAgent, httpsAgent, connectionTimeout: connectionTimeoutMs }
  const sharedCredentials = shareCredentials(async () => {
    if (settings.credentials !== undefined) return settings.credentials()
    await requireTokenFiles(environment)
    const { defaultProvider } = await import('@aws-sdk/credential-provider-node')
    // The identity provider, too, may be behind the proxy.
    return defaultProvider({ clientConfig: { requestHandler } })()
  })
  const clients = createClients({ environment, requestHandler, credentials: sharedCredentials })
  const download = (url: string) =>
    inTime(
      downloadTimeoutMs,
      (signal) =>
        downloadText(url, {
          httpAgent,
          httpsAgent,
          abortSignal: AbortSignal.any([deadline.signal, signal]),
          plainHttp: isRedirected(environment, 'ECR'),
        }),
      clock,
    )
  // One limit a bucket: what waits for its turn must not take the place of what need not wait.
  const limitFor = memoize((bucket: string, _region: string) => pLimit(bucket === 'iam' ? iamConcurrency : concurrency))
  const pacers = new Map<string, Pacer>()
  const pacerFor = (service: SdkService, operation: string, region: string) => {
    const { name, rate } = bucketOf(service, operation)
    const key = `${name} ${region}`
    const pacer = pacers.get(key) ?? createPacer(rate)
    pacers.set(key, pacer)
    return pacer
  }

  /** Sends until there is an answer, or no sense in another attempt; every answer, a refusal too, shows that the service is there. */
  async function send<S extends SdkService, T>(question: Question<S, T>): Promise<T> {
    const { service, operation, region } = question
    const { client, sdk } = await clients(service, region)
    const pacer = pacerFor(service, operation, region)
    const host = `${service} ${region}`
    for (let tries = noTries; ; ) {
      if (breaker.isOpen(host, operation)) throw new TimeoutError()
      await pacer.turn(deadline.signal)
      const patience = answerTimeouts[tries.hanging] ?? 0
      const [sentAt, heardAt] = [monotonicMs(), clock.now()]
      try {
        const answer = await inTime(
          patience,
          (signal) => {
            const options = { abortSignal: AbortSignal.any([deadline.signal, signal]) }
            return question.send({ client, sdk, options, download })
          },
          clock,
        )
        pacer.answered()
        breaker.answered(host, operation)
        deadline.answered()
        return answer
      } catch (error) {
        const failure = serviceErrorFrom(error)
        if (isThrottling(failure)) pacer.throttled()
        if (failure.status !== null) {
          breaker.answered(host, operation)
          deadline.answered()
        }
        const [passed, listened] = [monotonicMs() - sentAt, clock.now() - heardAt]
        const following = isUnheard(failure, passed, listened, Math.min(patience, connectionTimeoutMs))
          ? { tries, afterMs: 0 }
          : nextAttempt(failure, tries, Math.random())
        const next = deadline.signal.aborted ? null : following
        if (next === null) {
          if (isHanging(failure)) breaker.hung(host, operation)
          throw error
        }
        if (next.afterMs > 0) await sleep(next.afterMs, undefined, { signal: deadline.signal })
        tries = next.tries
      }
    }
  }

  async function answer<S extends SdkService, T>(question: Question<S, T>): Promise<Lookup<T>> {
    const action = `${servicePrefix[question.service]}:${question.operation}`
    if (unusableProxy !== null) return unknown('SERVICE_ERROR', `${action} did not reach AWS: ${unusableProxy}`)
    try {
      await sharedCredentials()
    } catch (error) {
      return credentialsUnknown(serviceErrorFrom(error))
    }
    try {
      counts.set(action, (counts.get(action) ?? 0) + 1)
      return found(await send(question))
    } catch (error) {
      const failure = serviceErrorFrom(error)
      return (
        question.interpret?.(failure) ?? classifyError(failure, question.permission ?? action, question.absentOn ?? [])
      )
    }
  }

  return {
    ask: (question) => {
      const { name } = bucketOf(question.service, question.operation)
      const asking = limitFor(name, question.region)(() => answer(question))
      open.add(asking)
      const done = () => open.delete(asking)
      asking.then(done, done)
      return asking
    },
    free: (service, operation, region) => pacerFor(service, operation, region).free(),
    settled: async () => {
      while (open.size > 0) await Promise.allSettled(open)
    },
    calls: () => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    close: () => {
      deadline.close()
      clock.close()
      httpAgent.destroy()
      httpsAgent.destroy()
    },
  }
}

interface ClientSettings {
  readonly environment: NodeJS.ProcessEnv
  readonly requestHandler: ClientConfig['requestHandler']
  readonly credentials: () => Promise<Credentials>
}

/** One client a service and region, made when it is first needed. */
function createClients({ environment, requestHandler, credentials }: ClientSettings) {
  const clients = new Map<string, Promise<unknown>>()
  const streamCollector = createBodyCollector()
  const config = (region: string): ClientConfig => ({
    region,
    maxAttempts: 1,
    retryMode: 'standard',
    // A redirected endpoint (a test double, a gateway on one host name) cannot carry the bucket in its host name.
    forcePathStyle: isRedirected(environment, 'S3'),
    credentials,
    requestHandler,
    streamCollector,
  })
  const connect = async <S extends SdkService>(service: S, region: string) => {
    const sdk = (await sdkModules[service]()) as SdkModules[S]
    const Client = sdk.Client as unknown as new (config: ClientConfig) => SdkClient<S> & AnyClient
    const client = new Client(config(region))
    client.middlewareStack.use(withoutOverhead)
    client.middlewareStack.use(judgeAnswers)
    return { sdk, client }
  }
  return <S extends SdkService>(service: S, region: string) => {
    const key = `${service} ${region}`
    const client = clients.get(key) ?? connect(service, region)
    clients.set(key, client)
    return client as ReturnType<typeof connect<S>>
  }
}

/** Whether the endpoint of a service, or of all, is another than AWS's own. */
function isRedirected(environment: NodeJS.ProcessEnv, service: 'S3' | 'ECR'): boolean {
  return environment[`AWS_ENDPOINT_URL_${service}`] !== undefined || environment.AWS_ENDPOINT_URL !== undefined
}
