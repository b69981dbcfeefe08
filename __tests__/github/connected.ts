import { connectGitHub, type GitHubApi } from '../../src/github/octokit.ts'
import type { GitHubTarget } from '../../src/github/target.ts'
import { createPublisher } from '../../src/reporters/publisher/publisher.ts'
import { type GitHubServer, startGitHub } from '../support/github/server.ts'
import type { GitHubWorld } from '../support/github/state.ts'

export const HEAD = 'a'.repeat(40)

export const pull: GitHubTarget = {
  owner: 'acme',
  repo: 'shop',
  event: 'pull_request',
  headSha: HEAD,
  pullRequest: 7,
  lookUp: null,
  isFork: false,
  readOnlyToken: false,
  serverUrl: 'https://github.com',
  runUrl: 'https://github.com/acme/shop/actions/runs/42',
}

export const openPublisher = () => createPublisher({ credentials: [], maskAccountIds: [] })

export interface Connected {
  readonly server: GitHubServer
  readonly api: GitHubApi
  /** The pauses between repeats, in milliseconds; nobody waits for them. */
  readonly pauses: number[]
}

/** Runs a test against an embedded GitHub with a connected API. */
export async function withGitHub(world: GitHubWorld, test: (connected: Connected) => Promise<void>): Promise<void> {
  const server = await startGitHub(world)
  const pauses: number[] = []
  const wait = async (pause: number) => pauses.push(pause)
  try {
    await test({ server, api: connectGitHub({ token: 'ghs_test', baseUrl: server.url, wait }), pauses })
  } finally {
    await server.close()
  }
}

/** As `GET /path`. */
export function requests(server: GitHubServer): string[] {
  return server.calls.map(({ method, path }) => `${method} ${path}`)
}
