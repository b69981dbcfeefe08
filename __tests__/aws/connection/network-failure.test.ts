import { expect, test } from 'vitest'
import { networkFailure } from '../../../src/aws/connection/network-failure.ts'
import { serviceErrorFrom } from '../../../src/aws/connection/service-error.ts'
import { proxyVariables } from '../../../src/base/proxy-variables.ts'

const withCode = (code: string) => Object.assign(new Error('the socket said so'), { code })

test.each<[string, Error, RegExp]>([
  [
    'an authority nobody knows',
    withCode('SELF_SIGNED_CERT_IN_CHAIN'),
    /NODE_EXTRA_CA_CERTS.*SELF_SIGNED_CERT_IN_CHAIN/,
  ],
  ['a certificate of another host', withCode('ERR_TLS_CERT_ALTNAME_INVALID'), /not valid for this host/],
  ['no such name', withCode('ENOTFOUND'), /check the region/],
  ['refused', withCode('ECONNREFUSED'), /HTTPS_PROXY/],
  ['in a wrapping', new Error('outer', { cause: withCode('ECONNREFUSED') }), /ECONNREFUSED/],
  ['on every address', new AggregateError([withCode('EHOSTUNREACH')]), /no route/],
  [
    'a proxy that wants a login',
    new Error('Failed to establish tunnel to host via proxy.example:3128: HTTP/1.1 407'),
    /407.*HTTPS_PROXY/,
  ],
  ['a proxy that refuses', new Error('tunnel via proxy failed: 403 Forbidden'), /the proxy answered 403/],
])('%s is told with one hint', (_, error, words) => {
  expect(networkFailure(serviceErrorFrom(error))).toMatch(words)
})

test('what answered is no failure of the network, and what is not known is not guessed at', () => {
  const refused = Object.assign(new Error('no'), { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } })
  expect(networkFailure(serviceErrorFrom(refused))).toBeNull()
  expect(networkFailure(serviceErrorFrom(new TypeError('x is undefined')))).toBeNull()
})

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
])('proxies of %j', (environment, proxies) => {
  expect(proxyVariables(environment)).toEqual(proxies)
})
