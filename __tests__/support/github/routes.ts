import type { Json, JsonObject } from '../../../src/base/json.ts'
import type { GitHubState } from './state.ts'

export interface GitHubRequest {
  state: GitHubState
  /** What the stars of the route matched. */
  parameters: string[]
  query: URLSearchParams
  body: JsonObject
}

export interface GitHubAnswer {
  status: number
  body: Json
  /** Set by lists: all items, cut into pages by the server. */
  list?: readonly Json[]
}

export type GitHubRoute = readonly [method: string, path: RegExp, run: (request: GitHubRequest) => GitHubAnswer]

/** The path is below the repository, with `:` before each parameter. */
export function route(method: string, path: string, run: (request: GitHubRequest) => GitHubAnswer): GitHubRoute {
  return [method, new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}$`), run]
}

/** The server cuts the list into pages. */
export function listAnswer(list: readonly Json[]): GitHubAnswer {
  return { status: 200, body: null, list }
}

/** An id that nothing has yet. */
export function nextId({ comments, reviewComments, checkRuns }: GitHubState): number {
  return (
    Math.max(
      1000,
      ...comments.map(({ id }) => id),
      ...reviewComments.map(({ id }) => id),
      ...checkRuns.map(({ id }) => id),
    ) + 1
  )
}
