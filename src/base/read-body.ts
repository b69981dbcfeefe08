/** An answer has more bytes than are read of it. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError'
}

/**
 * The bytes of an answer as they come in. Throws a TooLongError, and reads no further, where there are more than `limit`; `onBytes` is told
 * how many came, and may throw too.
 */
export async function readBody(
  answer: AsyncIterable<Uint8Array>,
  limit: number,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of answer) {
    length += chunk.length
    onBytes(chunk.length)
    if (length > limit) throw new TooLongError('the answer is too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
