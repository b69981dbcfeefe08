import { listedKeys, quoted } from '../base/sentence.ts'
import type { NotAnObject } from '../references/resolve/outcome.ts'
import { namesSecret, referenceCheck } from './reference-check.ts'
import { whereInjected } from './stopped-reason.ts'

/** Fails when a secret is not a JSON object or lacks the key. */
export const check = referenceCheck({
  id: 'secret-json-key-exists',
  title: 'Every JSON key exists in its secret',
  severity: 'error',
  appliesTo: namesSecret,
  sentences: {
    'value-not-an-object': ({ name, key, form }) => ({
      message: `The reference asks for the JSON key ${quoted(key)}, but the secret ${quoted(name)} ${forms[form]}; tasks will not start.`,
      remedy:
        form === 'number-overflow'
          ? 'Store the number as a JSON text, in quotes.'
          : 'Store a JSON object in the secret, or leave the key away to inject the whole value.',
    }),
    'json-key-missing': ({ name, key, keys, respelt }, { resolution }) => ({
      message: `The secret ${quoted(name)} has no JSON key ${quoted(key)}; ${keys.length === 0 ? 'it has no keys' : `it has ${listedKeys(keys)}`}. Tasks will not start.`,
      remedy: 'Name a key that the secret has (keys are case-sensitive, top level only), or add the key to the secret.',
      stopped: whereInjected(
        resolution.reference.slot,
        'retrieved secret from Secrets Manager did not contain json key',
      ),
      replacement: respelt,
    }),
  },
})

const forms: Readonly<Record<NotAnObject, string>> = {
  'not-json': 'does not hold JSON',
  'number-overflow': 'holds a number that is too large for the ECS agent, which then refuses the whole document',
  'not-an-object': 'holds JSON that is not an object',
}
