import { expect, test } from 'vitest'
import { networkFailure } from '../../../src/aws/connection/network-failure.ts'
import { classifyError, serviceErrorFrom } from '../../../src/aws/connection/service-error.ts'

const withCode = (code: string) => Object.assign(new Error('the socket said so'), { code })
/** As Node's agent words it. */
const tunnelFailure = (answer: string) =>
  Object.assign(
    new Error(`Failed to establish tunnel to sts.amazonaws.com:443 via http://127.0.0.1:3128/: HTTP/1.1 ${answer}`),
    {
      code: 'ERR_PROXY_TUNNEL',
    },
  )

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
  ['a proxy that wants a login', tunnelFailure('407 Proxy Authentication Required'), /407.*HTTPS_PROXY/],
  ['a proxy that refuses', tunnelFailure('403 Forbidden'), /the proxy answered 403/],
  ['no HTTP at all', withCode('HPE_INVALID_CONSTANT'), /does not speak HTTP/],
  ['headers without end', withCode('HPE_HEADER_OVERFLOW'), /HPE_HEADER_OVERFLOW/],
  ['a key with a line break', withCode('ERR_INVALID_CHAR'), /line break/],
])('%s is told with one hint', (_, error, words) => {
  expect(networkFailure(serviceErrorFrom(error))).toMatch(words)
})

test('what answered is no failure of the network, and what is not known is not guessed at', () => {
  const refused = Object.assign(new Error('no'), { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } })
  expect(networkFailure(serviceErrorFrom(refused))).toBeNull()
  expect(networkFailure(serviceErrorFrom(new TypeError('x is undefined')))).toBeNull()
})

test('a status that AWS did not give an error to is told as somebody else’s', () => {
  const answered = (status: number) =>
    classifyError(
      serviceErrorFrom(Object.assign(new Error('no'), { $metadata: { httpStatusCode: status } })),
      'ecs:DescribeServices',
      [],
    )
  expect(answered(302)).toMatchObject({ status: 'unknown', reason: expect.stringMatching(/redirected \(302\)/) })
  expect(answered(503)).toMatchObject({ status: 'unknown', reason: expect.stringMatching(/answered 503.*HTTPS_PROXY/) })
  expect(answered(200)).toMatchObject({ status: 'unknown', reason: 'ecs:DescribeServices failed with Error' })
})
