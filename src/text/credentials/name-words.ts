import {
  ABOUT_A_SECRET,
  BROWSER_WORDS,
  COUNTED_TOKENS,
  isQualifier,
  KEY_OWNERS,
  PLAIN_KEY_OWNERS,
  PLAIN_NAMES,
  PUBLIC_WORDS,
  SECRET_NAMES,
  type SecretKind,
  VALUE_OWNERS,
} from './name-tables.ts'

export type { SecretKind } from './name-tables.ts'

/** A name that promises a secret. A vague one (`ACME_KEY`) leaves it to the value: many keys are no secret. */
export interface SecretName {
  readonly kind: SecretKind
  readonly vague: boolean
}

/** Longer names are cut before they are read. */
const LONGEST_NAME = 256

/** Every rule asks about the same name before the next one comes, so that the last answer is worth keeping. */
let latest: { readonly name: string; readonly words: readonly string[] } = { name: '', words: [] }

/** The words of a name in any style (`DB_PASSWORD`, `spring.datasource.password`, `apiKey`), in lower case. */
export function nameWords(name: string): readonly string[] {
  if (latest.name !== name) latest = { name, words: splitWords(name) }
  return latest.words
}

function splitWords(name: string): string[] {
  return name
    .slice(0, LONGEST_NAME)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9ñçãéßü]+/)
    .filter((word) => word !== '')
}

/**
 * The last word that means something decides: DB_PASSWORD and DB_PASSWORD_PROD promise a password; DB_PASSWORD_FILE,
 * PASSWORD_MIN_LENGTH and ALLOW_EMPTY_PASSWORD do not.
 */
export function secretName(name: string): SecretName | null {
  const special = BUNDLER_NAME.test(name) ? 'credentials' : SECRET_NAMES.get(name.toLowerCase())
  if (special !== undefined) return firm(special)
  const words = [...nameWords(name)]
  if (PLAIN_NAMES.has(words.join('_')) || ABOUT_A_SECRET.has(words[0] ?? '')) return null
  if (words.some((word) => PUBLIC_WORDS.has(word))) return null
  while (words.length > 1 && isQualifier(words.at(-1) ?? '')) words.pop()
  return byLastWords(words.at(-1) ?? '', words.at(-2) ?? '', words)
}

function byLastWords(last: string, before: string, words: readonly string[]): SecretName | null {
  if (PASSWORD_WORD.test(last)) return firm('password')
  if (last === 'pin' || (before === 'pin' && last === 'code')) return firm('pin')
  if ((before === 'seed' && last === 'phrase') || (before === 'de' && /^(?:passe|acesso)$/.test(last)))
    return firm('password')
  if (SECRET_WORD.test(last)) return firm('secret')
  // A name or a setting of one, except where Erlang's nodes know each other by it.
  if (last === 'cookie') return { kind: 'secret', vague: !/^(?:erlang|rabbitmq|release)$/.test(before) }
  if (last === 'base' && before === 'key') return firm('secret')
  if (last === 'info' && before === 'user') return firm('credentials')
  if (last === 'seed') return /^(?:otp|totp|ed25519|wallet|key|jwt|hmac|master)$/.test(before) ? firm('secret') : null
  if (TOKEN_WORD.test(last)) {
    if (COUNTED_TOKENS.has(before)) return null
    return { kind: 'token', vague: before === 'client' }
  }
  if (last === 'pat' && before !== '') return firm('token')
  if (KEY_WORD.test(last)) return firm('key')
  if (/^keys?$/.test(last)) {
    if (
      PLAIN_KEY_OWNERS.has(before) &&
      !words.some((word) => /^(?:encryption|secret|signing|hmac|private)$/.test(word))
    )
      return null
    return { kind: 'key', vague: !KEY_OWNERS.has(before) && !(before === 'user' && words.length > 2) }
  }
  if (/^licen[cs]e$/.test(last)) return { kind: 'key', vague: true }
  // Mostly a kind (`basic`), sometimes what proves it.
  if (last === 'authentication') return { kind: 'credentials', vague: true }
  return CREDENTIALS_WORD.test(last) ? firm('credentials') : null
}

function firm(kind: SecretKind): SecretName {
  return { kind, vague: false }
}

/** What a name promises for certain; null for a vague one. */
export function secretKind(name: string): SecretKind | null {
  const promise = secretName(name)
  return promise === null || promise.vague ? null : promise.kind
}

/** Whether its words say that the value is meant for browsers or apps, and so for everyone. The half of such a pair that stays on the server is not. */
export function isPublicName(name: string): boolean {
  const words = nameWords(name)
  if (words.some((word) => PUBLIC_WORDS.has(word))) return true
  return (
    words.some((word) => BROWSER_WORDS.has(word)) && !words.some((word) => /^(?:secret|private|server)$/.test(word))
  )
}

/** Of a name that promises a secret: whether the value itself is meant, rather than the name of a stored one (`DB_SECRET=prod-db`). */
export function namesValueItself(name: string): boolean {
  return nameWords(name).some((word) => VALUE_OWNERS.has(word))
}

/** Bundler takes the credentials of a gem server under the server's name: `BUNDLE_GEMS__ACME__IO`. */
const BUNDLER_NAME = /^BUNDLE_[A-Z0-9_]{1,100}__(?:COM|IO|NET|ORG|DEV)$/
const PASSWORD_WORD =
  /(?:password|passwords|passwd|passphrase|passcode|passwort|kennwort|wachtwoord|contrasena|contraseña|senha)$|^(?:pass|pw|pwd|pswd|userpass|sshpass|psk|clave|losenord|parola|haslo|heslo|salasana|jelszo|sifre)$|^(?:db|sql|mysql|pg|postgres|redis|mongo|smtp|mail|ftp|ldap|root|admin|user|basic|auth)(?:pass|pwd|pw)$|^(?:mnemonic|requirepass|masterauth|masterpass|storepass|keypass)$/
const SECRET_WORD = /secrets?$|^(?:salt|pepper|secretaccesskey)$/
const TOKEN_WORD = /tokens?$|^(?:jwt|bearer)$/
const KEY_WORD =
  /^(?:api|app|secret|private|access|auth|account|license|master|encryption|signing|service|shared|subscription)keys?$|apikeys?$/
const CREDENTIALS_WORD = /^(?:credentials?|creds?|auth|authorization|userinfo|htpasswd|login)$/

/** Whether the words speak of a cryptocurrency's wallet, whose keys are written as words too. */
export function isWalletName(name: string): boolean {
  return nameWords(name).some((word) => /^(?:wallet|mnemonic|seed|phrase|hd|bip39|recovery)$/.test(word))
}
