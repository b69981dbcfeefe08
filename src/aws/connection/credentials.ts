import { stat } from 'node:fs/promises'
import type { Unknown } from '../../base/lookup.ts'
import { unknown } from '../../base/lookup.ts'
import { inTime } from './in-time.ts'
import { networkFailure } from './network-failure.ts'
import { printableName, type ServiceError } from './service-error.ts'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly expiration?: Date
}

/** Milliseconds to wait for credentials: an identity provider, or the metadata of an instance. */
const credentialsTimeoutMs = 15_000
/** Milliseconds before they expire at which credentials are asked for again; the SDK asks from then on. */
const renewBeforeMs = 5 * 60_000
/** Milliseconds between two such questions: what gives credentials of a minute would else be asked with every call. */
const renewEveryMs = 60_000

/**
 * One resolution for all clients, since each would search, and time out, on its own; another one when it is about to expire. A failure
 * is kept: where nothing was found, nothing is searched again.
 */
export function shareCredentials(
  find: () => Promise<Credentials>,
  timeoutMs = credentialsTimeoutMs,
  clock: () => number = Date.now,
): () => Promise<Credentials> {
  let shared: Promise<Credentials> | null = null
  let renewAt = Number.POSITIVE_INFINITY
  const ask = async () => {
    const given = usable(await inTime(timeoutMs, find))
    const expires = given.expiration?.getTime() ?? Number.POSITIVE_INFINITY
    renewAt = Math.max(expires - renewBeforeMs, clock() + renewEveryMs)
    return given
  }
  return () => {
    if (shared === null || clock() >= renewAt) {
      renewAt = Number.POSITIVE_INFINITY
      shared = ask()
    }
    return shared
  }
}

/** A credential process is anybody's program: what it prints has any shape. */
function usable(given: Credentials): Credentials {
  const { accessKeyId, secretAccessKey, sessionToken } = given
  const texts = [accessKeyId, secretAccessKey, ...(sessionToken === undefined ? [] : [sessionToken])]
  if (texts.some((text) => typeof text !== 'string' || text === ''))
    throw named('IncompleteCredentials', 'a key is missing')
  if (texts.some((text) => !/^[\x21-\x7e]+$/.test(text)))
    throw named('UnprintableCredentials', 'no header can hold a key')
  return given
}

/** Files of one short text each, which the SDK reads to their end, and lets nothing else happen meanwhile. */
const tokenFiles = ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'] as const
/** Bytes of such a file: an identity token takes some thousand. */
const tokenBytes = 1024 * 1024

/** Throws for a file of a token that would never end: a pipe that nobody writes to, or a device. One that is missing is the SDK's to tell. */
export async function requireTokenFiles(environment: NodeJS.ProcessEnv): Promise<void> {
  for (const name of tokenFiles) {
    const path = environment[name]
    const entry = path === undefined || path === '' ? null : await stat(path).catch(() => null)
    if (entry !== null && !(entry.isFile() && entry.size <= tokenBytes)) throw named('UnusableTokenFile', name)
  }
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name })
}

/** Why there are none, and what to look at. Whatever kept them away, the question itself was never asked. */
export function credentialsUnknown(error: ServiceError): Unknown {
  return unknown('NO_CREDENTIALS', `there are no usable AWS credentials (${causeOf(error)})`)
}

const hints: Readonly<Record<string, string>> = {
  TimeoutError: 'nothing gave them in time; check the identity provider, the credential process and its files',
  IncompleteCredentials: 'what gives them leaves a key out; check the credential process',
  UnprintableCredentials: 'a key holds a line break or another character that it cannot have; check the AWS variables',
  UnusableTokenFile: 'the token file is no file, or far too large; check AWS_WEB_IDENTITY_TOKEN_FILE',
}

function causeOf(error: ServiceError): string {
  const network = networkFailure(error)
  if (network !== null) return `what gives them was not reached: ${network}`
  const hint = Object.hasOwn(hints, error.name) ? hints[error.name] : undefined
  return hint ?? (error.code === null ? printableName(error.name) : `${printableName(error.name)}, ${error.code}`)
}
