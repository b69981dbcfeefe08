import { isFillerToken } from '../placeholders/filler.js';
import { benignShape, isIdentifier, looksGenerated } from './benign-values.js';
import { isPublicName, namesValueItself, secretKind } from './name-words.js';
import { isUserAndPassword } from './web-tokens.js';
/** Takes a name and the value under it; says what credential the value is by its name, or null where name or value speak against one. */
export function judgeNamedLiteral(name, value) {
    const kind = secretKind(name);
    if (kind === null)
        return null;
    const trimmed = value.trim();
    const shape = benignShape(trimmed);
    if (shape !== null && !(shape === 'host' && (kind === 'password' || kind === 'credentials')))
        return null;
    if (kind !== 'password' && isFillerToken(trimmed))
        return null;
    const known = KNOWN.find((entry) => entry.name.test(name) && entry.value.test(trimmed));
    if (known !== undefined)
        return { rule: known.rule, certainty: 'certain', what: known.what };
    return isLiteralOf(kind, name, trimmed) ? { rule: `named-${kind}`, certainty: 'likely', what: WHAT[kind] } : null;
}
const WHAT = {
    password: 'what looks like a password, by its name',
    secret: 'what looks like a secret, by its name',
    token: 'what looks like an access token, by its name',
    key: 'what looks like a secret key, by its name',
    credentials: 'what looks like a user and password, by its name',
};
/** Keys without a prefix, which only the vendor's usual name and the exact form together give away. */
const KNOWN = [
    {
        rule: 'aws-secret-access-key',
        what: 'an AWS secret access key',
        name: /secret[-_.]?(?:access[-_.]?)?key$/i,
        value: /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9/+]{40}$/,
    },
    {
        rule: 'datadog-key',
        what: 'a Datadog key',
        name: /^(?:dd|datadog)[-_.]?(?:api|app|application)[-_.]?key$/i,
        value: /^(?:[0-9a-f]{32}|[0-9a-f]{40})$/,
    },
    {
        rule: 'twilio-auth-token',
        what: 'a Twilio auth token',
        name: /twilio.{0,20}auth[-_.]?token$/i,
        value: /^[0-9a-f]{32}$/,
    },
    {
        rule: 'splunk-token',
        what: 'a Splunk HTTP Event Collector token',
        name: /splunk.{0,20}token$/i,
        value: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    },
    {
        rule: 'new-relic-license-key',
        what: 'a New Relic license key',
        name: /new[-_.]?relic.{0,20}license[-_.]?key$/i,
        value: /^[0-9a-fA-F]{36,40}(?:NRAL|FFFF)?$/,
    },
    {
        rule: 'heroku-api-key',
        what: 'a Heroku API key',
        name: /heroku.{0,20}(?:key|token)$/i,
        value: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    },
    {
        rule: 'cloudflare-token',
        what: 'a Cloudflare token',
        name: /^(?:cf|cloudflare)[-_.].{0,20}(?:key|token)$/i,
        value: /^(?:[0-9a-f]{37}|[\w-]{40})$/,
    },
    {
        rule: 'rails-key',
        what: 'a Rails key',
        name: /^(?:rails[-_]?master[-_]?key|secret[-_]?key[-_]?base)$/i,
        value: /^[0-9a-f]{32,128}$/,
    },
    {
        rule: 'laravel-key',
        what: 'a Laravel application key',
        name: /^app[-_]?key$/i,
        value: /^base64:[A-Za-z0-9+/]{43}=$/,
    },
    {
        rule: 'django-secret-key',
        what: 'a Django secret key',
        name: /secret[-_]?key$/i,
        value: /^django-insecure-.{20,}$/,
    },
];
/** A single word, which a token or key is not. */
const WORD = /^[A-Za-z]{1,20}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Words that people type where a generated value belongs. */
const TYPED_SECRET = /super[-_ ]?s[e3]cr[e3]t|my[-_ ]?s[e3]cr[e3]t|top[-_ ]?s[e3]cr[e3]t|keyboard[-_ ]?cat|letmein|qwerty|passw[o0]rd|p[a4]ss?w[o0]rd|hunter\d|^s[e3]cr[e3]t\d*$/i;
const USER_AND_PASSWORD = /^[\w.@+-]{1,64}:(?!\/\/)\S{3,}$/;
function isLiteralOf(kind, name, value) {
    if (kind === 'password')
        return value.length >= SHORTEST_PASSWORD && (!isSentence(value) || /phrase|mnemonic|seed/i.test(name));
    if (kind === 'credentials')
        return (isUserAndPasswordText(name, value) || looksGenerated(value) || (value.length >= 12 && isUserAndPassword(value)));
    if (/^\d+$/.test(value))
        return false;
    const worded = WORD.test(value) || isIdentifier(value);
    if (kind === 'secret') {
        if (/\s/.test(value))
            return namesValueItself(name) && !isSentence(value);
        if (worded)
            return namesValueItself(name) && value.length >= 4;
        return value.length >= SHORTEST_SECRET;
    }
    if (/\s/.test(value))
        return false;
    // What a browser's bundle holds is public, whatever it is called.
    if (isPublicName(name))
        return false;
    if (TYPED_SECRET.test(value) || UUID.test(value) || looksGenerated(value))
        return true;
    return !worded && value.length >= SHORTEST_TOKEN && /[a-z]/i.test(value) && /\d/.test(value);
}
function isSentence(value) {
    return /\s\S+\s+\S+\s/.test(value);
}
function isUserAndPasswordText(name, value) {
    if (!USER_AND_PASSWORD.test(value))
        return false;
    return !/:\d+$/.test(value) || /basic|htpasswd|user/i.test(name);
}
/** Shorter values are switches and codes. */
const SHORTEST_PASSWORD = 3;
const SHORTEST_SECRET = 6;
const SHORTEST_TOKEN = 8;
