import { isFiller, isMask } from '../placeholders/filler.js';
import { isTemplate } from '../placeholders/template-marks.js';
/**
 * Takes a value; gives the shape that speaks against a credential whatever the name, or null. The value's shape is asked before its
 * name: a reference, an address, a path, a switch or a public key stays one under the name DB_PASSWORD.
 */
export function benignShape(value) {
    const trimmed = value.trim();
    if (trimmed === '')
        return 'empty';
    if (isTemplate(trimmed))
        return 'template';
    if (isMask(trimmed))
        return 'mask';
    if (isFiller(trimmed))
        return 'filler';
    return shapes.find(({ test }) => test(trimmed))?.shape ?? null;
}
/** Takes a value; tells whether it is spelt like the name of a stored secret or of a variable: words joined by hyphens, underscores, dots or slashes. */
export function isIdentifier(value) {
    const parts = value.split(/[-_./:]/);
    return parts.length > 1 && parts.length <= 12 && parts.every((part) => WORD.test(part));
}
const WORD = /^(?:[a-z]{1,20}\d{0,3}|[A-Z][a-z]{1,20}\d{0,2}|[A-Z]{1,20}\d{0,3}|v?\d{1,4})?$/;
/** Takes a value; tells whether it looks made by a generator: long, without spaces, of several kinds of characters, and varied. */
export function looksGenerated(value) {
    if (value.length < SHORTEST_GENERATED || /\s/.test(value) || isIdentifier(value))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(value)).length;
    return kinds >= 2 && entropy(value.slice(0, 256)) >= LEAST_ENTROPY;
}
/** Generated keys of vendors have 16 characters or more. */
const SHORTEST_GENERATED = 16;
/** Shannon bits a character. Sixteen random hex digits reach 3.0 on average; words and dates stay below. */
const LEAST_ENTROPY = 2.8;
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
const WORDS_OF_SETTINGS = new Set(('true false yes no on off y n t f enabled disabled enable disable optional required none null nil undefined auto always never default any all ' +
    'plain plaintext clear cleartext basic bearer digest negotiate ntlm jwt jwe jws oauth oauth2 oidc saml ldap kerberos mtls tls ssl x509 iam ' +
    'scram scram-sha-1 scram-sha-256 scram-sha-512 md5 sha1 sha256 sha384 sha512 sha-256 sha-512 bcrypt scrypt argon2 argon2i argon2id pbkdf2 ' +
    'crypt hs256 hs384 hs512 rs256 rs384 rs512 es256 es384 es512 ps256 eddsa ed25519 rsa ecdsa aes aes128 aes256 aes-128-gcm aes-256-gcm ' +
    'aes-256-cbc aes-128-cbc chacha20 fernet hmac base64 hex utf-8 utf8 json yaml env file memory database redis vault aws gcp azure k8s kubernetes ' +
    'docker secretsmanager secrets-manager ssm parameter-store keychain keyring keystore pkcs12 jks pem cookie header query body session local ' +
    'internal external github gitlab google cognito auth0 okta keycloak firebase generated random dynamic static manual managed rotate').split(' '));
