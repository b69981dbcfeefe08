import type { JsonObject } from '../../../src/base/json.ts'
import { bodyOf, notAllowed, user } from './comments.ts'
import type { GitHubRequest, GitHubRoute } from './routes.ts'
import { listAnswer, nextId, route } from './routes.ts'
import type { GitHubPull, GitHubReviewComment, GitHubState } from './state.ts'
import { GitHubError, unprocessable } from './state.ts'

export const pullRoutes: readonly GitHubRoute[] = [
  route('GET', '/commits/:sha/pulls', ({ state, parameters }) =>
    listAnswer(
      state.pulls
        .filter((pull) => pull.headSha === parameters[0] || pull.commits?.includes(parameters[0] ?? ''))
        .map((pull) => shown(pull, state)),
    ),
  ),
  route('GET', '/pulls', ({ state, query }) => {
    const wanted = query.get('state') ?? 'open'
    return listAnswer(
      state.pulls.filter((pull) => wanted === 'all' || pull.state === wanted).map((pull) => shown(pull, state)),
    )
  }),
  route('GET', '/pulls/:number', (request) => ({ status: 200, body: shown(requirePull(request), request.state) })),
  route('GET', '/pulls/:number/files', (request) =>
    listAnswer(
      (requirePull(request).files ?? []).map(({ filename, status, patch }) => ({
        filename,
        status: status ?? 'modified',
        ...(patch === undefined ? {} : { patch }),
      })),
    ),
  ),
  route('GET', '/pulls/:number/comments', (request) => {
    const { number } = requirePull(request)
    return listAnswer(request.state.reviewComments.filter((comment) => comment.pull === number).map(shownComment))
  }),
  route('POST', '/pulls/:number/comments', (request) => {
    const { state, body } = request
    allow(state)
    const comment = reviewComment(
      requirePull(request),
      body,
      typeof body.commit_id === 'string' ? body.commit_id : '',
      state,
    )
    state.reviewComments.push(comment)
    return { status: 201, body: shownComment(comment) }
  }),
  route('POST', '/pulls/:number/reviews', (request) => {
    const { state, body } = request
    allow(state)
    const pull = requirePull(request)
    const commit = typeof body.commit_id === 'string' ? body.commit_id : pull.headSha
    // All comments of a review stand or fall together.
    const given = Array.isArray(body.comments) ? body.comments : []
    const comments: GitHubReviewComment[] = []
    for (const comment of given) {
      comments.push({
        ...reviewComment(pull, comment as JsonObject, commit, state),
        id: nextId(state) + comments.length,
      })
    }
    state.reviewComments.push(...comments)
    return { status: 200, body: { id: nextId(state), state: body.event ?? 'PENDING', user: user(state.login) } }
  }),
  route('PATCH', '/pulls/comments/:id', (request) => {
    allow(request.state)
    const comment = requireComment(request)
    if (comment.login !== request.state.login) throw notAllowed()
    comment.body = bodyOf(request.body)
    return { status: 200, body: shownComment(comment) }
  }),
  route('DELETE', '/pulls/comments/:id', (request) => {
    allow(request.state)
    const { state } = request
    state.reviewComments.splice(state.reviewComments.indexOf(requireComment(request)), 1)
    return { status: 204, body: null }
  }),
]

/** Lines of the new file that stand in the hunks of a patch, context included. */
export function linesInPatch(patch: string): Set<number> {
  const lines = new Set<number>()
  let line = 0
  for (const row of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(row)?.[1]
    if (start !== undefined) line = Number(start)
    else if (!row.startsWith('-') && !row.startsWith('\\')) lines.add(line++)
  }
  return lines
}

function reviewComment(pull: GitHubPull, body: JsonObject, commitId: string, state: GitHubState): GitHubReviewComment {
  const { path, line, start_line: startLine, side } = body
  if (commitId !== pull.headSha && !pull.commits?.includes(commitId))
    throw unprocessable('PullRequestReviewComment', 'commit_id', 'commit_id is not part of the pull request')
  const patch = pull.files?.find((file) => file.filename === path)?.patch
  if (typeof path !== 'string' || patch === undefined)
    throw unprocessable('PullRequestReviewComment', 'path', 'path could not be resolved')
  const inDiff = linesInPatch(patch)
  for (const wanted of [line, startLine ?? line]) {
    if (typeof wanted !== 'number' || !inDiff.has(wanted))
      throw unprocessable('PullRequestReviewComment', 'line', 'line must be part of the diff')
  }
  if (typeof line !== 'number' || (typeof startLine === 'number' && startLine >= line)) {
    throw unprocessable('PullRequestReviewComment', 'start_line', 'start_line must precede the end line.')
  }
  return {
    id: nextId(state),
    pull: pull.number,
    login: state.login,
    body: bodyOf(body),
    path,
    line,
    startLine: typeof startLine === 'number' ? startLine : null,
    side: typeof side === 'string' ? side : 'RIGHT',
    commitId,
  }
}

function allow({ permissions }: GitHubState): void {
  if (!permissions.comments) throw notAllowed()
}

function requirePull({ state, parameters }: GitHubRequest): GitHubPull {
  const found = state.pulls.find((pull) => pull.number === Number(parameters[0]))
  if (found === undefined) throw new GitHubError(404, 'Not Found')
  return found
}

function requireComment({ state, parameters }: GitHubRequest): GitHubReviewComment {
  const found = state.reviewComments.find((comment) => comment.id === Number(parameters[0]))
  if (found === undefined) throw new GitHubError(404, 'Not Found')
  return found
}

function shown(pull: GitHubPull, { repository }: GitHubState): JsonObject {
  const head = pull.headRepository ?? repository
  return {
    number: pull.number,
    state: pull.state,
    merged_at: pull.merged === true ? '2025-01-01T00:00:00Z' : null,
    head: { sha: pull.headSha, repo: { full_name: head, fork: head !== repository } },
    base: { repo: { full_name: repository } },
    html_url: `https://github.com/${repository}/pull/${pull.number}`,
  }
}

function shownComment(comment: GitHubReviewComment): JsonObject {
  return {
    id: comment.id,
    body: comment.body,
    path: comment.path,
    line: comment.line,
    start_line: comment.startLine,
    side: comment.side,
    commit_id: comment.commitId,
    user: user(comment.login),
  }
}
