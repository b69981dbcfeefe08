/** What the name of a variable, option or key promises that its value is. */
export type SecretKind = 'password' | 'pin' | 'secret' | 'token' | 'key' | 'credentials'

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Names that promise a secret although no word of them does. */
export const SECRET_NAMES: ReadonlyMap<string, SecretKind> = new Map([
  ['rediscli_auth', 'password'],
  ['pwd', 'password'],
  ['_auth', 'credentials'],
  ['_authtoken', 'token'],
  ['x-honeycomb-team', 'token'],
  ['http_passwd', 'password'],
  ['mnemonic', 'password'],
  // PagerDuty's integration keys are called so, and whoever has one can raise an alarm.
  ['pagerduty_routing_key', 'key'],
])

/** Names of well-known identifiers that read like secrets: what a vendor calls a key and ships to every browser. */
export const PLAIN_NAMES = words('pusher_app_key pusher_key mix_pusher_app_key vite_pusher_app_key')

/** Words before KEY that make it a secret one. */
export const KEY_OWNERS = words(
  'api secret private access signing sign signature encryption encrypt crypto crypt cipher paseto kek dek enc aes 256 128 hmac jwt jwk auth authentication ' +
    'authorization master root unseal app application license licence session cookie shared account storage role admin server subscription ' +
    'webhook deploy integration ingest ingestion write read rest ssh tls ssl service host function functions openai anthropic stripe sendgrid ' +
    'mailgun twilio datadog dd newrelic sentry algolia github gitlab slack firebase gemini mistral cohere pinecone groq honeycomb rails laravel ' +
    'django flask fernet vapid bot wallet deployer validator minio r2 mandrill postmark resend mailchimp airtable notion segment mixpanel ' +
    'rollbar bugsnag consumer nonce meili typesense litellm seed recovery eth ethereum btc bitcoin evm solana signer minter relayer operator keeper oracle executor',
)

/** Words before KEY that make it the name of something: of an object, a column, a message, a cache entry. */
export const PLAIN_KEY_OWNERS = words(
  'client s3 object asset bucket file config configuration cache partition sort primary foreign hash range shard routing idempotency dedup deduplication ' +
    'feature translation i18n project issue redis queue metadata meta lookup group grouping label tag log message error sample code manifest ' +
    'model item entity record row column index map json answer hot short kms host answer context state store parameter param property field ' +
    'attribute dimension sitemap template prefix path dict dictionary env environment variable name secretsmanager ssm lambda artifact package ' +
    'build image blob document doc export import report backup snapshot upload download archive bundle zip keyboard lock mutex leader partner ' +
    'correlation request trace event topic stream kafka record window join merge natural surrogate business composite unique candidate compound ' +
    'result response output input search query filter facet group_by order ordering pagination page cursor pair activation toggle flag variant ' +
    'experiment segmentation localization locale lang language theme color country currency region zone tenant customer product sku ' +
    'category menu nav route permission policy claim scope audience',
)

/** Words that tell values of one kind apart and change nothing about the kind. */
const QUALIFIERS = words(
  'prod production prd dev development stg stage staging test testing qa uat sandbox local live preview demo default primary secondary ' +
    'main master replica reader writer old new current previous next backup plain plaintext raw value text string str hex b64 base64 ' +
    'encoded env var db database bd bdd bbdd banco mysql postgres postgresql pg redis mongo mongodb rabbitmq kafka smtp mail github gitlab slack stripe ' +
    'openai anthropic sendgrid twilio aws s3 admin root us eu override custom temp temporary initial bootstrap init fallback internal external ' +
    'for of to in',
)

export function isQualifier(word: string): boolean {
  return /^v?\d{1,4}$/.test(word) || QUALIFIERS.has(word)
}

/** First words of names that hold a setting about a secret, not the secret. */
export const ABOUT_A_SECRET = words(
  'allow enable enabled disable disabled use uses has is require required requires skip show hide min max minimum maximum num number count no ' +
    'without validate verify check reset forgot change random generate generated force expire rotate cache log mask masked redact',
)

export const PUBLIC_WORDS = words('public publishable pub site sitekey anon anonymous search')
/** Words in names of values that are shipped to browsers, where a Google API key is not a secret. */
export const BROWSER_WORDS = words('vite mix gatsby browser frontend storybook firebase fcm recaptcha react expo nuxt')

/** Words before TOKEN that make it a piece of text, a cursor, a coin or the name of a request. */
export const COUNTED_TOKENS = words(
  'next page continuation sync pad eos bos stop sep cls mask unk special max min per num total input output prompt completion output erc20 ' +
    'erc721 native reward chat context budget request change idempotency correlation task purchase stake lp fee gas governance usdc usdt weth dai',
)

export const VALUE_OWNERS = words(
  'jwt session cookie client signing sign auth app application webhook nextauth csrf hmac otp totp consumer oauth oauth2 django flask rails ' +
    'encryption refresh access api key hash cipher state better magic link supabase shared salt pepper token bot admin master graphql',
)
