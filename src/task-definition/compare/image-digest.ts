/** Hexadecimal digits by which people tell digests apart, as the clients of registries show them. */
const shownDigits = 12

/** Algorithm and first digits of a digest: `sha256:0123456789ab`. */
export function shortDigest(digest: string): string {
  const [algorithm = '', digits = ''] = digest.split(':')
  return `${algorithm}:${digits.slice(0, shownDigits)}`
}
