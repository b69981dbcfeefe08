import { quoted } from '../base/sentence.ts'
import { isSecretSlot, referenceCheck } from './reference-check.ts'
import { whereInjected } from './stopped-reason.ts'

/** Fails when registry or FSx credentials lack a usable `username` or `password`. */
export const check = referenceCheck({
  id: 'credentials-document-well-formed',
  title: 'Every credentials secret holds a username and a password',
  severity: 'error',
  appliesTo: isSecretSlot,
  sentences: {
    'credentials-incomplete': ({ lacking }, { resolution }) => ({
      message: `The secret's value has no usable ${lacking.join(' and no usable ')}; tasks will not start.`,
      remedy: 'Store a JSON object with the non-empty texts username and password.',
      stopped: whereInjected(resolution.reference.slot, null),
    }),
    'parameter-not-decrypted': ({ parameter }, { resolution }) => ({
      message: `ECS reads the parameter ${quoted(parameter.parameterName)} here without decrypting it, and it is a SecureString; tasks will not start.`,
      remedy:
        resolution.reference.slot === 'fsx-credentials'
          ? 'Keep the credentials in a Secrets Manager secret.'
          : 'Store the credential spec in a parameter of type String, or in S3.',
    }),
  },
})