/** Schemes that point at a secret instead of holding one. */
const REFERENCE = /^(?:arn:aws[\w-]*:|ssm(?:-secure)?:|aws-?(?:sm|ssm|secretsmanager|secrets-manager|ps):|secretsmanager:|secrets?manager\/|sm:\/\/|gsm:|gcp-?sm:|op:\/\/|vault:|hcvault:|akv:|azurekeyvault:|keyvault:|@Microsoft\.KeyVault|keychain:|keyring:|env:|env\/|file:|files?\/|ref\+[a-z]|projects\/[\w-]+\/secrets\/|alias\/|awskms:|kms:|doppler:|bws:|conjur:|chamber:|sops:|secretref:|k8s:|classpath:|resolve:|valueFrom:)/i;
/** Text that only a key held elsewhere opens. */
const CIPHERTEXT = /^(?:AQICAH|ENC\[|ENC\(|vault:v\d+:|\$ANSIBLE_VAULT|\{cipher\}|-----BEGIN (?:PGP|AGE) (?:MESSAGE|ENCRYPTED FILE))/;
const PUBLIC_MATERIAL = /^(?:-----BEGIN (?:CERTIFICATE|TRUSTED CERTIFICATE|X509 CRL|(?:RSA |EC )?PUBLIC KEY|PGP PUBLIC KEY BLOCK|DH PARAMETERS|EC PARAMETERS)|ssh-(?:rsa|ed25519|dss) AAAA|ecdsa-sha2-\S{1,30} AAAA|sk-(?:ssh|ecdsa)-\S{1,60} AAAA|age1[a-z0-9]{58}|pk_(?:live|test)_|pk\.[\w-]|pub-[\w-]|phc_|G-[A-Z0-9]{6,}|GTM-|UA-\d|sb_publishable_|(?:price|prod|acct|cus|plan)_[A-Za-z0-9]{8,}$)/;
const shapes = [
    { shape: 'reference', test: (value) => REFERENCE.test(value) },
    { shape: 'ciphertext', test: (value) => CIPHERTEXT.test(value) },
    { shape: 'public', test: (value) => PUBLIC_MATERIAL.test(value) },
    { shape: 'setting', test: (value) => WORDS_OF_SETTINGS.has(value.toLowerCase()) },
    { shape: 'address', test: isAddress },
    { shape: 'path', test: isPath },
    {
        shape: 'amount',
        test: (value) => /^[+-]?\d{1,12}(?:\.\d{1,6})?\s?(?:ms|s|sec|m|min|h|d|w|y|b|[kmgt]i?b?|%)$/i.test(value),
    },
    {
        shape: 'amount',
        test: (value) => /^[+-]?\d{1,5}(?:\.\d{1,6})?$/.test(value) || /^P(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/.test(value),
    },
    { shape: 'variable-name', test: (value) => /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && /[A-Z]{2}/.test(value) },
    { shape: 'pattern', test: (value) => /^\^.*\$$/s.test(value) && /[[(\\]/.test(value) },
    { shape: 'pattern', test: (value) => /^%[-\d.]{0,8}[A-Za-z]{1,20}(?:\{|\s|$)/.test(value) },
    { shape: 'email', test: (value) => /^[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}$/.test(value) },
    { shape: 'host', test: isHostAndPort },
];
/** An address without a password in it; those with one have been found before. */
function isAddress(value) {
    return /^[A-Za-z][A-Za-z0-9+._-]{0,40}:\/\//.test(value) || /^jdbc:[a-z]/.test(value);
}
function isHostAndPort(value) {
    return (/^(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?::\d{1,5})?(?:\/\S*)?$/.test(value) ||
        /^[A-Za-z][A-Za-z0-9-]{0,62}:\d{2,5}$/.test(value) ||
        /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?:\/\d{1,2})?$/.test(value));
}
/** A key in base64 may begin with a slash too, so the segments have to read like names. */
function isPath(value) {
    if (/\s/.test(value) || value.length > LONGEST_PATH)
        return false;
    if (/^(?:~\/|\.{1,2}\/|[A-Za-z]:\\)/.test(value))
        return true;
    const segments = value.split('/');
    const absolute = value.startsWith('/');
    if (segments.length < 2)
        return FILE_NAME.test(value);
    const named = segments.every((segment) => /^[\w.@+{}*-]{0,64}$/.test(segment) && (isIdentifier(segment) || WORD.test(segment) || !looksGenerated(segment)));
    return named && (absolute || segments.every((segment) => !/[+{}*]/.test(segment) && segment !== ''));
}
const LONGEST_PATH = 1024;
const FILE_NAME = /^[\w-]{1,100}\.(?:json|ya?ml|pem|key|crt|cer|p12|pfx|jks|txt|env|conf|cfg|ini|toml|properties|xml|keytab|tfvars|pub|sock)$/;
