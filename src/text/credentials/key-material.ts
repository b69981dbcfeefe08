import { isTemplate } from '../placeholders/template-marks.ts'
import type { CredentialMatch } from './match.ts'

/** Least base64 behind a header: an Ed25519 key in PKCS #8 has 64 characters, a header alone is a marker and no key. */
const LEAST_KEY_TEXT = 40
const KEY_TEXT = new RegExp(`^[A-Za-z0-9+/=]{${LEAST_KEY_TEXT}}`)
/** Looked at behind a header to tell a key from a marker. */
const KEY_START = 400

const PEM_HEADER =
  /-----BEGIN(?: |%20|\+)(?<kind>(?:[A-Z0-9]{1,12}(?: |%20|\+)){0,3}PRIVATE(?: |%20|\+)KEY(?:(?: |%20|\+)BLOCK)?)-----/g
const OTHER_HEADER = /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----|PuTTY-User-Key-File-\d: /g

/**
 * Private keys in a text: PEM, OpenSSH, PGP and PuTTY, with real, escaped or percent-encoded line ends. A key without its end reaches
 * to the text's end.
 */
export function findPrivateKeys(text: string): CredentialMatch[] {
  if (!text.includes('PRIVATE') && !text.includes('PuTTY')) return []
  const inServiceAccount = /"type\\*"\s{0,8}:\s{0,8}\\*"service_account/.test(text)
  const found: CredentialMatch[] = []
  for (const header of text.matchAll(PEM_HEADER)) {
    if (header.index < (found.at(-1)?.end ?? 0)) continue
    const bodyAt = header.index + header[0].length
    if (!startsLikeKey(text.slice(bodyAt, bodyAt + KEY_START))) continue
    const footer = `-----END${header[0].slice('-----BEGIN'.length)}`
    const footerAt = text.indexOf(footer, bodyAt)
    const end = footerAt === -1 ? text.length : footerAt + footer.length
    found.push(
      inServiceAccount
        ? privateKey('gcp-service-account', 'the private key of a Google Cloud service account', header.index, end)
        : privateKey('private-key', 'a private key', header.index, end),
    )
  }
  const other = Array.from(text.matchAll(OTHER_HEADER), ({ index }) => index)[0]
  if (other !== undefined) found.push(privateKey('private-key', 'a private key', other, text.length))
  return found
}

function privateKey(rule: string, what: string, start: number, end: number): CredentialMatch {
  return { rule, certainty: 'certain', what, start, end }
}

function startsLikeKey(body: string): boolean {
  if (isTemplate(body.slice(0, LEAST_KEY_TEXT))) return false
  const content = body
    .replace(/-----END.*$/s, '')
    .replace(/(?<!\\)\\+[nrt]|%0[AD]/gi, ' ')
    .replace(/%2B/gi, '+')
    .replace(/%2F/gi, '/')
    .replace(/^\s*(?:[A-Z][A-Za-z-]{2,20}: [^\n\\]{0,80}\s+)*/, '')
    .replace(/\s+/g, '')
  return KEY_TEXT.test(content) && !/^(.)\1+$/.test(content.slice(0, LEAST_KEY_TEXT))
}

/** Standard and URL-safe base64 of `-----BEGIN`. */
const BASE64_PEM = /(?<![A-Za-z0-9+/_-])LS0tLS1CRUdJTi[A-Za-z0-9+/_-]{40,}={0,2}/g

/** Private keys in base64. Certificates and public keys begin alike, so what follows is decoded. */
export function findEncodedPrivateKeys(text: string): CredentialMatch[] {
  if (!text.includes('LS0tLS1CRUdJTi')) return []
  return Array.from(text.matchAll(BASE64_PEM))
    .filter(([encoded]) => holdsPrivateKey(encoded))
    .map(({ 0: encoded, index }) =>
      privateKey('private-key-base64', 'a private key in base64', index, index + encoded.length),
    )
}

/** A bundle holds certificates first, and the key last. */
function holdsPrivateKey(encoded: string): boolean {
  return Buffer.from(encoded, 'base64').toString('latin1').includes('PRIVATE KEY-----')
}
