import { isFillerToken } from '../placeholders/filler.ts'
import { benignShape } from './benign-values.ts'
import { KNOWN_VALUES } from './known-values.ts'
import type { Certainty } from './match.ts'
import { isPublicName, namesValueItself, nameWords, type SecretKind, secretName } from './name-words.ts'
import { isIdentifier, looksGenerated, looksLikeKey } from './value-looks.ts'
import { isUserAndPassword } from './web-tokens.ts'

/** What a literal under a secret-like name is. */
export interface NamedLiteral {
  readonly rule: string
  readonly certainty: Certainty
  readonly what: string
}

/** What credential a value is by the name it stands under, or null where name or value speak against one. */
export function judgeNamedLiteral(name: string, value: string): NamedLiteral | null {
  const promise = secretName(name)
  if (promise === null) return null
  const { kind, vague } = promise
  const trimmed = value.trim()
  if (kind === 'pin') return /^\d{4,8}$/.test(trimmed) ? literal(kind, 'likely') : null
  const known = KNOWN_VALUES.find((entry) => entry.name.test(name) && entry.value.test(trimmed))
  if (known?.readsLikePath !== true || benignShape(trimmed) !== 'path') {
    if (isBenign(kind, name, trimmed) || holdsNothingGenerated(trimmed)) return null
    if (kind !== 'password' && isFillerToken(trimmed)) return null
  }
  if (known !== undefined) return { rule: known.rule, certainty: 'certain', what: known.what }
  if (vague) return isMixedRandom(trimmed) && !isPublicName(name) ? literal(kind, 'likely') : null
  return isLiteralOf(kind, name, trimmed) ? literal(kind, certaintyOf(kind, trimmed)) : null
}

/** A JSON object is settings; what else it holds is judged by its own names. */
function holdsNothingGenerated(value: string): boolean {
  if (!value.startsWith('{') || !value.endsWith('}') || value.length > LONGEST_SETTINGS) return false
  try {
    const members: unknown = JSON.parse(value)
    return Object.values(members ?? {}).every(
      (member) => typeof member !== 'string' || benignShape(member) !== null || !looksGenerated(member),
    )
  } catch {
    // Braces stand in passwords, too.
    return false
  }
}

function literal(kind: SecretKind, certainty: Certainty): NamedLiteral {
  return {
    rule: kind === 'pin' ? 'named-password' : `named-${kind}`,
    certainty,
    what: certainty === 'certain' ? GENERATED[kind] : TYPED[kind],
  }
}

const TYPED: Readonly<Record<SecretKind, string>> = {
  password: 'what looks like a password, by its name',
  pin: 'what looks like a PIN, by its name',
  secret: 'what looks like a secret, by its name',
  token: 'what looks like an access token, by its name',
  key: 'what looks like a secret key, by its name',
  credentials: 'what looks like a user and password, by its name',
}
const GENERATED: Readonly<Record<SecretKind, string>> = {
  password: 'a generated password',
  pin: 'a PIN',
  secret: 'a generated secret',
  token: 'an access token',
  key: 'a secret key',
  credentials: 'a user and password',
}

/** The key store that Java installs opens with `changeit`, so that the phrase is often the password. */
function isBenign(kind: SecretKind, name: string, value: string): boolean {
  const shape = benignShape(value)
  if (shape === null) return false
  if (kind !== 'password' && kind !== 'credentials') return true
  if (shape === 'host' || (shape === 'amount' && kind === 'password' && /^\d{4,}$/.test(value))) return false
  return !(
    shape === 'filler' &&
    value === 'changeit' &&
    nameWords(name).some((word) => /^(?:key|trust)?store$|^keystore$/.test(word))
  )
}

/** A generated value under the name of a password or a secret can be nothing else. Tokens and keys are also identifiers. */
function certaintyOf(kind: SecretKind, value: string): Certainty {
  const sure = kind === 'password' || kind === 'secret' ? looksGenerated(value) : looksLikeKey(value)
  return sure ? 'certain' : 'likely'
}

