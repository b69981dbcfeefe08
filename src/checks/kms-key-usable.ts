import type { Reference } from '../references/parse/reference.ts'
import { objectName, stoppedIn } from './environment-file-exists.ts'
import { isSecretSlot, referenceCheck } from './reference-check.ts'
import { whereInjected } from './stopped-reason.ts'

/** Fails when the KMS key behind a secret, parameter or object is not enabled, or cannot serve another account. */
export const check = referenceCheck({
  id: 'kms-key-usable',
  title: 'Every value can be decrypted with its KMS key',
  severity: 'error',
  appliesTo: (resolution) => isSecretSlot(resolution) || resolution.reference.target.kind === 'object',
  sentences: {
    'managed-key-across-accounts': (_problem, { resolution: { reference } }) => {
      const what = reference.target.kind === 'object' ? encryptedIn(reference) : 'secret'
      return {
        message: `The ${what} lies in another account and is encrypted with the AWS-managed key, which other accounts cannot use; tasks will not start.`,
        remedy: `Encrypt the ${what} with a customer-managed key whose policy admits this account.`,
        stopped: stoppedAt(reference),
      }
    },
    'key-missing': (_problem, { resolution: { reference } }) => ({
      message: `The KMS key that encrypts the ${encryptedIn(reference)} does not exist any more; tasks will not start.`,
      remedy: `Re-encrypt the ${encryptedIn(reference)} with a key that exists.`,
      stopped: stoppedAt(reference),
    }),
    'key-unusable': ({ state }, { resolution: { reference } }) => ({
      message: `The KMS key that encrypts the ${encryptedIn(reference)} is in state ${state}, so the ${encryptedIn(reference)} cannot be decrypted; tasks will not start.`,
      remedy: remedyFor(state, encryptedIn(reference)),
      stopped: stoppedAt(reference),
    }),
    'log-key-missing': () => ({
      severity: 'warning',
      message: 'The KMS key that encrypts the log group does not exist any more, so nothing can be written to it.',
      remedy: 'Associate the log group with a key that exists.',
    }),
    'log-key-unusable': ({ state }) => ({
      severity: 'warning',
      message: `The KMS key that encrypts the log group is in state ${state}, so nothing can be written to it.`,
      remedy: remedyFor(state, 'log group'),
    }),
  },
})

function encryptedIn({ slot, target }: Reference): string {
  return target.kind === 'object' ? objectName(slot) : 'value'
}

function stoppedAt({ slot, target }: Reference): string | null {
  return target.kind === 'object' ? stoppedIn(slot) : whereInjected(slot, null)
}

/** States: KMS developer guide, "Key states". */
function remedyFor(state: string, what: string): string {
  switch (state) {
    case 'Disabled':
      return 'Enable the key.'
    case 'PendingDeletion':
    case 'PendingReplicaDeletion':
      return `Cancel the deletion of the key, or re-encrypt the ${what} with another one.`
    case 'PendingImport':
      return 'Import the key material.'
    case 'Unavailable':
      return 'Connect the key store that holds the key.'
    case 'Creating':
      return 'Wait until KMS has created the key.'
    default:
      return `Bring the key into the state Enabled, or re-encrypt the ${what} with another one.`
  }
}
