import { quoted } from '../base/sentence.ts'
import { endsInFiller } from '../references/parse/secret-id.ts'
import { isSecretSlot, offered, referenceCheck } from './reference-check.ts'
import { secretNotRetrieved } from './stopped-reason.ts'

/** Fails when Secrets Manager says that there is no such secret. */
export const check = referenceCheck({
  id: 'secret-exists',
  title: 'Every secret exists',
  severity: 'error',
  appliesTo: isSecretSlot,
  sentences: {
    'secret-missing': ({ secret, suggestion }, { resolution }) => ({
      message: `Secrets Manager has no secret ${quoted(secret.arnName)}${secret.region === null ? '' : ` in ${secret.region}`}${suggestion === null ? '' : `, but ${suggestion.what}`}; tasks will not start.`,
      remedy:
        suggestion === null
          ? 'Create the secret, or point to one that exists; copy its ARN from DescribeSecret.'
          : 'Use the ARN of the secret that exists.',
      stopped: secretNotRetrieved(resolution.reference.slot),
      replacement: offered(suggestion),
      // That the ending is made up is known from there being no such secret, and the one with the right ending says more.
      ...(endsInFiller(secret.arnName) ? { speaksBefore: ['placeholders-replaced'] } : {}),
    }),
    'secret-or-version-missing': ({ secret }, { resolution }) => ({
      message: `Secrets Manager has no secret ${quoted(secret.arnName)}, or not the version of it that is asked for; tasks will not start.`,
      remedy: 'Create the secret, or point to one that exists; copy its ARN from Secrets Manager.',
      stopped: secretNotRetrieved(resolution.reference.slot),
    }),
  },
})
