import { quoted } from '../base/sentence.ts'
import type { StandIn } from '../references/resolve/outcome.ts'
import type { Case, Sentences, Words } from './reference-check.ts'

/** What a value that was read from AWS turned out to be; never the value. */
export const standInWords: Readonly<Record<StandIn, string>> = {
  empty: 'nothing',
  template: 'a template that was never rendered',
  'render-failure': 'what a program writes where a value is missing',
  ciphertext: 'a ciphertext that was to be opened before it was stored',
  filler: 'a phrase that asks to be replaced',
  mask: 'a mask in place of a value',
  'documentation-key': 'a key copied from documentation',
  'own-name': 'its own name in place of a value',
}

/** The values themselves are told by no word of theirs: the class, the secret's name and the key that the definition asks for. */
export const standInSentences: Sentences<Case, 'value-stand-in'> = {
  'value-stand-in': ({ name, key, standIn }): Words => ({
    severity: standIn === 'empty' ? 'notice' : 'warning',
    message: `The JSON key ${quoted(key)} of the secret ${quoted(name)} holds ${standInWords[standIn]}. The container gets it as it is.`,
    remedy: 'Store the real value in the secret.',
  }),
}
