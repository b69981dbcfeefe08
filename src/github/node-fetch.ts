import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { proxyProblem, proxyVariables } from '../base/proxy-variables.ts'
import { readBody } from '../base/read-body.ts'

/** Bytes of one answer that are read: a page of a hundred comments of 65,536 characters has fewer. */
export const answerLimit = 32 * 1024 * 1024
/** Redirections that are followed: GitHub answers with one where a repository was renamed. */
const redirectLimit = 5

/** What Octokit says of a request. */
export interface FetchOptions {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/** What Octokit reads of an answer. */
export interface FetchAnswer {
  readonly status: number
  readonly statusText: string
  readonly url: string
  readonly headers: ReadonlyMap<string, string>
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
}

export type NodeFetch = (url: string, options: FetchOptions) => Promise<FetchAnswer>

/**
 * As much of `fetch` as Octokit needs, over the HTTP client that the AWS side has loaded already. Node's own `fetch`, and the one that
 * @actions/github brings along, load a second HTTP stack for three requests: 24 MiB, and a quarter of what a small run computes.
 */
export function createNodeFetch(environment: NodeJS.ProcessEnv): NodeFetch {
  const agentOptions = { keepAlive: true, proxyEnv: { ...proxyVariables(environment) } }
  const agents = { http: new HttpAgent(agentOptions), https: new HttpsAgent(agentOptions) }
  const problem = proxyProblem(environment)
  return async (url, options) => {
    if (problem !== null) throw new Error(problem)
    let target = new URL(url)
    let sent = options
    for (let redirects = 0; ; redirects += 1) {
      const answer = await send(target, sent, agents)
      const next = redirectionOf(answer, target)
      if (next === null || redirects === redirectLimit) return answer
      sent = redirected(sent, answer.status, target, next)
      target = next
    }
  }
}

interface Agents {
  readonly http: HttpAgent
  readonly https: HttpsAgent
}

function send(url: URL, { method, headers, body, signal }: FetchOptions, agents: Agents): Promise<FetchAnswer> {
  return new Promise((resolve, reject) => {
    // An aborted request says why with the signal's own words.
    const fail = (error: unknown) => reject(signal?.aborted ? signal.reason : firstCause(error))
    const secure = url.protocol === 'https:'
    let answered = false
    const request = (secure ? requestHttps : requestHttp)(
      url,
      { method, headers, agent: secure ? agents.https : agents.http, ...(signal === undefined ? {} : { signal }) },
      (response) => {
        answered = true
        readBody(response, answerLimit).then((bytes) => resolve(answerOf(response, url, bytes)), fail)
      },
    )
    request.on('error', fail)
    // An answer that changes the protocol is none, and ends the request without an error.
    request.on('upgrade', (_response, socket) => {
      socket.destroy()
      fail(new Error('the answer is not one of HTTP'))
    })
    // Whatever else ends it: a promise that never settles would end the whole process without a word.
    request.on('close', () => {
      if (!answered) fail(new Error('the connection was closed without an answer'))
    })
    request.end(body)
  })
}

function answerOf(response: IncomingMessage, url: URL, bytes: Buffer): FetchAnswer {
  return {
    status: response.statusCode ?? 0,
    statusText: response.statusMessage ?? '',
    url: url.href,
    headers: new Map(
      Object.entries(response.headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
      ),
    ),
    text: async () => bytes.toString('utf8'),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  }
}

/** Where an answer sends to; null where it is one. */
function redirectionOf({ status, headers }: FetchAnswer, from: URL): URL | null {
  const location = headers.get('location')
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return null
  const next = URL.canParse(location, from.href) ? new URL(location, from) : null
  return next?.protocol === from.protocol ? next : null
}

/** The request that follows a redirection (Fetch Standard, "HTTP-redirect fetch"): another host gets no token. */
function redirected(options: FetchOptions, status: number, from: URL, to: URL): FetchOptions {
  const becomesGet = status === 303 || (status < 303 && options.method === 'POST')
  const headers = Object.entries(options.headers).filter(([name]) => {
    if (name.toLowerCase() === 'authorization') return to.origin === from.origin
    return !becomesGet || !/^content-/i.test(name)
  })
  const { method, body, signal } = options
  return {
    method: becomesGet ? 'GET' : method,
    headers: Object.fromEntries(headers),
    body: becomesGet ? undefined : body,
    signal,
  }
}

/** Where a host has several addresses, Node wraps what each of them said, and says nothing itself. */
function firstCause(error: unknown): unknown {
  return error instanceof AggregateError ? (error.errors[0] ?? error) : error
}
