import { getOctokitOptions } from '@actions/github/lib/utils'
import { Octokit } from '@octokit/core'
import { createNodeFetch } from './node-fetch.ts'

export interface ClientOptions {
  readonly token: string
  /** Empty: the library's own default. */
  readonly baseUrl: string
  /** Names the proxies. */
  readonly environment: NodeJS.ProcessEnv
}

/**
 * Octokit with the token and the user agent that GitHub's toolkit gives it. The toolkit's own client would load a second HTTP stack, and
 * methods for every endpoint; the bundle leaves both out.
 */
export function createOctokit({ token, baseUrl, environment }: ClientOptions): Octokit {
  const options = getOctokitOptions(token, { ...(baseUrl === '' ? {} : { baseUrl }), log: silent })
  return new Octokit({ ...options, request: { fetch: createNodeFetch(environment) } })
}

/** The library writes deprecation notices to the console, where the runner would read them. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }

function nothing(): void {}
