import { isFillerToken, isMask } from '../placeholders/filler.ts'
import { isUserSlots } from '../placeholders/slot-words.ts'
import { isTemplate, templateMarks } from '../placeholders/template-marks.ts'
import { replaceSpans, type Span } from '../span.ts'
import type { CredentialMatch } from './match.ts'
import { splitFormOf } from './remedies.ts'
import { looksGenerated } from './value-looks.ts'

/** Longest part of an address that is searched for an `@` behind a slash, as in a password that should have been percent-encoded. */
const LOOSE_AUTHORITY = 256
const LONGEST_SCHEME = 40
/** Stands for every character of a template, so that braces, slashes and spaces inside one end no address. */
const TEMPLATE_FILL = '\uE000'

const SCHEMES: ReadonlySet<string> = new Set(
  (
    'http https ws wss ftp ftps sftp ssh git postgres postgresql psql cockroachdb redshift mysql mysql2 mariadb mssql sqlserver oracle db2 ' +
    'snowflake clickhouse trino presto hive cassandra scylla mongodb redis rediss valkey valkeys memcached amqp amqps rabbitmq kafka nats ' +
    'tls mqtt mqtts stomp smtp smtps imap imaps pop3 pop3s ldap ldaps elasticsearch opensearch couchdb couchbase neo4j neo4js bolt ' +
    'influxdb solr etcd consul socks4 socks5 socks5h proxy tcp udp pulsar vertica teradata firebird sqlalchemy jdbc odbc s3 minio db database ' +
    'rtsp rtmp sentinel ses svn hdfs cockroach libsql surrealdb rethinkdb arangodb questdb'
  ).split(' '),
)
const DRIVERS: ReadonlySet<string> = new Set(
  'srv psycopg psycopg2 asyncpg pg8000 pymysql mysqldb mysqlconnector aiomysql asyncmy pyodbc pymssql cx_oracle oracledb unix ssl tls s http https'.split(
    ' ',
  ),
)

/** The literal passwords of every address with user information in a text, whatever the scheme. Templates and masks are not passwords. */
export function findUriPasswords(text: string): CredentialMatch[] {
  if (!text.includes('://')) return []
  const masked = replaceSpans(text, templateMarks(text, ['angle-name']), ({ start, end }) =>
    TEMPLATE_FILL.repeat(end - start),
  )
  const found: CredentialMatch[] = []
  for (let at = masked.indexOf('://'); at !== -1; at = masked.indexOf('://', at + 3)) {
    const scheme = knownScheme(masked, at)
    const password = passwordSpan(masked, at + 3)
    if (password === null) found.push(...loneUser(masked, at + 3))
    else if (isLiteral(masked.slice(password.start, password.end)) && !isSlots(masked, at + 3, password))
      found.push(uriMatch(scheme, password))
  }
  return found
}

function isSlots(text: string, start: number, password: Span): boolean {
  return isUserSlots(text.slice(start, password.start - 1), text.slice(password.start, password.end))
}

function uriMatch(scheme: string | null, { start, end }: Span): CredentialMatch {
  const what = scheme === null ? 'a password in a URL' : `a password in ${article(scheme)} ${scheme} URL`
  return { rule: 'url-password', certainty: 'certain', what, split: splitFormOf(scheme), start, end }
}

/** By the sound of the scheme's name. */
function article(scheme: string): 'a' | 'an' {
  return /^(?:[aeio]|https?:|s?ftps?:|ldaps?:|mssql:|mqtts?:|ssh:|smtps?:|s3:|rtsp:)/.test(scheme) ? 'an' : 'a'
}

/** `https://TOKEN@host`: a token as the user. Error trackers put their public key there, in front of a project's number. */
function loneUser(text: string, start: number): CredentialMatch[] {
  const authority = text.slice(start, authorityEnd(text, start, /[\s"<>\\/?#]/g))
  const at = authority.lastIndexOf('@')
  const user = authority.slice(0, at)
  if (at < 1 || user.includes(':') || !looksGenerated(user) || isFillerToken(user)) return []
  if (/^[0-9a-f]{32}$/.test(user)) return []
  return [
    {
      rule: 'url-password',
      certainty: 'likely',
      what: 'what looks like a token in a URL',
      split: 'git',
      start,
      end: start + at,
    },
  ]
}

/** `user:password@host:port`, the whole text: addresses of proxies and caches are written without a scheme. */
const SCHEMELESS =
  /^\s*[\w.%+-]{1,64}:(?<password>[^\s@/:]{3,128})@(?:[\w-]{1,63}\.){0,8}[\w-]{1,63}:\d{2,5}(?:\/\S{0,200})?\s*$/

export function findSchemelessPasswords(text: string): CredentialMatch[] {
  if (!text.includes('@')) return []
  const password = SCHEMELESS.exec(text)?.groups?.password
  if (password === undefined || !isLiteral(password)) return []
  const start = text.indexOf(`:${password}@`) + 1
  return [uriMatch(null, { start, end: start + password.length })]
}

/** RFC 3986 lets no slash into an authority, but real passwords hold them, and several client libraries accept it. */
function passwordSpan(text: string, start: number): Span | null {
  const strictEnd = authorityEnd(text, start, /[\s"<>\\/?#]/g)
  const strict = text.slice(start, strictEnd)
  const at = strict.lastIndexOf('@')
  const colon = strict.indexOf(':')
  if (at !== -1) return colon !== -1 && colon < at - 1 ? { start: start + colon + 1, end: start + at } : null
  const afterColon = strict.slice(colon + 1)
  if (colon === -1 || strict.startsWith('[') || /^\d*$|\uE000|[:,]/.test(afterColon)) return null
  const loose = text.slice(start, Math.min(authorityEnd(text, start, /[\s"<>\\]|:\/\//g), start + LOOSE_AUTHORITY))
  const looseAt = loose.lastIndexOf('@')
  return looseAt > colon + 1 ? { start: start + colon + 1, end: start + looseAt } : null
}

function authorityEnd(text: string, start: number, stop: RegExp): number {
  stop.lastIndex = start
  return stop.exec(text)?.index ?? text.length
}

function isLiteral(password: string): boolean {
  if (password === '' || password.includes(TEMPLATE_FILL) || isTemplate(password) || isMask(password)) return false
  return !password.includes('%') || !isTemplateOrMask(decoded(password))
}

function isTemplateOrMask(text: string): boolean {
  return isTemplate(text) || isMask(text)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function knownScheme(text: string, end: number): string | null {
  const before = text.slice(Math.max(0, end - LONGEST_SCHEME), end)
  const scheme = /[A-Za-z][A-Za-z0-9+._-]*$/.exec(before)?.[0].toLowerCase() ?? ''
  const [base = '', ...drivers] = scheme.split('+')
  if (!SCHEMES.has(base)) return null
  return drivers.every((driver) => DRIVERS.has(driver)) ? `${scheme}://` : `${base}://`
}
