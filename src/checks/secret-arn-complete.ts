import { quoted } from '../base/sentence.ts'
import { namesSecret, offered, referenceCheck } from './reference-check.ts'
import { whereInjected } from './stopped-reason.ts'

/** Notes a partial ARN that works; fails one that Secrets Manager takes as complete. */
export const check = referenceCheck({
  id: 'secret-arn-complete',
  title: 'Every secret ARN is complete',
  severity: 'notice',
  appliesTo: namesSecret,
  sentences: {
    'secret-arn-ambiguous': ({ secret, suggestion }, { resolution }) => ({
      severity: 'error',
      message: `The secret ${quoted(secret.arnName)} exists, but its name ends in a hyphen and six characters, so Secrets Manager takes this ARN as complete and finds nothing; tasks will not start.`,
      remedy: 'Use the full ARN, with the six characters that Secrets Manager added.',
      stopped: whereInjected(resolution.reference.slot, null),
      replacement: offered(suggestion),
    }),
    'secret-arn-partial': ({ replacement }) => ({
      message:
        'The ARN lacks the six characters that Secrets Manager adds to a name; it works, but IAM policies that name the full ARN do not match it everywhere.',
      remedy: 'Use the full ARN.',
      replacement,
    }),
  },
})
