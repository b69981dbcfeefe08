import type { GitHubCall } from '../github/state.ts'
import { brokenAnswers, end, type Fault, lasting, once } from './broken-answers.ts'

/** A request as the matrix names it: `GET /issues/:n/comments`, below the repository. */
export type GitHubFault = Fault<unknown>

const failing =
  (status: number, message: string, headers: Readonly<Record<string, string>> = {}): GitHubFault['strike'] =>
  (response) =>
    end(response, {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body: JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest' }),
    })

export const githubFaults: readonly GitHubFault[] = [
  lasting('no credentials', failing(401, 'Bad credentials')),
  lasting('denied', failing(403, 'Resource not accessible by integration')),
  lasting(
    'rate limit',
    failing(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' }),
  ),
  once('too many for a second', failing(429, 'You have exceeded a secondary rate limit', { 'retry-after': '1' })),
  lasting('gone', failing(404, 'Not Found')),
  lasting('locked', failing(422, 'Validation Failed')),
  once('500 once', failing(500, 'Server Error')),
  lasting('500 for ever', failing(500, 'Server Error')),
  ...brokenAnswers,
]

/** The route of a request, with numbers and commits left open. */
export function routeOf({ method, path }: Pick<GitHubCall, 'method' | 'path'>): string {
  const below = path.replace(/^(?:\/api\/v3)?\/repos\/[^/]+\/[^/]+/, '')
  return `${method} ${below.replace(/\/[0-9a-f]{40}(?=\/|$)/g, '/:sha').replace(/\/\d+(?=\/|$)/g, '/:n')}`
}
