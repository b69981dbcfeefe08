import { Agent, createServer, get } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { proxyProblem, proxyVariables } from '../../src/base/proxy-variables.ts'
import { close, listen } from '../support/aws/server.ts'

const server = createServer((_request, response) => response.end('direct'))
afterEach(() => close(server))

test.each([
  [{}, {}],
  [{ HTTPS_PROXY: 'proxy:3128' }, { HTTPS_PROXY: 'http://proxy:3128' }],
  [{ https_proxy: 'http://a', HTTPS_PROXY: 'http://b' }, { HTTPS_PROXY: 'http://a' }],
  [{ ALL_PROXY: 'proxy:3128' }, { HTTP_PROXY: 'http://proxy:3128', HTTPS_PROXY: 'http://proxy:3128' }],
  [{ ALL_PROXY: 'socks5://proxy:1080' }, {}],
  [
    { HTTPS_PROXY: 'http://a', NO_PROXY: '169.254.169.254' },
    { HTTPS_PROXY: 'http://a', NO_PROXY: '169.254.169.254' },
  ],
  [{ NO_PROXY: '10.1.2.3/8, a.example' }, { NO_PROXY: '10.0.0.0-10.255.255.255, a.example' }],
  [{ NO_PROXY: '192.168.7.9/32' }, { NO_PROXY: '192.168.7.9-192.168.7.9' }],
  [{ NO_PROXY: '0.0.0.0/0' }, { NO_PROXY: '0.0.0.0-255.255.255.255' }],
  [{ NO_PROXY: '10.0.0.0/33,300.0.0.0/8,fd00::/8,::/99' }, { NO_PROXY: '10.0.0.0/33,300.0.0.0/8,fd00::/8,::/99' }],
])('proxies of %j', (environment, proxies) => {
  expect(proxyVariables(environment)).toEqual(proxies)
  expect(proxyProblem(environment)).toBeNull()
})

test.each([
  { HTTPS_PROXY: 'http://' },
  { HTTP_PROXY: 'http://:::' },
  { HTTPS_PROXY: 'socks5://proxy:1080' },
  { HTTPS_PROXY: 'http://user%zz:password@proxy:3128' },
  { http_proxy: '%%%' },
])('%j is told, and never reaches an agent', (environment) => {
  const [name = ''] = Object.keys(environment)
  expect(proxyProblem(environment)).toContain(name.toUpperCase())
  expect(proxyProblem(environment)).not.toContain('password')
  expect(proxyVariables(environment)).toEqual({})
})

test('a block of NO_PROXY is read by the agent: what is in it is asked without the proxy', async () => {
  const url = await listen(server)
  const proxyEnv = { ...proxyVariables({ HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: '10.0.0.0/8,127.0.0.0/8' }) }
  const status = await new Promise((resolve, reject) => {
    get(url, { agent: new Agent({ proxyEnv }) }, (response) => resolve(response.resume().statusCode)).on(
      'error',
      reject,
    )
  })
  expect(status).toBe(200)
})
