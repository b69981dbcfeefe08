import { type Agent, type IncomingMessage, request as send } from 'node:http'
import type { Reply } from '../aws/reply.ts'
import { readBody } from '../aws/server.ts'

/** What the server behind answers to a request, whole. */
export function forward(upstream: string, { method, url = '/', headers }: IncomingMessage, body: string, agent: Agent) {
  return new Promise<Reply>((resolve, reject) => {
    const request = send(new URL(url, upstream), { method, headers, agent }, (response) => {
      readBody(response).then((text) => {
        const {
          'content-length': _length,
          'transfer-encoding': _encoding,
          connection: _kept,
          ...kept
        } = response.headers
        const entries = Object.entries(kept).map(([name, value]) => [name, String(value)] as const)
        resolve({ status: response.statusCode ?? 500, headers: Object.fromEntries(entries), body: text })
      }, reject)
    })
    request.on('error', reject)
    request.end(body)
  })
}
