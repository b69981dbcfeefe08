import { isJsonArray, isJsonObject, type Json, ownValue, valueAt } from '../base/json.ts'

/** The environment of a step, as GitHub sets it. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Which commit and pull request a run reports on. */
export interface GitHubTarget {
  readonly owner: string
  readonly repo: string
  readonly event: string
  /** The commit that check runs and links belong to; on a pull request its head, never the merge commit that is checked out. */
  readonly headSha: string
  /** Null when there is none, or when it has to be looked up. */
  readonly pullRequest: number | null
  /** How to find the pull request where the payload does not name it; null when there is nothing to look up. */
  readonly lookUp: PullRequestLookUp | null
  /** Whether the head is in another repository. */
  readonly isFork: boolean
  /** Whether the token can write nothing, whatever `permissions` says: a fork's pull request. */
  readonly readOnlyToken: boolean
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly serverUrl: string
  readonly runUrl: string | null
}

export type PullRequestLookUp =
  | { readonly by: 'commit' }
  | { readonly by: 'branch'; readonly owner: string; readonly branch: string }

type Subject = Pick<GitHubTarget, 'headSha' | 'pullRequest' | 'lookUp' | 'isFork' | 'readOnlyToken'>

/**
 * What the run reports on; null outside GitHub Actions. `payload` is the event's, null where there is none. Nothing in the payload is taken for granted: what is missing or of another shape counts as absent.
 */
export function gitHubTarget(env: Environment, payload: Json): GitHubTarget | null {
  const repository = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '')
  const [, owner, repo] = repository ?? []
  if (owner === undefined || repo === undefined) return null
  const event = env.GITHUB_EVENT_NAME ?? ''
  const serverUrl = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/(?<!\/)\/+$/, '')
  const subject = subjectOf(event, payload, env.GITHUB_SHA ?? '', `${owner}/${repo}`)
  return { owner, repo, event, ...subject, serverUrl, runUrl: runUrl(env, `${serverUrl}/${owner}/${repo}`) }
}

function subjectOf(event: string, payload: Json, sha: string, repository: string): Subject {
  const none = { headSha: sha, pullRequest: null, lookUp: null, isFork: false, readOnlyToken: false }
  if (event === 'push') return { ...none, lookUp: { by: 'commit' } }
  if (event === 'merge_group') return { ...none, headSha: text(payload, 'merge_group', 'head_sha') ?? sha }
  if (event === 'workflow_run') return { ...none, ...workflowRunSubject(payload, sha, repository) }
  if (!event.startsWith('pull_request')) return none
  const isFork = isForkHead(valueAt(payload, '/pull_request/head/repo'), repository)
  return {
    headSha: text(payload, 'pull_request', 'head', 'sha') ?? sha,
    pullRequest: count(payload, 'pull_request', 'number') ?? count(payload, 'number'),
    lookUp: null,
    isFork,
    // pull_request_target runs the base's workflow with the base's token.
    readOnlyToken: isFork && event !== 'pull_request_target',
  }
}

/**
 * A deleted fork leaves null behind. A payload that says nothing of the head's repository is taken for the own one: what the token may
 * not write is then told by GitHub.
 */
function isForkHead(head: Json | undefined, repository: string): boolean {
  if (head === undefined) return false
  const name = isJsonObject(head) ? head.full_name : null
  return typeof name !== 'string' || name.toLowerCase() !== repository.toLowerCase()
}

/** `workflow_run.pull_requests` is empty for a fork; its head branch then leads to the pull request. */
function workflowRunSubject(payload: Json, sha: string, repository: string): Partial<Subject> {
  const headSha = text(payload, 'workflow_run', 'head_sha') ?? sha
  const head = text(payload, 'workflow_run', 'head_repository', 'full_name') ?? repository
  const branch = text(payload, 'workflow_run', 'head_branch')
  const listed = at(payload, 'workflow_run', 'pull_requests')
  const numbers = (isJsonArray(listed) ? listed : [])
    .filter((pull) => text(pull, 'head', 'sha') === headSha)
    .flatMap((pull) => count(pull, 'number') ?? [])
  const pullRequest = numbers[0] ?? null
  const lookUp: PullRequestLookUp | null =
    pullRequest === null && branch !== null ? { by: 'branch', owner: head.split('/')[0] ?? '', branch } : null
  return { headSha, pullRequest, lookUp, isFork: head.toLowerCase() !== repository.toLowerCase() }
}

function runUrl(env: Environment, repositoryUrl: string): string | null {
  const run = env.GITHUB_RUN_ID ?? ''
  const attempt = env.GITHUB_RUN_ATTEMPT ?? ''
  if (!/^\d+$/.test(run)) return null
  return `${repositoryUrl}/actions/runs/${run}${/^\d+$/.test(attempt) && attempt !== '1' ? `/attempts/${attempt}` : ''}`
}

function at(value: Json, ...path: readonly string[]): Json {
  return path.reduce<Json>((inner, key) => (isJsonObject(inner) ? (ownValue(inner, key) ?? null) : null), value)
}

function text(value: Json, ...path: readonly string[]): string | null {
  const found = at(value, ...path)
  return typeof found === 'string' && found !== '' ? found : null
}

function count(value: Json, ...path: readonly string[]): number | null {
  const found = at(value, ...path)
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : null
}
