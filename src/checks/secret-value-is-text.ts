import { quoted } from '../base/sentence.ts'
import { namesSecret, referenceCheck } from './reference-check.ts'

/** Fails when a secret is binary. */
export const check = referenceCheck({
  id: 'secret-value-is-text',
  title: 'Every secret holds text',
  severity: 'error',
  appliesTo: namesSecret,
  sentences: {
    'value-binary': ({ name }) => ({
      message: `The reference asks for a JSON key, but the secret ${quoted(name)} holds binary data, of which ECS can inject nothing; tasks will not start.`,
      remedy: 'Store the value as text (SecretString).',
    }),
  },
})
