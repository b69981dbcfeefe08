import { isSecretSlot, referenceCheck } from './reference-check.ts'
import { whereInjected } from './stopped-reason.ts'

/** Fails when the KMS key behind a secret or parameter is not enabled, or cannot serve another account. */
export const check = referenceCheck({
  id: 'kms-key-usable',
  title: 'Every value can be decrypted with its KMS key',
  severity: 'error',
  appliesTo: isSecretSlot,
  sentences: {
    'managed-key-across-accounts': (_problem, { resolution }) => ({
      message:
        'The secret lies in another account and is encrypted with the AWS-managed key, which other accounts cannot use; tasks will not start.',
      remedy: 'Encrypt the secret with a customer-managed key whose policy admits this account.',
      stopped: whereInjected(resolution.reference.slot, null),
    }),
    'key-missing': (_problem, { resolution }) => ({
      message: 'The KMS key that encrypts the value does not exist any more; tasks will not start.',
      remedy: 'Re-encrypt the value with a key that exists.',
      stopped: whereInjected(resolution.reference.slot, null),
    }),
    'key-unusable': ({ state }, { resolution }) => ({
      message: `The KMS key that encrypts the value is in state ${state}, so the value cannot be decrypted; tasks will not start.`,
      remedy: remedyFor(state),
      stopped: whereInjected(resolution.reference.slot, null),
    }),
    'log-key-missing': () => ({
      severity: 'warning',
      message: 'The KMS key that encrypts the log group does not exist any more, so nothing can be written to it.',
      remedy: 'Associate the log group with a key that exists.',
    }),
    'log-key-unusable': ({ state }) => ({
      severity: 'warning',
      message: `The KMS key that encrypts the log group is in state ${state}, so nothing can be written to it.`,
      remedy: remedyFor(state),
    }),
  },
})

/** States: KMS developer guide, "Key states". */
function remedyFor(state: string): string {
  switch (state) {
    case 'Disabled':
      return 'Enable the key.'
    case 'PendingDeletion':
    case 'PendingReplicaDeletion':
      return 'Cancel the deletion of the key, or re-encrypt the value with another one.'
    case 'PendingImport':
      return 'Import the key material.'
    case 'Unavailable':
      return 'Connect the key store that holds the key.'
    case 'Creating':
      return 'Wait until KMS has created the key.'
    default:
      return 'Bring the key into the state Enabled, or re-encrypt the value with another one.'
  }
}
