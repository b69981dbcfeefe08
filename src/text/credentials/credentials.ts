import { mergeSpans, type Span } from '../span.ts'
import { findAddressCredentials } from './address-rules.ts'
import { findBinaryKey } from './binary-keys.ts'
import { formRules } from './header-rules.ts'
import { findEncodedPrivateKeys, findPrivateKeys } from './key-material.ts'
import type { Certainty, CredentialMatch } from './match.ts'
import { isPublicName } from './name-words.ts'
import { findNamedForm } from './named-forms.ts'
import { judgeNamedLiteral } from './named-literal.ts'
import { findPairCredentials } from './pair-credentials.ts'
import { STORE_REMEDY, splitRemedy } from './remedies.ts'
import { findSecretKeysBesideIds } from './secret-key-pairs.ts'
import { findShellPasswords } from './shell-credentials.ts'
import { findTokens, matchRules } from './tokens/tokens.ts'
import { findSchemelessPasswords, findUriPasswords } from './uri-passwords.ts'
import { findWalletKey } from './wallet-keys.ts'
import { decodeBase64, findBasicHeaders, findJwts } from './web-tokens.ts'

/** A literal credential in a text of the definition, in words that hold no part of it. */
export interface CredentialFinding {
  readonly rule: string
  readonly certainty: Certainty
  /** What it is, to stand behind "holds", such as `a password in a postgresql:// URL`. */
  readonly what: string
  /** What to do, one imperative sentence. */
  readonly remedy: string
  /** UTF-16 units of the credential that `what` speaks of. */
  readonly length: number
  /** Every stretch of the value that must never be printed, in order, without overlaps. */
  readonly spans: readonly Span[]
}

/**
 * The surest credential in a value, with the spans of all of them, or null. `name` is that of the variable, option or label; null where
 * there is none. What waits to be rendered is not a credential.
 */
export function findCredential(name: string | null, value: string): CredentialFinding | null {
  if (value.length < SHORTEST_CREDENTIAL) return null
  const matches = matchesUnder(name, value)
  const best = matches.find(({ certainty }) => certainty === 'certain') ?? matches[0]
  if (best === undefined) return null
  return {
    rule: best.rule,
    certainty: best.certainty,
    what: best.what,
    remedy: best.split === undefined ? STORE_REMEDY : splitRemedy(best.split),
    length: best.end - best.start,
    spans: mergeSpans(matches),
  }
}

/** No rule finds anything in less. */
const SHORTEST_CREDENTIAL = 3

/** A word, a number, a short name: nothing in it tells a credential by its form, and most values are such. */
const PLAIN = /^[\w.-]{0,15}$/

/** Every credential that its own form gives away, surest rules first. */
export function credentialMatches(text: string): CredentialMatch[] {
  if (PLAIN.test(text)) return []
  return [
    ...findUriPasswords(text),
    ...findPrivateKeys(text),
    ...findEncodedPrivateKeys(text),
    ...findTokens(text),
    ...findAddressCredentials(text),
    ...matchRules(text, formRules),
    ...findSecretKeysBesideIds(text),
    ...findBasicHeaders(text),
    ...findJwts(text),
    ...findPairCredentials(text),
    ...findShellPasswords(text),
  ]
}

function matchesUnder(name: string | null, value: string): CredentialMatch[] {
  const byForm = [...credentialMatches(value), ...wholeMatches(name, value)].filter((match) =>
    isSecretUnder(name, match),
  )
  if (byForm.length > 0) return byForm
  const encoded = insideEncoding(value, 0)
  if (encoded !== null) return [{ ...encoded, ...trimmedSpan(value) }]
  if (name === null) return []
  const named = findNamedForm(name, value)
  if (named.length > 0) return named
  const literal = judgeNamedLiteral(name, value)
  return literal === null ? [] : [{ ...literal, ...trimmedSpan(value) }]
}

/** Rules that look at the whole value: inside a longer text these forms are too common. */
function wholeMatches(name: string | null, value: string): CredentialMatch[] {
  return [...findSchemelessPasswords(value), findBinaryKey(value), findWalletKey(name, value)].filter(
    (match) => match !== null,
  )
}

/** A Google key and a web token under a name for browsers are shipped to them. */
function isSecretUnder(name: string | null, { rule, certainty }: CredentialMatch): boolean {
  if (name === null || !isPublicName(name)) return true
  return !(rule === 'google-api-key' || (rule === 'jwt' && certainty !== 'certain'))
}

/** Less base64 than this holds no credential worth the name. */
const SHORTEST_BASE64 = 24
/** Base64 of base64 occurs, a third level does not. */
const DEEPEST_ENCODING = 2

function insideEncoding(value: string, depth: number): CredentialMatch | null {
  const trimmed = value.trim()
  if (depth >= DEEPEST_ENCODING || trimmed.length < SHORTEST_BASE64) return null
  const text = decodeBase64(trimmed)
  if (text === null) return null
  const match = credentialMatches(text)[0] ?? insideEncoding(text, depth + 1)
  if (match === null) return null
  return { ...match, what: depth === 0 ? `${match.what}, in base64` : match.what }
}

function trimmedSpan(value: string): Span {
  const start = value.length - value.trimStart().length
  return { start, end: start + value.trim().length }
}
