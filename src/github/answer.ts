import type { Json } from '../base/json.ts'

/** What GitHub said. A refusal is an answer, never an exception. */
export type Answer =
  | { readonly status: 'ok'; readonly data: Json }
  /** The token lacks the permission named, in the words of a workflow's `permissions`. */
  | { readonly status: 'denied'; readonly denied: string }
  /** `code` is the HTTP status; null when there was no answer. */
  | { readonly status: 'failed'; readonly reason: string; readonly code: number | null }
