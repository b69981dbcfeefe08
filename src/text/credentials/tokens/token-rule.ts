import type { Certainty } from '../match.ts'

/** A kind of token that its own spelling gives away. */
export interface TokenRule {
  readonly rule: string
  readonly what: string
  /** Texts of which one is in every match: a text without them is not searched, which is what makes a long table cheap. */
  readonly hints: readonly string[]
  /**
   * Global. Group `secret`, where there is one, is the credential; else the whole match. Every repetition is bounded, and a token
   * stands apart from words around it, so that no input makes a search quadratic.
   */
  readonly pattern: RegExp
  readonly certainty: Certainty
}

/**
 * Tokens of one vendor by their prefixes, parted by spaces, and what follows them. A prefix that a vendor documents is public, so the
 * words may name it; one that is only how the encoded content happens to begin is not named.
 */
export function prefixed(
  rule: string,
  holder: string,
  prefixes: string,
  rest: string,
  certainty: Certainty = 'certain',
): TokenRule {
  const hints = prefixes.split(' ')
  const starts = hints.map((hint) => hint.replace(/[.$+]/g, '\\$&')).join('|')
  const named = hints.filter((hint) => /[_.-]$|^[A-Z]{4}$/.test(hint))
  const what =
    named.length === 0
      ? holder
      : `${holder} (${named.slice(0, MOST_NAMED).join(', ')}${named.length > MOST_NAMED ? ' …' : ''})`
  return { rule, what, hints, certainty, pattern: standing(`(?:${starts})${rest}`) }
}

/** Prefixes that the words name; there are vendors with a dozen. */
const MOST_NAMED = 5

/** Tokens whose form is telling without a prefix; `hint` is a text in each of them. */
export function shaped(
  rule: string,
  what: string,
  hint: string,
  body: string,
  certainty: Certainty = 'certain',
): TokenRule {
  return { rule, what, hints: [hint], certainty, pattern: standing(body) }
}

function standing(body: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9_-])(?:${body})(?![A-Za-z0-9_])`, 'g')
}
