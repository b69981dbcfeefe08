import {
  findPlaceholders,
  type PlaceholderCertainty,
  type PlaceholderFinding,
} from '../text/placeholders/placeholders.ts'

/** What a value is that nobody meant to be used. */
export type StandIn =
  | 'empty'
  | 'template'
  | 'render-failure'
  | 'ciphertext'
  | 'filler'
  | 'mask'
  | 'documentation-key'
  | 'own-name'

/** A guess about a part of a random text would be wrong too often, so only what the whole of a value is counts. */
const classes: Readonly<Partial<Record<PlaceholderCertainty, (rule: string) => StandIn>>> = {
  unrendered: () => 'template',
  'stand-in': () => 'render-failure',
  undecrypted: () => 'ciphertext',
  'filler-word': (rule) => fillers[rule] ?? 'filler',
}

const fillers: Readonly<Record<string, StandIn>> = {
  mask: 'mask',
  'documentation-key': 'documentation-key',
  'own-name': 'own-name',
}

/** What kind of stand-in a secret's value is, `name` being the key that it stands under; null for a real one. The value stays here. */
export function standInOf(value: string, name: string | null): StandIn | null {
  if (value.trim() === '') return 'empty'
  const whole = findPlaceholders(value, { kind: 'value', name }).find((found) => isWhole(found, value))
  return whole === undefined ? null : (classes[whole.certainty]?.(whole.rule) ?? null)
}

function isWhole({ span }: PlaceholderFinding, value: string): boolean {
  return value.slice(span.start, span.end).trim() === value.trim()
}
