import { memoize } from '../base/memoize.ts'
import { findPullRequest, type PullRequestAnswer } from './find-pull-request.ts'
import { type CommentListing, listMarked } from './marked-comments.ts'
import type { GitHubApi } from './octokit.ts'
import type { GitHubTarget } from './target.ts'

/** GitHub for one run: what several reporters need is asked once, and as early as somebody wants. */
export interface GitHubSession {
  readonly api: GitHubApi
  readonly target: GitHubTarget
  /** The pull request that is reported on. */
  lookUp(): Promise<PullRequestAnswer>
  /** Its number; null when there is none, or GitHub does not say. */
  pullRequest(): Promise<number | null>
  /** The comments of this use on the pull request; null where there is no pull request, or the token may write none. */
  comments(): Promise<CommentListing | null>
}

/** `key` tells this use of the action from others on the same pull request. */
export function openSession(api: GitHubApi, target: GitHubTarget, key: string): GitHubSession {
  const lookUp = memoize(() => findPullRequest(api, target))
  const pullRequest = async () => {
    const answer = await lookUp()
    return answer.status === 'known' ? answer.number : null
  }
  return {
    api,
    target,
    lookUp,
    pullRequest,
    comments: memoize(async () => {
      const number = target.readOnlyToken ? null : await pullRequest()
      if (number === null) return null
      return listMarked(api, { owner: target.owner, repo: target.repo, pullRequest: number, key })
    }),
  }
}
