import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Json, JsonObject } from '../../../src/base/json.ts'
import { isObject, matches } from '../aws/operation.ts'
import type { Reply } from '../aws/reply.ts'
import { close, listen, readBody, send } from '../aws/server.ts'
import { checkRoutes } from './checks.ts'
import { commentRoutes, notAllowed, user } from './comments.ts'
import { pullRoutes } from './pulls.ts'
import type { GitHubAnswer, GitHubRoute } from './routes.ts'
import type { GitHubCall, GitHubState, GitHubWorld } from './state.ts'
import { GitHubError, gitHubStateOf } from './state.ts'

export interface GitHubServer {
  /** For GITHUB_API_URL. */
  url: string
  state: GitHubState
  calls: GitHubCall[]
  close(): Promise<void>
}

const ROUTES: readonly GitHubRoute[] = [...commentRoutes, ...checkRoutes, ...pullRoutes]

/** Answers on a loopback port as the GitHub REST API would for this repository. */
export async function startGitHub(world: GitHubWorld = {}): Promise<GitHubServer> {
  const state = gitHubStateOf(world)
  const calls: GitHubCall[] = []
  const server = createServer((request, response) => {
    readBody(request)
      .then((body) => answer(request, body, github))
      .then((reply) => send(response, reply))
      .catch((error: unknown) => send(response, { status: 500, headers: {}, body: String(error) }))
  })
  const github: GitHubServer = { url: '', state, calls, close: () => close(server) }
  github.url = await listen(server)
  return github
}

async function answer(request: IncomingMessage, body: string, { state, calls, url }: GitHubServer): Promise<Reply> {
  const asked = new URL(request.url ?? '/', url)
  const path = asked.pathname.replace(/^\/api\/v3/, '')
  const call: GitHubCall = {
    method: request.method ?? 'GET',
    path,
    query: Object.fromEntries(asked.searchParams),
    body: null,
    status: 0,
  }
  calls.push(call)
  if (state.latencyMs > 0) await sleep(state.latencyMs)
  try {
    if (request.headers.authorization === undefined) throw new GitHubError(401, 'Requires authentication')
    call.body = parse(body)
    const fault = state.faults.find(
      (candidate) => candidate.times !== 0 && matches(candidate.request, `${call.method} ${path}`),
    )
    if (fault !== undefined) {
      if (fault.times > 0) fault.times -= 1
      if (fault.page !== undefined)
        return { status: fault.status, headers: { 'content-type': 'text/html' }, body: fault.page }
      if (fault.lost === true) {
        run(call, path, asked.searchParams, state)
        request.destroy()
        return json(500, null)
      }
      throw new GitHubError(fault.status, fault.message ?? 'Server Error', [], fault.headers)
    }
    const result = run(call, path, asked.searchParams, state)
    call.status = result.status
    const reply = result.list === undefined ? json(result.status, result.body) : pageReply(result.list, asked)
    if (reply.body !== '') call.answer = JSON.parse(reply.body)
    return reply
  } catch (error) {
    const known =
      error instanceof GitHubError ? error : new GitHubError(500, `the embedded GitHub failed: ${String(error)}`)
    call.status = known.status
    return json(
      known.status,
      { message: known.message, errors: known.errors, documentation_url: 'https://docs.github.com/rest' },
      known.headers,
    )
  }
}

function run(call: GitHubCall, path: string, query: URLSearchParams, state: GitHubState): GitHubAnswer {
  const viewer = viewerAnswer(call.method, path, state)
  if (viewer !== null) return viewer
  const prefix = `/repos/${state.repository}`
  if (!path.startsWith(`${prefix}/`)) throw new GitHubError(404, 'Not Found')
  for (const [method, pattern, handle] of ROUTES) {
    const match = method === call.method ? pattern.exec(path.slice(prefix.length)) : null
    if (match !== null)
      return handle({
        state,
        parameters: match.slice(1).map(decodeURIComponent),
        query,
        body: isObject(call.body) ? call.body : {},
      })
  }
  throw new GitHubError(404, 'Not Found')
}

/** Who the token is: every token has a viewer, and only a person's has a user (GitHub REST, "Get the authenticated user"). */
function viewerAnswer(method: string, path: string, { login }: GitHubState): GitHubAnswer | null {
  if (method === 'POST' && path === '/graphql') return { status: 200, body: { data: { viewer: { login } } } }
  if (method !== 'GET' || path !== '/user') return null
  if (login.endsWith('[bot]')) throw notAllowed()
  return { status: 200, body: user(login) }
}

function parse(body: string): Json {
  if (body === '') return null
  try {
    return JSON.parse(body) as JsonObject
  } catch {
    throw new GitHubError(400, 'Problems parsing JSON')
  }
}

/** Lists are cut into pages of 30, at most 100, with the addresses of the next and last page in the Link header. */
function pageReply(list: readonly Json[], asked: URL): Reply {
  const size = Math.min(Number(asked.searchParams.get('per_page') ?? 30), 100)
  const page = Number(asked.searchParams.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(list.length / size))
  const link = (number: number, relation: string): string => {
    const target = new URL(asked)
    target.searchParams.set('page', String(number))
    return `<${target.href}>; rel="${relation}"`
  }
  const headers: Record<string, string> =
    page < last ? { link: `${link(page + 1, 'next')}, ${link(last, 'last')}` } : {}
  return json(200, list.slice((page - 1) * size, page * size), headers)
}

function json(status: number, body: Json, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: status === 204 ? '' : JSON.stringify(body),
  }
}
