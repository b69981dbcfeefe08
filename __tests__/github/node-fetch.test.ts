import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { describe, expect, it } from 'vitest'
import { answerLimit, createNodeFetch, type FetchOptions } from '../../src/github/node-fetch.ts'
import { close, listen, readBody } from '../support/aws/server.ts'

const get: FetchOptions = { method: 'GET', headers: { authorization: 'token ghs_test', accept: 'application/json' } }
const post: FetchOptions = { ...get, method: 'POST', headers: { ...get.headers, 'content-type': 'application/json' } }

async function withServer<T>(answer: RequestListener, test: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(answer)
  try {
    return await test(await listen(server))
  } finally {
    await close(server)
  }
}

const request = (url: string, options: FetchOptions, environment: NodeJS.ProcessEnv = {}) =>
  createNodeFetch(environment)(url, options)

interface Seen {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly authorization: string | undefined
  readonly type: string | undefined
  readonly body: string
}

const seenOf = async (message: IncomingMessage): Promise<Seen> => ({
  method: message.method,
  url: message.url,
  authorization: message.headers.authorization,
  type: message.headers['content-type'],
  body: await readBody(message),
})

/** Answers with what it was asked. */
const echo: RequestListener = (message, response) => {
  seenOf(message).then(
    (seen) =>
      response
        .writeHead(201, 'Made', { 'content-type': 'application/json', link: ['<a>', '<b>'] })
        .end(JSON.stringify(seen)),
    () => response.destroy(),
  )
}

/** Answers `/old` with the redirection, and everything else with what it was asked. */
function redirecting(status: number, location: (host: string) => string): RequestListener {
  return (message, response) => {
    if (message.url !== '/old') return echo(message, response)
    response.writeHead(status, { location: location(message.headers.host ?? '') }).end()
  }
}

describe('an answer', () => {
  it('has its status, headers and text', async () => {
    await withServer(echo, async (url) => {
      const answer = await request(`${url}/a?b=1`, { ...post, body: '{"ä":1}' })
      expect(answer).toMatchObject({ status: 201, statusText: 'Made', url: `${url}/a?b=1` })
      expect(answer.headers.get('link')).toBe('<a>, <b>')
      expect(JSON.parse(await answer.text())).toEqual({
        method: 'POST',
        url: '/a?b=1',
        authorization: 'token ghs_test',
        type: 'application/json',
        body: '{"ä":1}',
      })
      expect(new TextDecoder().decode(await answer.arrayBuffer())).toBe(await answer.text())
    })
  })

  it('that ends before its end is an error', async () => {
    const listener: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{')
      setTimeout(() => response.destroy(), 10)
    }
    await withServer(listener, async (url) => {
      await expect(request(url, get)).rejects.toThrow('aborted')
    })
  })

  it('is read up to its limit', async () => {
    const listener: RequestListener = ({ url }, response) => {
      response.end(Buffer.alloc(answerLimit + (url === '/longer' ? 1 : 0), ' '))
    }
    await withServer(listener, async (url) => {
      expect(await (await request(url, get)).text()).toHaveLength(answerLimit)
      await expect(request(`${url}/longer`, get)).rejects.toThrow('too long')
    })
  })

  it('that does not come in time fails with the reason of the signal', async () => {
    await withServer(
      () => undefined,
      async (url) => {
        const signal = AbortSignal.timeout(20)
        await expect(request(url, { ...get, signal })).rejects.toMatchObject({ name: 'TimeoutError' })
      },
    )
  })
})

