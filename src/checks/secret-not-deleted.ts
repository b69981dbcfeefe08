import { quoted } from '../base/sentence.ts'
import { isSecretSlot, referenceCheck } from './reference-check.ts'
import { whereInjected } from './stopped-reason.ts'

/** Fails when a secret is scheduled for deletion: DescribeSecret still shows it, GetSecretValue refuses. */
export const check = referenceCheck({
  id: 'secret-not-deleted',
  title: 'No secret is scheduled for deletion',
  severity: 'error',
  appliesTo: isSecretSlot,
  sentences: {
    'secret-deleted': ({ name }, { resolution }) => ({
      message: `The secret ${quoted(name)} is scheduled for deletion, so its value can no longer be read; tasks will not start.`,
      remedy: 'Restore the secret (secretsmanager:RestoreSecret) or point to another one.',
      stopped: whereInjected(resolution.reference.slot, null),
    }),
  },
})
