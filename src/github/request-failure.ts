import type { Answer } from './answer.ts'

/** What a failed request means for the next step. */
export interface RequestFailure {
  readonly answer: Exclude<Answer, { status: 'ok' }>
  /** GitHub says that it did not look at the request: a rate limit. */
  readonly notProcessed: boolean
  /** It may go better next time, but the request may have done its work. */
  readonly transient: boolean
  /** How long GitHub wants to be left alone, in milliseconds; null when it does not say. */
  readonly retryAfterMs: number | null
}

/** GitHub asks for a minute of patience where a secondary limit names no time (GitHub REST, "Rate limits"). */
const SECONDARY_LIMIT_PAUSE_MS = 60_000
const REASON_LIMIT = 300
/** A body that is no JSON becomes the message of the error, however long it is. */
const MESSAGE_LIMIT = 2_000

/** What a request threw, read; `needs` is the permission to name where the token lacks it. */
export function failureOf(error: unknown, needs: string): RequestFailure {
  const { code, message, headers } = readError(error)
  const limited = code === 429 || (code === 403 && isRateLimit(message, headers))
  if (limited) {
    const retryAfterMs = pauseOf(headers)
    const answer = { status: 'failed', reason: `GitHub's rate limit is used up (${code})`, code } as const
    return { answer, notProcessed: true, transient: false, retryAfterMs }
  }
  if (code === 403 && /not accessible by/i.test(message)) {
    return { answer: { status: 'denied', denied: needs }, notProcessed: false, transient: false, retryAfterMs: null }
  }
  const reason = code === null ? `GitHub could not be reached: ${message}` : `GitHub answered ${code}: ${message}`
  return {
    answer: { status: 'failed', reason: reason.replace(/\s+/g, ' ').slice(0, REASON_LIMIT), code },
    notProcessed: false,
    transient: code === null || code >= 500,
    retryAfterMs: null,
  }
}

type Headers = Readonly<Record<string, unknown>>

/** The library gives a request that got no answer the status 500, but no response. */
function readError(error: unknown): { code: number | null; message: string; headers: Headers } {
  const full = error instanceof Error ? error.message : 'unknown error'
  const message = (full.slice(0, MESSAGE_LIMIT).split(' - https://')[0] ?? '').replace(/(?<![:\s])[:\s]+$/, '')
  const response = property(error, 'response')
  const status = property(response, 'status')
  const headers = property(response, 'headers')
  return {
    code: typeof status === 'number' ? status : null,
    message,
    headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
  }
}

function isRateLimit(message: string, headers: Headers): boolean {
  return /rate limit/i.test(message) || 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0'
}

function pauseOf(headers: Headers): number {
  const seconds = Number(headers['retry-after'])
  if ('retry-after' in headers && Number.isFinite(seconds)) return Math.max(0, seconds) * 1000
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return Math.max(0, reset * 1000 - Date.now())
  return SECONDARY_LIMIT_PAUSE_MS
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
