import { credentialMatches } from './credentials.ts'
import { replaceSpans } from './span.ts'

export { printable } from './printable.ts'

const REDACTED = '***'

/**
 * Takes a text that others wrote (a stopped reason, an event, an AWS error); gives it with every credential that its form gives
 * away replaced by `***`. What it leaves reads as before, for such a text is printed because of what it says.
 */
export function redactCredentials(text: string): string {
  return replaceSpans(text, credentialMatches(text), () => REDACTED)
}
