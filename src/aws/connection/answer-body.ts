import { readBody, TooLongError } from '../../base/read-body.ts'
import { UnreadableAnswer } from './required-member.ts'

/** Bytes of one answer that are read: the longest of AWS's pages have a few million. */
export const answerLimit = 16 * 1024 * 1024

/**
 * The body of an answer, in place of the SDK's own collector. That one reads on for as long as something comes, and asks first whether the
 * body is a stream of the Web's kind, for which Node.js loads all of those.
 */
export async function collectBody(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  try {
    return await readBody(body, answerLimit)
  } catch (error) {
    throw error instanceof TooLongError ? new UnreadableAnswer(error.message) : error
  }
}
