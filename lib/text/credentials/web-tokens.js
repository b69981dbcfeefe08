import { isJsonObject } from '../../base/json.js';
import { isFillerToken, isMask } from '../placeholders/filler.js';
import { isTemplate } from '../placeholders/template-marks.js';
const JWT = /(?<![A-Za-z0-9_.-])eyJ[A-Za-z0-9_-]{10,8000}\.eyJ[A-Za-z0-9_-]{6,16000}\.(?<signature>[A-Za-z0-9_-]{16,2000})/g;
/** Signature of the token that jwt.io shows, which documentation everywhere copies. */
const DOCUMENTATION_SIGNATURE = 'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c';
/** Takes a text; gives the JSON web tokens in it. One whose payload grants the role `anon` is made for browsers and left out. */
export function findJwts(text) {
    return Array.from(text.matchAll(JWT)).flatMap((match) => {
        if (match.groups?.signature === DOCUMENTATION_SIGNATURE)
            return [];
        const role = payloadOf(match[0])?.role;
        if (role === 'anon')
            return [];
        const certainty = role === 'service_role' ? 'certain' : 'likely';
        return [
            {
                rule: 'jwt',
                certainty,
                what: 'a JSON web token',
                place: 'text',
                start: match.index,
                end: match.index + match[0].length,
            },
        ];
    });
}
function payloadOf(jwt) {
    try {
        const payload = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return isJsonObject(payload) ? payload : null;
    }
    catch {
        return null;
    }
}
const BASIC = /(?<![A-Za-z0-9_])Basic(?:\s{1,4}|%20)(?<encoded>[A-Za-z0-9+/_-]{6,2000}={0,2})/gi;
/** Takes a text; gives the user and password pairs of HTTP Basic headers in it. */
export function findBasicHeaders(text) {
    return Array.from(text.matchAll(BASIC)).flatMap((match) => {
        const encoded = match.groups?.encoded ?? '';
        if (!isUserAndPassword(encoded))
            return [];
        const end = match.index + match[0].length;
        return [
            {
                rule: 'basic-header',
                certainty: 'certain',
                what: 'a user and password in an HTTP Basic header',
                place: 'text',
                start: end - encoded.length,
                end,
            },
        ];
    });
}
/** Takes base64; tells whether it opens to `user:password` with a literal password. */
export function isUserAndPassword(encoded) {
    const text = decodeBase64(encoded);
    const colon = text?.indexOf(':') ?? -1;
    if (text === null || colon === -1 || /\s/.test(text))
        return false;
    const password = text.slice(colon + 1);
    return password !== '' && !isTemplate(password) && !isMask(password) && !isFillerToken(password);
}
/** Takes a text; gives what it opens to as base64, or null where it is not base64 of readable UTF-8. */
export function decodeBase64(encoded) {
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(encoded))
        return null;
    const bytes = Buffer.from(encoded, 'base64');
    const text = bytes.toString('utf8');
    if (text.includes('\uFFFD') || /[\0-\x08\x0E-\x1F]/.test(text))
        return null;
    return text === '' ? null : text;
}
