import { printable, redactCredentials } from '../text/credentials/redact.js';
/** Characters of an error text from AWS that are kept: a secret's ARN and the sentence around it. */
export const foreignTextLength = 300;
/**
 * Takes a text that AWS passed on (stopped reasons quote the application); gives it safe to print: on one line, free of
 * credentials, and cut in the middle, because the agent's sentences end with the decisive part.
 */
export function foreignText(text) {
    return printable(redactCredentials(text), foreignTextLength);
}
