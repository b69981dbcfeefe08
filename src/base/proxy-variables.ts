/** Environment variables that name a proxy, as the HTTP clients in use read them. */
export interface ProxyVariables {
  readonly HTTP_PROXY?: string
  readonly HTTPS_PROXY?: string
  readonly NO_PROXY?: string
}

/**
 * The proxies that the environment names: lower-case names win, as with curl; ALL_PROXY serves where nothing else is named, if it speaks
 * HTTP; an address without a scheme is one of HTTP. Node's agents take none of these three habits on their own.
 */
export function proxyVariables(environment: NodeJS.ProcessEnv): ProxyVariables {
  const named = (name: string) => environment[name.toLowerCase()] || environment[name] || ''
  const every = withScheme(named('ALL_PROXY'))
  const all = /^https?:/i.test(every) ? every : ''
  const proxies = { HTTP_PROXY: named('HTTP_PROXY') || all, HTTPS_PROXY: named('HTTPS_PROXY') || all }
  return {
    ...(proxies.HTTP_PROXY === '' ? {} : { HTTP_PROXY: withScheme(proxies.HTTP_PROXY) }),
    ...(proxies.HTTPS_PROXY === '' ? {} : { HTTPS_PROXY: withScheme(proxies.HTTPS_PROXY) }),
    ...(named('NO_PROXY') === '' ? {} : { NO_PROXY: named('NO_PROXY') }),
  }
}

function withScheme(address: string): string {
  if (address === '') return ''
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`
}
