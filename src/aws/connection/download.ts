import { type Agent as HttpAgent, get as httpGet, type IncomingMessage } from 'node:http'
import { type Agent as HttpsAgent, get as httpsGet } from 'node:https'
import { readBody } from '../../base/read-body.ts'

/** Bytes that are read of a file at most: configurations of images have some thousands. */
export const downloadLimit = 1024 * 1024

/** What a download goes through, and what ends it. */
export interface DownloadOptions {
  readonly httpAgent: HttpAgent
  readonly httpsAgent: HttpsAgent
  readonly abortSignal: AbortSignal
  /** Whether an address without TLS may be followed, as where AWS's endpoint is redirected to one. */
  readonly plainHttp: boolean
}

/** The address is one that AWS signed. Rejects on any other answer than 200, and on one that is too long or too slow. */
export function downloadText(url: string, options: DownloadOptions): Promise<string> {
  const secure = URL.canParse(url) && new URL(url).protocol === 'https:'
  if (!secure && !options.plainHttp) return Promise.reject(new Error('the address is not one of HTTPS'))
  return new Promise((resolve, reject) => {
    const request = (secure ? httpsGet : httpGet)(
      url,
      {
        agent: secure ? options.httpsAgent : options.httpAgent,
        signal: options.abortSignal,
      },
      (response) => {
        readText(response).then(resolve, (error: unknown) => {
          response.destroy()
          reject(error)
        })
      },
    )
    request.on('error', reject)
  })
}

async function readText(response: IncomingMessage): Promise<string> {
  if (response.statusCode !== 200) throw new Error('the answer is not 200')
  return (await readBody(response, downloadLimit)).toString('utf8')
}
