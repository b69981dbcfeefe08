import { readBody, TooLongError } from '../../base/read-body.ts'
import { UnreadableAnswer } from './required-member.ts'

/** Bytes of one answer that are read: the longest of AWS's pages have a few million. */
export const answerLimit = 16 * 1024 * 1024

/** Bytes of all answers that are under way at once: what never ends is asked for a hundred times. */
export const openLimit = 6 * answerLimit

/**
 * The body of an answer, in place of the SDK's own collector. That one reads on for as long as something comes, and asks first whether the
 * body is a stream of the Web's kind, for which Node.js loads all of those. The answers of one collector share `openLimit`.
 */
export function createBodyCollector(): (body: AsyncIterable<Uint8Array>) => Promise<Uint8Array> {
  let open = 0
  return async (body) => {
    let own = 0
    const count = (bytes: number) => {
      own += bytes
      open += bytes
      if (open > openLimit) throw new TooLongError('the answers are too long')
    }
    try {
      return await readBody(body, answerLimit, count)
    } catch (error) {
      throw error instanceof TooLongError ? new UnreadableAnswer(error.message) : error
    } finally {
      open -= own
    }
  }
}
