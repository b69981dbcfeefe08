import type { Span } from '../span.ts'
import { benignShape } from './benign-values.ts'
import { jsonPairs } from './json-pairs.ts'
import { loosePairs } from './loose-pairs.ts'
import { markupPairs } from './markup-pairs.ts'
import type { CredentialMatch } from './match.ts'
import { nameWords, secretKind } from './name-words.ts'
import { judgeNamedLiteral } from './named-literal.ts'
import type { Pair } from './pair.ts'
import { looksGenerated } from './value-looks.ts'

/** Other settings of a data source name: with one of them beside it, `Password=` can only be a password. */
const DATA_SOURCE =
  /(?:^|[\s;?&"',])(?:server|host|hostaddr|hostname|data source|datasource|addr|address|network address|user|user ?id|uid|username|dbname|database|initial catalog|accountname|accountendpoint|endpoint|defaultendpointsprotocol|port|driver|account|db|ssl|abortconnect)\s{0,4}=/i

/** Every secret-like name holds one of these; most texts hold none. */
const HINT =
  /pass|pwd|pw|psk|pin|senha|kennwort|wachtwoord|contrase|clave|secret|salt|pepper|seed|token|jwt|key|cred|auth|login|mnemonic|cookie|team|"kty|pat\b/i

/** Credentials under secret-like keys inside a text: data source names, query parameters, JSON, YAML, properties, XML and long options. */
export function findPairCredentials(text: string): CredentialMatch[] {
  if (!(HINT.test(text) || text.includes('?')) || !/[=:<>\s]/.test(text)) return []
  const pairs = [
    ...jsonPairs(text).filter(({ key }) => isSecretKey(key)),
    ...loosePairs(text, isWanted),
    ...markupPairs(text, isSecretKey),
  ]
  const dataSource = pairs.length > 0 && DATA_SOURCE.test(text)
  return [...pairs.flatMap((pair) => judgePair(text, pair, dataSource)), ...findJwk(text)]
}

function isSecretKey(key: string): boolean {
  return secretKind(key) !== null
}

/** Parameters of addresses that hold a key under a name that means something else anywhere else. */
const QUERY_KEYS: ReadonlySet<string> = new Set([
  'key',
  'auth',
  'appid',
  'app_id',
  'apikey',
  'sig',
  'signature',
  'license',
  'hash',
])

function isWanted(key: string): boolean {
  return isSecretKey(key) || QUERY_KEYS.has(key.toLowerCase())
}

function judgePair(text: string, pair: Pair, dataSource: boolean): CredentialMatch[] {
  const value = text.slice(pair.start, pair.end)
  const span = { start: pair.start, end: pair.end }
  // A shell fills `$NAME`, `$(…)` and backquotes in when the command runs; a usage line repeats the name in capitals.
  if (/^(?:\$[A-Za-z_({$]|`)/.test(value) || isMetavariable(pair.key, value)) return []
  const inUrl = pair.form === 'query'
  if (inUrl && isParameterOfAddress(pair.key, value)) return [inAddress(span)]
  if (!isSecretKey(pair.key)) return []
  if (dataSource && pair.form === 'assignment' && isSettingOfConnection(pair.key, value))
    return [inConnection(text, span)]
  if (pair.form === 'colon' && !/[\d!@#$%^&*+=~]/.test(value)) return []
  const literal = judgeNamedLiteral(pair.key, value)
  return literal === null ? [] : [{ ...literal, what: `${literal.what}, ${PLACE[pair.form]}`, ...span }]
}

const PLACE: Readonly<Record<Pair['form'], string>> = {
  json: 'inside JSON',
  assignment: 'inside the value',
  colon: 'inside the value',
  line: 'inside a configuration',
  query: 'inside an address',
  flag: 'among the arguments',
  markup: 'inside a configuration',
}

function inAddress(span: Span): CredentialMatch {
  const what = 'a credential among the parameters of an address'
  return { rule: 'url-parameter', certainty: 'certain', what, split: 'query', ...span }
}

function inConnection(text: string, span: Span): CredentialMatch {
  const split = /LoginModule/.test(text)
    ? 'jaas'
    : /^jdbc:/.test(text)
      ? 'jdbc'
      : /;/.test(text)
        ? 'connection-string'
        : 'libpq'
  return {
    rule: 'data-source-password',
    certainty: 'certain',
    what: 'a password or key in a connection string',
    split,
    ...span,
  }
}

function isMetavariable(key: string, value: string): boolean {
  return /^[A-Z_]+$/.test(value) && nameWords(key).join('_').endsWith(value.toLowerCase())
}

/** In an address even a filler word is what the client will send. */
function isParameterOfAddress(key: string, value: string): boolean {
  const kind = secretKind(key)
  const shape = benignShape(value)
  if (kind === 'password') return shape === null || shape === 'filler' || isTypedShape(shape)
  if (shape !== null) return false
  if (kind === 'credentials' || kind === null) return looksGenerated(value)
  return looksGenerated(value) || (value.length >= 32 && !/\s/.test(value))
}

/** In a connection string filler is left to the check of placeholders. */
function isSettingOfConnection(key: string, value: string): boolean {
  const kind = secretKind(key)
  const shape = benignShape(value)
  if (kind === 'password') return shape === null || isTypedShape(shape)
  if (kind === 'credentials' || kind === null || shape !== null) return false
  return looksGenerated(value) || (value.length >= 32 && !/\s/.test(value))
}

/** Shapes that passwords also have. */
function isTypedShape(shape: string): boolean {
  return shape === 'host' || shape === 'email' || shape === 'amount'
}

/** Private part of a JSON web key: RFC 7518, 6.2.2, 6.3.2 and 6.4.1. */
function findJwk(text: string): CredentialMatch[] {
  if (!/"kty\\{0,8}"?\s{0,8}:?/.test(text)) return []
  return jsonPairs(text)
    .filter(({ key, start, end }) => /^(?:d|k|p|q)$/.test(key) && /^[\w-]{20,}$/.test(text.slice(start, end)))
    .map(({ start, end }) => ({
      rule: 'jwk',
      certainty: 'certain',
      what: 'the private part of a JSON web key',
      start,
      end,
    }))
}
