import { Agent, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { close, listen, readBody } from '../aws/server.ts'
import { startGitHub } from '../github/server.ts'
import type { GitHubState, GitHubWorld } from '../github/state.ts'
import { forward } from './forward.ts'
import { type GitHubFault, routeOf } from './github-faults.ts'

export interface FaultyGitHub {
  readonly url: string
  readonly state: GitHubState
  /** Every route that was asked. */
  readonly routes: ReadonlySet<string>
  close(): Promise<void>
}

/** An embedded repository that answers right, but for one route. */
export async function startFaultyGitHub(
  world: GitHubWorld,
  misfortune: { readonly route: string; readonly fault: GitHubFault } | null,
): Promise<FaultyGitHub> {
  const github = await startGitHub(world)
  const agent = new Agent({ keepAlive: true })
  const routes = new Set<string>()
  let struck = false
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    const { method = 'GET', url = '/' } = request
    const route = routeOf({ method, path: new URL(url, github.url).pathname })
    routes.add(route)
    const answer = await forward(github.url, request, body, agent)
    if (misfortune?.route === route && (misfortune.fault.lasts || !struck)) {
      struck = true
      misfortune.fault.strike(response, answer, request)
    } else {
      response.writeHead(answer.status, answer.headers)
      response.end(answer.body)
    }
  }

  return {
    url: await listen(server),
    state: github.state,
    routes,
    close: async () => {
      agent.destroy()
      await Promise.all([close(server), github.close()])
    },
  }
}
