import type { JsonObject } from '../../../src/base/json.ts'
import type { GitHubRequest, GitHubRoute } from './routes.ts'
import { listAnswer, nextId, route } from './routes.ts'
import type { GitHubComment, GitHubState } from './state.ts'
import { GitHubError, unprocessable } from './state.ts'

/** Found by those who hit it; not documented. */
const BODY_LIMIT = 65_536

export const commentRoutes: readonly GitHubRoute[] = [
  route('GET', '/issues/:number/comments', ({ state, parameters }) =>
    listAnswer(
      state.comments
        .filter((comment) => comment.issue === Number(parameters[0]))
        .sort((a, b) => a.id - b.id)
        .map((comment) => shown(comment, state)),
    ),
  ),
  route('POST', '/issues/:number/comments', ({ state, parameters, body }) => {
    allow(state)
    const comment = { id: nextId(state), issue: Number(parameters[0]), login: state.login, body: bodyOf(body) }
    state.comments.push(comment)
    return { status: 201, body: shown(comment, state) }
  }),
  route('GET', '/issues/comments/:id', (request) => ({
    status: 200,
    body: shown(requireComment(request), request.state),
  })),
  route('PATCH', '/issues/comments/:id', (request) => {
    const { state } = request
    allow(state)
    const comment = requireComment(request)
    if (comment.login !== state.login) throw notAllowed()
    comment.body = bodyOf(request.body)
    return { status: 200, body: shown(comment, state) }
  }),
  route('DELETE', '/issues/comments/:id', (request) => {
    const { state } = request
    allow(state)
    const comment = requireComment(request)
    state.comments.splice(state.comments.indexOf(comment), 1)
    return { status: 204, body: null }
  }),
]

/** Throws what the API answers to no body, or to one that is too long. */
export function bodyOf(body: JsonObject): string {
  if (typeof body.body !== 'string' || body.body === '')
    throw unprocessable('IssueComment', 'body', "body can't be blank")
  if (body.body.length > BODY_LIMIT)
    throw unprocessable('IssueComment', 'body', `body is too long (maximum is ${BODY_LIMIT} characters)`)
  return body.body
}

/** Bots are marked as such. */
export function user(login: string): JsonObject {
  return { login, id: login.length, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

/** Gives the answer to a token without the permission a request needs. */
export function notAllowed(): GitHubError {
  return new GitHubError(403, 'Resource not accessible by integration')
}

function allow({ permissions }: GitHubState): void {
  if (!permissions.comments) throw notAllowed()
}

function requireComment({ state, parameters }: GitHubRequest): GitHubComment {
  const found = state.comments.find((comment) => comment.id === Number(parameters[0]))
  if (found === undefined) throw new GitHubError(404, 'Not Found')
  return found
}

function shown(comment: GitHubComment, { repository }: GitHubState): JsonObject {
  return {
    id: comment.id,
    body: comment.body,
    user: user(comment.login),
    html_url: `https://github.com/${repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    performed_via_github_app: comment.login === 'github-actions[bot]' ? { slug: 'github-actions' } : null,
  }
}
