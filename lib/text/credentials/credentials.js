import { isFillerToken } from '../placeholders/filler.js';
import { mergeSpans } from '../span.js';
import { findEncodedPrivateKeys, findPrivateKeys } from './key-material.js';
import { isPublicName } from './name-words.js';
import { judgeNamedLiteral } from './named-literal.js';
import { findPairCredentials } from './pair-credentials.js';
import { findShellPasswords } from './shell-credentials.js';
import { findUriPasswords } from './uri-passwords.js';
import { partRules, tokenRules } from './vendor-tokens.js';
import { decodeBase64, findBasicHeaders, findJwts } from './web-tokens.js';
/**
 * Takes the name of a variable, option or label (null where there is none) and its value; gives the surest credential in the value,
 * with the spans of all of them, or null. What waits to be rendered is not a credential.
 */
export function findCredential(name, value) {
    const matches = matchesUnder(name, value);
    const best = matches.find(({ certainty }) => certainty === 'certain') ?? matches[0];
    if (best === undefined)
        return null;
    return {
        rule: best.rule,
        certainty: best.certainty,
        what: best.what,
        remedy: remedyFor(best),
        spans: mergeSpans(matches),
    };
}
/** Takes any text; gives every credential that its own form gives away, surest rules first. */
export function credentialMatches(text) {
    return [
        ...findUriPasswords(text).map(({ scheme, start, end }) => uriMatch(scheme, { start, end })),
        ...findPrivateKeys(text),
        ...findEncodedPrivateKeys(text),
        ...tokenRules.flatMap((rule) => matchesOf(text, rule)),
        ...partRules.flatMap((rule) => matchesOf(text, rule)),
        ...secretKeysBesideIds(text),
        ...findBasicHeaders(text),
        ...findJwts(text),
        ...findPairCredentials(text),
        ...findShellPasswords(text),
    ];
}
function matchesUnder(name, value) {
    const byForm = credentialMatches(value).filter(({ rule }) => !(rule === 'google-api-key' && name !== null && isPublicName(name)));
    if (byForm.length > 0)
        return byForm;
    const encoded = insideBase64(value);
    if (encoded !== null)
        return [encoded];
    const literal = name === null ? null : judgeNamedLiteral(name, value);
    return literal === null ? [] : [{ ...literal, place: 'text', ...trimmedSpan(value) }];
}
function uriMatch(scheme, span) {
    return {
        rule: 'url-password',
        certainty: 'certain',
        what: scheme === null ? 'a password in a URL' : `a password in ${article(scheme)} ${scheme} URL`,
        place: 'url',
        ...span,
    };
}
/** Schemes are spoken letter by letter or as a word, so the first letter alone does not tell. */
function article(scheme) {
    return /^(?:[aeio]|https?:|s?ftps?:|ldaps?:|mssql:|mqtts?:|ssh:|smtps?:|s3:)/.test(scheme) ? 'an' : 'a';
}
function matchesOf(text, { rule, what, certainty, pattern }) {
    return Array.from(text.matchAll(pattern)).flatMap((match) => {
        const secret = match.groups?.secret ?? match[0];
        if (isFillerToken(secret))
            return [];
        const start = match.index + match[0].indexOf(secret);
        return [{ rule, certainty, what, place: 'text', start, end: start + secret.length }];
    });
}
/** A secret access key has no prefix: forty characters beside an access key id are one. */
function secretKeysBesideIds(text) {
    if (!/(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/.test(text))
        return [];
    return Array.from(text.matchAll(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g))
        .filter(([key]) => /[a-z]/.test(key) && /[A-Z]/.test(key) && /\d/.test(key) && !isFillerToken(key))
        .map(({ 0: key, index }) => ({
        rule: 'aws-secret-access-key',
        certainty: 'certain',
        what: 'an AWS secret access key',
        place: 'text',
        start: index,
        end: index + key.length,
    }));
}
/** Less base64 than this holds no credential worth the name. */
const SHORTEST_BASE64 = 24;
function insideBase64(value) {
    const trimmed = value.trim();
    const text = trimmed.length < SHORTEST_BASE64 ? null : decodeBase64(trimmed);
    const match = text === null ? undefined : credentialMatches(text)[0];
    return match === undefined
        ? null
        : { ...match, place: 'text', what: `${match.what}, in base64`, ...trimmedSpan(value) };
}
function trimmedSpan(value) {
    const start = value.length - value.trimStart().length;
    return { start, end: start + value.trim().length };
}
function remedyFor({ place }) {
    return place === 'url' ? SPLIT : STORE;
}
const SPLIT = 'Split the address: pass host, port, name and user as separate environment variables, keep only the password in Secrets Manager or Parameter Store, ' +
    'inject it under "secrets" with "valueFrom", let the application put the address together, and change the password, which has been readable here.';
const STORE = 'Keep it in Secrets Manager or as a SecureString parameter in Parameter Store, inject it under "secrets" (or the log configuration\'s "secretOptions") ' +
    'with "valueFrom", and replace it by a new one, because this one has been readable here.';
