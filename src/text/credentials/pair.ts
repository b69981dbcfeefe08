import type { Span } from '../span.ts'

/** A name and a value inside a longer text; the span is the value's, without its quotes. */
export interface Pair extends Span {
  readonly key: string
  /**
   * `json`: "key": "value"; `assignment`: key=value; `colon`: key: value; `line`: key: value, alone on a line of several; `query`: in an
   * address; `flag`: --key value; `markup`: an element, an attribute or a call that names both.
   */
  readonly form: 'json' | 'assignment' | 'colon' | 'line' | 'query' | 'flag' | 'markup'
}

/** Names of members are shorter. */
export const LONGEST_KEY = 64
