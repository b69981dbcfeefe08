import { printable } from '../base/sentence.js';
import { redactCredentials } from './credentials/redact.js';
/** UTF-16 units of a text from AWS that are kept: a secret's ARN and the sentence around it. */
export const FOREIGN_TEXT_LENGTH = 300;
/**
 * A text that others wrote (a stopped reason that quotes the application, an event, an error), safe to print: on one line, without
 * credentials, and cut in the middle, because the decisive part of such a text is at its end. Credentials go first: half of one would
 * no longer be recognised.
 */
export function foreignText(text, limit = FOREIGN_TEXT_LENGTH) {
    return printable(redactCredentials(text), limit);
}
