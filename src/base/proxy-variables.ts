/** Environment variables that name a proxy, as the HTTP clients in use read them. */
export interface ProxyVariables {
  readonly HTTP_PROXY?: string
  readonly HTTPS_PROXY?: string
  readonly NO_PROXY?: string
}

/**
 * The proxies that the environment names: lower-case names win, as with curl; ALL_PROXY serves where nothing else is named, if it speaks
 * HTTP; an address without a scheme is one of HTTP; NO_PROXY takes blocks such as `10.0.0.0/8`. Node's agents have none of these habits
 * on their own, and throw at an address that is none: `proxyProblem` tells of it.
 */
export function proxyVariables(environment: NodeJS.ProcessEnv): ProxyVariables {
  const { HTTP_PROXY, HTTPS_PROXY } = namedProxies(environment)
  const exempt = named(environment, 'NO_PROXY')
  return {
    ...(isHttpAddress(HTTP_PROXY) ? { HTTP_PROXY } : {}),
    ...(isHttpAddress(HTTPS_PROXY) ? { HTTPS_PROXY } : {}),
    ...(exempt === '' ? {} : { NO_PROXY: exempt.split(',').map(asRange).join(',') }),
  }
}

/**
 * What is wrong with a proxy that the environment names, and what to do; null where nothing is. Nothing is sent then: to go around a
 * proxy that somebody wants is not ours to decide.
 */
export function proxyProblem(environment: NodeJS.ProcessEnv): string | null {
  const wrong = Object.entries(namedProxies(environment)).find(
    ([, address]) => address !== '' && !isHttpAddress(address),
  )
  return wrong === undefined ? null : `${wrong[0]} is not the address of an HTTP proxy; write it as http://HOST:PORT`
}

function namedProxies(environment: NodeJS.ProcessEnv): Required<Omit<ProxyVariables, 'NO_PROXY'>> {
  const every = withScheme(named(environment, 'ALL_PROXY'))
  const all = /^https?:/i.test(every) ? every : ''
  return {
    HTTP_PROXY: withScheme(named(environment, 'HTTP_PROXY')) || all,
    HTTPS_PROXY: withScheme(named(environment, 'HTTPS_PROXY')) || all,
  }
}

function named(environment: NodeJS.ProcessEnv, name: string): string {
  return environment[name.toLowerCase()] || environment[name] || ''
}

function withScheme(address: string): string {
  if (address === '') return ''
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`
}

/** Also whether user and password can be decoded, which Node's agents do without asking. */
function isHttpAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  return /^https?:$/.test(protocol) && hostname !== '' && [username, password].every(isDecodable)
}

function isDecodable(text: string): boolean {
  try {
    // The result is looked at: a bundler leaves out a call whose result nobody uses, and with it what it throws.
    return decodeURIComponent(text).length <= text.length
  } catch {
    return false
  }
}

/** A block of IPv4 addresses as the range that Node's agents read; any other entry as it is. */
function asRange(entry: string): string {
  const [, network = '', length = ''] = /^\s*(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})\s*$/.exec(entry) ?? []
  const octets = network.split('.').map(Number)
  if (network === '' || Number(length) > 32 || octets.some((octet) => octet > 255)) return entry
  const size = 2 ** (32 - Number(length))
  const address = octets.reduce((sum, octet) => sum * 256 + octet, 0)
  const first = address - (address % size)
  return `${dotted(first)}-${dotted(first + size - 1)}`
}

function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.')
}
