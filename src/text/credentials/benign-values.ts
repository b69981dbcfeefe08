import { isFiller, isMask } from '../placeholders/filler.ts'
import { isLeftover } from '../placeholders/leftovers.ts'
import { isTemplate } from '../placeholders/template-marks.ts'
import { isIdentifier, isWord, looksGenerated } from './value-looks.ts'

export type BenignShape =
  | 'empty'
  | 'template'
  | 'mask'
  | 'filler'
  | 'leftover'
  | 'reference'
  | 'ciphertext'
  | 'public'
  | 'setting'
  | 'address'
  | 'path'
  | 'object-key'
  | 'resource-name'
  | 'amount'
  | 'variable-name'
  | 'pattern'
  | 'email'
  | 'host'

/**
 * The shape that speaks against a credential whatever the name, or null. The value's shape is asked before its name: a reference, an
 * address, a path, a switch or a public key stays one under the name DB_PASSWORD.
 */
export function benignShape(value: string): BenignShape | null {
  const trimmed = value.trim()
  if (trimmed === '') return 'empty'
  if (isTemplate(trimmed)) return 'template'
  if (isMask(trimmed)) return 'mask'
  if (isFiller(trimmed)) return 'filler'
  if (isLeftover(trimmed)) return 'leftover'
  return shapes.find(({ test }) => test(trimmed))?.shape ?? null
}

interface Shape {
  readonly shape: BenignShape
  test(value: string): boolean
}

const WORDS_OF_SETTINGS: ReadonlySet<string> = new Set(
  (
    'true false yes no on off y n t f enabled disabled enable disable optional required none null nil undefined auto always never default any all ' +
    'plain plaintext clear cleartext basic bearer digest negotiate ntlm jwt jwe jws oauth oauth2 oidc saml ldap kerberos mtls tls ssl x509 iam ' +
    'scram scram-sha-1 scram-sha-256 scram-sha-512 md5 sha1 sha256 sha384 sha512 sha-256 sha-512 bcrypt scrypt argon2 argon2i argon2id pbkdf2 ' +
    'crypt hs256 hs384 hs512 rs256 rs384 rs512 es256 es384 es512 ps256 eddsa ed25519 rsa ecdsa aes aes128 aes256 aes-128-gcm aes-256-gcm ' +
    'aes-256-cbc aes-128-cbc chacha20 fernet hmac base64 hex utf-8 utf8 json yaml env file memory database redis vault aws gcp azure k8s kubernetes ' +
    'docker secretsmanager secrets-manager ssm parameter-store keychain keyring keystore pkcs12 jks pem cookie header query body session local ' +
    'internal external github gitlab google cognito auth0 okta keycloak firebase generated random dynamic static manual managed rotate include ' +
    'same-origin omit strict lax anonymous trust peer ident'
  ).split(' '),
)

/** Schemes that point at a secret instead of holding one. */
const REFERENCE =
  /^(?:arn:aws[\w-]*:|ssm(?:-secure)?:|aws-?(?:sm|ssm|secretsmanager|secrets-manager|ps):|secretsmanager:|secrets?manager\/|sm:\/\/|gsm:|gcp-?sm:|op:\/\/|vault:|hcvault:|akv:|azurekeyvault:|keyvault:|@Microsoft\.KeyVault|keychain:|keyring:|env:|env\/|file:|files?\/|ref\+[a-z]|projects\/[\w-]+\/secrets\/|alias\/|awskms:|kms:|mrk-[0-9a-f]{32}$|doppler:|bws:|conjur:|chamber:|sops:|secretref:|k8s:|classpath:|resolve:|valueFrom:)/i

