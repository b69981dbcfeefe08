export interface KnownValue {
  readonly rule: string
  readonly what: string
  readonly name: RegExp
  readonly value: RegExp
  /** A user and password with a slash between them. */
  readonly readsLikePath?: true
}

/** Keys without a prefix, which only the vendor's usual name and the exact form together give away. */
export const KNOWN_VALUES: readonly KnownValue[] = [
  {
    rule: 'license-key',
    what: 'a license key',
    name: /licen[cs]e(?:[-_.]?key)?$/i,
    value: /^(?=.*\d)[A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){3,7}$/,
  },
  {
    rule: 'aws-secret-access-key',
    what: 'an AWS secret access key',
    name: /secret[-_.]?(?:access[-_.]?)?key$/i,
    value: /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9/+]{40}$/,
  },
  {
    rule: 'named-credentials',
    what: 'a user and password',
    name: /^neo4j[-_.]?auth$/i,
    value: /^\w{1,60}\/(?!none$)[^\s/{}$<>]{3,}$/,
    readsLikePath: true,
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
]
