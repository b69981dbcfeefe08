import { type LabelledCase, variables } from './labelled.ts'
import { base58, base64, base64Of, bech32, hex, mixed, pem, upperDigits, urlSafe } from './pieces.ts'

const DASHES = '-----'
const words =
  'ladder orphan velvet casual museum rotate ignore banana sudden pioneer cactus gather limit angry fabric tongue oxygen magnet spirit clever budget wink drama echo'
const serviceAccount = () =>
  JSON.stringify({
    type: 'service_account',
    project_id: 'acme',
    private_key_id: hex(40),
    private_key: pem('PRIVATE KEY'),
    client_email: 'svc@acme.iam.gserviceaccount.com',
  })
const derBase64 = () => `MIIEvQIBADANBgkqhkiG9w0BAQEFAASC${mixed(600)}`

const keys: readonly (readonly [string, string])[] = [
  ['TLS_KEY', pem('RSA PRIVATE KEY')],
  ['TLS_KEY', pem('PRIVATE KEY', '\\n')],
  ['TLS_KEY', pem('EC PRIVATE KEY', '\\n', 3)],
  ['SIGNING_PEM', pem('ENCRYPTED PRIVATE KEY')],
  ['SSH_KEY', pem('OPENSSH PRIVATE KEY')],
  ['DEPLOY', pem('DSA PRIVATE KEY', ' ')],
  ['DEPLOY', pem('PRIVATE KEY', '\\\\n')],
  ['DEPLOY', pem('PRIVATE KEY', '\r\n')],
  ['APNS', pem('PRIVATE KEY', '', 3)],
  ['JWT_PEM', encodeURIComponent(pem('RSA PRIVATE KEY'))],
  ['PGP', pem('PGP PRIVATE KEY BLOCK', '\n\n')],
  ['CA_BUNDLE', `${pem('CERTIFICATE')}${pem('PRIVATE KEY')}`],
  ['CERT', base64Of(pem('PRIVATE KEY'))],
  ['CERT_B64', base64Of(pem('RSA PRIVATE KEY')).replace(/.{76}/g, '$&\n')],
  ['CERT_B64', base64Of(base64Of(pem('EC PRIVATE KEY')))],
  ['BUNDLE_B64', base64Of(`${pem('CERTIFICATE')}${pem('RSA PRIVATE KEY')}`)],
  ['OPENSSH_B64', base64Of(pem('OPENSSH PRIVATE KEY'))],
  ['JWT_PRIVATE_KEY', derBase64()],
  ['SNOWFLAKE_PRIVATE_KEY', derBase64()],
  ['ED25519_SEED', hex(64)],
  ['GOOGLE_CREDENTIALS', serviceAccount()],
  ['GCP_SA', base64Of(serviceAccount())],
  ['GCP_SA', JSON.stringify(serviceAccount())],
  [
    'OIDC_JWK',
    JSON.stringify({ kty: 'RSA', n: urlSafe(342), e: 'AQAB', d: urlSafe(342), p: urlSafe(171), q: urlSafe(171) }),
  ],
  ['OIDC_JWK', JSON.stringify({ kty: 'EC', crv: 'P-256', x: urlSafe(43), y: urlSafe(43), d: urlSafe(43) })],
  ['OIDC_JWKS', JSON.stringify({ keys: [{ kty: 'oct', k: urlSafe(43), alg: 'HS256' }] })],
  ['OIDC_JWKS', base64Of(JSON.stringify({ keys: [{ kty: 'OKP', crv: 'Ed25519', x: urlSafe(43), d: urlSafe(43) }] }))],
  ['KEYSTORE_P12', `MIIKYQIBAzCCCicGCSqGSIb3DQEHAaCC${mixed(800)}`],
  ['CLIENT_PFX_BASE64', `MIIJqQIBAzCCCW8GCSqGSIb3DQEHAaCC${mixed(800)}==`],
  ['KEYSTORE_JKS_B64', `/u3+7QAAAAIAAAABAAAAAQAE${mixed(600)}`],
  ['BTC_WIF', `L${base58(51)}`],
  ['BTC_KEY', `5K${base58(49)}`],
  ['DEPLOYER_PRIVATE_KEY', `0x${hex(64)}`],
  ['ETH_PRIVATE_KEY', hex(64)],
  ['WALLET_MNEMONIC', words.split(' ').slice(0, 12).join(' ')],
  ['SEED_PHRASE', words],
  ['HD_WALLET', words.split(' ').slice(4, 16).join(' ')],
  ['SOLANA_KEYPAIR', JSON.stringify(Array.from(Buffer.from(hex(128), 'hex')))],
  ['SOLANA_SECRET_KEY', base58(88)],
  ['NOSTR', `nsec1${bech32(58)}`],
  ['STELLAR_SECRET', `S${upperDigits(55).replace(/[0189]/g, 'A')}`],
  ['XPRV', `xprv9s21ZrQH143K${base58(95)}`],
  ['AGE', `AGE-SECRET-KEY-1${bech32(58).toUpperCase()}`],
  ['WG_CONF', `[Interface]\nPrivateKey = ${base64(32)}\nAddress = 10.0.0.2/32\n[Peer]\nPublicKey = ${base64(32)}`],
  ['WIREGUARD_PRIVATE_KEY', base64(32)],
  ['VAPID_PRIVATE_KEY', urlSafe(43)],
  [
    'PPK',
    `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPublic-Lines: 2\n${mixed(64)}\nPrivate-Lines: 1\n${mixed(48)}`,
  ],
  [
    'RSA_XML',
    `<RSAKeyValue><Modulus>${base64(128)}</Modulus><Exponent>AQAB</Exponent><D>${base64(128)}</D></RSAKeyValue>`,
  ],
  [
    'KUBECONFIG',
    `apiVersion: v1\nusers:\n- name: ci\n  user:\n    client-key-data: ${base64Of(pem('RSA PRIVATE KEY'))}\n`,
  ],
  ['KUBECONFIG_TOKEN', `users:\n- name: ci\n  user:\n    token: ${mixed(60)}\n`],
  ['SSH2', `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n${mixed(64)}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`],
  ['MINISIGN', `untrusted comment: minisign encrypted secret key\nRWRTY0Iy${mixed(200)}`],
  ['GITHUB_APP_PRIVATE_KEY', `"${pem('RSA PRIVATE KEY', '\\n')}"`],
  [
    'ENTRY',
    `${DASHES}BEGIN RSA PRIVATE KEY${DASHES}\\nProc-Type: 4,ENCRYPTED\\nDEK-Info: AES-128-CBC,${hex(32).toUpperCase()}\\n\\n${mixed(64)}\\n${mixed(64)}\\n${DASHES}END RSA PRIVATE KEY${DASHES}`,
  ],
]

export const keyMaterial: readonly LabelledCase[] = variables('credential', 'key', keys)
