import type { TokenRule } from './tokens/token-rule.ts'

/** What HTTP headers, password files and configuration carry in forms of their own. */
export const formRules: readonly TokenRule[] = [
  {
    rule: 'bearer-token',
    what: 'a bearer token',
    hints: ['earer', 'EARER'],
    certainty: 'likely',
    pattern: /(?<![A-Za-z0-9_])Bearer(?:\s{1,4}|%20)(?<secret>[A-Za-z0-9._~+/-]{16,4000}={0,2})/gi,
  },
  {
    rule: 'authorization-header',
    what: 'the credential of an Authorization header',
    hints: ['oken ', 'ApiKey ', 'apikey ', 'GenieKey ', 'Splunk ', 'SSWS ', 'Key ', 'Token%20', 'ApiKey%20'],
    certainty: 'likely',
    pattern:
      /(?:^|(?<=[Aa]uthorization["']?\s{0,2}[:=]?\s{0,2}["']?)|(?<=["']))(?:Token|token|ApiKey|apikey|GenieKey|Splunk|SSWS|Key|PVEAPIToken)(?: {1,4}|%20)(?<secret>(?=[A-Za-z_.~+/-]{0,4000}\d)[A-Za-z0-9._~+/-]{16,4000}={0,2})(?=["']?\s{0,80}$|["'])/g,
  },
  {
    rule: 'private-key-xml',
    what: 'a private key in XML',
    hints: ['<D>'],
    certainty: 'certain',
    pattern: /<D>(?<secret>[A-Za-z0-9+/=\s]{80,2000})<\/D>/g,
  },
  {
    rule: 'password-hash',
    what: 'the hash of a password',
    hints: ['$2', '$apr1$', '$1$', '$5$', '$6$', '$y$', '$argon2', '$pbkdf2', '$scrypt$', 'pbkdf2_sha'],
    certainty: 'likely',
    pattern:
      /(?<![A-Za-z0-9])(?:\$(?:2[abxy]\$\d\d\$[./A-Za-z0-9]{53}|apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|[156]\$[./A-Za-z0-9]{4,16}\$[./A-Za-z0-9]{22,86}|y\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{8,40}\$[./A-Za-z0-9]{40,60}|argon2(?:id|i|d)\$v=\d{1,3}\$[a-z0-9=,]{5,60}\$[A-Za-z0-9+/]{10,90}\$[A-Za-z0-9+/]{20,100}|(?:pbkdf2(?:-sha\d{1,3})?|scrypt)\$[a-z0-9=,]{1,40}\$[./A-Za-z0-9+=]{8,90}\$[./A-Za-z0-9+=]{20,100})|pbkdf2_sha\d{1,3}\$\d{3,8}\$[A-Za-z0-9]{6,40}\$[A-Za-z0-9+/=]{40,100})/g,
  },
  {
    rule: 'password-hash',
    what: 'the hash of a password',
    hints: ['SCRAM-SHA-', '{SHA}', '{SSHA}', '{SSHA512}', '*'],
    certainty: 'likely',
    pattern:
      /(?<![A-Za-z0-9])(?:SCRAM-SHA-\d{1,3}\$\d{3,6}:[A-Za-z0-9+/=]{8,60}\$[A-Za-z0-9+/=]{20,100}:[A-Za-z0-9+/=]{20,100}|\{S?SHA(?:256|512)?\}[A-Za-z0-9+/]{24,120}={0,2}|\*[0-9A-F]{40}(?![0-9A-Za-z]))/g,
  },
  {
    rule: 'redis-acl-password',
    what: "a password in a Redis user's rules",
    hints: ['user '],
    certainty: 'certain',
    pattern:
      /(?<=^|\n)\s{0,8}user\s{1,4}\S{1,64}\s[^\n]{0,200}?(?<=\s)>(?<secret>\S{4,256})(?=\s[^\n]{0,200}[~&+]|\s{0,4}$)/g,
  },
  {
    rule: 'sql-password',
    what: 'a password in an SQL statement',
    hints: ["'"],
    certainty: 'likely',
    pattern:
      /\b(?:IDENTIFIED\s{1,4}BY|(?:WITH|SET)?\s{0,4}PASSWORD(?:\s{0,4}=)?)\s{1,4}'(?<secret>[^'$\s{<]{4,128})'/gi,
  },
  {
    rule: 'hasura-jwt-key',
    what: 'the key that JSON web tokens are signed with',
    hints: ['"HS256"', '"HS384"', '"HS512"'],
    certainty: 'certain',
    pattern: /"type"\s{0,4}:\s{0,4}"HS\d{3}"\s{0,4},\s{0,4}"key"\s{0,4}:\s{0,4}"(?<secret>[^"$\s{<]{16,512})"/g,
  },
  {
    rule: 'minisign-key',
    what: 'a minisign secret key',
    hints: ['minisign encrypted secret key', 'signify secret key'],
    certainty: 'certain',
    pattern: /secret key\s{1,4}(?<secret>RW[A-Za-z0-9+/=]{60,400})/g,
  },
  {
    rule: 'inline-secret',
    what: 'a secret in a configuration',
    hints: ['inline_string', 'inlineString'],
    certainty: 'likely',
    pattern: /inline_?[sS]tring["']?:\s{0,4}["']?(?<secret>(?=[A-Za-z]{0,512}\d)[A-Za-z0-9+/=_-]{16,512})/g,
  },
]
