import { isJsonArray, isJsonObject, type Json } from '../base/json.ts'
import type { Answer } from './answer.ts'
import type { GitHubApi } from './octokit.ts'
import type { GitHubTarget } from './target.ts'

/** The open pull request whose head is the commit reported on; null when there is none. Or why GitHub did not say. */
export type PullRequestAnswer =
  | { readonly status: 'known'; readonly number: number | null }
  | Exclude<Answer, { status: 'ok' }>

/** By look-up where the payload does not name it. Never throws. */
export async function findPullRequest(api: GitHubApi, target: GitHubTarget): Promise<PullRequestAnswer> {
  const { owner, repo, headSha, pullRequest, lookUp } = target
  if (pullRequest !== null || lookUp === null) return { status: 'known', number: pullRequest }
  // Reading would do, but who is looked for is written to next: the permission is asked for once.
  const needs = 'pull-requests: write'
  const answer =
    lookUp.by === 'commit'
      ? await api.ask(
          'GET /repos/{owner}/{repo}/commits/{sha}/pulls',
          { owner, repo, sha: headSha, per_page: 100 },
          { needs },
        )
      : await api.ask(
          'GET /repos/{owner}/{repo}/pulls',
          { owner, repo, state: 'open', head: `${lookUp.owner}:${lookUp.branch}`, per_page: 100 },
          { needs },
        )
  if (answer.status !== 'ok') return answer
  if (!isJsonArray(answer.data)) return { status: 'failed', reason: 'GitHub answered without a list', code: null }
  // A pull request that has moved on, or is merged, is not about this commit any more.
  const numbers = answer.data.flatMap((pull) => (isOpenAt(pull, headSha) ? numberOf(pull) : []))
  return { status: 'known', number: numbers.length === 0 ? null : Math.min(...numbers) }
}

function isOpenAt(pull: Json, sha: string): boolean {
  return isJsonObject(pull) && pull.state === 'open' && isJsonObject(pull.head ?? null) && headSha(pull) === sha
}

function headSha(pull: Json): Json {
  const head = isJsonObject(pull) ? pull.head : null
  return isJsonObject(head) ? (head.sha ?? null) : null
}

function numberOf(pull: Json): number[] {
  const number = isJsonObject(pull) ? pull.number : null
  return typeof number === 'number' ? [number] : []
}
