import type { Json } from '../../base/json.ts'
import { type Add, type Pair, pairs } from './compare-parts.ts'
import { labelOf } from './label.ts'
import { type Part, partAt } from './normalise.ts'

export interface VariableScope {
  readonly container: string
  /** The container in both definitions. */
  readonly before: Part
  readonly after: Part
  /** Names of all secrets of both definitions. */
  readonly secretNames: ReadonlySet<string>
}

/** Whether a variable became plain text, became a secret, or has the name of one somewhere, so that its value is nobody's to see. */
type Standing = 'was-secret' | 'is-secret' | 'shares-name' | 'plain'

export const wasSecret = () => 'was a secret, is plain text now'

const words: Readonly<Partial<Record<Standing, () => string | null>>> = {
  'was-secret': wasSecret,
  'is-secret': () => 'is a secret now',
  'shares-name': () => null,
}

export function compareVariables(scope: VariableScope, environment: Pair, add: Add): void {
  for (const [variable, entries] of pairs(environment.before, environment.after)) {
    const standing = standingOf(variable, entries, scope)
    const lost = standing === 'was-secret'
    const isEmpty = lost && variableValue(entries.after) === ''
    add(
      entries,
      {
        section: lost ? 'plain-text' : 'environment',
        subject: `environment ${scope.container}/${labelOf(variable, entries)}`,
        impact: () => (lost ? 'breaking' : 'notable'),
        name: variable,
      },
      isEmpty ? () => 'was a secret, is empty now' : words[standing],
    )
  }
}

function standingOf(variable: string, entries: Pair, { before, after, secretNames }: VariableScope): Standing {
  const was = partAt(before, 'secrets', variable) !== null
  const is = partAt(after, 'secrets', variable) !== null
  if (was && !is && entries.after !== null) return 'was-secret'
  if (is && entries.after === null) return 'is-secret'
  return secretNames.has(variable) ? 'shares-name' : 'plain'
}

function variableValue(variable: Part | null): Json {
  const value = variable === null ? null : partAt(variable, 'value')
  return value?.kind === 'leaf' ? value.value : null
}
