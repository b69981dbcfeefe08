/** Parts of a name that a value may be a secret under, whatever it looks like. Rather too many: a value that is not shown costs nothing. */
const tellingName =
  /key|auth|seed|cookie|sign|psk|cred|pass|pwd|secret|token|salt|hmac|bearer|unseal|priv|kennwort|licen[cs]e|otp|jwt|session|cert|dsn|hook|sas|master|nonce|hash|phrase|login|access|conn|senha|clave|wachtwoord|(?:^|[^a-z])(?:pin|code|mfa|p|pw)(?:[^a-z]|$)/i

/** Parts of a name under which a word and a number are a host and its port. */
const hostName = /host|addr|endpoint|server|url|uri|broker|upstream/i

/** Forms of values that are settings and nothing else. Every one is short, and none holds a run of mixed letters and digits. */
const plainForms: readonly RegExp[] = [
  // A number, with a unit or a percent sign.
  /^[+-]?\d{1,10}(?:\.\d{1,6})?(?: ?(?:%|[a-zA-Z]{1,4}))?$/,
  // A version.
  /^v?\d{1,4}(?:\.\d{1,4}){1,3}$/,
  // Words: a level, an environment, a region, a list.
  /^[A-Za-z]{1,14}(?:(?:[-_.]|, ?)(?:[A-Za-z]{1,14}|\d{1,4})){0,7}$/,
  // A path of words.
  /^(?:\/[A-Za-z]{1,14}(?:[-_.][A-Za-z]{1,14}){0,3}){1,6}\/?$/,
]
const hostWithPort = /^([a-z][a-z\d.-]{0,190})(?::\d{1,5})?$/i
/** An address without user, query and fragment. */
const address =
  /^(?:https?|redis|rediss|amqps?|grpc|tcp|udp):\/\/([a-z][a-z\d.-]{0,190})(?::\d{1,5})?(?:\/[A-Za-z]{0,14}\d{0,4}){0,6}$/i
const hostAndPort = /^[a-z][a-z-]{0,20}:\d{1,5}$/i

/**
 * Whether a variable's value is surely a setting, so that it may stand where everybody reads it. The judge of credentials speaks only
 * where it is sure; here the doubt keeps the value back.
 */
export function isPlainSetting(name: string, value: string): boolean {
  if (tellingName.test(name)) return false
  return (
    plainForms.some((form) => form.test(value)) ||
    isPlainHost(hostWithPort.exec(value)?.[1], 2) ||
    isPlainHost(address.exec(value)?.[1], 1) ||
    (hostName.test(name) && hostAndPort.test(value))
  )
}

/** A part of a host, as long as it can be: a hyphen may stand in a part, or between two. */
const hostPart = /[a-z][a-z-]{0,20}\d{0,4}(?=[.-][a-z]|$)/iy
const mostHostParts = 7

/**
 * Whether a host has so many parts at least, and seven at most: words with a number behind, parted by dots and hyphens. One expression
 * for the whole would try every hyphen as either, which takes for ever on a long value that is no host in the end.
 */
function isPlainHost(host: string | undefined, least: number): boolean {
  if (host === undefined || (least > 1 && !/[.-][a-z]/i.test(host))) return false
  let at = 0
  for (let parts = 0; parts < mostHostParts; parts += 1) {
    hostPart.lastIndex = at
    const part = hostPart.exec(host)
    if (part === null) return false
    at += part[0].length + 1
    if (at > host.length) return true
  }
  return false
}
