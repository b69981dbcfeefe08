import { createServer, Agent as HttpAgent, type RequestListener } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { expect, test } from 'vitest'
import { downloadLimit, downloadText } from '../../../src/aws/connection/download.ts'
import { close, listen } from '../../support/aws/server.ts'

async function download(answer: RequestListener, options: { plainHttp?: boolean; abort?: AbortController } = {}) {
  const server = createServer(answer)
  const url = await listen(server)
  const httpAgent = new HttpAgent()
  try {
    return await downloadText(`${url}/layer`, {
      httpAgent,
      httpsAgent: new HttpsAgent(),
      abortSignal: AbortSignal.any([(options.abort ?? new AbortController()).signal, AbortSignal.timeout(200)]),
      plainHttp: options.plainHttp ?? true,
    })
  } finally {
    httpAgent.destroy()
    await close(server)
  }
}

test('the text of an answer, over several chunks', async () => {
  const text = await download((_request, response) => {
    response.write('{"os":')
    response.end('"linux"}')
  })
  expect(text).toBe('{"os":"linux"}')
})

test.each<[string, RequestListener]>([
  ['another status', (_request, response) => response.writeHead(403).end('no')],
  ['a redirection', (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
  ['more than the limit', (_request, response) => response.end('x'.repeat(downloadLimit + 1))],
  ['silence', () => undefined],
  ['half an answer, then silence', (_request, response) => void response.write('{')],
  ['a broken connection', (request) => void request.socket.destroy()],
])('%s is refused', async (_title, answer) => {
  await expect(download(answer)).rejects.toThrow()
})

test('exactly the limit is read', async () => {
  expect(await download((_request, response) => response.end('x'.repeat(downloadLimit)))).toHaveLength(downloadLimit)
})

test('an address without TLS is not followed, unless the endpoint is one', async () => {
  let asked = 0
  const count: RequestListener = (_request, response) => {
    asked += 1
    response.end('x')
  }
  await expect(download(count, { plainHttp: false })).rejects.toThrow()
  expect(asked).toBe(0)
})

test('the end of the run ends it', async () => {
  const abort = new AbortController()
  const reading = download(() => abort.abort(), { abort })
  await expect(reading).rejects.toThrow()
})
