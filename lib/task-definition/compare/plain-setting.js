/** Parts of a name that a value may be a secret under, whatever it looks like. Rather too many: a value that is not shown costs nothing. */
const tellingName = /key|auth|seed|cookie|sign|psk|cred|pass|pwd|secret|token|salt|hmac|bearer|unseal|priv|kennwort|licen[cs]e|otp|jwt|session|cert|dsn|hook|sas|master|nonce|hash|phrase|login|access|conn|senha|clave|wachtwoord|(?:^|[^a-z])(?:pin|code|mfa|p|pw)(?:[^a-z]|$)/i;
/** Parts of a name under which a word and a number are a host and its port. */
const hostName = /host|addr|endpoint|server|url|uri|broker|upstream/i;
/** Forms of values that are settings and nothing else. Every one is short, and none holds a run of mixed letters and digits. */
const plainForms = [
    // A number, with a unit or a percent sign.
    /^[+-]?\d{1,10}(?:\.\d{1,6})?(?: ?(?:%|[a-zA-Z]{1,4}))?$/,
    // A version.
    /^v?\d{1,4}(?:\.\d{1,4}){1,3}$/,
    // Words: a level, an environment, a region, a list.
    /^[A-Za-z]{1,14}(?:(?:[-_.]|, ?)(?:[A-Za-z]{1,14}|\d{1,4})){0,7}$/,
    // A path of words.
    /^(?:\/[A-Za-z]{1,14}(?:[-_.][A-Za-z]{1,14}){0,3}){1,6}\/?$/,
    // A host with its port.
    /^[a-z][a-z-]{0,20}\d{0,4}(?:[.-][a-z][a-z-]{0,20}\d{0,4}){1,6}(?::\d{1,5})?$/i,
    // An address without user, query and fragment.
    /^(?:https?|redis|rediss|amqps?|grpc|tcp|udp):\/\/[a-z][a-z-]{0,20}\d{0,4}(?:[.-][a-z][a-z-]{0,20}\d{0,4}){0,6}(?::\d{1,5})?(?:\/[A-Za-z]{0,14}\d{0,4}){0,6}$/i,
];
const hostAndPort = /^[a-z][a-z-]{0,20}:\d{1,5}$/i;
/**
 * Takes a variable's name and value; tells whether the value is surely a setting, so that it may stand where everybody reads it. The
 * judge of credentials speaks only where it is sure; here the doubt keeps the value back.
 */
export function isPlainSetting(name, value) {
    if (tellingName.test(name))
        return false;
    return plainForms.some((form) => form.test(value)) || (hostName.test(name) && hostAndPort.test(value));
}
