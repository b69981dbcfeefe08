import { replaceSpans } from '../span.ts'
import { credentialMatches } from './credentials.ts'

const REDACTED = '***'

/** Every credential that its own form gives away, in a text that others wrote, becomes `***`. */
export function redactCredentials(text: string): string {
  return replaceSpans(text, credentialMatches(text), () => REDACTED)
}
