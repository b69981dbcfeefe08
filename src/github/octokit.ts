import { setTimeout as sleep } from 'node:timers/promises'
import type { Json } from '../base/json.ts'
import { failureOf } from './request-failure.ts'

/** What GitHub said. A refusal is an answer, never an exception. */
export type Answer =
  | { readonly status: 'ok'; readonly data: Json }
  /** The token lacks the permission named, in the words of a workflow's `permissions`. */
  | { readonly status: 'denied'; readonly denied: string }
  /** `code` is the HTTP status; null when there was no answer. */
  | { readonly status: 'failed'; readonly reason: string; readonly code: number | null }

export interface AskOptions {
  /** The permission the request needs, such as `pull-requests: write`. */
  readonly needs: string
  /** Whether to ask again when it is not known if the first request did its work. Not for what would then be there twice. */
  readonly repeatable?: boolean
}

/** GitHub's REST API as this token sees it. */
export interface GitHubApi {
  /** Takes a route such as `GET /repos/{owner}/{repo}/pulls` and its parameters; gives GitHub's answer. Never throws. */
  ask(route: string, parameters: Readonly<Record<string, unknown>>, options: AskOptions): Promise<Answer>
  /** Takes a GraphQL query without variables; gives its data. Never throws. */
  query(graphql: string): Promise<Answer>
  /** How often each route was asked, repeats included. */
  readonly calls: ReadonlyMap<string, number>
}

export interface ConnectOptions {
  readonly token: string
  /** `GITHUB_API_URL`; without it the library's own default. */
  readonly baseUrl?: string | undefined
  /** Waits so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<unknown>
}

/** A report is worth this much patience: GitHub answers in well under a second, and the job's minutes cost money. */
const REQUEST_TIMEOUT_MS = 15_000
const REPEATS = 2
const FIRST_PAUSE_MS = 500
/** Longer waits than this are for the next run. */
const LONGEST_PAUSE_MS = 20_000

/** Takes a token; gives the API. The library is loaded in the background, so that this costs nothing until the first question. */
export function connectGitHub({ token, baseUrl, wait = sleep }: ConnectOptions): GitHubApi {
  const calls = new Map<string, number>()
  const loading = import('@actions/github').then(({ getOctokit }) =>
    getOctokit(token, { ...(baseUrl === undefined || baseUrl === '' ? {} : { baseUrl }), log: SILENT }),
  )
  // Whoever asks first hears of a failure; until then it must not end the process.
  loading.catch(() => undefined)

  async function attempt(name: string, send: (signal: AbortSignal) => Promise<unknown>, options: AskOptions) {
    for (let repeat = 0; ; repeat++) {
      calls.set(name, (calls.get(name) ?? 0) + 1)
      try {
        return { status: 'ok', data: (await send(AbortSignal.timeout(REQUEST_TIMEOUT_MS))) as Json } as const
      } catch (error) {
        const failure = failureOf(error, options.needs)
        const mayRepeat = failure.notProcessed || (failure.transient && options.repeatable !== false)
        const pause = failure.retryAfterMs ?? FIRST_PAUSE_MS * 2 ** repeat
        if (!mayRepeat || repeat >= REPEATS || pause > LONGEST_PAUSE_MS) return failure.answer
        await wait(pause)
      }
    }
  }

  return {
    calls,
    ask(route, parameters, options) {
      const send = async (signal: AbortSignal) =>
        (await (await loading).request(route, { ...parameters, request: { signal } })).data as unknown
      return attempt(route, send, options)
    },
    query(graphql) {
      const send = async (signal: AbortSignal) => (await loading).graphql(graphql, { request: { signal } })
      return attempt('POST /graphql', send, { needs: 'metadata: read' })
    },
  }
}

/** The library writes deprecation notices to the console, where the runner would read them. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }

function nothing(): void {}
