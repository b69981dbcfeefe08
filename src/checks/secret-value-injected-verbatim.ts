import { quoted } from '../base/sentence.ts'
import type { ReformattedForm } from '../references/resolve/outcome.ts'
import { namesSecret, referenceCheck } from './reference-check.ts'

/** Warns when ECS would turn a value into other text on its way. */
export const check = referenceCheck({
  id: 'secret-value-injected-verbatim',
  title: 'Every value reaches the container as it is stored',
  severity: 'warning',
  appliesTo: namesSecret,
  sentences: {
    'value-reformatted': ({ key, form }) => ({
      message: `The value of the JSON key ${quoted(key)} ${forms[form]}.`,
      remedy: 'Store the value as a JSON text, in quotes.',
    }),
    'key-repeated': ({ key }) => ({
      message: `The JSON key ${quoted(key)} stands more than once in the secret; the last one is injected.`,
      remedy: 'Keep one of them.',
    }),
    'log-option-empty': () => ({
      message: 'The value is empty, and ECS drops an empty log option.',
      remedy: 'Store a value, or remove the option.',
    }),
  },
})

const forms: Readonly<Record<ReformattedForm, string>> = {
  'number-reformatted': 'is a number that ECS writes in another way, with an exponent or without trailing zeros',
  null: 'is null, which arrives as the text <nil>',
  object: 'is an object, which arrives in Go notation (map[…]) instead of JSON',
  array: 'is a list, which arrives in Go notation instead of JSON',
}
