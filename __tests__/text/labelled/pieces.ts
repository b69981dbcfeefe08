/**
 * Random-looking pieces that values are put together from at run time, the same at every run. No value of the set stands in a file as
 * one text, so that the scanners of hosting sites take none for a live one.
 */
let state = 0x2f6e2b1

function next(below: number): number {
  // Mulberry32: small, and the same on every machine.
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below
}

function pick(alphabet: string): (length: number) => string {
  return (length) => Array.from({ length }, () => alphabet.charAt(next(alphabet.length))).join('')
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const DIGITS = '0123456789'

export const digits = pick(DIGITS)
export const hex = pick(`${DIGITS}abcdef`)
export const lower = pick(LOWER)
export const lowerDigits = pick(LOWER + DIGITS)
export const upperDigits = pick(LOWER.toUpperCase() + DIGITS)
export const base32 = pick(`${LOWER.toUpperCase()}234567`)
export const base58 = pick('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')
export const bech32 = pick('qpzry9x8gf2tvdw0s3jn54khce6mua7l')
export const mixed = pick(LOWER + LOWER.toUpperCase() + DIGITS)
export const urlSafe = pick(`${LOWER}${LOWER.toUpperCase()}${DIGITS}-_`)
export const strong = pick(`${LOWER}${LOWER.toUpperCase()}${DIGITS}!#%*+-=?^~`)

/** Random bytes in base64, padded as base64 is. */
export function base64(bytes: number): string {
  return Buffer.from(Array.from({ length: bytes }, () => next(256))).toString('base64')
}

export function uuid(): string {
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`
}

export function base64Of(text: string): string {
  return Buffer.from(text).toString('base64')
}

/** A password as people make them up: two words, a number and a sign. */
export function typed(): string {
  const words = [
    'Harbor',
    'Tr0ub4dor',
    'winter',
    'Maple',
    'c0ffee',
    'Falcon',
    'raspberry',
    'Sund4y',
    'orbit',
    'Kestrel',
  ]
  return `${words[next(words.length)] ?? ''}${['-', '!', '_', '#', '.', '&'][next(6)] ?? ''}${words[next(words.length)] ?? ''}${digits(2)}`
}

const DASHES = '-----'

/** A PEM block of random content, as many lines as keys of that size have. */
export function pem(kind: string, newline = '\n', lines = 8): string {
  const start = kind.startsWith('OPENSSH') ? 'b3BlbnNzaC1rZXktdjEA' : 'MIIEvQIBADANBgkqhkiG'
  const body = Array.from({ length: lines }, (_, index) => (index === 0 ? start + mixed(44) : mixed(64)))
  return [`${DASHES}BEGIN ${kind}${DASHES}`, ...body, `${DASHES}END ${kind}${DASHES}`, ''].join(newline)
}

export function jwt(payload: object, header: object = { alg: 'HS256', typ: 'JWT' }): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part(header)}.${part(payload)}.${urlSafe(43)}`
}

/** In the form of an AWS access key id. */
export function accessKeyId(): string {
  return ['AK', 'IA'].join('') + base32(16)
}
