import { replaceSpans } from '../span.js';
import { credentialMatches } from './credentials.js';
const REDACTED = '***';
/** Every credential that its own form gives away, in a text that others wrote, becomes `***`. */
export function redactCredentials(text) {
    return replaceSpans(text, credentialMatches(text), () => REDACTED);
}