/** Upper case, lower case and digits, as neither hexadecimal digests nor identifiers of things have together; or hexadecimal digits of a key's length. */
function isMixedRandom(value: string): boolean {
  if (/^(?:0x)?(?:[0-9a-f]{64}|[0-9a-f]{128})$/i.test(value)) return looksGenerated(value)
  return value.length >= 20 && looksLikeKey(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value)
}

/** A single word, which a token or key is not. */
const WORD = /^[A-Za-z]{1,20}$/
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** Words that people type where a generated value belongs. */
const TYPED_SECRET =
  /super[-_ ]?s[e3]cr[e3]t|my[-_ ]?s[e3]cr[e3]t|top[-_ ]?s[e3]cr[e3]t|keyboard[-_ ]?cat|letmein|qwerty|passw[o0]rd|p[a4]ss?w[o0]rd|hunter\d|^s[e3]cr[e3]t\d*$|(?:secure|secret|random|private)[-_ ]?(?:key|token|string)|(?:is|a)[-_ ]?(?:very[-_ ]?)?secret|^sk-\w/i
const USER_AND_PASSWORD = /^[\w.@+-]{1,64}:(?!\/\/)\S{3,}$/

function isLiteralOf(kind: SecretKind, name: string, value: string): boolean {
  switch (kind) {
    case 'password':
      return value.length >= SHORTEST_PASSWORD && (!isSentence(value) || /phrase|mnemonic|seed/i.test(name))
    case 'credentials':
      return (
        isUserAndPasswordText(name, value) || looksGenerated(value) || (value.length >= 12 && isUserAndPassword(value))
      )
    case 'secret':
      return isSecretLiteral(name, value)
    default:
      // What a browser's bundle holds is public, whatever it is called.
      return !isPublicName(name) && isKeyLiteral(kind, name, value)
  }
}

function isSecretLiteral(name: string, value: string): boolean {
  if (/^\d+$/.test(value)) return false
  if (/\s/.test(value)) return namesValueItself(name) && value.length <= LONGEST_PHRASE
  if (WORD.test(value) || isIdentifier(value))
    return namesValueItself(name) && !/secrets$/i.test(name) && value.length >= 4
  return value.length >= SHORTEST_SECRET
}

function isKeyLiteral(kind: SecretKind, name: string, value: string): boolean {
  if (/\s/.test(value) || /^\d+$/.test(value) || (/,/.test(value) && /keys$|tokens$/i.test(name))) return false
  if (TYPED_SECRET.test(value) || UUID.test(value) || looksGenerated(value)) return true
  // Frameworks call the value that they sign with SECRET_KEY, and people type one.
  if (/secret[-_.]?key$/i.test(name) && (WORD.test(value) || /secret|insecure|key|^dev/i.test(value)))
    return !/^(?:user(?:name)?|password|host|port|url|key|value|token)$/i.test(value)
  if (WORD.test(value) || isIdentifier(value) || !/[a-z]/i.test(value) || !/\d/.test(value)) return false
  return value.length >= SHORTEST_TOKEN || isTypedKey(kind, name, value)
}

/** A few letters and digits that somebody typed for a service of their own; what reads like an algorithm or a version is a setting. */
function isTypedKey(kind: SecretKind, name: string, value: string): boolean {
  if (kind !== 'token' && !/api[-_.]?key$/i.test(name)) return false
  return (
    /^(?=.*[a-z])[a-z\d]{5,7}$/.test(value) &&
    !/^(?:aes|sha|rsa|dsa|ed|ec|hs|rs|es|ps|tls|v|id|key|token)\d+$/.test(value)
  )
}

/** Five words and more, or a full stop: text for people. App passwords of mail providers come in four groups. */
function isSentence(value: string): boolean {
  const words = value.split(/\s+/)
  return words.length > 4 || (words.length > 1 && /[.!?:]$/.test(value) && words.length > 2)
}

function isUserAndPasswordText(name: string, value: string): boolean {
  if (!USER_AND_PASSWORD.test(value)) return false
  return !/:\d+$/.test(value) || /basic|htpasswd|user/i.test(name)
}

/** Shorter values are switches and codes. */
const SHORTEST_PASSWORD = 3
const SHORTEST_SECRET = 6
const SHORTEST_TOKEN = 8
const LONGEST_PHRASE = 60
const LONGEST_SETTINGS = 8_192