describe('a redirection', () => {
  it.each([
    [301, 'GET', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [303, 'PATCH', 'GET', ''],
    [301, 'PATCH', 'PATCH', '{}'],
    [307, 'POST', 'POST', '{}'],
    [308, 'PATCH', 'PATCH', '{}'],
  ])('%s of a %s is followed by a %s', async (status, method, then, body) => {
    await withServer(
      redirecting(status, () => '/new'),
      async (url) => {
        const answer = await request(`${url}/old`, { ...post, method, ...(method === 'GET' ? {} : { body: '{}' }) })
        const seen = JSON.parse(await answer.text()) as Seen
        expect(seen).toMatchObject({ method: then, url: '/new', authorization: 'token ghs_test', body })
        expect(seen.type === undefined).toBe(then === 'GET' && method !== 'GET')
      },
    )
  })

  it('to another host does not take the token along', async () => {
    await withServer(echo, (elsewhere) =>
      withServer(
        redirecting(307, () => `${elsewhere}/new`),
        async (url) => {
          const answer = await request(`${url}/old`, get)
          expect(answer.url).toBe(`${elsewhere}/new`)
          expect(JSON.parse(await answer.text())).not.toHaveProperty('authorization')
        },
      ),
    )
  })

  it.each([['ftp://127.0.0.1/new'], ['http://['], ['file:///etc/passwd']])(
    'to %s is not followed',
    async (location) => {
      await withServer(
        redirecting(302, () => location),
        async (url) => expect(await request(`${url}/old`, get)).toMatchObject({ status: 302, url: `${url}/old` }),
      )
    },
  )

  it('that leads in a circle ends', async () => {
    let asked = 0
    const listener: RequestListener = (_, response) => {
      asked += 1
      response.writeHead(302, { location: '/old' }).end()
    }
    await withServer(listener, async (url) => expect(await request(url, get)).toMatchObject({ status: 302 }))
    expect(asked).toBe(6)
  })
})

describe('a proxy', () => {
  it('that the environment names is used, and one that NO_PROXY excepts is not', async () => {
    const proxied: string[] = []
    const proxy: RequestListener = (message, response) => {
      proxied.push(message.url ?? '')
      response.end('through the proxy')
    }
    await withServer(proxy, (proxyUrl) =>
      withServer(
        (_, response) => void response.end('direct'),
        async (url) => {
          const environment = { HTTP_PROXY: proxyUrl.replace('http://', '') }
          expect(await (await request(`${url}/a`, get, environment)).text()).toBe('through the proxy')
          expect(proxied).toEqual([`${url}/a`])
          expect(await (await request(url, get, { ...environment, NO_PROXY: '127.0.0.1' })).text()).toBe('direct')
        },
      ),
    )
  })

  it('is asked for a tunnel to a host of HTTPS', async () => {
    const server = createServer()
    const tunnels: string[] = []
    server.on('connect', (message, socket) => {
      tunnels.push(message.url ?? '')
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    })
    const proxyUrl = await listen(server)
    try {
      await expect(request('https://api.github.test/', get, { HTTPS_PROXY: proxyUrl })).rejects.toThrow('407')
      expect(tunnels).toEqual(['api.github.test:443'])
    } finally {
      await close(server)
    }
  })
})

it('keeps a connection for the next request', async () => {
  let connections = 0
  const server = createServer((_, response) => void response.end('{}'))
  server.on('connection', () => {
    connections += 1
  })
  const url = await listen(server)
  try {
    const fetch = createNodeFetch({})
    for (let index = 0; index < 3; index += 1) await fetch(url, get)
    expect(connections).toBe(1)
  } finally {
    await close(server)
  }
})

it('tells what the addresses of a host said', async () => {
  const gone = createServer()
  const { port } = new URL(await listen(gone))
  await close(gone)
  await expect(request(`http://localhost:${port}/`, get)).rejects.toThrow(/ECONNREFUSED/)
})

it.each([
  ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'],
  ['half a header', 'HTTP/1.1 200 OK\r\ncontent-'],
  ['half a body', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{'],
  ['nothing', ''],
])('%s in place of an answer is a failure, and not a promise that nobody keeps', async (_, sent) => {
  const rude = createServer()
  rude.on('connection', (socket) => socket.removeAllListeners('data').once('data', () => socket.end(sent)))
  const url = await listen(rude)
  await expect(request(url, get)).rejects.toThrow()
  await close(rude)
})

it('a proxy that is none is told, and not gone around', async () => {
  await withServer(echo, async (url) => {
    await expect(request(url, get, { HTTPS_PROXY: 'socks5://127.0.0.1:9' })).rejects.toThrow('HTTPS_PROXY')
  })
})
