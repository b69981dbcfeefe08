import { replaceSpans } from '../span.js';
import { credentialMatches } from './credentials.js';
export { printable } from '../../base/printable.js';
const REDACTED = '***';
/**
 * Takes a text that others wrote (a stopped reason, an event, an AWS error); gives it with every credential that its form gives
 * away replaced by `***`. Redact before `printable` cuts: half a credential is no
 * longer recognised.
 */
export function redactCredentials(text) {
    return replaceSpans(text, credentialMatches(text), () => REDACTED);
}
