/** Longer names are cut before they are read. */
const LONGEST_NAME = 256;
/** Takes a name in any style (`DB_PASSWORD`, `spring.datasource.password`, `apiKey`); gives its words in lower case. */
export function nameWords(name) {
    return name
        .slice(0, LONGEST_NAME)
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}
/**
 * Takes a name; gives what it promises, or null. The last word that means something decides: DB_PASSWORD and DB_PASSWORD_PROD hold a
 * password, DB_PASSWORD_FILE, PASSWORD_MIN_LENGTH and ALLOW_EMPTY_PASSWORD do not.
 */
export function secretKind(name) {
    const special = WHOLE_NAMES.get(name.toLowerCase());
    if (special !== undefined)
        return special;
    const words = nameWords(name);
    if (ABOUT_A_SECRET.has(words[0] ?? '') || words.some((word) => PUBLIC_WORDS.has(word)))
        return null;
    while (words.length > 1 && isQualifier(words.at(-1) ?? ''))
        words.pop();
    const last = words.at(-1) ?? '';
    const before = words.at(-2) ?? '';
    if (PASSWORD_WORD.test(last))
        return 'password';
    if (before === 'seed' && last === 'phrase')
        return 'password';
    if (SECRET_WORD.test(last))
        return 'secret';
    if (last === 'cookie' && before === 'erlang')
        return 'secret';
    if (last === 'base' && before === 'key')
        return 'secret';
    if (TOKEN_WORD.test(last))
        return COUNTED_TOKENS.has(before) ? null : 'token';
    if (last === 'pat' && before !== '')
        return 'token';
    if (KEY_WORD.test(last))
        return 'key';
    if (/^keys?$/.test(last))
        return KEY_OWNERS.has(before) ? 'key' : null;
    return CREDENTIALS_WORD.test(last) ? 'credentials' : null;
}
/** Takes a name; tells whether its words say that the value is meant for browsers or apps, and so for everyone. */
export function isPublicName(name) {
    const words = nameWords(name);
    return words.some((word) => PUBLIC_WORDS.has(word) || BROWSER_WORDS.has(word));
}
/** Takes a name that `secretKind` knows; tells whether the words before say that the value itself is meant, rather than the name of a stored secret (`DB_SECRET=prod-db`). */
export function namesValueItself(name) {
    return nameWords(name).some((word) => VALUE_OWNERS.has(word));
}
function words(list) {
    return new Set(list.split(' '));
}
const WHOLE_NAMES = new Map([
    ['rediscli_auth', 'password'],
    ['pwd', 'password'],
    ['_auth', 'credentials'],
    ['_authtoken', 'token'],
    ['x-honeycomb-team', 'token'],
    ['http_passwd', 'password'],
    ['mnemonic', 'password'],
]);
const PASSWORD_WORD = /(?:password|passwords|passwd|passphrase|passcode)$|^(?:pass|pw|pwd|userpass)$|^(?:db|sql|mysql|pg|postgres|redis|mongo|smtp|mail|ftp|ldap|root|admin|user|basic|auth)(?:pass|pwd)$|^(?:mnemonic|requirepass|masterauth|storepass|keypass)$/;
const SECRET_WORD = /secrets?$|^(?:salt|pepper)$/;
const TOKEN_WORD = /tokens?$|^jwt$/;
const KEY_WORD = /^(?:api|app|secret|private|access|auth|account|license|master|encryption|signing|service|shared|subscription)keys?$|apikeys?$/;
const CREDENTIALS_WORD = /^(?:credentials?|creds?|auth|userinfo|htpasswd)$/;
/** Words before KEY that make it a secret one. `CACHE_KEY`, `SORT_KEY` and `PUBLIC_KEY` are none. */
const KEY_OWNERS = words('api secret private access signing sign signature encryption encrypt crypto cipher aes hmac jwt jwk auth authentication authorization master ' +
    'app application license licence session cookie shared account storage role admin server subscription webhook deploy integration ' +
    'ingest ingestion write read rest ssh tls ssl service host function openai anthropic stripe sendgrid mailgun twilio datadog dd newrelic ' +
    'sentry algolia github gitlab slack firebase gemini mistral cohere pinecone groq honeycomb rails laravel django flask fernet vapid bot ' +
    'wallet deployer validator minio s3 r2 mandrill postmark resend mailchimp airtable notion segment mixpanel rollbar bugsnag');
/** Words that tell values of one kind apart and change nothing about the kind. */
const QUALIFIERS = words('prod production prd dev development stg stage staging test testing qa uat sandbox local live preview demo default primary secondary ' +
    'main master replica reader writer old new current previous next backup plain plaintext raw value text string str hex b64 base64 ' +
    'encoded env var db database mysql postgres postgresql pg redis mongo mongodb rabbitmq kafka smtp github gitlab slack stripe openai ' +
    'anthropic sendgrid twilio aws s3 admin root us eu');
function isQualifier(word) {
    return /^v?\d{1,4}$/.test(word) || QUALIFIERS.has(word);
}
/** First words of names that hold a setting about a secret, not the secret. */
const ABOUT_A_SECRET = words('allow enable enabled disable disabled use uses has is require required requires skip show hide min max minimum maximum num number count no ' +
    'without validate verify check reset forgot change random generate generated force expire rotate cache log mask redact');
const PUBLIC_WORDS = words('public publishable pub site anon anonymous');
/** Words in names of values that are shipped to browsers, where a Google API key is not a secret. */
const BROWSER_WORDS = words('vite gatsby browser frontend storybook firebase fcm maps map recaptcha react expo nuxt');
/** Words before TOKEN that make it a piece of text, a cursor or a coin. */
const COUNTED_TOKENS = words('next page continuation sync pad eos bos stop sep cls mask unk special max min per num total input output prompt completion output erc20 ' +
    'erc721 native reward chat context budget');
const VALUE_OWNERS = words('jwt session cookie client signing sign auth app application webhook nextauth csrf hmac otp totp consumer oauth oauth2 django flask rails ' +
    'encryption refresh access api key hash cipher state better magic link supabase shared salt pepper token bot admin');
