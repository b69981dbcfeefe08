interface AddressRange {
  readonly bits: number
  readonly first: bigint
  readonly prefix: number
}

/** Whether two ranges in CIDR notation have an address in common. What cannot be read may overlap with anything. */
export function mayOverlap(one: string, other: string): boolean {
  const [a, b] = [parseRange(one), parseRange(other)]
  if (a === null || b === null) return true
  if (a.bits !== b.bits) return false
  const shift = BigInt(a.bits - Math.min(a.prefix, b.prefix))
  return a.first >> shift === b.first >> shift
}

/** Whether a range is all addresses of its family. */
export function isEverything(range: string): boolean {
  return /^[0:.]+\/0$/.test(range)
}

function parseRange(range: string): AddressRange | null {
  const [address = '', length = ''] = range.split('/')
  const isV6 = address.includes(':')
  const bits = isV6 ? 128 : 32
  const prefix = Number(length)
  const first = isV6 ? parseV6(address) : parseV4(address)
  if (first === null || !/^\d{1,3}$/.test(length) || prefix > bits) return null
  return { bits, first, prefix }
}

function parseV4(address: string): bigint | null {
  const parts = address.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return null
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n)
}

function parseV6(address: string): bigint | null {
  const [head = '', tail, ...rest] = address.split('::')
  const words = (text: string) => (text === '' ? [] : text.split(':'))
  const left = words(head)
  const right = tail === undefined ? [] : words(tail)
  const zeros = 8 - left.length - right.length
  if (rest.length > 0 || (tail === undefined ? zeros !== 0 : zeros < 1)) return null
  const all = [...left, ...Array.from({ length: zeros }, () => '0'), ...right]
  if (!all.every((word) => /^[0-9a-f]{1,4}$/i.test(word))) return null
  return all.reduce((sum, word) => (sum << 16n) | BigInt(`0x${word}`), 0n)
}
