import type { Severity } from '../../report/severity.ts'
import type { PlaceholderFinding } from './placeholder.ts'

interface CiphertextForm {
  readonly tool: string
  readonly severity: Severity
  readonly pattern: RegExp
}

/** Ciphertexts that a step of the pipeline opens, and no application. Those that applications open (KMS, Vault, Jasypt) are settings. */
const FORMS: readonly CiphertextForm[] = [
  { tool: 'sops', severity: 'error', pattern: /ENC\[AES256_GCM,data:[^\][\s]{0,8000}\]/ },
  { tool: 'hiera-eyaml', severity: 'error', pattern: /ENC\[(?:PKCS7|GPG|KMS),[^\][]{0,8000}\]/ },
  { tool: 'OpenSSL', severity: 'warning', pattern: /^\s*U2FsdGVkX1[A-Za-z0-9+/=\s]{20,8192}$/ },
  { tool: 'Ansible Vault', severity: 'error', pattern: /\$ANSIBLE_VAULT;\d\.\d;AES256/ },
  { tool: 'age', severity: 'warning', pattern: /-----BEGIN AGE ENCRYPTED FILE-----/ },
  { tool: 'PGP', severity: 'warning', pattern: /-----BEGIN PGP MESSAGE-----/ },
  { tool: 'Sealed Secrets', severity: 'warning', pattern: /^\s*AgB[A-Za-z0-9+/]{200,8192}={0,2}\s*$/ },
  { tool: 'git-crypt', severity: 'error', pattern: /^(?:\0GITCRYPT\0|AEdJVENSWVBUA)/ },
]
const HINT = /ENC\[|ANSIBLE|-----BEGIN|AgB|GITCRYPT|AEdJVENSWVBUA|U2FsdGVkX1/

/** A ciphertext that was to be opened before the file was registered. */
export function findUndecrypted(value: string): PlaceholderFinding[] {
  if (!HINT.test(value)) return []
  for (const { tool, severity, pattern } of FORMS) {
    const match = pattern.exec(value)
    if (match === null) continue
    return [
      {
        rule: 'undecrypted',
        certainty: 'undecrypted',
        what: `a ciphertext of ${tool} that nobody opened`,
        remedy:
          'Let the step that renders the file decrypt it, or better, keep the value in Secrets Manager and inject it under "secrets".',
        severity,
        span: { start: match.index, end: match.index + match[0].length },
      },
    ]
  }
  return []
}
