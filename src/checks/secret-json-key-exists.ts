import { counted, listed, quoted } from '../base/sentence.ts'
import { respeltAsBefore } from '../references/resolve/judge-value.ts'
import type { KeyHint } from '../references/resolve/key-hint.ts'
import type { NotAnObject } from '../references/resolve/outcome.ts'
import { type Circumstances, namesSecret, referenceCheck } from './reference-check.ts'
import { standInWords } from './stand-in-values.ts'
import { whereInjected } from './stopped-reason.ts'

/** Close keys that are named at most. */
const namedKeyLimit = 3

/** Fails when a secret is not a JSON object or lacks the key. */
export const check = referenceCheck({
  id: 'secret-json-key-exists',
  title: 'Every JSON key exists in its secret',
  severity: 'error',
  appliesTo: namesSecret,
  sentences: {
    'value-not-an-object': ({ name, key, form, standIn }) => ({
      message: `The reference asks for the JSON key ${quoted(key)}, but the secret ${quoted(name)} ${standIn === null ? forms[form] : `holds ${standInWords[standIn]}, no JSON object`}; tasks will not start.`,
      remedy:
        form === 'number-overflow'
          ? 'Store the number as a JSON text, in quotes.'
          : 'Store a JSON object in the secret, or leave the key away to inject the whole value.',
    }),
    'json-key-missing': ({ name, key, keys, respelt }, circumstances) => {
      const before = keyOfBaseline(circumstances)
      return {
        message: `The secret ${quoted(name)} has no JSON key ${quoted(key)}; ${before === null ? whatItHas(keys) : `it still has ${quoted(before.key)}, which the last healthy revision used`}. Tasks will not start.`,
        remedy:
          'Name a key that the secret has (keys are case-sensitive, top level only), or add the key to the secret.',
        stopped: whereInjected(
          circumstances.resolution.reference.slot,
          'retrieved secret from Secrets Manager did not contain json key',
        ),
        replacement: before?.replacement ?? respelt,
      }
    },
  },
})

const forms: Readonly<Record<NotAnObject, string>> = {
  'not-json': 'does not hold JSON',
  'number-overflow': 'holds a number that is too large for the ECS agent, which then refuses the whole document',
  'not-an-object': 'holds JSON that is not an object',
}

/** The close keys by name, of the others the number. */
function whatItHas({ count, close }: KeyHint): string {
  const named = close.slice(0, namedKeyLimit).map((key) => quoted(key))
  const others = count - named.length
  if (named.length === 0) return count === 0 ? 'it has no keys' : `it has ${counted(count, 'key')}, none of that name`
  return `it has ${listed(others === 0 ? named : [...named, counted(others, 'other key')])}`
}

/** The key that the last healthy revision took for this variable, where the same secret still has it. */
function keyOfBaseline({ resolution, context }: Circumstances): { key: string; replacement: string } | null {
  const { container, name } = resolution.reference
  const before = context.baseline?.definition?.containers
    .find((each) => each.name === container)
    ?.secrets.find((each) => each.name === name)?.valueFrom
  return before === null || before === undefined ? null : respeltAsBefore(resolution, before)
}
