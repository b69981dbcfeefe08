import type { CredentialMatch } from './match.ts'

/** Shorter DER is no key of a kind in use: an Ed25519 key in PKCS #8 has 48 bytes. */
const SHORTEST_DER = 44
const OID_DATA = '06092a864886f70d010701'

interface BinaryForm {
  readonly what: string
  /** First bytes in hexadecimal. */
  readonly test: (start: string) => boolean
}

/** ASN.1 lengths in front are of one to three bytes; what follows tells the kinds apart (RFC 5208, 5915, 7292, 8017). */
const FORMS: readonly BinaryForm[] = [
  {
    what: 'a key store (PKCS #12)',
    test: (start) => /^30(?:82....|81..|8[034].{0,8}|..)020103/.test(start) && start.includes(OID_DATA),
  },
  { what: 'a private key in DER', test: (start) => /^30(?:82....|81..|..)02010[01](?:30|02|04)/.test(start) },
  { what: 'a Java key store', test: (start) => start.startsWith('feedfeed') || start.startsWith('cececece') },
  { what: 'an OpenSSH private key', test: (start) => start.startsWith(Buffer.from('openssh-key-v1').toString('hex')) },
]
/** Base64 of the first bytes of those forms; a text without them is not decoded. */
const STARTS = /^(?:MI|MC|MH|\/u3\+7|zs7Oz|b3BlbnNzaC1rZXktdjE)/

/** A private key or a key store, where the whole text is the base64 of one. */
export function findBinaryKey(text: string): CredentialMatch | null {
  const trimmed = text.trim()
  if (!STARTS.test(trimmed) || !/^[A-Za-z0-9+/_\s-]+={0,2}$/.test(trimmed)) return null
  const bytes = Buffer.from(trimmed, 'base64')
  if (bytes.length < SHORTEST_DER) return null
  const start = bytes.subarray(0, 64).toString('hex')
  const form = FORMS.find(({ test }) => test(start))
  if (form === undefined) return null
  const at = text.indexOf(trimmed)
  return { rule: 'binary-key', certainty: 'certain', what: form.what, start: at, end: at + trimmed.length }
}
