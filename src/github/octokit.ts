import { setTimeout as sleep } from 'node:timers/promises'
import type { Json } from '../base/json.ts'
import { withFailureKept } from '../base/kept-failure.ts'
import type { Answer } from './answer.ts'
import { startPatience } from './patience.ts'
import { failureOf } from './request-failure.ts'

export interface AskOptions {
  /** The permission the request needs, such as `pull-requests: write`. */
  readonly needs: string
  /** Whether to ask again when it is not known if the first request did its work. Not for what would then be there twice. */
  readonly repeatable?: boolean
}

/** GitHub's REST API as this token sees it. */
export interface GitHubApi {
  /** `route` is one of GitHub's, such as `GET /repos/{owner}/{repo}/pulls`. Never throws. */
  ask(route: string, parameters: Readonly<Record<string, unknown>>, options: AskOptions): Promise<Answer>
  /** A GraphQL query without variables. Never throws. */
  query(graphql: string): Promise<Answer>
  /** How often each route was asked, repeats included. */
  readonly calls: ReadonlyMap<string, number>
}

export interface ConnectOptions {
  readonly token: string
  /** `GITHUB_API_URL`; without it the library's own default. */
  readonly baseUrl?: string | undefined
  /** Names the proxies. */
  readonly environment?: NodeJS.ProcessEnv
  /** Waits so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<unknown>
  readonly timeoutMs?: number
  /** Milliseconds that GitHub may take in all. */
  readonly patienceMs?: number
}

/** A report is worth this much patience: GitHub answers in well under a second, and the job's minutes cost money. */
const requestTimeoutMs = 5_000
/** Requests without an answer after which GitHub is asked nothing more in this run. */
const silentRequests = 2
const REPEATS = 2
const FIRST_PAUSE_MS = 500
/**
 * Milliseconds in which something is asked of GitHub or waited for, the whole run together: a service that hangs takes half a minute, and
 * a run shall end within a whole one. Longer waits are for the next run.
 */
const longestPatienceMs = 20_000

/** The library is loaded in the background, so that this costs nothing until the first question. */
export function connectGitHub({
  token,
  baseUrl,
  environment = process.env,
  wait = sleep,
  timeoutMs = requestTimeoutMs,
  patienceMs = longestPatienceMs,
}: ConnectOptions): GitHubApi {
  const calls = new Map<string, number>()
  const patience = startPatience(patienceMs)
  const loading = withFailureKept(
    import('./octokit-client.ts').then(({ createOctokit }) =>
      createOctokit({ token, baseUrl: baseUrl ?? '', environment }),
    ),
  )

  let silent = 0

  async function attempt(
    name: string,
    send: (signal: AbortSignal) => Promise<unknown>,
    options: AskOptions,
  ): Promise<Answer> {
    for (let repeat = 0; ; repeat++) {
      if (silent >= silentRequests || patience.left() <= 0) return noAnswer
      calls.set(name, (calls.get(name) ?? 0) + 1)
      const signal = AbortSignal.timeout(Math.ceil(Math.min(timeoutMs, patience.left())))
      try {
        const answer = readAnswer(await send(signal))
        silent = 0
        return answer
      } catch (error) {
        if (signal.aborted) silent += 1
        const failure = failureOf(error, options.needs)
        const mayRepeat = failure.notProcessed || (failure.transient && options.repeatable !== false)
        const pause = failure.retryAfterMs ?? FIRST_PAUSE_MS * 2 ** repeat
        if (!mayRepeat || repeat >= REPEATS || pause >= patience.left()) return failure.answer
        await wait(pause)
      }
    }
  }

  return {
    calls,
    ask(route, parameters, options) {
      const send = async (signal: AbortSignal) =>
        (await (await loading).request(route, { ...parameters, request: { signal } })).data as unknown
      return patience.during(() => attempt(route, send, options))
    },
    query(graphql) {
      const send = async (signal: AbortSignal) => (await loading).graphql(graphql, { request: { signal } })
      return patience.during(() => attempt('POST /graphql', send, { needs: 'metadata: read' }))
    },
  }
}

const noAnswer: Answer = { status: 'failed', reason: 'GitHub gave no answer in time', code: null }

/** A proxy on the way answers 200 with a page of its own; the library hands such a page over as text. */
function readAnswer(data: unknown): Answer {
  if (typeof data === 'object' && data !== null) return { status: 'ok', data: data as Json }
  return { status: 'failed', reason: 'GitHub answered with something other than JSON', code: null }
}
