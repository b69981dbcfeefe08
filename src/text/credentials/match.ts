import type { Span } from '../span.ts'
import type { SplitForm } from './remedies.ts'

/** How sure a rule is: `certain` by the text's own form, `likely` where the name or the surroundings speak for it. */
export type Certainty = 'certain' | 'likely'

/** One credential that one rule found in a text. */
export interface CredentialMatch extends Span {
  readonly rule: string
  readonly certainty: Certainty
  /** What it is, in words that name no part of it. */
  readonly what: string
  /** How the rest of the text can stay in plain sight. Absent: there is no such rest. */
  readonly split?: SplitForm
}