/** Text that only a key held elsewhere opens. */
const CIPHERTEXT =
  /^(?:AQICAH|AQECAH|ENC\[|ENC\(|vault:v\d+:|\$ANSIBLE_VAULT|\{cipher\}|encrypted:[A-Za-z0-9+/=]{40}|AgB[A-Za-z0-9+/]{200}|-----BEGIN (?:PGP|AGE) (?:MESSAGE|ENCRYPTED FILE))/

const PUBLIC_MATERIAL =
  /^(?:-----BEGIN (?:CERTIFICATE|TRUSTED CERTIFICATE|X509 CRL|(?:RSA |EC )?PUBLIC KEY|PGP PUBLIC KEY BLOCK|DH PARAMETERS|EC PARAMETERS)|ssh-(?:rsa|ed25519|dss) AAAA|ecdsa-sha2-\S{1,30} AAAA|sk-(?:ssh|ecdsa)-\S{1,60} AAAA|SHA256:|age1[a-z0-9]{58}|pk_(?:live|test)_|pk-lf-|pk\.[\w-]|pub-[\w-]|pub[0-9a-f]{32}$|phc_|G-[A-Z0-9]{6,}|GTM-|UA-\d|sb_publishable_|(?:price|prod|acct|cus|plan|sub|evt|pi|in|si)_[A-Za-z0-9]{8,}$|0x[0-9a-fA-F]{40}$)/

/**
 * What AWS puts together itself: a secret's name with the six characters of its ARN, the secrets that RDS makes, and names of
 * CloudFormation, which end in a hyphen and twelve characters.
 */
const RESOURCE_NAME = /^(?:rds!(?:cluster|db)-[0-9a-f-]{36}|[A-Za-z][\w-]{2,100}[0-9A-F]{8}-[A-Za-z0-9]{12,14})$/
const ARN_ENDING = /-[A-Za-z0-9]{6}$/

const OBJECT_KEY =
  /^[\w./@+=-]{3,1024}\.(?:zip|gz|tgz|bz2|xz|zst|tar|jar|war|whl|gem|deb|rpm|js|mjs|css|map|wasm|json|jsonl|ndjson|csv|tsv|parquet|avro|orc|xml|ya?ml|toml|ini|conf|cfg|env|properties|txt|md|log|html?|pdf|png|jpe?g|gif|svg|webp|ico|mp[34]|bin|dat|db|sqlite|bak|sql|dump|model|pkl|pt|pth|onnx|h5|safetensors|proto|lock|tfstate|tfplan)$/i

const shapes: readonly Shape[] = [
  { shape: 'reference', test: (value) => REFERENCE.test(value) },
  { shape: 'ciphertext', test: (value) => CIPHERTEXT.test(value) },
  { shape: 'public', test: (value) => PUBLIC_MATERIAL.test(value) },
  { shape: 'setting', test: (value) => WORDS_OF_SETTINGS.has(value.toLowerCase()) },
  { shape: 'address', test: isAddress },
  { shape: 'object-key', test: (value) => OBJECT_KEY.test(value) },
  { shape: 'resource-name', test: isResourceName },
  { shape: 'path', test: isPath },
  {
    shape: 'amount',
    test: (value) => /^[+-]?\d{1,12}(?:\.\d{1,6})?\s?(?:ms|s|sec|m|min|h|d|w|y|b|[kmgt]i?b?|%)$/i.test(value),
  },
  {
    shape: 'amount',
    test: (value) =>
      /^[+-]?\d{1,5}(?:\.\d{1,6})?$/.test(value) ||
      /^P(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/.test(value) ||
      /^\d{4}-\d\d-\d\d(?:T[\d:.]{5,15}Z?)?$/.test(value),
  },
  { shape: 'variable-name', test: (value) => /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && /[A-Z]{2}/.test(value) },
  { shape: 'pattern', test: (value) => /^\^.*\$$/s.test(value) && /[[(\\]/.test(value) },
  { shape: 'pattern', test: (value) => /^%[-\d.]{0,8}[A-Za-z]{1,20}(?:\{|\s|$)|\.\*|\\[dws][+*{]/.test(value) },
  { shape: 'pattern', test: (value) => /^<\|[a-z_]{1,40}\|>\d?$|^\[[A-Z]{2,10}\]$/.test(value) },
  { shape: 'email', test: (value) => /^[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}$/.test(value) },
  { shape: 'host', test: isHostAndPort },
]

function isResourceName(value: string): boolean {
  if (RESOURCE_NAME.test(value)) return true
  const name = value.replace(ARN_ENDING, '')
  return name !== value && isIdentifier(name)
}

/** An address without a password in it; those with one have been found before. */
function isAddress(value: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+._-]{0,40}:\/\//.test(value) || /^jdbc:[a-z]/.test(value)
}

function isHostAndPort(value: string): boolean {
  return (
    /^(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?::\d{1,5})?(?:\/\S*)?$/.test(value) ||
    /^[A-Za-z][A-Za-z0-9-]{0,62}:\d{2,5}$/.test(value) ||
    /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?:\/\d{1,2})?$/.test(value)
  )
}

/** A key in base64 may begin with a slash too, so the segments have to read like names. */
function isPath(value: string): boolean {
  if (/\s/.test(value) || value.length > LONGEST_PATH) return false
  if (/^(?:~\/|\.{1,2}\/|[A-Za-z]:\\)/.test(value)) return true
  const segments = value.split('/')
  const absolute = value.startsWith('/')
  if (segments.length < 2) return FILE_NAME.test(value)
  const named = segments.every(
    (segment) =>
      /^[\w.@+{}*-]{0,64}$/.test(segment) && (isIdentifier(segment) || isWord(segment) || !looksGenerated(segment)),
  )
  return named && (absolute || segments.every((segment) => !/[+{}*]/.test(segment) && segment !== ''))
}

const LONGEST_PATH = 1024
const FILE_NAME = /^[\w-]{1,100}\.(?:pem|key|crt|cer|der|p12|pfx|jks|keytab|tfvars|pub|sock|creds)$/
