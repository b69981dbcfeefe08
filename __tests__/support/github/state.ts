import type { Json, JsonObject } from '../../../src/base/json.ts'

export interface GitHubComment {
  id: number
  issue: number
  login: string
  body: string
}

export interface GitHubReviewComment {
  id: number
  pull: number
  login: string
  body: string
  path: string
  line: number
  startLine: number | null
  side: string
  commitId: string
}

export interface GitHubCheckRun {
  id: number
  name: string
  headSha: string
  status: string
  conclusion: string | null
  title: string
  summary: string
  text: string | null
  detailsUrl: string | null
  externalId: string | null
  annotations: JsonObject[]
}

export interface GitHubPull {
  number: number
  state: 'open' | 'closed'
  headSha: string
  /** `owner/name` of the head's repository; another than this one: a fork. */
  headRepository?: string
  merged?: boolean
  /** Further commits that belong to it. */
  commits?: string[]
  files?: GitHubFile[]
}

export interface GitHubFile {
  filename: string
  status?: 'added' | 'modified' | 'removed' | 'renamed'
  /** Unified hunks, as the API gives them; absent for a file too large or binary. */
  patch?: string
}

/** A request that goes wrong so many times; -1: always. */
export interface GitHubFault {
  /** `GET /repos/o/r/…`, `*` is any run of characters. */
  request: string
  times: number
  status: number
  message?: string
  headers?: Record<string, string>
  /** Answers with this page of HTML, as a proxy does. */
  page?: string
  /** Does what was asked, but the connection breaks before the answer. */
  lost?: true
}

/** A repository as the API shows it. Plain JSON. */
export interface GitHubState {
  repository: string
  /** Who the token is. */
  login: string
  comments: GitHubComment[]
  reviewComments: GitHubReviewComment[]
  checkRuns: GitHubCheckRun[]
  pulls: GitHubPull[]
  /** What the token may write; a fork's pull request may write nothing. */
  permissions: { comments: boolean; checks: boolean }
  faults: GitHubFault[]
  latencyMs: number
}

/** What a test states; the rest is an empty repository whose token may write. */
export type GitHubWorld = Partial<Omit<GitHubState, 'permissions'>> & {
  permissions?: Partial<GitHubState['permissions']>
}

/** A whole state that shares nothing with what a test states. */
export function gitHubStateOf(world: GitHubWorld): GitHubState {
  const given = structuredClone(world)
  return {
    repository: 'acme/shop',
    login: 'github-actions[bot]',
    comments: [],
    reviewComments: [],
    checkRuns: [],
    pulls: [],
    faults: [],
    latencyMs: 0,
    ...given,
    permissions: { comments: true, checks: true, ...given.permissions },
  }
}

export interface GitHubCall {
  method: string
  path: string
  query: Record<string, string>
  body: Json
  status: number
  /** What was answered, where that was JSON. */
  answer?: Json
}

/** An error as the API answers it. */
export class GitHubError extends Error {
  readonly status: number
  readonly headers: Record<string, string>
  readonly errors: Json[]
  constructor(status: number, message: string, errors: Json[] = [], headers: Record<string, string> = {}) {
    super(message)
    this.name = 'GitHubError'
    this.status = status
    this.headers = headers
    this.errors = errors
  }
}

/** The 422 that the API answers. */
export function unprocessable(resource: string, field: string, message: string): GitHubError {
  return new GitHubError(422, 'Validation Failed', [{ resource, field, code: 'custom', message }])
}
