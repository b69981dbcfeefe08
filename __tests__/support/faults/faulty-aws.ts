import { Agent, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Reply } from '../aws/reply.ts'
import { readAwsRequest } from '../aws/request.ts'
import { close, listen, readBody } from '../aws/server.ts'
import { assumedKey } from '../aws/sts.ts'
import type { AwsFault } from './aws-faults.ts'
import { forward } from './forward.ts'

/** What happens to one run: the fault, and the operation that meets it. */
export interface Misfortune {
  readonly operation: string
  readonly fault: AwsFault
}

export interface FaultyAws {
  readonly url: string
  /**
   * The access key of a run that asks the embedded AWS at `upstream`, and meets the misfortune. Runs of one process share the address
   * that the SDK finds in the environment, so the key is what tells them apart.
   */
  keyFor(upstream: string, misfortune: Misfortune | null): string
  close(): Promise<void>
}

interface Run {
  readonly upstream: string
  readonly misfortune: Misfortune | null
  struck: boolean
}

/** A role that is assumed goes on under the key that tells its run. */
function withKey(key: string, answer: Reply): Reply {
  return { ...answer, body: answer.body.replaceAll(assumedKey, key) }
}

/** Stands before embedded accounts, and spoils what they answer. */
export async function startFaultyAws(): Promise<FaultyAws> {
  const runs = new Map<string, Run>()
  const agent = new Agent({ keepAlive: true })
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    const key = /Credential=([^/,]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const run = runs.get(key)
    if (run === undefined) throw new Error(`no run has the key ${key}`)
    const asked = readAwsRequest(request, body)
    const answer = withKey(key, await forward(run.upstream, request, body, agent))
    const { misfortune } = run
    const strikes =
      misfortune?.operation === `${asked.service}:${asked.operation}` && (misfortune.fault.lasts || !run.struck)
    if (strikes) {
      run.struck = true
      misfortune.fault.strike(response, answer, asked)
    } else {
      response.writeHead(answer.status, answer.headers)
      response.end(answer.body)
    }
  }

  const url = await listen(server)
  return {
    url,
    keyFor: (upstream, misfortune) => {
      const key = `AKID${String(runs.size).padStart(12, '0')}`
      runs.set(key, { upstream, misfortune, struck: false })
      return key
    },
    close: async () => {
      agent.destroy()
      await close(server)
    },
  }
}
