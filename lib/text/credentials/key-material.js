import { isTemplate } from '../placeholders/template-marks.js';
/** Least base64 behind a header: an Ed25519 key in PKCS #8 has 64 characters, a header alone is a marker and no key. */
const LEAST_KEY_TEXT = 40;
/** Looked at behind a header to tell a key from a marker. */
const KEY_START = 400;
const PEM_HEADER = /-----BEGIN (?<kind>[A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?)-----/g;
const SSH2_HEADER = /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----|PuTTY-User-Key-File-\d: /g;
/** Takes a text; gives the private keys in it: PEM, OpenSSH, PGP and PuTTY, with real or escaped line ends. A key without its end reaches to the text's end. */
export function findPrivateKeys(text) {
    const inServiceAccount = /"type"\s{0,8}:\s{0,8}"service_account"/.test(text);
    const found = [];
    for (const header of text.matchAll(PEM_HEADER)) {
        if (header.index < (found.at(-1)?.end ?? 0))
            continue;
        const bodyAt = header.index + header[0].length;
        if (!startsLikeKey(text.slice(bodyAt, bodyAt + KEY_START)))
            continue;
        const footer = `-----END ${header.groups?.kind ?? ''}-----`;
        const footerAt = text.indexOf(footer, bodyAt);
        found.push({
            rule: inServiceAccount ? 'gcp-service-account' : 'private-key',
            certainty: 'certain',
            what: inServiceAccount ? 'the private key of a Google Cloud service account' : 'a private key',
            place: 'text',
            start: header.index,
            end: footerAt === -1 ? text.length : footerAt + footer.length,
        });
    }
    const other = Array.from(text.matchAll(SSH2_HEADER), ({ index }) => index)[0];
    if (other !== undefined) {
        found.push({
            rule: 'private-key',
            certainty: 'certain',
            what: 'a private key',
            place: 'text',
            start: other,
            end: text.length,
        });
    }
    return found;
}
function startsLikeKey(body) {
    if (isTemplate(body.slice(0, LEAST_KEY_TEXT)))
        return false;
    const content = body
        .replace(/-----END.*$/s, '')
        .replace(/\\[nrt]/g, ' ')
        .replace(/^\s*(?:[A-Z][A-Za-z-]{2,20}: [^\n\\]{0,80}\s+)*/, '')
        .replace(/\s+/g, '');
    return (new RegExp(`^[A-Za-z0-9+/=]{${LEAST_KEY_TEXT}}`).test(content) && !/^(.)\1+$/.test(content.slice(0, LEAST_KEY_TEXT)));
}
/** Standard and URL-safe base64 of `-----BEGIN`. */
const BASE64_PEM = /(?<![A-Za-z0-9+/_-])LS0tLS1CRUdJTi[A-Za-z0-9+/_-]{40,}={0,2}/g;
/** Takes a text; gives the private keys in base64 in it. Certificates and public keys begin alike, so the header is decoded. */
export function findEncodedPrivateKeys(text) {
    return Array.from(text.matchAll(BASE64_PEM))
        .filter(([encoded]) => Buffer.from(encoded.slice(0, 80), 'base64').toString('latin1').includes('PRIVATE KEY'))
        .map(({ 0: encoded, index }) => ({
        rule: 'private-key-base64',
        certainty: 'certain',
        what: 'a private key in base64',
        place: 'text',
        start: index,
        end: index + encoded.length,
    }));
}
