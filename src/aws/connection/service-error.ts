import type { Absent, Unknown } from '../../base/lookup.ts'
import { absent, unknown } from '../../base/lookup.ts'
import { networkFailure } from './network-failure.ts'

/** What is known of a failed call, in plain data. */
export interface ServiceError {
  readonly name: string
  readonly message: string
  /** HTTP status, or null when no answer came. */
  readonly status: number | null
  /** Node's code of a network failure, such as ENOTFOUND; null where there was none. */
  readonly code: string | null
  /** The SDK has just set its clock by the service's, so that the same request would now be taken. */
  readonly clockSkew: boolean
}

/** Error names by which AWS, or the credential chain, says that the caller is nobody. */
const credentialErrors = new Set([
  'CredentialsProviderError',
  'TokenProviderError',
  'ProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'IncompleteSignature',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'InvalidAccessKeyId',
  'InvalidToken',
  'AuthFailure',
  'InvalidIdentityToken',
  'InvalidIdentityTokenException',
])

/** Error names by which AWS says that the caller may not look. S3 answers a HEAD without a body, hence the bare 403. */
const permissionErrors = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'UnauthorizedOperation',
  'AuthorizationError',
  'NotAuthorized',
  'Forbidden',
  '403',
])

/** Error names by which AWS says that there were too many calls for now. */
const throttlingErrors = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'RequestThrottled',
  'RequestThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'SlowDown',
])

/** An answer that is none of the service's: the SDK's parsers, or what reads the answer here, cannot make sense of it. */
const unreadableErrors = new Set(['UnreadableAnswer', 'SyntaxError', 'TypeError', 'RangeError'])

/** What the SDK and the parsers of Node.js call an error whose answer names none. */
const namelessErrors = new Set(['Error', 'Unknown', 'UnknownError', 'SyntaxError', 'TypeError', 'RangeError'])

/** The same call would be answered later. */
export function isThrottling(error: ServiceError): boolean {
  return throttlingErrors.has(error.name)
}

/** Whatever was thrown, as plain data. */
export function serviceErrorFrom(error: unknown): ServiceError {
  if (!(error instanceof Error))
    return { name: 'UnknownError', message: '', status: null, code: null, clockSkew: false }
  const metadata = '$metadata' in error ? error.$metadata : undefined
  const status = member(metadata, 'httpStatusCode')
  return {
    name: error.name,
    message: error.message,
    status: typeof status === 'number' ? status : null,
    code: networkCode(error),
    clockSkew: member(metadata, 'clockSkewCorrected') === true,
  }
}

/** The first code along the chain of causes: an agent wraps what the socket said, and several addresses fail together. */
function networkCode(error: unknown, depth = 0): string | null {
  if (depth > 5) return null
  const code = member(error, 'code')
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)) return code
  const errors = member(error, 'errors')
  const inner = Array.isArray(errors) ? errors[0] : member(error, 'cause')
  return inner === undefined ? null : networkCode(inner, depth + 1)
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (Reflect.get(value, name) as unknown) : undefined
}

/**
 * The answer that an error is; some names mean "there is none". The message of the error stays here: it may quote what was sent.
 */
export function classifyError(error: ServiceError, action: string, absentOn: readonly string[]): Absent | Unknown {
  if (absentOn.includes(error.name)) return absent
  if (credentialErrors.has(error.name)) {
    return unknown('NO_CREDENTIALS', `there are no usable AWS credentials (${error.name})`)
  }
  if (permissionErrors.has(error.name) || (error.name === 'UnknownError' && error.status === 403)) {
    return unknown('NOT_PERMITTED', `the pipeline may not call ${action}`)
  }
  const network = networkFailure(error) ?? strangeAnswer(error)
  if (network !== null) return unknown('SERVICE_ERROR', `${action} did not reach AWS: ${network}`)
  if (error.name === 'AbortError' || error.name === 'TimeoutError') {
    return unknown('SERVICE_ERROR', `${action} gave no answer in time`)
  }
  if (unreadableErrors.has(error.name)) {
    return unknown('SERVICE_ERROR', `${action} gave an answer that cannot be read`)
  }
  return unknown('SERVICE_ERROR', `${action} failed with ${printableName(error.name)}`)
}

/** An error that AWS did not name, with a status that its API does not have: somebody on the way answered. */
function strangeAnswer({ name, status }: ServiceError): string | null {
  if (status === null || !namelessErrors.has(name)) return null
  if (status >= 300 && status < 400) return `it was redirected (${status}); check the endpoint, and what stands between`
  return status >= 500
    ? `something answered ${status} without an error of AWS; check HTTPS_PROXY and the endpoint`
    : null
}

export function printableName(name: string): string {
  return /^[\w.-]{1,80}$/.test(name) ? name : 'an unknown error'
}
