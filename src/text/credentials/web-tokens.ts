import { isJsonObject, type JsonObject } from '../../base/json.ts'
import { isFillerToken, isMask } from '../placeholders/filler.ts'
import { isTemplate } from '../placeholders/template-marks.ts'
import type { CredentialMatch } from './match.ts'

/** Header, payload and signature; or the five parts of an encrypted one, whose key part is empty where the key is shared. */
const JWT =
  /(?<![A-Za-z0-9_.-])eyJ[A-Za-z0-9_-]{10,8000}\.(?:eyJ[A-Za-z0-9_-]{6,16000}\.(?<signature>[A-Za-z0-9_-]{16,2000})|[A-Za-z0-9_-]{0,2000}\.[A-Za-z0-9_-]{8,64}\.[A-Za-z0-9_-]{16,16000}\.[A-Za-z0-9_-]{16,128})(?![A-Za-z0-9_-])/g
/** Signature of the token that jwt.io shows, which documentation everywhere copies. */
const DOCUMENTATION_SIGNATURE = 'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c'

/**
 * The JSON web tokens in a text. One whose payload grants the role `anon` is made for browsers and left out. One that never expires is
 * certain; what is left of another's life is not known when the task starts.
 */
export function findJwts(text: string): CredentialMatch[] {
  if (!text.includes('eyJ')) return []
  return Array.from(text.matchAll(JWT)).flatMap((match) => {
    if (match.groups?.signature === DOCUMENTATION_SIGNATURE) return []
    const payload = match.groups?.signature === undefined ? null : payloadOf(match[0])
    if (payload?.role === 'anon') return []
    const certain = payload !== null && (payload.role === 'service_role' || payload.exp === undefined)
    return [
      {
        rule: 'jwt',
        certainty: certain ? 'certain' : 'likely',
        what: 'a JSON web token',
        start: match.index,
        end: match.index + match[0].length,
      },
    ]
  })
}

function payloadOf(jwt: string): JsonObject | null {
  try {
    const payload: unknown = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return isJsonObject(payload) ? (payload as JsonObject) : null
  } catch {
    return null
  }
}

const BASIC = /(?<![A-Za-z0-9_])Basic(?:\s{1,4}|%20)(?<encoded>[A-Za-z0-9+/_-]{6,2000}={0,2})/gi

/** The user and password pairs of HTTP Basic headers in a text. */
export function findBasicHeaders(text: string): CredentialMatch[] {
  if (!/basic/i.test(text)) return []
  return Array.from(text.matchAll(BASIC)).flatMap((match) => {
    const encoded = match.groups?.encoded ?? ''
    if (!isUserAndPassword(encoded)) return []
    const end = match.index + match[0].length
    return [
      {
        rule: 'basic-header',
        certainty: 'certain',
        what: 'a user and password in an HTTP Basic header',
        start: end - encoded.length,
        end,
      },
    ]
  })
}

/** Base64 that opens to `user:password` with a literal password. */
export function isUserAndPassword(encoded: string): boolean {
  const text = decodeBase64(encoded)
  const colon = text?.indexOf(':') ?? -1
  if (text === null || colon === -1 || /\s/.test(text)) return false
  const password = text.slice(colon + 1)
  return password !== '' && !isTemplate(password) && !isMask(password) && !isFillerToken(password)
}

/** What base64 opens to, or null where it is not base64 of readable UTF-8. Line breaks in it are no part of it. */
export function decodeBase64(encoded: string): string | null {
  if (!/^[A-Za-z0-9+/_\s-]+(?:={1,2}\s*)?$/.test(encoded)) return null
  const bytes = Buffer.from(encoded, 'base64')
  const text = bytes.toString('utf8')
  if (text.includes('\uFFFD') || /[\0-\x08\x0E-\x1F]/.test(text)) return null
  return text === '' ? null : text
}
