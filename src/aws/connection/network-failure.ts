/** What an error tells of the way to its service. */
interface NetworkError {
  /** Node's code, such as ENOTFOUND. */
  readonly code: string | null
  readonly message: string
  /** HTTP status where an answer came. */
  readonly status: number | null
}

/** What kept a request from its service, and the one thing to look at, by Node's code of the failure. */
const failures: readonly (readonly [code: RegExp, words: string])[] = [
  [
    /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(_LOCALLY)?))$/,
    'the certificate is of an authority that Node.js does not know; name its file in NODE_EXTRA_CA_CERTS',
  ],
  [
    /^(CERT_|ERR_TLS_)/,
    'the certificate is not valid for this host; check the clock of the runner and what stands between it and AWS',
  ],
  [/^(EPROTO|ERR_SSL_)/, 'what answered does not speak TLS; check HTTPS_PROXY and the endpoint'],
  [/^(ENOTFOUND|EAI_)/, 'the name of the host is not found; check the region, and the DNS of the runner'],
  [/^ECONNREFUSED$/, 'the connection is refused; check HTTPS_PROXY and the endpoint'],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, 'there is no route to the host; check the network of the runner'],
  [
    /^(ECONNRESET|EPIPE|ECONNABORTED|ETIMEDOUT)$/,
    'the connection was cut; check the network of the runner and its proxy',
  ],
  [/^HPE_/, 'what answered does not speak HTTP as AWS does; check HTTPS_PROXY and the endpoint'],
  [/^ERR_PROXY_/, 'the proxy makes no tunnel; check HTTPS_PROXY'],
  [/^ERR_INVALID_CHAR$/, 'a header would hold a line break; check the AWS variables of the environment'],
  [/^ERR_INVALID_URL$/, 'an address is not one; check HTTPS_PROXY and AWS_ENDPOINT_URL'],
]

/** Node's agent quotes the first line of what a proxy answered in place of a tunnel. */
const proxyAnswer = /HTTP\/1\.\d (\d{3})/

/** In words, with the code and one hint; null where an answer came, or nothing is known of what failed. */
export function networkFailure({ code, message, status }: NetworkError): string | null {
  if (status !== null) return null
  const answer = code === 'ERR_PROXY_TUNNEL' ? proxyAnswer.exec(message)?.[1] : undefined
  if (answer === '407') return 'the proxy wants a login (407); put user and password into HTTPS_PROXY'
  if (answer !== undefined) return `the proxy answered ${answer}; check HTTPS_PROXY and NO_PROXY`
  const [, words] = failures.find(([pattern]) => code !== null && pattern.test(code)) ?? []
  return words === undefined ? null : `${words} (${code})`
}
